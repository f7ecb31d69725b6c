@NullMarked
package org.colligate.ui.transcript;

import org.jspecify.annotations.NullMarked;
