@NullMarked
package org.colligate.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
