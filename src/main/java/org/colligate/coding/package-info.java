/// Applying codes to passages: one coding at a time, whole files of them, and the people who code.
/// Everything here turns a study and a wish into a change set; nothing is applied.
@NullMarked
package org.colligate.coding;

import org.jspecify.annotations.NullMarked;
