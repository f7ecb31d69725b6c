/// The units of comparison: cases, their attributes, their values and the text they own. Everything
/// here turns a study and a wish into a change set; nothing is applied.
@NullMarked
package org.colligate.cases;

import org.jspecify.annotations.NullMarked;
