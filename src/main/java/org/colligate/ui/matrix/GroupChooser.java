package org.colligate.ui.matrix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Group;
import org.colligate.analysis.Grouping;
import org.colligate.model.Attribute;
import org.colligate.model.Study;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.ChoiceButton;
import org.colligate.ui.kit.FilterBar;

/// Which groups are compared: an attribute and two to five of its values. Few values stand open as
/// buttons, many are ticked in a list.
final class GroupChooser {

    /// How many letters of values stand open before they go into a list.
    private static final int OPEN = 48;

    private final Wording wording;
    private final Runnable changed;
    private final Runnable tooMany;
    private final ComboBox<Attribute> attribute;
    private final HBox open = new HBox();
    private final ChoiceButton<String> list;
    private final Set<String> chosen = new LinkedHashSet<>();
    private Study study = Study.EMPTY;
    private List<String> values = List.of();
    private boolean filling;

    /// Makes a chooser without attributes.
    ///
    /// @param changed is run when other groups were chosen
    /// @param tooMany is run when one more was asked for than can be read side by side
    GroupChooser(Wording wording, Runnable changed, Runnable tooMany) {
        this.wording = wording;
        this.changed = changed;
        this.tooMany = tooMany;
        attribute = new ComboBox<>();
        attribute.setConverter(Asking.names(Attribute::name));
        attribute.setId("compare-attribute");
        attribute.setAccessibleText(wording.text("attribute"));
        attribute.valueProperty().subscribe(this::attributeChosen);
        list = new ChoiceButton<>(wording.kit("filter.narrow"), this::listTicked);
        list.setId("compare-values");
        open.getStyleClass().add("coders");
        open.setId("compare-open-values");
    }

    /// Returns the controls, to be laid in a row that may break between them.
    List<Node> nodes() {
        return List.of(Asking.group(wording.text("compare.by"), attribute), open, list);
    }

    /// Offers what a study has. The first time, an attribute with two to five values is chosen with
    /// all of them.
    void offer(Study next) {
        study = next;
        List<Attribute> all = next.attributes().list();
        Attribute before = attribute.getValue();
        filling = true;
        attribute.getItems().setAll(all);
        Optional<Attribute> kept =
                all.stream()
                        .filter(one -> before != null && one.id().equals(before.id()))
                        .findFirst();
        attribute.setValue(kept.or(this::first).orElse(null));
        filling = false;
        if (kept.isPresent()) {
            values = valuesOf(kept.get());
            chosen.retainAll(values);
            showValues();
        } else {
            preselect();
        }
    }

    private Optional<Attribute> first() {
        List<Attribute> all = study.attributes().list();
        return all.stream()
                .filter(one -> isFew(known(valuesOf(one))))
                .findFirst()
                .or(() -> all.stream().filter(one -> valuesOf(one).size() > 1).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private List<String> valuesOf(Attribute one) {
        return FilterBar.valuesOf(study, one);
    }

    private static boolean isFew(List<String> some) {
        return some.size() >= 2 && some.size() <= Comparison.MOST;
    }

    private static List<String> known(List<String> some) {
        return some.stream().filter(value -> !value.equals(Group.NONE)).toList();
    }

    private void attributeChosen(Attribute now) {
        if (!filling && now != null) {
            preselect();
            changed.run();
        }
    }

    private void preselect() {
        Attribute now = attribute.getValue();
        values = now == null ? List.of() : valuesOf(now);
        List<String> some = known(values).isEmpty() ? values : known(values);
        chosen.clear();
        some.stream().limit(Comparison.MOST).forEach(chosen::add);
        showValues();
    }

    private void showValues() {
        boolean few = values.stream().mapToInt(value -> value.length() + 4).sum() <= OPEN;
        open.getChildren().setAll(few ? values.stream().map(this::toggle).toList() : List.of());
        open.setVisible(few);
        open.setManaged(few);
        list.setVisible(!few);
        list.setManaged(!few);
        list.offer(
                values.stream()
                        .map(value -> new ChoiceButton.Choice<>(value, wording.label(value)))
                        .toList());
        list.choose(chosen);
        list.setText(wording.text("compare.values", chosen.size()) + "  ▾");
    }

    private ToggleButton toggle(String value) {
        ToggleButton button = new ToggleButton(wording.label(value));
        button.setSelected(chosen.contains(value));
        button.setOnAction(_ -> {
            choose(value, button.isSelected());
            button.setSelected(chosen.contains(value));
        });
        return button;
    }

    private void choose(String value, boolean wanted) {
        if (wanted && chosen.size() == Comparison.MOST) {
            tooMany.run();
        } else if (wanted ? chosen.add(value) : chosen.remove(value)) {
            changed.run();
        }
    }

    private void listTicked() {
        Set<String> ticked = Set.copyOf(list.chosen());
        values.forEach(value -> {
            if (ticked.contains(value) != chosen.contains(value)) {
                choose(value, ticked.contains(value));
            }
        });
        list.choose(chosen);
        list.setText(wording.text("compare.values", chosen.size()) + "  ▾");
    }

    /// Takes over attribute and groups from another chooser, without telling anybody.
    void resume(GroupChooser before) {
        Attribute other = before.attribute.getValue();
        filling = true;
        attribute.getItems().stream()
                .filter(one -> other != null && one.id().equals(other.id()))
                .findFirst()
                .ifPresent(attribute::setValue);
        filling = false;
        if (attribute.getValue() != null) {
            values = valuesOf(attribute.getValue());
            chosen.clear();
            chosen.addAll(before.chosen);
            showValues();
        }
    }

    /// Returns what is compared, in the order of the study; empty for fewer than two groups.
    Optional<Grouping> grouping() {
        Attribute now = attribute.getValue();
        List<String> some = values.stream().filter(chosen::contains).toList();
        return now == null || some.size() < 2
                ? Optional.empty()
                : Optional.of(new Grouping.ByValues(now.id(), some));
    }

    /// Returns the attribute in words.
    String described() {
        Attribute now = attribute.getValue();
        return now == null ? "" : now.name();
    }
}
