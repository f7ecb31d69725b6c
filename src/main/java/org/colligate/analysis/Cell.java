package org.colligate.analysis;

/// What was counted for one code in one group; see [Measure] for what each figure means.
///
/// @param codings codings
/// @param cases distinct cases
/// @param transcripts distinct transcripts
/// @param characters code points covered
public record Cell(int codings, int cases, int transcripts, long characters) {}
