package org.colligate.cli;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.colligate.model.Speaker;

/// Who speaks, as the command line writes it.
enum Role {
    interviewer(Speaker.Role.INTERVIEWER),
    respondent(Speaker.Role.RESPONDENT),
    other(Speaker.Role.OTHER);

    private final Speaker.Role role;

    Role(Speaker.Role role) {
        this.role = role;
    }

    static Set<Speaker.Role> of(Collection<Role> roles) {
        Set<Speaker.Role> speakers = EnumSet.noneOf(Speaker.Role.class);
        roles.forEach(role -> speakers.add(role.role));
        return speakers;
    }
}
