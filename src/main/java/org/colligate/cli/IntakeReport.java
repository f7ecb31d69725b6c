package org.colligate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colligate.document.Source;
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
import org.colligate.transcript.RowDrafts;
import org.jspecify.annotations.Nullable;

/// Tells what became of the files of an import, in words and as JSON.
final class IntakeReport {

    private static final int MOST_NAMES = 8;

    private final Console console;
    private final boolean kept;
    private final List<IntakeJson.Line> lines = new ArrayList<>();
    private int refusals;
    private boolean several;

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
        lines.add(left(file, "refused", why.getMessage()));
    }

    private IntakeJson.Line left(Path file, String outcome, String reason) {
        return new IntakeJson.Line(String.valueOf(file), outcome, null, null, null, kept, reason);
    }

    /// Tells what was left where it is.
    void aside(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        String names =
                files.stream()
                        .limit(MOST_NAMES)
                        .map(Source::name)
                        .collect(Collectors.joining(", "));
        int more = files.size() - MOST_NAMES;
        console.say(
                "Left aside, being no transcripts by their names: %s%s."
                        .formatted(names, more > 0 ? " and %d more".formatted(more) : ""));
        files.forEach(file -> lines.add(left(file, "aside", "It is no transcript by its name.")));
    }

    /// Tells what became of the rows of a table.
    void rows(Study after, RowDrafts drafts) {
        drafts.warnings().forEach(warning -> console.say("Warning: " + warning.sentence()));
        drafts.rows().forEach(row -> add(after, row.draft(), "imported", null));
    }

    /// @param matched whether transcripts were to go to the cases in whose names they are
    void batch(Study after, Batch batch, boolean matched) {
        several = batch.taken().size() > 1;
        List<Incoming> imported = new ArrayList<>();
        for (Taken taken : batch.taken()) {
            Draft draft = taken.incoming().draft();
            switch (taken) {
                case Taken.Refused(_, RefusedException why) -> refused(path(draft), why);
                case Taken.Imported(Incoming one) -> {
                    imported.add(one);
                    warn(draft);
                    add(after, draft, "imported", null);
                }
                case Taken.Updated updated -> {
                    warn(draft);
                    say(after, updated);
                    add(after, draft, "updated", carried(after, updated));
                }
            }
        }
        if (!imported.isEmpty()) {
            console.say(sentence(imported));
        }
        if (matched && after.cases().size() > 0) {
            unmatched(after, imported);
        }
    }

    private void unmatched(Study after, List<Incoming> imported) {
        List<String> names =
                imported.stream()
                        .map(one -> one.draft().name().strip())
                        .filter(name -> owner(after, name).isEmpty())
                        .toList();
        if (!names.isEmpty()) {
            console.say("No case is named in: %s.".formatted(String.join(", ", names)));
        }
    }

    private static IntakeJson.Carried carried(Study after, Taken.Updated updated) {
        var revision = updated.revision();
        return new IntakeJson.Carried(
                revision.carried(),
                passages(after, updated, revision.altered()),
                passages(after, updated, revision.lost()));
    }

    private static List<IntakeJson.CodedPassage> passages(
            Study after, Taken.Updated updated, List<Coding> codings) {
        return codings.stream()
                .map(coding ->
                        new IntakeJson.CodedPassage(
                                after.codebook().path(coding.code()).toString(),
                                updated.before().text().passage(coding.span())))
                .toList();
    }

    private void add(
            Study after, Draft draft, String outcome, IntakeJson.@Nullable Carried carried) {
        lines.add(
                new IntakeJson.Line(
                        String.valueOf(path(draft)),
                        outcome,
                        draft,
                        carried,
                        owner(after, draft.name().strip()).orElse(null),
                        kept,
                        null));
    }

    private static Optional<String> owner(Study study, String transcript) {
        return study.transcript(transcript).flatMap(one -> owner(study, one.id()));
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
        String file = several ? draft.name() + ": " : "";
        draft.warnings().forEach(warning -> console.say("Warning: " + file + warning.sentence()));
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

    private static String sentence(List<Incoming> drafts) {
        if (drafts.size() > 1) {
            int turns = drafts.stream().mapToInt(one -> one.draft().turns().size()).sum();
            return "Imported %d transcripts with %s."
                    .formatted(drafts.size(), Amount.of(turns, "turn"));
        }
        Incoming first = drafts.getFirst();
        Draft only = first.draft();
        int memos = first.comments() ? only.comments().size() : 0;
        String comments = memos == 0 ? "" : ", " + Amount.of(memos, "comment");
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
