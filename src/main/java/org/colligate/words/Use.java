package org.colligate.words;

/// How a term is used in some text.
///
/// @param frequency how often it stands there
/// @param cases in the text of how many cases it stands
public record Use(int frequency, int cases) {}
