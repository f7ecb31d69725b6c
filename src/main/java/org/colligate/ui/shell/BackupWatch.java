package org.colligate.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.util.Subscription;
import org.colligate.model.RefusedException;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Session;

/// Has backups made beside the work: when a project is opened, and after the first deed of every
/// quarter of an hour, if one is due by then.
final class BackupWatch implements JobRunner.Watcher<Optional<Path>> {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Session session;
    private final Subscription listening;
    private Instant next = Instant.MIN;
    private boolean over;

    BackupWatch(Session session) {
        this.session = session;
        look();
        listening = session.listen((_, _) -> look())::run;
    }

    private void look() {
        Instant now = Instant.now();
        if (session.project().isWritable() && now.isAfter(next)) {
            next = now.plus(PAUSE);
            session.desk().jobs().start(_ -> session.project().backUpIfDue(), this);
        }
    }

    void close() {
        over = true;
        listening.unsubscribe();
    }

    @Override
    public void progressed(int done, int of) {}

    @Override
    public void done(Optional<Path> backup) {}

    /// The work goes on; it is on the disk whether or not it has a copy.
    @Override
    public void failed(Exception failure) {
        if (!over) {
            session.desk()
                    .messages()
                    .remind(
                            failure instanceof RefusedException refusal
                                    ? session.desk().texts().of(refusal)
                                    : String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public void cancelled() {}
}
