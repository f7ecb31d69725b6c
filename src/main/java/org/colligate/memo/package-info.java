/// Dated notes on the project, a transcript, a case, a code or a coding. Everything here turns a
/// study and a wish into a change set; nothing is applied.
@NullMarked
package org.colligate.memo;

import org.jspecify.annotations.NullMarked;
