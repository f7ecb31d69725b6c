/// Passages that resemble those of a code: which they are, which words speak for each, and which a
/// researcher has dismissed. Pure functions of a study, on this machine alone; the measure is
/// defined in `docs/methods.md`.
@NullMarked
package org.colligate.similar;

import org.jspecify.annotations.NullMarked;
