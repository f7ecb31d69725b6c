package org.colligate.pseudonym;

import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.Passage;

/// Where a name stands in a transcript.
///
/// @param entry the name, and what is to stand for it
/// @param passage where it stands
/// @param label whether that is in the label of a speaker
public record Place(Pseudonym entry, Passage passage, boolean label) {}
