package org.colligate.words;

import java.util.List;
import java.util.Set;
import org.colligate.analysis.Filter;
import org.colligate.model.AttributeId;
import org.colligate.model.Speaker;

/// What is counted, and in what.
///
/// @param unit what a term is
/// @param by the attributes that put cases into groups, the outermost first; empty for no groups
/// @param filter what part of the study is looked at; its coders play no part
/// @param roles whose turns are read; empty for everybody's, and lines that nobody says
public record WordSpec(Unit unit, List<AttributeId> by, Filter filter, Set<Speaker.Role> roles) {

    public WordSpec {
        by = List.copyOf(by);
        roles = Set.copyOf(roles);
    }

    /// Returns the question over the whole study.
    public static WordSpec of(Unit unit, List<AttributeId> by) {
        return new WordSpec(unit, by, Filter.ALL, Set.of());
    }
}
