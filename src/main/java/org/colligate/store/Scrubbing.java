package org.colligate.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.colligate.model.Refusal;

/// Makes a project file forget what was deleted from it: SQLite leaves it in free pages and in the
/// rollback journal, which stays beside the file while it is open. All is written anew, and the
/// rollback journal deleted.
record Scrubbing(Path file, Whereabouts whereabouts, Sql sql) {

    void run() throws StoreException {
        try {
            sql.vacuum();
            sql.run("pragma journal_mode=delete");
            if (whereabouts.hasJournal()) {
                throw failed(reading(), new SQLException("the rollback journal stays"));
            }
            sql.run("pragma journal_mode=persist");
        } catch (SQLException failure) {
            throw failed(
                    StoreException.isBusy(failure) ? reading() : StoreException.reason(failure),
                    failure);
        }
    }

    private static Refusal reading() {
        return Refusal.of("reason.reading", "another program is reading the project");
    }

    private StoreException failed(Object reason, SQLException cause) {
        return new StoreException(
                Refusal.of(
                        "store.unscrubbed",
                        "The history of %s is gone, but its bytes are still on the disk (%s). See to that and do this again.",
                        file,
                        reason),
                cause);
    }
}
