/// Results as JSON, for scripts.
@NullMarked
package org.colligate.exchange.json;

import org.jspecify.annotations.NullMarked;
