package org.colligate.exchange;

import java.util.ArrayList;
import java.util.List;
import org.colligate.cases.RowCases;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.transcript.Intake;
import org.colligate.transcript.RowDrafts;
import org.colligate.transcript.RowTable;

/// Brings a table into a study: each row a transcript, with the cases that they belong to, as one
/// deed.
public final class RowImport {

    private RowImport() {}

    /// Works out the changes.
    ///
    /// @throws RefusedException if a row cannot be taken; then none is
    public static ChangeSet of(Study study, RowTable table, RowRoles roles)
            throws RefusedException {
        RowDrafts drafts = roles.drafts(table);
        ChangeSet transcripts = Intake.importing(study, drafts);
        if (!roles.hasCases()) {
            return transcripts;
        }
        List<Change> changes = new ArrayList<>(transcripts.changes());
        changes.addAll(
                RowCases.of(
                        study.after(transcripts),
                        table.file(),
                        roles.attributes(),
                        rows(table, roles, drafts, transcripts.changes())));
        return new ChangeSet(transcripts.deed(), changes);
    }

    /// The transcripts are those of the drafts, one for each, in their order.
    private static List<RowCases.Row> rows(
            RowTable table, RowRoles roles, RowDrafts drafts, List<Change> changes)
            throws RefusedException {
        List<Integer> places = new ArrayList<>();
        for (String attribute : roles.attributes()) {
            places.add(table.place(attribute));
        }
        List<RowCases.Row> rows = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.TranscriptAdded(Transcript transcript)) {
                RowTable.Row row = drafts.rows().get(rows.size()).row();
                String key =
                        roles.key() == null
                                ? transcript.name()
                                : row.cells().get(table.place(roles.key()));
                rows.add(
                        new RowCases.Row(
                                row.line(),
                                key,
                                transcript.id(),
                                places.stream().map(at -> row.cells().get(at)).toList()));
            }
        }
        return rows;
    }
}
