package org.colligate.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Change;
import org.colligate.model.Holding;
import org.colligate.model.Names;
import org.colligate.model.Noun;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;

/// Gives transcripts that come from the rows of a table to the cases that the rows name, with their
/// attributes. A case that is there gets the table's values; several rows may name the same case,
/// as long as they say the same of it.
public final class RowCases {

    private final Study study;
    private final String file;
    private final List<String> names;
    private final Map<String, Gathered> cases = new LinkedHashMap<>();

    private RowCases(Study study, String file, List<String> names) {
        this.study = study;
        this.file = file;
        this.names = names;
    }

    /// A row.
    ///
    /// @param line where it stands in the file, from 1
    /// @param key the name of the case
    /// @param transcript what it owns
    /// @param values one for each attribute, empty where missing
    public record Row(int line, String key, TranscriptId transcript, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /// What all rows of a case say of it.
    private static final class Gathered {
        private final List<Holding> holdings = new ArrayList<>();
        private final List<String> values;
        private final int[] lines;

        Gathered(int attributes) {
            values = new ArrayList<>(Collections.nCopies(attributes, ""));
            lines = new int[attributes];
        }
    }

    /// Works out the changes.
    ///
    /// @param file the name of the file, for messages
    /// @param attributes the names of the attributes, distinct
    /// @throws RefusedException if a key is blank or no proper name, if rows contradict each other,
    ///   or if an attribute has no proper name
    public static List<Change> of(Study study, String file, List<String> attributes, List<Row> rows)
            throws RefusedException {
        RowCases cases = new RowCases(study, file, attributes);
        for (Row row : rows) {
            cases.gather(row);
        }
        return cases.changes();
    }

    private void gather(Row row) throws RefusedException {
        Gathered gathered = cases.computeIfAbsent(checked(row), _ -> new Gathered(names.size()));
        gathered.holdings.add(new Holding(row.transcript(), null));
        for (int i = 0; i < names.size(); i++) {
            String value = row.values().get(i).strip();
            String before = gathered.values.get(i);
            if (!value.isEmpty() && !before.isEmpty() && !value.equals(before)) {
                throw new RefusedException(
                        Refusal.atOfAll(
                                file,
                                row.line(),
                                Refusal.of(
                                        "rows.contradict",
                                        "%s of \"%s\" is \"%s\" here and \"%s\" in line %s.",
                                        names.get(i),
                                        row.key(),
                                        value,
                                        before,
                                        gathered.lines[i])));
            }
            if (before.isEmpty() && !value.isEmpty()) {
                gathered.values.set(i, value);
                gathered.lines[i] = row.line();
            }
        }
    }

    private String checked(Row row) throws RefusedException {
        if (row.key().isBlank()) {
            throw new RefusedException(
                    Refusal.atOfAll(
                            file,
                            row.line(),
                            Refusal.of("rows.case", "the name of the case is blank.")));
        }
        try {
            return Names.checked(Noun.CASE, row.key());
        } catch (RefusedException unfit) {
            throw new RefusedException(Refusal.atOfAll(file, row.line(), unfit.words()));
        }
    }

    private List<Change> changes() throws RefusedException {
        List<Change> changes = new ArrayList<>();
        List<AttributeId> attributes = CaseImport.attributes(study, file, names, changes);
        int position = CaseEditing.nextPosition(study);
        for (Map.Entry<String, Gathered> entry : cases.entrySet()) {
            Gathered gathered = entry.getValue();
            Case before = study.caseNamed(entry.getKey()).orElse(null);
            Case after =
                    before == null
                            ? new Case(
                                    CaseId.random(),
                                    entry.getKey(),
                                    position++,
                                    Map.of(),
                                    gathered.holdings)
                            : before.withHoldings(all(before, gathered));
            for (int i = 0; i < attributes.size(); i++) {
                after = CaseEditing.withValue(after, attributes.get(i), gathered.values.get(i));
            }
            changes.add(new Change.OfCase(before, after));
        }
        return changes;
    }

    private static List<Holding> all(Case before, Gathered gathered) {
        List<Holding> all = new ArrayList<>(before.holdings());
        all.addAll(gathered.holdings);
        return all;
    }
}
