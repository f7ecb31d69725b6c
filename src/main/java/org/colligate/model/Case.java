package org.colligate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The unit of comparison, usually a respondent.
///
/// @param id its identity
/// @param name its name, unique in the study; usually that of its transcript
/// @param position its place among the cases, from 0
/// @param values its value for each attribute that it has one for; none is blank
/// @param holdings the text it owns; no text has two owners
public record Case(
        CaseId id,
        String name,
        int position,
        Map<AttributeId, String> values,
        List<Holding> holdings) {

    public Case {
        values = Map.copyOf(values);
        holdings = List.copyOf(holdings);
    }

    /// Returns the value of an attribute; empty where it is missing.
    public Optional<String> value(AttributeId attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    public Case withName(String newName) {
        return new Case(id, newName, position, values, holdings);
    }

    public Case withValues(Map<AttributeId, String> newValues) {
        return new Case(id, name, position, newValues, holdings);
    }

    public Case withHoldings(List<Holding> newHoldings) {
        return new Case(id, name, position, values, newHoldings);
    }
}
