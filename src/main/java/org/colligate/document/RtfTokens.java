package org.colligate.document;

/// Rich text cut into its tokens, one after the other and without a step back, so that the longest
/// and the most deeply nested file takes no more room than its bytes.
final class RtfTokens {

    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        BYTE
    }

    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private int at;
    private Kind kind = Kind.BYTE;
    private String word = "";
    private int number;
    private boolean numbered;
    private int value;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
        while (at < bytes.length && bytes[at] != '{') {
            at++;
        }
    }

    /// Goes on to the next token.
    ///
    /// @return whether there is one
    boolean next() {
        while (at < bytes.length) {
            int unit = bytes[at++] & 0xFF;
            switch (unit) {
                case '{' -> kind = Kind.OPEN;
                case '}' -> kind = Kind.CLOSE;
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    continue;
                }
                default -> {
                    kind = Kind.BYTE;
                    value = unit;
                }
            }
            return true;
        }
        return false;
    }

    private void control() {
        if (at >= bytes.length) {
            symbol('\\');
            return;
        }
        int first = bytes[at] & 0xFF;
        if (isLetter(first)) {
            controlWord();
        } else {
            at++;
            if (first == '\'') {
                hex();
            } else {
                symbol(first);
            }
        }
    }

    private void symbol(int unit) {
        kind = Kind.SYMBOL;
        value = unit;
    }

    private void hex() {
        int high = at < bytes.length ? Character.digit(bytes[at] & 0xFF, 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1] & 0xFF, 16) : -1;
        if (high < 0 || low < 0) {
            symbol('\'');
            return;
        }
        at += 2;
        kind = Kind.BYTE;
        value = high << 4 | low;
    }

    private static boolean isLetter(int unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private void controlWord() {
        StringBuilder name = new StringBuilder();
        while (at < bytes.length && isLetter(bytes[at] & 0xFF) && name.length() < LONGEST_WORD) {
            name.append((char) bytes[at++]);
        }
        kind = Kind.WORD;
        word = name.toString();
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            // What follows is so many bytes of a picture, or what there is of them.
            at += Math.clamp(number, 0, bytes.length - at);
        }
    }

    private void readNumber() {
        boolean negative = at < bytes.length && bytes[at] == '-';
        int from = negative ? at + 1 : at;
        int to = from;
        long sum = 0;
        while (to < bytes.length
                && bytes[to] >= '0'
                && bytes[to] <= '9'
                && to - from < LONGEST_NUMBER) {
            sum = sum * 10 + bytes[to++] - '0';
        }
        numbered = to > from;
        number =
                numbered
                        ? Math.clamp(negative ? -sum : sum, Integer.MIN_VALUE, Integer.MAX_VALUE)
                        : 0;
        at = numbered ? to : at;
    }

    Kind kind() {
        return kind;
    }

    /// Returns the name of a control word.
    String word() {
        return word;
    }

    /// Returns the number behind a control word, or what stands for it where there is none.
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /// Returns a symbol, or a byte of text.
    int value() {
        return value;
    }
}
