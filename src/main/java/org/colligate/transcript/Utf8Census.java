package org.colligate.transcript;

/// How well bytes agree with UTF-8.
///
/// @param valid sequences of several bytes that are right
/// @param broken bytes or beginnings of sequences that are not
/// @param cutOff whether the only broken sequence is one that the end of the file cuts off
/// @param nuls zero bytes
/// @param controls control characters other than blanks
/// @param size all bytes
record Utf8Census(int valid, int broken, boolean cutOff, int nuls, int controls, int size) {

    /// Says whether this is UTF-8, whole or with a few bytes damaged: other encodings get a
    /// sequence of several bytes right by chance only and break many more, so three that are right
    /// for each that is broken are proof enough.
    boolean isUtf8() {
        return broken == 0 || (cutOff && valid > 0) || valid >= 3L * broken;
    }

    boolean looksBinary() {
        return nuls > 0 || controls * 100L > size;
    }

    static Utf8Census of(byte[] bytes) {
        int valid = 0;
        int broken = 0;
        int nuls = 0;
        int controls = 0;
        boolean cutOff = false;
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at] & 0xFF;
            int length = length(first);
            int present = present(bytes, at, length);
            if (first < 0x80) {
                nuls += first == 0 ? 1 : 0;
                controls += first < 0x20 && (first < '\t' || first > '\r') ? 1 : 0;
            } else if (length > 0 && present == length) {
                valid++;
            } else {
                cutOff = broken == 0 && length > 0 && at + present == bytes.length;
                broken++;
            }
            at += Math.max(1, present);
        }
        return new Utf8Census(valid, broken, cutOff, nuls, controls, bytes.length);
    }

    /// Returns how long the sequence is that a byte begins, or 0 if it begins none.
    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    /// Returns how many bytes of a sequence are there and right. The second byte has less room
    /// after some first ones, which keeps out overlong forms, surrogates and what lies beyond
    /// U+10FFFF.
    private static int present(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        int count = Math.min(length, 1);
        while (count > 0 && count < length && at + count < bytes.length) {
            int next = bytes[at + count] & 0xFF;
            if (next < (count == 1 ? least : 0x80) || next > (count == 1 ? most : 0xBF)) {
                break;
            }
            count++;
        }
        return count;
    }
}
