/// What was done, in sentences, and the way back to any of it.
@NullMarked
package org.colligate.ui.history;

import org.jspecify.annotations.NullMarked;
