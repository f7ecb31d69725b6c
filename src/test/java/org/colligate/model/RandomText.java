package org.colligate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts such as nobody would write but a project must bear: Han, Latin, combining marks, emoji and
/// Han beyond the BMP, line ends and blanks of several kinds.
public final class RandomText {

    private static final int[] CHARACTERS =
            "访谈者受：，。合同期限太短abcdeABC 1234\n\t\u3000\u2028\u00e9e\u0301ﬀ한국𠮷𫝀🙂👩\u200D👧🏽"
                    .codePoints()
                    .toArray();

    /// What spreadsheets compute, what CSV, JSON and code paths must escape, and a byte-order mark.
    private static final int[] SNARES =
            "=+-@'\"\"\\\\>>,,;|\t\r\n\n \uFEFF·＝<&{}[]访🙂x".codePoints().toArray();

    private RandomText() {}

    /// Returns a text of up to so many characters.
    public static String of(Random random, int atMost) {
        return of(random, atMost, CHARACTERS);
    }

    private static String of(Random random, int atMost, int[] characters) {
        int length = random.nextInt(atMost + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    /// Returns a text of up to so many characters that means something to CSV, JSON or
    /// spreadsheets.
    public static String snares(Random random, int atMost) {
        return of(random, atMost, SNARES);
    }

    /// Returns a name such as [Names] allows, full of snares; other numbers give other names.
    public static String name(Random random, int number) {
        String name = snares(random, 4) + number + snares(random, 2);
        return name.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /// Returns a place in a text, its end included, that is not inside a surrogate pair.
    public static int place(Random random, SourceText text) {
        return text.positionOf(random.nextInt(text.codePoints() + 1));
    }

    /// Returns a span of a text that is not empty.
    public static TextSpan span(Random random, SourceText text) {
        int from = random.nextInt(text.codePoints());
        int to = from + 1 + random.nextInt(Math.min(12, text.codePoints() - from));
        return new TextSpan(text.positionOf(from), text.positionOf(to));
    }

    /// Returns turns of some speakers, with and without labels, close together or apart.
    public static List<Turn> turns(Random random, SourceText text, int speakers) {
        List<Turn> turns = new ArrayList<>();
        int start = random.nextInt(3);
        while (start < text.codePoints()) {
            int end = Math.min(text.codePoints(), start + 1 + random.nextInt(15));
            int speech = start + random.nextInt(Math.min(4, end - start + 1));
            turns.add(
                    new Turn(
                            text.positionOf(start),
                            text.positionOf(speech),
                            text.positionOf(end),
                            random.nextInt(speakers)));
            start = end + random.nextInt(2);
        }
        return turns;
    }

    /// Returns an edit that fits a text: any stretch of it, often a short one, often none.
    public static TextEdit edit(Random random, SourceText text) {
        int from = random.nextInt(text.codePoints() + 1);
        int most = Math.min(random.nextInt(3) * 5, text.codePoints() - from);
        int to = from + random.nextInt(most + 1);
        int at = text.positionOf(from);
        return new TextEdit(
                at,
                text.string().substring(at, text.positionOf(to)),
                random.nextBoolean() ? "" : of(random, 6));
    }
}
