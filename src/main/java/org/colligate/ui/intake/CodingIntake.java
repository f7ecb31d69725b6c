package org.colligate.ui.intake;

import java.nio.file.Path;
import org.colligate.coding.CodingImport;
import org.colligate.exchange.csv.CodingCsv;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// Brings in a file of codings: they are counted first, and all of them come in or none.
final class CodingIntake {

    private static final int OFTEN = 1000;

    private final Session session;
    private final Path file;
    private @Nullable CancelledException cancelled;
    private int rows;

    CodingIntake(Session session, Path file) {
        this.session = session;
        this.file = file;
    }

    /// Reads the file, says what is in it, and imports it if that is wanted.
    void show() {
        Desk desk = session.desk();
        Study study = session.study().get();
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("intake.reading"),
                        progress -> read(study, progress),
                        set -> ask(study, set));
    }

    /// A taker of rows may only refuse, so a wish to stop travels as a refusal.
    private ChangeSet read(Study study, Progress progress) throws Exception {
        try {
            return of(study, progress);
        } catch (RefusedException refusal) {
            if (cancelled != null) {
                throw cancelled;
            }
            throw refusal;
        }
    }

    private ChangeSet of(Study study, Progress progress) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        return CodingImport.of(
                study,
                name,
                taker ->
                        CodingCsv.read(
                                file,
                                row -> {
                                    tell(progress);
                                    taker.take(row);
                                }));
    }

    private void tell(Progress progress) throws RefusedException {
        try {
            if (rows++ % OFTEN == 0) {
                progress.tell(0, 0);
            }
        } catch (CancelledException stop) {
            cancelled = stop;
            throw new RefusedException("cancelled", stop);
        }
    }

    private void ask(Study seen, ChangeSet set) {
        Desk desk = session.desk();
        long coders = set.changes().stream().filter(Change.OfCoder.class::isInstance).count();
        Panel panel =
                new Panel(
                        desk.text("intake.codings.title"),
                        Messages.paragraph(
                                desk.text(
                                        "intake.codings.what",
                                        String.valueOf(file.getFileName()),
                                        set.deed().details().get(0),
                                        set.deed().details().get(1),
                                        coders)));
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(
                        desk.text("intake.do"),
                        () -> {
                            desk.messages().hide();
                            take(seen, set);
                        })
                .setId("intake-do");
        desk.messages().ask(panel);
    }

    private void take(Study seen, ChangeSet set) {
        Desk desk = session.desk();
        session.applyLong(
                desk.text("intake.codings.title"),
                progress -> now -> now.equals(seen) ? set : of(now, progress),
                () -> desk.messages().say(desk.text("intake.done")));
    }
}
