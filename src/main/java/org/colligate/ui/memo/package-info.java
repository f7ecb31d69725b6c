/// Notes on the project and everything in it.
@NullMarked
package org.colligate.ui.memo;

import org.jspecify.annotations.NullMarked;
