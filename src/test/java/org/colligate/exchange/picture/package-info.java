@NullMarked
package org.colligate.exchange.picture;

import org.jspecify.annotations.NullMarked;
