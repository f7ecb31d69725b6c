/// What tests of the desktop share: a window that nobody sees, real keys, pictures.
@NullMarked
package org.colligate.ui;

import org.jspecify.annotations.NullMarked;
