package org.colligate.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Step;
import org.colligate.model.Study;

/// What can be wrong with a project file, in sentences.
final class Soundness {

    private Soundness() {}

    /// Looks through the tables: SQLite's own checks, every reference, every original file.
    static List<String> ofTables(Sql sql, Originals originals) throws SQLException {
        List<String> problems = new ArrayList<>();
        sql.list("pragma integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> problems.add("The file is damaged: " + line + "."));
        sql.each(
                "pragma foreign_key_check",
                row ->
                        problems.add(
                                "A row of %s refers to a row of %s that is missing."
                                        .formatted(row.getString(1), row.getString(3))));
        originals
                .damaged()
                .forEach(hash ->
                        problems.add(
                                "The original file %s is not what was imported.".formatted(hash)));
        return problems;
    }

    /// Replays the journal from nothing, which must give what the tables hold.
    static List<String> ofJournal(ProjectFile file, Study present) throws StoreException {
        Study replayed = Study.EMPTY;
        for (Step step : file.steps()) {
            try {
                replayed = replayed.after(file.changes(step));
            } catch (IllegalArgumentException unfit) {
                return List.of(
                        "Step %d of the journal (%s) does not fit what came before it."
                                .formatted(step.number(), step.sentence()));
            }
        }
        return replayed.equals(present)
                ? List.of()
                : List.of(
                        "The journal does not lead to the present tables: they differ in "
                                + String.join(", ", present.differences(replayed))
                                + ".");
    }
}
