package org.colligate.ui.history;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colligate.model.Step;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.WrappingCell;

/// A line of the history: a day, or a step of that day.
final class HistoryCell extends WrappingCell<HistoryLine> {

    private final Desk desk;
    private final HistoryPage page;
    private final DateTimeFormatter days;

    HistoryCell(Desk desk, HistoryPage page) {
        this.desk = desk;
        this.page = page;
        this.days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(desk.texts().locale());
        getStyleClass().add("history-cell");
    }

    @Override
    protected Region content(HistoryLine line) {
        return switch (line) {
            case HistoryLine.Day day -> day(day);
            case HistoryLine.Entry entry -> entry(entry);
        };
    }

    private Region day(HistoryLine.Day day) {
        Label date = new Label(days.format(day.date()));
        date.getStyleClass().add("history-day");
        Label count = new Label(desk.text("history.day", day.steps()));
        count.getStyleClass().add("muted");
        HBox line = new HBox(10, date, count);
        line.setAlignment(Pos.BASELINE_LEFT);
        setAccessibleText(date.getText() + " " + count.getText());
        return line;
    }

    private Region entry(HistoryLine.Entry entry) {
        Step step = entry.step();
        Label time = new Label(desk.texts().time(step.at()));
        time.getStyleClass().addAll("muted", "history-time");
        Label sentence = new Label(entry.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("history-sentence");
        HBox line = new HBox(10, time, sentence);
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(sentence, Priority.SOMETIMES);
        setAccessibleText(time.getText() + " " + sentence.getText());
        if (!Timeline.isDeed(step)) {
            sentence.getStyleClass().add("muted");
        }
        if (entry.undone()) {
            sentence.getStyleClass().addAll("muted", "history-undone");
            line.getChildren().add(badge());
            setAccessibleText(getAccessibleText() + " " + desk.text("history.undone"));
        } else if (isSelected() && page.canRestore(step)) {
            line.getChildren().addAll(gap(), restore());
        }
        return line;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Label badge() {
        Label badge = new Label(desk.text("history.undone"));
        badge.getStyleClass().add("history-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private Button restore() {
        Button restore = new Button(desk.text("history.restore"));
        restore.setId("restore");
        restore.getStyleClass().add("small");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> page.restore());
        return restore;
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        if (!isEmpty() && getItem() != null) {
            setGraphic(content(getItem()));
        }
    }
}
