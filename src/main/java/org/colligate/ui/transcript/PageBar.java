package org.colligate.ui.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colligate.model.Code;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.CodeSquare;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The line above the text: how much there is, the pinned codes, whose stripes are shown.
final class PageBar {

    private final Desk desk;
    private final Pins pins;
    private final CodingGesture gesture;
    private final Runnable codersChanged;
    private final Set<CoderId> hidden = new HashSet<>();
    private final Label figures = new Label();
    private final HBox pinned = new HBox();
    private final MenuButton coders = new MenuButton();
    private final HBox node = new HBox();
    private List<Coder> shownCoders = List.of();

    PageBar(Desk desk, Pins pins, CodingGesture gesture, Runnable codersChanged) {
        this.desk = desk;
        this.pins = pins;
        this.gesture = gesture;
        this.codersChanged = codersChanged;
        figures.getStyleClass().add("muted");
        figures.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(figures.textProperty());
        figures.setTooltip(whole);
        pinned.getStyleClass().add("pins");
        pinned.setMinWidth(0);
        HBox.setHgrow(pinned, Priority.ALWAYS);
        coders.setText(desk.text("transcript.coders"));
        coders.setId("coders-shown");
        coders.getStyleClass().add("flat");
        coders.setMinWidth(Region.USE_PREF_SIZE);
        coders.setAccessibleText(desk.text("transcript.coders.shown"));
        node.getStyleClass().addAll("page-bar", "transcript-bar");
    }

    /// Returns the line, with buttons for two actions.
    HBox node(Action find, Action edit) {
        node.getChildren()
                .setAll(
                        figures,
                        pinned,
                        coders,
                        Icons.button(Feather.SEARCH, find),
                        Icons.button(Feather.EDIT_2, edit));
        return node;
    }

    Set<CoderId> hidden() {
        return hidden;
    }

    /// Hides the stripes of coders.
    void hide(Set<CoderId> some) {
        hidden.addAll(some);
        coders.getItems().setAll(shownCoders.stream().map(this::item).toList());
        codersChanged.run();
    }

    /// Shows the present state.
    void show(Study study, Transcript transcript) {
        figures.setText(
                desk.text(
                        "transcript.figures",
                        transcript.text().codePoints(),
                        study.codings().columns(transcript.id()).size()));
        showPins();
        if (!study.coders().list().equals(shownCoders)) {
            shownCoders = study.coders().list();
            coders.getItems().setAll(shownCoders.stream().map(this::item).toList());
        }
    }

    /// Shows the pinned codes.
    void showPins() {
        pinned.getChildren().clear();
        for (int digit = 1; digit <= Pins.COUNT; digit++) {
            int key = digit;
            pins.at(digit).ifPresent(code -> pinned.getChildren().add(chip(key, code)));
        }
    }

    private Button chip(int digit, Code code) {
        CodeSquare dot = new CodeSquare();
        dot.show(code.color());
        Button chip = new Button(digit + "  " + code.name(), dot);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("flat", "pin");
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        chip.setMinWidth(0);
        chip.setFocusTraversable(false);
        chip.setAccessibleText(desk.text("transcript.act.pinned", digit) + " " + code.name());
        chip.setTooltip(new Tooltip(code.name()));
        chip.setOnAction(_ -> gesture.codePinned(digit));
        return chip;
    }

    private CheckMenuItem item(Coder coder) {
        CheckMenuItem item = new CheckMenuItem(coder.name());
        item.setMnemonicParsing(false);
        item.setSelected(!hidden.contains(coder.id()));
        item.setOnAction(_ -> {
            if (item.isSelected()) {
                hidden.remove(coder.id());
            } else {
                hidden.add(coder.id());
            }
            codersChanged.run();
        });
        return item;
    }
}
