/// How a file becomes a transcript, and what can be done to one afterwards. A file is read into a
/// [Draft], which touches nothing; [Intake] and [TranscriptEditing] say what would change in the
/// study, and somebody else applies it. Formats, encodings and the ways in which people mark who is
/// speaking belong here, and nothing that shows or keeps them.
@NullMarked
package org.colligate.transcript;

import org.jspecify.annotations.NullMarked;
