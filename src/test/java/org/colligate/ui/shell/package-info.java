@NullMarked
package org.colligate.ui.shell;

import org.jspecify.annotations.NullMarked;
