package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Case;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Kept;
import org.colligate.model.KeptId;
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
        return taking(study, drafts.stream().map(Incoming::of).toList());
    }

    /// Returns the changes that make transcripts of some drafts, each in its way.
    ///
    /// @throws RefusedException if there are none, if a name is unfit or taken, or if a text is in
    ///   the study already
    public static ChangeSet taking(Study study, List<Incoming> drafts) throws RefusedException {
        if (drafts.isEmpty()) {
            throw new RefusedException(
                    Refusal.of(
                            "import.nothing",
                            "There is nothing to import. Choose at least one file."));
        }
        Taking batch = new Taking(study);
        for (Incoming one : drafts) {
            batch.take(one);
            batch.requireNewText(one.draft());
        }
        return new ChangeSet(deed(drafts), batch.changes);
    }

    /// Returns the changes that make transcripts of the rows of a table. Two people may give the
    /// same answer.
    ///
    /// @throws RefusedException if a name is unfit or taken
    public static ChangeSet importing(Study study, RowDrafts rows) throws RefusedException {
        Taking batch = new Taking(study);
        List<Incoming> drafts =
                rows.rows().stream()
                        .map(row -> new Incoming(row.draft(), false, Incoming.Owners.NOBODY))
                        .toList();
        for (Incoming one : drafts) {
            batch.take(one);
        }
        return new ChangeSet(deed(drafts), batch.changes);
    }

    /// Returns the case that a transcript of a name belongs to, where it is taken in by its name.
    public static Optional<Case> owner(Study study, String transcript) {
        return Owning.named(study, transcript.strip());
    }

    /// Says that two files would have one name.
    static RefusedException twice(Draft one, Draft other) {
        return new RefusedException(
                Refusal.of(
                        "import.twice",
                        "%s and %s would both be named %s. Rename one of them, or leave one out.",
                        from(one),
                        from(other),
                        other.name().strip()));
    }

    private static Object from(Draft draft) {
        Received file = draft.received();
        return file == null ? draft.name() : file.file();
    }

    private static Deed deed(List<Incoming> drafts) {
        Draft first = drafts.getFirst().draft();
        return drafts.size() == 1
                ? Deed.of(
                        Deed.Kind.IMPORTED_TRANSCRIPT,
                        first.name().strip(),
                        first.text().codePoints())
                : Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, drafts.size());
    }

    /// What has been looked through so far.
    private static final class Taking {

        private final Map<String, Draft> named = new HashMap<>();
        private final Map<SourceText, String> seen = new HashMap<>();
        private final Map<SourceText, String> present = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final Study study;
        private final Owning owning;
        private final Noting noting;

        Taking(Study study) {
            this.study = study;
            owning = new Owning(study, changes);
            noting = new Noting(study, changes);
            study.transcripts().list().forEach(one -> present.put(one.text(), one.name()));
        }

        void take(Incoming one) throws RefusedException {
            Draft draft = one.draft();
            String name = TranscriptName.checked(draft.name());
            requireFreeName(name, draft);
            Transcript made =
                    new Transcript(
                            TranscriptId.random(),
                            name,
                            draft.text(),
                            draft.speakers(),
                            draft.turns());
            changes.add(new Change.TranscriptAdded(made));
            Received file = draft.received();
            if (file != null) {
                changes.add(
                        new Change.OfKept(
                                null,
                                new Kept.Origin(
                                        KeptId.random(),
                                        made.id(),
                                        file.name(),
                                        file.sha256(),
                                        file.size())));
            }
            owning.take(made, one.owners());
            if (one.comments()) {
                noting.take(made, draft.comments());
            }
        }

        private void requireFreeName(String name, Draft draft) throws RefusedException {
            if (study.transcript(name).isPresent()) {
                throw new RefusedException(
                        Refusal.of(
                                "import.there",
                                "There is a transcript named %s in the study already. Rename it or the file, then import again.",
                                name));
            }
            Draft before = named.putIfAbsent(name, draft);
            if (before != null) {
                throw twice(before, draft);
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
