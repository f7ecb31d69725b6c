/// Bringing files in and taking them out: a preview first, then one undoable step.
@NullMarked
package org.colligate.ui.intake;

import org.jspecify.annotations.NullMarked;
