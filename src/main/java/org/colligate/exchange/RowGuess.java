package org.colligate.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colligate.transcript.RowTable;
import org.jspecify.annotations.Nullable;

/// What the columns of a table are likely to be for, by their names and what stands below them. It
/// is shown before anything is imported.
public final class RowGuess {

    /// On average, so that a column of names of towns is none of text.
    private static final int LONG = 30;

    /// The same for writing in which a character is a word.
    private static final int LONG_HAN = 12;

    private static final int SAMPLE = 500;
    private static final int LONGEST_NAME = 100;

    private static final Pattern CASES =
            Pattern.compile(
                    "(?:.*[^a-z])?(?:id|ids|case|respondent|participant|interviewee|informant|code|name|no)(?:[^a-z].*)?"
                            + "|.*(?:编号|編號|个案|個案|受访者|受訪者|被访者|姓名|代号|序号|工号).*");

    private RowGuess() {}

    /// Returns a guess; at least one column has text.
    public static RowRoles of(RowTable table) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (isText(table, i)) {
                texts.add(table.columns().get(i));
            }
        }
        if (texts.isEmpty()) {
            texts.add(table.columns().get(longest(table)));
        }
        String key = key(table, texts);
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < table.columns().size() && key != null; i++) {
            String column = table.columns().get(i);
            if (!texts.contains(column) && !column.equals(key) && recurs(table, i)) {
                attributes.add(column);
            }
        }
        return new RowRoles(texts, null, key, attributes);
    }

    private static List<String> cells(RowTable table, int column) {
        return table.rows().stream()
                .limit(SAMPLE)
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static boolean isText(RowTable table, int column) {
        List<String> cells = cells(table, column);
        double length = length(cells);
        String name = table.columns().get(column);
        boolean asked = name.endsWith("?") || name.endsWith("？");
        return !cells.isEmpty()
                && (asked || length >= LONG || (isHan(cells) && length >= LONG_HAN));
    }

    private static double length(List<String> cells) {
        return cells.stream().mapToInt(String::length).average().orElse(0);
    }

    private static boolean isHan(List<String> cells) {
        return cells.stream()
                .allMatch(cell -> cell.codePoints().anyMatch(Character::isIdeographic));
    }

    private static int longest(RowTable table) {
        int best = 0;
        for (int i = 1; i < table.columns().size(); i++) {
            best = length(cells(table, i)) > length(cells(table, best)) ? i : best;
        }
        return best;
    }

    private static @Nullable String key(RowTable table, List<String> texts) {
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            boolean named =
                    column.length() <= LONGEST_NAME
                            && CASES.matcher(column.toLowerCase(Locale.ROOT)).matches();
            boolean full = cells(table, i).size() == Math.min(SAMPLE, table.rows().size());
            if (named && full && !texts.contains(column)) {
                return column;
            }
        }
        return null;
    }

    /// What groups people is said of more than one.
    private static boolean recurs(RowTable table, int column) {
        List<String> cells = cells(table, column);
        Set<String> distinct = new HashSet<>(cells);
        return distinct.size() < cells.size();
    }
}
