/// Pictures of results as plain shapes, drawn the same on the screen, in an SVG file and in a PNG
/// file. Knows nothing of what it draws.
@NullMarked
package org.colligate.exchange.picture;

import org.jspecify.annotations.NullMarked;
