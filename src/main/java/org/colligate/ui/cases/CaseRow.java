package org.colligate.ui.cases;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.colligate.model.Case;
import org.colligate.model.CaseId;

/// A line of the table: one case, as it is at the moment.
final class CaseRow {

    private final ObjectProperty<Case> current;

    CaseRow(Case first) {
        this.current = new SimpleObjectProperty<>(first);
    }

    CaseId id() {
        return current.get().id();
    }

    Case now() {
        return current.get();
    }

    ObjectProperty<Case> current() {
        return current;
    }
}
