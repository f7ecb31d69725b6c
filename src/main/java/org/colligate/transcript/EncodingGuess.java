package org.colligate.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the bytes of a file tell about their encoding: a byte-order mark, else whether they are
/// UTF-8, else in which of the encodings that interviews come in they look like writing.
///
/// Looking like writing is measured by the share of everyday characters. It is about three quarters
/// in prose that is read rightly and under one tenth in prose that is read wrongly, so the two
/// thresholds here are far from both. Whatever lies between them is not guessed: a transcript in
/// the wrong encoding is noticed after days of coding, a question at once.
///
/// @param charset the encoding; null if the bytes do not tell
/// @param mark the length of the byte-order mark in bytes
/// @param candidates if they do not tell, what they could be, likeliest first; none if this is no
///   text
record EncodingGuess(@Nullable Charset charset, int mark, List<Charset> candidates) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final double WRITING = 0.3;
    private static final double LEAD = 0.1;
    private static final double WESTERN_WRITING = 0.9;

    /// @param bytes the mark, each byte as the character of its number
    private record Mark(Charset charset, String bytes) {
        boolean begins(byte[] file) {
            int length = Math.min(file.length, bytes.length());
            return new String(file, 0, length, StandardCharsets.ISO_8859_1).equals(bytes);
        }
    }

    /// The mark of UTF-32 begins like that of UTF-16, so it comes first.
    private static final List<Mark> MARKS =
            List.of(
                    new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
                    new Mark(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
                    new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
                    new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
                    new Mark(GB18030, "\u00841\u00953"));

    private record Scored(Charset charset, double score) {}

    /// Guesses from everything there is.
    static EncodingGuess of(byte[] bytes) {
        EncodingGuess byMark = ofMark(bytes);
        if (byMark.charset != null) {
            return byMark;
        }
        Utf8Census census = Utf8Census.of(bytes);
        return census.nuls() == 0 && census.isUtf8()
                ? certain(StandardCharsets.UTF_8, 0)
                : byWriting(bytes, census);
    }

    /// Guesses from the byte-order mark alone.
    static EncodingGuess ofMark(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return certain(mark.charset, mark.bytes.length());
            }
        }
        return new EncodingGuess(null, 0, List.of());
    }

    private static EncodingGuess byWriting(byte[] bytes, Utf8Census census) {
        if (census.nuls() == 0 && WesternWriting.share(bytes) >= WESTERN_WRITING) {
            return certain(WESTERN, 0);
        }
        List<Scored> ranking = new ArrayList<>();
        for (Charset charset :
                List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            WritingCensus.of(bytes, charset)
                    .ifPresent(writing -> ranking.add(new Scored(charset, writing.score())));
        }
        ranking.sort(Comparator.comparingDouble(Scored::score).reversed());
        double second = ranking.size() > 1 ? ranking.get(1).score : 0;
        if (!ranking.isEmpty()
                && ranking.getFirst().score >= WRITING
                && ranking.getFirst().score >= second + LEAD) {
            return certain(ranking.getFirst().charset, 0);
        }
        return new EncodingGuess(null, 0, candidates(ranking, census));
    }

    private static List<Charset> candidates(List<Scored> ranking, Utf8Census census) {
        if (census.looksBinary()) {
            return List.of();
        }
        List<Charset> candidates = new ArrayList<>();
        if (census.valid() > census.broken()) {
            candidates.add(StandardCharsets.UTF_8);
        }
        ranking.stream()
                .filter(scored -> scored.score > 0)
                .forEach(scored -> candidates.add(scored.charset));
        List.of(GB18030, BIG5, WESTERN).stream()
                .filter(charset -> !candidates.contains(charset))
                .forEach(candidates::add);
        return candidates;
    }

    private static EncodingGuess certain(Charset charset, int mark) {
        return new EncodingGuess(charset, mark, List.of());
    }
}
