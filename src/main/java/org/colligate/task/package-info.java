/// Work that takes longer than a researcher should wait for: it runs beside the screen, tells how
/// far it is and can be cancelled. The only place where threads are made.
@NullMarked
package org.colligate.task;

import org.jspecify.annotations.NullMarked;
