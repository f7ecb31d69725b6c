/// The page of words: how often who says what, what one group says more often than another, and the
/// words that are left out. It asks for the concordance of a word as a place.
@NullMarked
package org.colligate.ui.words;

import org.jspecify.annotations.NullMarked;
