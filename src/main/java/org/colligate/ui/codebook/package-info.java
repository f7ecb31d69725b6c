/// The codes as a tree, and the codebook with what each of them means.
@NullMarked
package org.colligate.ui.codebook;

import org.jspecify.annotations.NullMarked;
