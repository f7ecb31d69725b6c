package org.colligate.ui.history;

import org.colligate.project.Project;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;

/// Brings the study back to where a step left it, by taking back what was done since, step by step.
/// Each of these undos is a step of its own, so redo leads forward again.
final class Restoring {

    private final Session session;
    private final int steps;

    Restoring(Session session, int steps) {
        this.session = session;
        this.steps = steps;
    }

    /// Says how many steps will be taken back, and takes them back if that is wanted.
    void ask(String sentence) {
        Desk desk = session.desk();
        Panel panel =
                new Panel(
                        desk.text("history.restore"),
                        Messages.paragraph(desk.text("history.restore.what", steps, sentence)));
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(
                        desk.text("history.restore.do", steps),
                        () -> {
                            desk.messages().hide();
                            start();
                        })
                .setId("restore-do");
        desk.messages().ask(panel);
    }

    private void start() {
        Desk desk = session.desk();
        Project project = session.project();
        String by = session.coder().get();
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("history.restoring"),
                        progress -> takeBack(project, by, progress),
                        taken -> desk.messages().say(desk.text("history.restored", taken)));
    }

    /// A cancelled job leaves everything as it was: what it took back is done again.
    private int takeBack(Project project, String by, Progress progress) throws Exception {
        int taken = 0;
        try {
            while (taken < steps) {
                progress.tell(taken, steps);
                project.undo(by);
                taken++;
            }
            return taken;
        } catch (CancelledException cancelled) {
            for (; taken > 0; taken--) {
                project.redo(by);
            }
            throw cancelled;
        }
    }
}
