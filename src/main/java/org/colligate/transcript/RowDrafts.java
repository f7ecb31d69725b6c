package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.model.Change;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.jspecify.annotations.Nullable;

/// Makes a draft of each row of a table.
///
/// What stands in a single column is the text as it is, with its speakers. Of several columns each
/// is an answer: a paragraph under the column's name, which is the question. Nobody speaks there,
/// because a question such as `Q1: Why?` looks like a label.
///
/// @param rows the drafts with their rows, in the order of the table
/// @param all how many rows have text, of which these may be the first
/// @param warnings what was left out
public record RowDrafts(List<RowDraft> rows, int all, List<Refusal> warnings) {

    public RowDrafts {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /// A row and what it would become.
    public record RowDraft(RowTable.Row row, Draft draft) {}

    /// Makes the drafts. Rows without text are left out, and told.
    ///
    /// @param texts the columns that hold text
    /// @param name the column with the names of the transcripts; null for the file's name and a
    ///   number, or the names in `other` if all of those differ
    /// @param other the column with the cases, or null
    /// @param most how many drafts are made at most, the first ones
    /// @throws RefusedException if no row has text, if a column is missing, or if a name is unfit
    ///   or stands twice
    public static RowDrafts of(
            RowTable table,
            List<String> texts,
            @Nullable String name,
            @Nullable String other,
            int most)
            throws RefusedException {
        List<Integer> places = new ArrayList<>();
        for (String text : texts) {
            places.add(table.place(text));
        }
        List<RowTable.Row> spoken =
                table.rows().stream()
                        .filter(row ->
                                places.stream().anyMatch(at -> !row.cells().get(at).isBlank()))
                        .toList();
        if (spoken.isEmpty()) {
            throw new RefusedException(
                    Refusal.of(
                            "rows.none",
                            "No row of %s has text in the columns that were chosen: %s.",
                            table.file(),
                            String.join(", ", texts)));
        }
        List<String> names = names(table, spoken, name, other);
        List<RowDraft> drafts = new ArrayList<>();
        for (int i = 0; i < Math.min(most, spoken.size()); i++) {
            drafts.add(
                    new RowDraft(spoken.get(i), draft(names.get(i), table, spoken.get(i), places)));
        }
        List<Refusal> warnings = new ArrayList<>(table.warnings());
        int silent = table.rows().size() - spoken.size();
        if (silent > 0) {
            warnings.add(
                    Refusal.of(
                            "rows.silent",
                            "Rows without text in the columns that were chosen, which are left out: %s.",
                            silent));
        }
        return new RowDrafts(drafts, spoken.size(), warnings);
    }

    private static Draft draft(
            String name, RowTable table, RowTable.Row row, List<Integer> places) {
        if (places.size() == 1) {
            String text = lines(row.cells().get(places.getFirst()));
            Change.Telling telling = SpeakerFinder.find(text);
            return new Draft(
                            name,
                            SourceText.of(text),
                            telling.speakers(),
                            telling.turns(),
                            "",
                            List.of())
                    .from(table.received());
        }
        List<String> answers = new ArrayList<>();
        for (int place : places) {
            if (!row.cells().get(place).isBlank()) {
                answers.add(table.columns().get(place) + "\n" + lines(row.cells().get(place)));
            }
        }
        return new Draft(
                        name,
                        SourceText.of(String.join("\n", answers)),
                        List.of(),
                        List.of(),
                        "",
                        List.of())
                .from(table.received());
    }

    private static String lines(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<String> names(
            RowTable table, List<RowTable.Row> rows, @Nullable String name, @Nullable String other)
            throws RefusedException {
        if (name != null) {
            return named(table, rows, table.place(name));
        }
        if (other != null) {
            List<String> cases = cells(rows, table.place(other));
            Set<String> distinct = new HashSet<>(cases);
            if (distinct.size() == cases.size() && !distinct.contains("")) {
                return named(table, rows, table.place(other));
            }
        }
        String file = TranscriptName.of(table.file());
        int digits = String.valueOf(rows.size()).length();
        List<String> numbered = new ArrayList<>();
        for (int i = 1; i <= rows.size(); i++) {
            String number = String.valueOf(i);
            numbered.add(file + " " + "0".repeat(digits - number.length()) + number);
        }
        return numbered;
    }

    private static List<String> cells(List<RowTable.Row> rows, int place) {
        return rows.stream().map(row -> row.cells().get(place).strip()).toList();
    }

    private static List<String> named(RowTable table, List<RowTable.Row> rows, int place)
            throws RefusedException {
        Map<String, Integer> lines = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (RowTable.Row row : rows) {
            String name = row.cells().get(place);
            try {
                name = TranscriptName.checked(name);
            } catch (RefusedException unfit) {
                throw new RefusedException(
                        Refusal.atOfAll(table.file(), row.line(), unfit.words()));
            }
            Integer earlier = lines.putIfAbsent(name, row.line());
            if (earlier != null) {
                throw new RefusedException(
                        Refusal.atOfAll(
                                table.file(),
                                row.line(),
                                Refusal.of(
                                        "rows.twice",
                                        "the name \"%s\" stands in line %s already. Choose another column for the names, or none.",
                                        name,
                                        earlier)));
            }
            names.add(name);
        }
        return names;
    }
}
