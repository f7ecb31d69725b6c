package org.colligate.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts and queries out of few words, so that they meet often.
final class RandomQuery {

    private static final List<String> WORDS =
            List.of(
                    "招",
                    "标",
                    "招标",
                    "招標",
                    "招投标",
                    "投",
                    "𠮷",
                    "ＡＩ",
                    "AI",
                    "ai算法",
                    "tender",
                    "Tendering",
                    "tenders",
                    "open",
                    "o",
                    "ﬁnd",
                    "find",
                    "cafe\u0301",
                    "café",
                    "3年",
                    "13",
                    "🙂",
                    "don’t",
                    "哈哈",
                    "哈",
                    "in\u00ADside");
    private static final List<String> GAPS =
            List.of("", "", " ", " ", "  ", "，", ", ", "。", "\n", "\u3000", "-", ". ");

    private RandomQuery() {}

    static String text(Random random, int words) {
        return IntStream.range(0, random.nextInt(words + 1))
                .mapToObj(_ -> any(random, WORDS) + any(random, GAPS))
                .collect(Collectors.joining());
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static Query.Phrase literal(Random random) {
        return new Query.Phrase(any(random, WORDS), random.nextInt(4) == 0);
    }

    /// Returns a phrase of several words, often with wildcards, that is not all wildcards.
    static Query.Phrase phrase(Random random) {
        while (true) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(3); i >= 0; i--) {
                String word = any(random, WORDS);
                int cut =
                        word.offsetByCodePoints(
                                0, random.nextInt(word.codePointCount(0, word.length()) + 1));
                text.append(
                                switch (random.nextInt(6)) {
                                    case 0 -> word.substring(0, cut) + "*";
                                    case 1 -> "*" + word.substring(cut);
                                    case 2 -> word.substring(0, cut) + "?" + word.substring(cut);
                                    default -> word;
                                })
                        .append(any(random, List.of("", " ", " ", "，", "-")));
            }
            boolean exact = random.nextInt(4) == 0;
            if (Template.of(text.toString(), exact).isPresent()) {
                return new Query.Phrase(text.toString().strip(), exact);
            }
        }
    }

    static Query.Places near(Random random) {
        return new Query.Near(
                places(random, 1),
                places(random, 1),
                new Query.Distance(
                        random.nextInt(6), any(random, List.of(Query.Distance.Unit.values()))),
                random.nextInt(3) == 0);
    }

    static Query.Places places(Random random, int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0 ->
                    new Query.Either(List.of(places(random, depth - 1), places(random, depth - 1)));
            case 1 -> near(random);
            case 2 -> new Query.Within(places(random, depth - 1), places(random, depth - 1));
            case 3 -> new Query.Overlapping(places(random, depth - 1), places(random, depth - 1));
            case 4, 5 -> phrase(random);
            default -> literal(random);
        };
    }

    static Query bool(Random random, int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(8)) {
            case 0, 1 -> new Query.All(List.of(bool(random, depth - 1), bool(random, depth - 1)));
            case 2, 3 -> new Query.Any(List.of(bool(random, depth - 1), bool(random, depth - 1)));
            case 4, 5 -> new Query.Not(bool(random, depth - 1));
            default -> places(random, 1);
        };
    }
}
