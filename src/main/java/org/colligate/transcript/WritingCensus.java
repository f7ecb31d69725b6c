package org.colligate.transcript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// How much bytes look like writing when they are read in one encoding. Counts as it decodes, so
/// that a large file takes no memory for encodings that it is not in.
final class WritingCensus {

    /// UTF-16 gives plain letters two bytes, so there they prove as much as Chinese characters;
    /// elsewhere ASCII is the same in every encoding and proves nothing.
    private final boolean plainCounts;

    private long all;
    private long common;
    private long odd;

    private WritingCensus(boolean plainCounts) {
        this.plainCounts = plainCounts;
    }

    /// Counts the characters of a file; empty if it is not all in that encoding. A last character
    /// that the end of the file cuts off does not count.
    static Optional<WritingCensus> of(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        WritingCensus census = new WritingCensus(charset.name().startsWith("UTF-16"));
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer chunk = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, chunk, false);
            chunk.flip().codePoints().forEach(census::count);
            chunk.clear();
        } while (result.isOverflow());
        return result.isError() ? Optional.empty() : Optional.of(census);
    }

    private void count(int character) {
        if (character < 0x80) {
            boolean blank = character >= '\t' && character <= '\r';
            boolean plain = blank || (character >= 0x20 && character < 0x7F);
            all += plainCounts || !plain ? 1 : 0;
            common += plainCounts && plain ? 1 : 0;
            odd += plain ? 0 : 2;
            return;
        }
        all++;
        if (EverydayCharacters.include(character)) {
            common++;
        } else {
            odd += oddness(character);
        }
    }

    private static int oddness(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL -> 2;
            case Character.OTHER_LETTER ->
                    Character.isIdeographic(character) ? rareness(character) : 1;
            default -> 0;
        };
    }

    private static int rareness(int character) {
        return character >= 0x4E00 && character <= 0x9FFF ? 0 : 1;
    }

    /// Returns the share of everyday characters less twice that of odd ones: at most 1, about 0.75
    /// for prose, near 0 or below for anything else.
    double score() {
        return all == 0 ? 0 : (double) (common - odd) / all;
    }
}
