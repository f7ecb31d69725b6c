package org.colligate.model;

/// A person who codes.
///
/// @param id the identity
/// @param name the name, unique in the study
public record Coder(CoderId id, String name) {}
