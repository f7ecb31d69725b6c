package org.colligate.model;

/// A property of cases: city, sector, job title.
///
/// @param id its identity
/// @param name its name, unique in the study
/// @param position its place among the attributes, from 0
public record Attribute(AttributeId id, String name, int position) {}
