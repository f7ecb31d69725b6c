package org.colligate.model;

/// What a researcher keeps in a project beside the coding.
public sealed interface Kept {

    /// Returns its identity.
    KeptId id();

    /// A question to be put again. What it refers to may be gone by then.
    ///
    /// @param name what it is called, unlike any other
    record SavedQuery(KeptId id, String name, Inquiry inquiry) implements Kept {}
}
