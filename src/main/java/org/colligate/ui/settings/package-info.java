/// What the researcher can set: language, theme, sizes.
@NullMarked
package org.colligate.ui.settings;

import org.jspecify.annotations.NullMarked;
