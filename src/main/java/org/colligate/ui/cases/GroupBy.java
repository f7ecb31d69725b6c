package org.colligate.ui.cases;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Study;
import org.colligate.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// By which attribute of their cases transcripts are grouped: by the first, until the researcher
/// chooses another or none.
final class GroupBy {

    private final Desk desk;
    private final Runnable changed;
    private final MenuButton button = new MenuButton();
    private List<Attribute> attributes = List.of();
    private @Nullable AttributeId by;
    private boolean chosen;

    /// Makes a button without choices.
    ///
    /// @param changed is run when the researcher has chosen
    GroupBy(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        button.setId("grouping");
        button.getStyleClass().add("flat");
        button.setMinWidth(0);
    }

    MenuButton node() {
        return button;
    }

    /// Returns the attribute; null for no groups.
    @Nullable AttributeId attribute() {
        return by;
    }

    /// Offers the attributes of a study. One that is gone groups no more.
    void offer(Study study) {
        attributes = study.attributes().list();
        if (by != null && !study.attributes().has(by)) {
            by = null;
            chosen = false;
        }
        if (!chosen && by == null && !attributes.isEmpty()) {
            by = attributes.getFirst().id();
        }
        ToggleGroup toggles = new ToggleGroup();
        button.getItems().clear();
        for (Attribute attribute : attributes) {
            add(toggles, attribute.name(), attribute.id());
        }
        if (!attributes.isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        add(toggles, desk.text("cases.list.ungrouped"), null);
        tell();
    }

    private void add(ToggleGroup toggles, String name, @Nullable AttributeId attribute) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(toggles);
        item.setSelected(Objects.equals(attribute, by));
        item.setOnAction(_ -> {
            by = attribute;
            chosen = true;
            tell();
            changed.run();
        });
        button.getItems().add(item);
    }

    private void tell() {
        button.setText(
                attributes.stream()
                        .filter(attribute -> attribute.id().equals(by))
                        .findFirst()
                        .map(attribute -> desk.text("cases.list.by", attribute.name()))
                        .orElse(desk.text("cases.list.ungrouped")));
        button.setAccessibleText(button.getText());
    }

    /// Takes over what was chosen on another button.
    void resume(GroupBy before, Study study) {
        by = before.by;
        chosen = before.chosen;
        offer(study);
    }
}
