package org.colligate.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;

/// A part that stands in a tab.
public interface Page extends Part {

    /// Returns what it is called, on its tab.
    ObservableValue<String> title();

    /// Returns what can be done on it; its keys work while it is in front.
    List<Action> actions();

    /// Goes to a place that this page shows; a page that is one place is there already.
    default void show(Place place) {}
}
