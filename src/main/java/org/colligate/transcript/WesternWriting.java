package org.colligate.transcript;

/// Tells whether bytes look like a western European language in windows-1252: its accented letters
/// stand beside plain ones, its quotation marks and dashes beside blanks, letters or other marks.
/// In Chinese encodings the high bytes stand in pairs and runs, or before any ASCII byte at all.
final class WesternWriting {

    private static final String MARKS = "‘’“”‚„–—…«»¿¡·•°§ºª€£©®™´";

    /// Marks that stand within words and between figures too. None of their bytes begins a
    /// character that is at all common in GB18030 or Big5.
    private static final String JOINTS = "’–—…";

    private static final java.nio.charset.Charset WESTERN =
            java.nio.charset.Charset.forName("windows-1252");
    private static final char[] DECODED = decoded();

    private WesternWriting() {}

    private static char[] decoded() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, WESTERN).toCharArray();
    }

    /// Returns the share of bytes beyond ASCII that stand where a western text has them, from 0 to
    /// 1; 0 if there are none.
    static double share(byte[] bytes) {
        long high = 0;
        long fitting = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0 && bytes[i] != (byte) 0xA0) {
                high++;
                boolean fits =
                        fits(at(bytes, i - 1), at(bytes, i), at(bytes, i + 1))
                                || isElision(bytes, i);
                fitting += fits ? 1 : 0;
            }
        }
        return high == 0 ? 0 : (double) fitting / high;
    }

    /// Says whether an apostrophe stands before an accented letter, as in `l’été`.
    private static boolean isElision(byte[] bytes, int i) {
        return at(bytes, i) == '’'
                && isPlainLetter(at(bytes, i - 1))
                && Character.isLetter(at(bytes, i + 1))
                && isPlainLetter(at(bytes, i + 2));
    }

    /// Beyond either end of the file stand blanks.
    private static char at(byte[] bytes, int i) {
        return i < 0 || i >= bytes.length ? ' ' : DECODED[bytes[i] & 0xFF];
    }

    private static boolean fits(char before, char it, char after) {
        if (Character.isLetter(it) && it != 'ª' && it != 'º' && it != 'µ') {
            return isPlainLetter(before) || isPlainLetter(after) || isApart(before, after);
        }
        if (JOINTS.indexOf(it) >= 0 && before < 0x80 && after < 0x80) {
            return true;
        }
        return MARKS.indexOf(it) >= 0
                && (isOpen(before) || isOpen(after) || (it == '°' && Character.isDigit(before)));
    }

    /// Says whether a letter is a word of its own, as `à` or `É` is.
    private static boolean isApart(char before, char after) {
        return isOpen(before) && isOpen(after);
    }

    private static boolean isOpen(char beside) {
        return Blanks.isBlank(beside)
                || (beside < 0x80 && !Character.isLetterOrDigit(beside))
                || "‘’“”«»".indexOf(beside) >= 0;
    }

    private static boolean isPlainLetter(char beside) {
        return beside < 0x80 && Character.isLetter(beside);
    }
}
