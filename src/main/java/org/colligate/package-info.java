/// Where the program starts and where its parts are put together. Nothing else lives here.
@NullMarked
package org.colligate;

import org.jspecify.annotations.NullMarked;
