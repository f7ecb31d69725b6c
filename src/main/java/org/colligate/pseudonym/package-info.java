/// Putting pseudonyms for the names of people: the key table that tells which for which, the places
/// where the names stand, the one change that replaces them with every coding kept, and what of a
/// project holds the names until they are forgotten. Names are found as a search finds them.
@NullMarked
package org.colligate.pseudonym;

import org.jspecify.annotations.NullMarked;
