package org.colligate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.json.IntakeJson;
import org.colligate.model.Case;
import org.colligate.model.Coding;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import org.colligate.transcript.Batch;
import org.colligate.transcript.Batch.Taken;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Incoming;
import org.colligate.transcript.Received;

/// Tells what became of the files of an import, in words and as JSON.
final class IntakeReport {

    private final Console console;
    private final boolean kept;
    private final List<IntakeJson.Line> lines = new ArrayList<>();
    private int refusals;

    /// @param kept whether the files are kept in the project
    IntakeReport(Console console, boolean kept) {
        this.console = console;
        this.kept = kept;
    }

    int refusals() {
        return refusals;
    }

    void refused(Path file, RefusedException why) {
        refusals++;
        console.say(why.getMessage());
        lines.add(
                new IntakeJson.Line(
                        String.valueOf(file), "refused", null, null, kept, why.getMessage()));
    }

    void batch(Study after, Batch batch) {
        List<Draft> imported = new ArrayList<>();
        for (Taken taken : batch.taken()) {
            Draft draft = taken.incoming().draft();
            switch (taken) {
                case Taken.Refused(_, RefusedException why) -> refused(path(draft), why);
                case Taken.Imported(Incoming _) -> {
                    imported.add(draft);
                    warn(draft);
                    add(after, draft, "imported");
                }
                case Taken.Updated updated -> {
                    warn(draft);
                    say(after, updated);
                    add(after, draft, "updated");
                }
            }
        }
        if (!imported.isEmpty()) {
            console.say(sentence(imported));
        }
    }

    private void add(Study after, Draft draft, String outcome) {
        lines.add(
                new IntakeJson.Line(
                        String.valueOf(path(draft)),
                        outcome,
                        draft,
                        after.transcript(draft.name().strip())
                                .flatMap(one -> owner(after, one.id()))
                                .orElse(null),
                        kept,
                        null));
    }

    private static Optional<String> owner(Study study, TranscriptId id) {
        return study.cases().list().stream()
                .filter(one ->
                        one.holdings().stream()
                                .anyMatch(holding -> holding.transcript().equals(id)))
                .map(Case::name)
                .reduce((one, other) -> one + "; " + other);
    }

    private static Path path(Draft draft) {
        Received file = draft.received();
        return file == null ? Path.of(draft.name()) : file.file();
    }

    private void warn(Draft draft) {
        draft.warnings().forEach(warning -> console.say("Warning: " + warning.sentence()));
    }

    /// Names the codings that could not be carried over as they were.
    private void say(Study after, Taken.Updated updated) {
        var revision = updated.revision();
        console.say(
                "Updated %s: %s carried over, %d altered, %d removed."
                        .formatted(
                                updated.before().name(),
                                Amount.of(revision.carried(), "coding"),
                                revision.altered().size(),
                                revision.lost().size()));
        revision.altered().forEach(coding -> say(after, updated, "Altered", coding));
        revision.lost().forEach(coding -> say(after, updated, "Removed", coding));
    }

    private void say(Study after, Taken.Updated updated, String what, Coding coding) {
        console.say(
                "  %s: %s, \"%s\""
                        .formatted(
                                what,
                                after.codebook().path(coding.code()),
                                updated.before().text().passage(coding.span())));
    }

    private static String sentence(List<Draft> drafts) {
        if (drafts.size() > 1) {
            int turns = drafts.stream().mapToInt(draft -> draft.turns().size()).sum();
            return "Imported %d transcripts with %s."
                    .formatted(drafts.size(), Amount.of(turns, "turn"));
        }
        Draft only = drafts.getFirst();
        String comments =
                only.comments().isEmpty()
                        ? ""
                        : ", " + Amount.of(only.comments().size(), "comment");
        return "Imported %s: %s, %s of %s%s%s."
                .formatted(
                        only.name(),
                        Amount.of(only.text().codePoints(), "character"),
                        Amount.of(only.turns().size(), "turn"),
                        Amount.of(only.speakers().size(), "speaker"),
                        comments,
                        only.encoding().isEmpty() ? "" : ", " + only.encoding());
    }

    void write(Path file) throws RefusedException {
        OutputFile.write(file, out -> IntakeJson.write(lines, out));
    }
}
