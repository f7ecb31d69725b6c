package org.colligate.ui.history;

import java.time.LocalDate;
import org.colligate.model.Step;

/// What stands on a line of the history.
sealed interface HistoryLine {

    /// The heading of a day.
    ///
    /// @param steps how many of its steps are shown
    record Day(LocalDate date, int steps) implements HistoryLine {}

    /// A step.
    ///
    /// @param undone whether it was taken back
    record Entry(Step step, String sentence, boolean undone) implements HistoryLine {}
}
