/// The nouns of the study as immutable values, the changes that lead from one state of it to the
/// next, and the state itself, [Study]. Everything here is pure: no files, no database, no threads,
/// nothing but the JDK. Whatever can be said of a study without asking where it is kept belongs
/// here.
@NullMarked
package org.colligate.model;

import org.jspecify.annotations.NullMarked;
