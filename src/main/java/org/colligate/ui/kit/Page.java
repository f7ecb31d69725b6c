package org.colligate.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// A part that stands in a tab.
public interface Page extends Part {

    /// Returns what it is called, on its tab.
    ObservableValue<String> title();

    /// Returns what can be done on it; its keys work while it is in front.
    List<Action> actions();

    /// Returns the place that it shows, where no word stands for it; else nothing.
    default Optional<Place> place() {
        return Optional.empty();
    }

    /// Goes to a place that this page shows; a page that is one place is there already.
    default void show(Place place) {}
}
