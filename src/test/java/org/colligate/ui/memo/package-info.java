/// The page worked as a researcher works it, with real keys.
@NullMarked
package org.colligate.ui.memo;

import org.jspecify.annotations.NullMarked;
