/// The page of passages that resemble those of the selected code: each is coded, dismissed or read
/// in its place by a key.
@NullMarked
package org.colligate.ui.similar;

import org.jspecify.annotations.NullMarked;
