/// The page on which names are given pseudonyms: the key table, every place of its names with a
/// tick, and what of the project still holds the names.
@NullMarked
package org.colligate.ui.pseudonym;

import org.jspecify.annotations.NullMarked;
