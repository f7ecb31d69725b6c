/// Measurements of the engine on studies far larger than most: how long a researcher waits. Run by
/// the `bench` profile; never part of the tests.
@NullMarked
package org.colligate.bench;

import org.jspecify.annotations.NullMarked;
