/// The project on disk: one SQLite file that holds the tables and the journal, the lock that keeps
/// a second writer out, and the backups beside it. All SQL of the program is here. The package
/// knows how a study is kept, not what is done with it; only `project` talks to it.
@NullMarked
package org.colligate.store;

import org.jspecify.annotations.NullMarked;
