package org.colligate.document;

/// What somebody says without being interrupted, where the file itself tells who says it. The mark
/// of the time and the label stay in the text before it.
///
/// @param speaker who says it, on one line
/// @param start where the mark and the label begin, in UTF-16 units of the document's text
/// @param speech where the speech begins, from `start` to `end`
/// @param end behind the last character, greater than `start`
public record Utterance(String speaker, int start, int speech, int end) {}
