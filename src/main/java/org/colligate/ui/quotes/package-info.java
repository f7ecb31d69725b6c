/// The quotes of the code that the researcher looks at.
@NullMarked
package org.colligate.ui.quotes;

import org.jspecify.annotations.NullMarked;
