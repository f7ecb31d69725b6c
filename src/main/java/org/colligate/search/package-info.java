/// Finding words, phrases, patterns and codings in transcripts: all places and only those, each
/// with its exact position in the text as it stands. A question is a [Query]; [Search] answers it
/// from a study and touches nothing. The folded copies of the texts live in memory alone.
@NullMarked
package org.colligate.search;

import org.jspecify.annotations.NullMarked;
