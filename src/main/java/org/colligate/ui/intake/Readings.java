package org.colligate.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.JobRunner;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Desk;

/// Files that are read anew beside the screen, one after the other in the order in which that was
/// asked for. What was read before stays until the new reading is there.
final class Readings {

    private static final Duration PATIENCE = Duration.millis(300);

    private final Desk desk;
    private final Consumer<RefusedException> refused;
    private final List<Runnable> cancels = new ArrayList<>();
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper longSince = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private int count;

    /// @param refused hears why a file stays as it was read before
    Readings(Desk desk, Consumer<RefusedException> refused) {
        this.desk = desk;
        this.refused = refused;
        patience.setOnFinished(_ -> longSince.set(pending.get()));
    }

    /// A way to read a file anew.
    @FunctionalInterface
    interface Reading {

        /// Returns the file as it is read now.
        ///
        /// @param before how it was read last
        Candidate of(Candidate before, Progress progress)
                throws RefusedException, CancelledException;
    }

    /// Says whether a file is being read, or waits for it.
    ReadOnlyBooleanProperty pending() {
        return pending.getReadOnlyProperty();
    }

    /// Says whether that has been so for long enough to be worth a sign.
    ReadOnlyBooleanProperty longSince() {
        return longSince.getReadOnlyProperty();
    }

    /// Reads a file anew.
    ///
    /// @param done gets what was read
    void start(Entry entry, Reading reading, Consumer<Candidate> done) {
        if (count++ == 0) {
            pending.set(true);
            patience.playFromStart();
        }
        cancels.add(
                desk.jobs()
                        .start(
                                progress -> {
                                    progress.tell(0, 0);
                                    return entry.read(reading, progress);
                                },
                                new Watcher(done)));
    }

    /// Gives up what has not begun yet.
    void stop() {
        cancels.forEach(Runnable::run);
    }

    private final class Watcher implements JobRunner.Watcher<Candidate> {

        private final Consumer<Candidate> done;

        Watcher(Consumer<Candidate> done) {
            this.done = done;
        }

        @Override
        public void progressed(int part, int of) {}

        @Override
        public void done(Candidate result) {
            done.accept(result);
            end();
        }

        @Override
        public void failed(Exception failure) {
            if (failure instanceof RefusedException refusal) {
                refused.accept(refusal);
            } else {
                desk.messages().failed(failure);
            }
            end();
        }

        @Override
        public void cancelled() {
            end();
        }

        private void end() {
            if (--count == 0) {
                cancels.clear();
                patience.stop();
                pending.set(false);
                longSince.set(false);
            }
        }
    }
}
