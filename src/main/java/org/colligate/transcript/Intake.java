package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// Takes drafts into the study: all of them or none.
public final class Intake {

    private Intake() {}

    /// Returns the changes that make transcripts of some drafts.
    ///
    /// @throws RefusedException if there are none, if a name is unfit or taken, or if a text is in
    ///   the study already
    public static ChangeSet importing(Study study, List<Draft> drafts) throws RefusedException {
        if (drafts.isEmpty()) {
            throw new RefusedException(
                    Refusal.of(
                            "import.nothing",
                            "There is nothing to import. Choose at least one file."));
        }
        Batch batch = new Batch(study);
        for (Draft draft : drafts) {
            batch.take(draft);
            batch.requireNewText(draft);
        }
        return new ChangeSet(deed(drafts), batch.changes);
    }

    /// Returns the changes that make transcripts of the rows of a table. Two people may give the
    /// same answer.
    ///
    /// @throws RefusedException if a name is unfit or taken
    public static ChangeSet importing(Study study, RowDrafts rows) throws RefusedException {
        Batch batch = new Batch(study);
        List<Draft> drafts = rows.rows().stream().map(RowDrafts.RowDraft::draft).toList();
        for (Draft draft : drafts) {
            batch.take(draft);
        }
        return new ChangeSet(deed(drafts), batch.changes);
    }

    private static Deed deed(List<Draft> drafts) {
        Draft first = drafts.getFirst();
        return drafts.size() == 1
                ? Deed.of(
                        Deed.Kind.IMPORTED_TRANSCRIPT,
                        first.name().strip(),
                        first.text().codePoints())
                : Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, drafts.size());
    }

    /// What has been looked through so far.
    private static final class Batch {

        private final Map<String, Integer> places = new HashMap<>();
        private final Map<SourceText, String> seen = new HashMap<>();
        private final Map<SourceText, String> present = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final Study study;

        Batch(Study study) {
            this.study = study;
            study.transcripts().list().forEach(one -> present.put(one.text(), one.name()));
        }

        void take(Draft draft) throws RefusedException {
            String name = TranscriptName.checked(draft.name());
            requireFreeName(name);
            changes.add(
                    new Change.TranscriptAdded(
                            new Transcript(
                                    TranscriptId.random(),
                                    name,
                                    draft.text(),
                                    draft.speakers(),
                                    draft.turns())));
        }

        private void requireFreeName(String name) throws RefusedException {
            if (study.transcript(name).isPresent()) {
                throw new RefusedException(
                        Refusal.of(
                                "import.there",
                                "There is a transcript named %s in the study already. Rename it or the file, then import again.",
                                name));
            }
            int place = places.size() + 1;
            Integer before = places.putIfAbsent(name, place);
            if (before != null) {
                throw new RefusedException(
                        Refusal.of(
                                "import.twice",
                                "Files %s and %s of those chosen would both be named %s. Rename one of them, or leave one out.",
                                before,
                                place,
                                name));
            }
        }

        void requireNewText(Draft draft) throws RefusedException {
            String name = draft.name().strip();
            SourceText text = draft.text();
            String known = present.get(text);
            if (known != null) {
                throw new RefusedException(
                        Refusal.of(
                                "import.known",
                                "%s has the same text as the transcript %s, which is in the study already. Leave it out.",
                                name,
                                known));
            }
            String other = seen.putIfAbsent(text, name);
            if (other != null) {
                throw new RefusedException(
                        Refusal.of(
                                "import.same",
                                "%s and %s have the same text. Leave one of them out.",
                                other,
                                name));
            }
        }
    }
}
