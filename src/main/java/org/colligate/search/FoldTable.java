package org.colligate.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Which characters count as the same: capitals and small letters, full and half width, letters
/// with and without accents, traditional and simplified Chinese. What cannot be seen (soft hyphens,
/// joiners) counts as nothing.
///
/// The table was worked out from ICU's data, once and for all, so that the answer to a question
/// does not depend on the version of a library.
final class FoldTable {

    /// Stands for a character that becomes none, several, or is one outside the BMP.
    static final char ELSEWHERE = '\uFFFF';

    private static final char[] ONE = new char[Character.MAX_VALUE + 1];
    private static final Map<Integer, String> OTHERS = new HashMap<>();

    static {
        for (int unit = 0; unit < ONE.length; unit++) {
            ONE[unit] = (char) unit;
        }
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        FoldTable.class.getResourceAsStream("fold.txt")),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(FoldTable::take);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private FoldTable() {}

    private static void take(String line) {
        int blank = line.indexOf(' ');
        int character = Integer.parseInt(line, 0, blank, 16);
        String folded = line.substring(blank + 1);
        if (Character.isBmpCodePoint(character) && folded.length() == 1) {
            ONE[character] = folded.charAt(0);
        } else {
            OTHERS.put(character, folded);
            ONE[Character.toString(character).charAt(0)] = ELSEWHERE;
        }
    }

    /// Returns what a unit of a text becomes, or [#ELSEWHERE] where [#of(int)] must be asked.
    static char of(char unit) {
        return ONE[unit];
    }

    /// Returns what a character becomes; empty if it counts as nothing.
    static String of(int character) {
        String other = OTHERS.get(character);
        if (other != null) {
            return other;
        }
        return Character.isBmpCodePoint(character) && ONE[character] != ELSEWHERE
                ? String.valueOf(ONE[character])
                : Character.toString(character);
    }
}
