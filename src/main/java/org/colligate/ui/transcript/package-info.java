/// Reading and coding a transcript: the text with its passages and stripes, and the gestures that
/// change them.
@NullMarked
package org.colligate.ui.transcript;

import org.jspecify.annotations.NullMarked;
