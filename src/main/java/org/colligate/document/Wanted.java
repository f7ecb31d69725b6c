package org.colligate.document;

/// What of a document is wanted.
///
/// @param notes whether foot- and endnotes come into the text, each after its paragraph; without
///   them their marks go, too
public record Wanted(boolean notes) {

    /// Everything.
    public static final Wanted ALL = new Wanted(true);
}
