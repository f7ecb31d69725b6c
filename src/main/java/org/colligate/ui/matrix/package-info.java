/// Themes by groups: the theme matrix and the comparison, with the quotes behind their figures.
@NullMarked
package org.colligate.ui.matrix;

import org.jspecify.annotations.NullMarked;
