/// The page worked as a researcher works it, with real keys.
@NullMarked
package org.colligate.ui.settings;

import org.jspecify.annotations.NullMarked;
