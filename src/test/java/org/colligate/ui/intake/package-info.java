/// The page worked as a researcher works it, with real keys.
@NullMarked
package org.colligate.ui.intake;

import org.jspecify.annotations.NullMarked;
