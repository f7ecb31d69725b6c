package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.ui.kit.Session;

/// The codes on the keys 1 to 9. They are remembered for each project.
final class Pins {

    static final int COUNT = 9;

    private final Session session;
    private final String project;

    Pins(Session session) {
        this.session = session;
        this.project = session.project().path().toString();
    }

    private List<String> ids() {
        return session.desk().settings().get().pins().getOrDefault(project, List.of());
    }

    /// Returns the code on a key, if there is one and it is still in the codebook.
    Optional<Code> at(int digit) {
        List<String> ids = ids();
        return ids.size() < digit || ids.get(digit - 1).isEmpty()
                ? Optional.empty()
                : session.study().get().codebook().find(code(ids.get(digit - 1)));
    }

    private static CodeId code(String id) {
        return new CodeId(UUID.fromString(id));
    }

    /// Returns the key of a code, or 0.
    int digitOf(CodeId code) {
        return ids().indexOf(code.value().toString()) + 1;
    }

    /// Puts a code on a key, and takes it from any other; if it is there already, takes it away.
    void pin(int digit, CodeId code) {
        List<String> next = new ArrayList<>(ids());
        next.addAll(Collections.nCopies(Math.max(0, COUNT - next.size()), ""));
        boolean there = digitOf(code) == digit;
        next.replaceAll(id -> id.equals(code.value().toString()) ? "" : id);
        if (!there) {
            next.set(digit - 1, code.value().toString());
        }
        session.desk().settings().update(old -> old.withPins(project, next));
    }
}
