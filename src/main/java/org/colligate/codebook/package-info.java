/// Work on the codebook: making, renaming, defining, moving, merging and deleting codes, and
/// codebook files in JSON. Everything here turns a study and a wish into a change set; nothing is
/// applied.
@NullMarked
package org.colligate.codebook;

import org.jspecify.annotations.NullMarked;
