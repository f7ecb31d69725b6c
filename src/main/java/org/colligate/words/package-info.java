/// Counting words and Chinese n-grams by groups of cases, and comparing the counts of two groups.
/// What a term is, is what a search for it finds; who owns which text, is what a theme matrix says.
/// Pure functions of a study; every figure is defined in `docs/methods.md`.
@NullMarked
package org.colligate.words;

import org.jspecify.annotations.NullMarked;
