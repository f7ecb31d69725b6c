@NullMarked
package org.colligate.ui.words;

import org.jspecify.annotations.NullMarked;
