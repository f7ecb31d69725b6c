package org.colligate.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Group;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import org.kordamp.ikonli.feather.Feather;

/// What part of the study is looked at: the coders stand open, because two coders' codings of one
/// passage count twice and one wants to see that at a glance; values and transcripts are ticked in
/// lists.
public final class FilterBar {

    private final Texts texts;
    private final boolean ofCoders;
    private final Runnable changed;
    private final HBox coders = new HBox();
    private final HBox group;
    private final Set<CoderId> chosenCoders = new LinkedHashSet<>();
    private final ChoiceButton<Value> values;
    private final ChoiceButton<TranscriptId> transcripts;
    private final Button clear = new Button();
    private List<Coder> known = List.of();

    /// A value of an attribute; [Group#NONE] for a missing one.
    private record Value(AttributeId attribute, String value) {}

    /// Makes a bar that lets everything through.
    ///
    /// @param page the first part of the ids of its controls
    /// @param ofCoders whether it offers coders
    /// @param changed is run when the researcher filters
    public FilterBar(Texts texts, String page, boolean ofCoders, Runnable changed) {
        this.texts = texts;
        this.ofCoders = ofCoders;
        this.changed = changed;
        String narrow = texts.of("kit.filter.narrow");
        values = new ChoiceButton<>(narrow, this::filtered);
        transcripts = new ChoiceButton<>(narrow, this::filtered);
        values.setId(page + "-values");
        transcripts.setId(page + "-transcripts");
        coders.setId(page + "-coders");
        coders.getStyleClass().add("coders");
        coders.setAlignment(Pos.CENTER_LEFT);
        clear.setId(page + "-clear");
        clear.setText(texts.of("kit.filter.clear"));
        clear.getStyleClass().add("flat");
        clear.setOnAction(_ -> clear());
        Tooltip.install(coders, new Tooltip(texts.of("kit.coders.hint")));
        group = new HBox(Icons.of(Feather.USERS), coders);
        group.setAccessibleText(texts.of("kit.filter.coders"));
        group.getStyleClass().add("coders-group");
    }

    /// Returns the controls, to be laid in a row that may break between them.
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(choices());
        nodes.add(clear);
        return nodes;
    }

    /// Returns the controls but the one that lets everything through again.
    public List<Node> choices() {
        return ofCoders ? List.of(group, values, transcripts) : List.of(values, transcripts);
    }

    /// Offers coders, or not, where they make no difference.
    public void showCoders(boolean show) {
        group.setVisible(show && known.size() > 1);
        group.setManaged(group.isVisible());
    }

    /// Offers what a study has. What is chosen and gone is chosen no more.
    public void offer(Study study) {
        if (!known.equals(study.coders().list())) {
            known = study.coders().list();
            chosenCoders.retainAll(known.stream().map(Coder::id).collect(Collectors.toSet()));
            coders.getChildren().setAll(known.stream().map(this::toggle).toList());
            group.setVisible(known.size() > 1);
            group.setManaged(known.size() > 1);
        }
        List<ChoiceButton.Choice<Value>> all = new ArrayList<>();
        for (Attribute attribute : study.attributes().list()) {
            for (String value : valuesOf(study, attribute)) {
                all.add(
                        new ChoiceButton.Choice<>(
                                new Value(attribute.id(), value),
                                attribute.name() + ": " + GroupLabels.of(texts, value)));
            }
        }
        values.offer(all);
        transcripts.offer(
                study.transcripts().list().stream()
                        .map(one -> new ChoiceButton.Choice<>(one.id(), one.name()))
                        .toList());
        describe();
    }

    /// Returns the values of an attribute in the order in which they first appear; a missing one
    /// last.
    public static List<String> valuesOf(Study study, Attribute attribute) {
        Set<String> found = new LinkedHashSet<>();
        boolean missing = false;
        for (Case owner : study.cases().list()) {
            owner.value(attribute.id()).ifPresent(found::add);
            missing |= owner.value(attribute.id()).isEmpty();
        }
        if (missing) {
            found.add(Group.NONE);
        }
        return List.copyOf(found);
    }

    private ToggleButton toggle(Coder coder) {
        ToggleButton button = new ToggleButton(coder.name());
        button.setSelected(chosenCoders.contains(coder.id()));
        button.setAccessibleText(texts.of("kit.filter.coder", coder.name()));
        button.setUserData(coder.id());
        button.setOnAction(_ -> {
            if (!chosenCoders.remove(coder.id())) {
                chosenCoders.add(coder.id());
            }
            filtered();
        });
        return button;
    }

    private void filtered() {
        describe();
        changed.run();
    }

    private void clear() {
        put(Filter.ALL);
        changed.run();
    }

    /// Sets the filter, without telling anybody.
    public void put(Filter filter) {
        chosenCoders.clear();
        chosenCoders.addAll(filter.coders());
        coders.getChildren()
                .forEach(node ->
                        ((ToggleButton) node)
                                .setSelected(
                                        chosenCoders.stream()
                                                .anyMatch(node.getUserData()::equals)));
        Set<Value> wanted = new HashSet<>();
        filter.values()
                .forEach((attribute, some) ->
                        some.forEach(value -> wanted.add(new Value(attribute, value))));
        values.choose(wanted);
        transcripts.choose(filter.transcripts());
        describe();
    }

    private void describe() {
        describe(values, "filter.cases", values.chosen().size());
        describe(transcripts, "filter.transcripts", transcripts.chosen().size());
        boolean filters = !filter().equals(Filter.ALL);
        clear.setVisible(filters);
        clear.setManaged(filters);
    }

    private void describe(ChoiceButton<?> button, String key, int count) {
        button.setText(texts.of("kit." + key) + (count == 0 ? "  ▾" : "  (" + count + ")  ▾"));
        button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), count > 0);
    }

    /// Returns what is let through.
    public Filter filter() {
        Map<AttributeId, Set<String>> wanted = new HashMap<>();
        for (Value value : values.chosen()) {
            wanted.computeIfAbsent(value.attribute(), _ -> new HashSet<>()).add(value.value());
        }
        return new Filter(chosenCoders, wanted, transcripts.chosen());
    }

    /// Returns the filter in words, for a caption; empty where everything is let through.
    public List<String> described(Study study) {
        List<String> parts = new ArrayList<>();
        Filter filter = filter();
        if (!filter.coders().isEmpty()) {
            String names =
                    known.stream()
                            .filter(coder -> filter.coders().contains(coder.id()))
                            .map(Coder::name)
                            .collect(Collectors.joining(", "));
            parts.add(texts.of("kit.filter.coder", names));
        }
        for (Attribute attribute : study.attributes().list()) {
            Set<String> some = filter.values().getOrDefault(attribute.id(), Set.of());
            if (!some.isEmpty()) {
                String list =
                        valuesOf(study, attribute).stream()
                                .filter(some::contains)
                                .map(value -> GroupLabels.of(texts, value))
                                .collect(Collectors.joining(", "));
                parts.add(attribute.name() + ": " + list);
            }
        }
        if (!filter.transcripts().isEmpty()) {
            parts.add(texts.of("kit.filter.only", filter.transcripts().size()));
        }
        return parts;
    }
}
