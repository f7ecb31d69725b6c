package org.colligate.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a blank stands between Chinese and other writing where a line ends between them and none
/// is drawn: as everywhere else with the same word, else as mostly in a file that draws none at the
/// ends of lines.
final class PdfBlanks {

    private static final Pattern BEHIND = Pattern.compile("(?<=\\p{IsHan})( ?)([A-Za-z0-9]+)");
    private static final Pattern BEFORE = Pattern.compile("([A-Za-z0-9]+)( ?)(?=\\p{IsHan})");
    private static final Pattern FIRST = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern LAST = Pattern.compile("[A-Za-z0-9]+$");

    private final Map<String, Integer> behind = new HashMap<>();
    private final Map<String, Integer> before = new HashMap<>();
    private final boolean draws;
    private int all;

    PdfBlanks(List<PdfLine> lines) {
        draws = lines.stream().anyMatch(line -> line.text().endsWith(" "));
        for (PdfLine line : lines) {
            if (!line.tall()) {
                continue;
            }
            BEHIND.matcher(line.text())
                    .results()
                    .forEach(hit -> note(behind, hit.group(2), hit.group(1)));
            BEFORE.matcher(line.text())
                    .results()
                    .forEach(hit -> note(before, hit.group(1), hit.group(2)));
        }
    }

    private void note(Map<String, Integer> votes, String word, String blank) {
        int vote = blank.isEmpty() ? -1 : 1;
        votes.merge(word.toLowerCase(Locale.ROOT), vote, PdfBlanks::both);
        all += vote;
    }

    /// A word that stands now with and now without a blank tells nothing.
    private static int both(int one, int other) {
        return one == other ? one : 0;
    }

    /// Says whether a blank parts what ends one line from what begins the next.
    boolean part(String open, String next) {
        int last = open.codePointBefore(open.length());
        int first = next.codePointAt(0);
        if (PdfLine.isWide(last) == PdfLine.isWide(first)) {
            return false;
        }
        if (",.;:!?".indexOf(last) >= 0) {
            return true; // marks of a writing with blanks
        }
        Matcher word = PdfLine.isWide(last) ? FIRST.matcher(next) : LAST.matcher(open);
        boolean known = Character.isIdeographic(PdfLine.isWide(last) ? last : first);
        if (!known || !word.find() || (PdfLine.isWide(last) && word.start() > 0)) {
            return false;
        }
        Map<String, Integer> counts = PdfLine.isWide(last) ? behind : before;
        return counts.getOrDefault(word.group().toLowerCase(Locale.ROOT), draws ? 0 : all) > 0;
    }
}
