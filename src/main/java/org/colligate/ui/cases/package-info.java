/// Transcripts by group, and the table of cases and their attributes.
@NullMarked
package org.colligate.ui.cases;

import org.jspecify.annotations.NullMarked;
