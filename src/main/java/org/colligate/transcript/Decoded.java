package org.colligate.transcript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Refusal;

/// Bytes read in one encoding. What makes no sense in it stands as U+FFFD in the text, and its
/// places are known.
///
/// @param text the text, line ends as they are
/// @param damage the place of every replacement, in UTF-16 units, in order
record Decoded(String text, List<Integer> damage) {

    private static final char REPLACEMENT = '\uFFFD';

    Decoded {
        damage = List.copyOf(damage);
    }

    /// Decodes the bytes from `from` on. Java's own replacing decoder would not tell the places.
    static Decoded of(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer chunk = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(bytes.length - from);
        List<Integer> damage = new ArrayList<>();
        CoderResult result;
        do {
            result = decoder.decode(in, chunk, true);
            text.append(chunk.flip());
            chunk.clear();
            if (result.isError()) {
                in.position(in.position() + result.length());
                damage.add(text.length());
                text.append(REPLACEMENT);
            }
        } while (!result.isUnderflow());
        decoder.flush(chunk);
        replaceHalves(text.append(chunk.flip()), damage);
        return new Decoded(text.toString(), damage);
    }

    /// A few of the decoders that a researcher can name let half a surrogate pair through.
    private static void replaceHalves(StringBuilder text, List<Integer> damage) {
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (Character.getType(character) == Character.SURROGATE) {
                text.setCharAt(i, REPLACEMENT);
                damage.add(i);
            }
            i += Character.charCount(character) - 1;
        }
        damage.sort(null);
    }

    /// Says whether so much is damaged that the encoding must be wrong: more than one character in
    /// twenty of those outside ASCII.
    boolean isMostlyDamaged() {
        long beyondAscii = text.chars().filter(unit -> unit >= 0x80).count();
        return damage.size() * 20L > beyondAscii && damage.size() > 1;
    }

    /// Says whether this is no text: it holds NUL, or more than one control character in a hundred.
    boolean looksBinary() {
        long controls = text.chars().filter(Decoded::isControl).count();
        return text.indexOf('\0') >= 0 || controls * 100 > text.length();
    }

    private static boolean isControl(int unit) {
        return (unit < 0x20 && (unit < '\t' || unit > '\r')) || unit == 0x7F;
    }

    /// Returns what was damaged, to be said in any language, or nothing.
    List<Refusal> warnings() {
        if (damage.isEmpty()) {
            return List.of();
        }
        Place first = new Place(1, 1, 0).forward(text, damage.getFirst());
        return List.of(
                Refusal.of(
                        "read.mended",
                        "Damaged characters that were replaced by \uFFFD: %s, the first of them at line %s, position %s. Look at them there.",
                        damage.size(),
                        first.line,
                        first.position));
    }

    /// A place as an editor shows it, both counted from 1, the position in code points.
    private record Place(int line, int position, int at) {

        Place forward(String text, int to) {
            int newLine = line;
            int newPosition = position;
            for (int i = at; i < to; i++) {
                char unit = text.charAt(i);
                boolean ends = unit == '\n' || (unit == '\r' && !text.startsWith("\n", i + 1));
                newLine += ends ? 1 : 0;
                newPosition = ends ? 1 : newPosition + (Character.isLowSurrogate(unit) ? 0 : 1);
            }
            return new Place(newLine, newPosition, to);
        }
    }
}
