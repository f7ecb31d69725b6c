package org.colligate.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CodingCsv;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.task.Job;
import org.colligate.transcript.Batch;
import org.colligate.transcript.Incoming;
import org.colligate.transcript.IntakeReader;
import org.colligate.transcript.RowReader;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// What can be brought in and taken out: transcripts, cases, codebooks, codings.
public final class Imports {

    private static final List<String> CSV = List.of("csv");
    private static final List<String> CODEBOOKS = List.of("json", "csv");

    private final Session session;
    private final Desk desk;
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();

    public Imports(Session session) {
        this.session = session;
        this.desk = session.desk();
        this.writable.set(session.project().isWritable());
    }

    /// Returns what can be imported and exported.
    public List<Action> actions() {
        return List.of(
                importing("transcripts", "Shortcut+I", this::chooseTranscripts),
                importing("cases", "", () -> open("cases", CSV).ifPresent(this::cases)),
                importing(
                        "codebook",
                        "",
                        () -> open("codebook", CODEBOOKS).ifPresent(this::codebook)),
                importing("codings", "", () -> open("codings", CSV).ifPresent(this::codings)),
                Action.of(
                        desk.text("intake.codings.export"),
                        "",
                        () -> save("codings", CSV).ifPresent(this::exportCodings)),
                Action.of(
                        desk.text("intake.codebook.export"),
                        "",
                        () -> save("codebook", CODEBOOKS).ifPresent(this::exportCodebook)));
    }

    private Action importing(String key, String keys, Runnable run) {
        return Action.of(desk.text("intake." + key), keys, run)
                .when(writable.getReadOnlyProperty());
    }

    private FileDialog.Wanted wanted(String key, List<String> endings) {
        String shown = String.join(", ", endings);
        return new FileDialog.Wanted(
                desk.text("intake." + key), desk.text("intake.files.fit", shown), endings);
    }

    private Optional<Path> open(String key, List<String> endings) {
        return desk.files().open(wanted(key, endings), false).stream().findFirst();
    }

    private Optional<Path> save(String key, List<String> endings) {
        return desk.files().save(wanted(key + ".export", endings), key);
    }

    private void chooseTranscripts() {
        List<String> endings = new ArrayList<>(IntakeReader.ENDINGS);
        endings.addAll(RowReader.ENDINGS);
        List<Path> files = desk.files().open(wanted("transcripts", endings), true);
        if (!files.isEmpty()) {
            transcripts(files);
        }
    }

    /// Imports transcripts from files that were chosen or dropped; of a folder, from those in it
    /// that may be transcripts; of a table, from its rows.
    public void transcripts(List<Path> files) {
        if (!session.project().isWritable()) {
            desk.messages().say(desk.text("intake.reading.only"));
            return;
        }
        if (files.size() == 1 && RowReader.isTable(files.getFirst())) {
            TableIntake.open(session, files.getFirst());
            return;
        }
        Study study = session.study().get();
        Chosen chosen = new Chosen(desk, files);
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("intake.reading"),
                        progress -> chosen.read(study, progress),
                        found -> new TranscriptIntake(desk, study, found, this::take).show(),
                        chosen::sentence);
    }

    private void take(List<Incoming> drafts, boolean keep) {
        List<byte[]> files = new ArrayList<>();
        AtomicReference<Batch> taken = new AtomicReference<>();
        session.applyLong(
                desk.text("intake.transcripts.title"),
                files,
                progress -> {
                    progress.tell(0, 0);
                    return study -> {
                        Batch batch = Batch.of(study, drafts, true);
                        taken.set(batch);
                        requireAny(batch);
                        if (keep) {
                            files.addAll(batch.originals());
                        }
                        return batch.changes();
                    };
                },
                () -> told(taken.get()));
    }

    private static void requireAny(Batch batch) throws RefusedException {
        for (Batch.Taken one : batch.taken()) {
            if (batch.isEmpty() && one instanceof Batch.Taken.Refused(_, var why)) {
                throw why;
            }
        }
    }

    /// Says what came in and what did not, and opens the first.
    private void told(Batch batch) {
        StringBuilder said =
                new StringBuilder(desk.text("intake.transcripts.done", batch.accepted().size()));
        for (Batch.Taken one : batch.taken()) {
            if (one instanceof Batch.Taken.Refused(_, var why)) {
                said.append('\n').append(desk.texts().of(why));
            }
        }
        desk.messages().say(said.toString());
        session.study()
                .get()
                .transcript(batch.accepted().getFirst().draft().name().strip())
                .ifPresent(one -> session.go(new Place.InTranscript(one.id(), null)));
    }

    /// Imports cases and their attributes from a CSV file.
    public void cases(Path file) {
        new CaseIntake(session, file).show();
    }

    /// Imports codes from a JSON or CSV file.
    public void codebook(Path file) {
        CodebookIntake.show(session, file);
    }

    /// Imports codings from a CSV file.
    public void codings(Path file) {
        new CodingIntake(session, file).show();
    }

    /// Writes all codings to a CSV file.
    public void exportCodings(Path file) {
        Study study = session.study().get();
        export(
                file,
                desk.text("intake.codings.exported", study.codings().size(), file),
                () -> OutputFile.write(file, out -> CodingCsv.write(study, out)));
    }

    /// Writes the codebook to a JSON or CSV file.
    public void exportCodebook(Path file) {
        Study study = session.study().get();
        String project = String.valueOf(session.project().path().getFileName());
        String title = project.replaceFirst("\\.colligate$", "");
        export(
                file,
                desk.text("intake.codebook.exported", study.codebook().size(), file),
                () -> CodebookIntake.write(study, title, file));
    }

    private interface Writing {
        void write() throws RefusedException;
    }

    private void export(Path file, String done, Writing writing) {
        Job<Path> job =
                progress -> {
                    progress.tell(0, 0);
                    writing.write();
                    return file;
                };
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("intake.writing"),
                        job,
                        _ -> desk.messages().say(done));
    }
}
