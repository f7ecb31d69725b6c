/// What leaves the program for other tools and comes in from them: one package for each format, and
/// here what they share.
@NullMarked
package org.colligate.exchange;

import org.jspecify.annotations.NullMarked;
