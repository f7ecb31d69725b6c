package org.colligate.document;

import org.colligate.model.TextSpan;

/// What somebody noted on a passage.
///
/// @param span the passage, in UTF-16 units of the document's text
/// @param author who noted it; empty if the file does not tell
/// @param text the note, its paragraphs between LFs
public record Comment(TextSpan span, String author, String text) {}
