/// The open project: the one door through which every edit goes, the state that everything reads,
/// and undo and redo. What a particular edit means is the business of the packages above.
@NullMarked
package org.colligate.project;

import org.jspecify.annotations.NullMarked;
