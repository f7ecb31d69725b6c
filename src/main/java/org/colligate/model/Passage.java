package org.colligate.model;

/// A stretch of the text of some transcript.
///
/// @param transcript in which it stands
/// @param span where
public record Passage(TranscriptId transcript, TextSpan span) {}
