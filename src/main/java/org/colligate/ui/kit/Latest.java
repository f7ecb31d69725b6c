package org.colligate.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.colligate.task.Job;
import org.colligate.task.JobRunner;

/// A question asked beside the screen, of which only the latest counts: what was asked before is
/// given up, and nothing of it is heard any more. While an answer takes long, a button to stop it
/// stands on the page.
public final class Latest {

    private final JobRunner jobs;
    private final Button cancel = new Button();
    private Runnable stop = () -> {};
    private int number;

    /// Makes one that was not asked yet.
    ///
    /// @param id the id of the button
    public Latest(Desk desk, String id) {
        jobs = desk.jobs();
        cancel.setId(id);
        cancel.setText(desk.text("kit.cancel"));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.managedProperty().bind(cancel.visibleProperty());
        cancel.setVisible(false);
        cancel.setOnAction(_ -> stop.run());
    }

    /// Returns the button, to be seen only while an answer is waited for.
    public Button cancel() {
        return cancel;
    }

    /// Asks.
    public <T> void ask(Job<T> job, JobRunner.Watcher<T> watcher) {
        giveUp();
        stop = jobs.ask(job, new OfLatest<>(this, number, watcher));
    }

    /// Waits for no answer any more.
    public void giveUp() {
        stop.run();
        number++;
        cancel.setVisible(false);
    }

    /// Passes on what becomes of a question that was not given up.
    private record OfLatest<T>(Latest latest, int mine, JobRunner.Watcher<T> watcher)
            implements JobRunner.Watcher<T> {

        private boolean isWanted(boolean working) {
            boolean wanted = mine == latest.number;
            if (wanted) {
                latest.cancel.setVisible(working);
            }
            return wanted;
        }

        @Override
        public void progressed(int done, int of) {
            if (isWanted(true)) {
                watcher.progressed(done, of);
            }
        }

        @Override
        public void done(T answer) {
            if (isWanted(false)) {
                watcher.done(answer);
            }
        }

        @Override
        public void failed(Exception failure) {
            if (isWanted(false)) {
                watcher.failed(failure);
            }
        }

        @Override
        public void cancelled() {
            if (isWanted(false)) {
                watcher.cancelled();
            }
        }
    }
}
