@NullMarked
package org.colligate.ui.kit;

import org.jspecify.annotations.NullMarked;
