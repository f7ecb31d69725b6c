@NullMarked
package org.colligate.ui.matrix;

import org.jspecify.annotations.NullMarked;
