package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.colligate.analysis.Grouping;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Study;
import org.colligate.ui.kit.Asking;

/// What the columns are: an attribute, and within it another; cases; transcripts.
final class ColumnChooser {

    private final Wording wording;
    private final Runnable changed;
    private final ComboBox<Choice> outer = new ComboBox<>();
    private final ComboBox<Choice> inner = new ComboBox<>();
    private boolean filling;

    /// Something that columns can be; no grouping for "nothing within".
    private record Choice(String label, Optional<Grouping> grouping) {
        @Override
        public String toString() {
            return label;
        }

        private Optional<AttributeId> attribute() {
            return grouping.filter(Grouping.ByAttributes.class::isInstance)
                    .map(by -> ((Grouping.ByAttributes) by).attributes().getFirst());
        }
    }

    ColumnChooser(Wording wording, Runnable changed) {
        this.wording = wording;
        this.changed = changed;
        outer.setId("matrix-columns");
        inner.setId("matrix-within");
        outer.setAccessibleText(wording.text("columns"));
        inner.setAccessibleText(wording.text("within"));
        outer.valueProperty().subscribe(_ -> chosen(true));
        inner.valueProperty().subscribe(_ -> chosen(false));
    }

    /// Returns the controls, to be laid in a row that may break between them.
    List<Node> nodes() {
        return List.of(Asking.group(wording.text("columns"), outer), inner);
    }

    /// Offers what a study has; a choice that is gone gives way to the first.
    void offer(Study study) {
        List<Choice> choices = new ArrayList<>();
        for (Attribute attribute : study.attributes().list()) {
            choices.add(of(attribute));
        }
        choices.add(new Choice(wording.text("by.case"), Optional.of(new Grouping.ByCase())));
        choices.add(
                new Choice(
                        wording.text("by.transcript"), Optional.of(new Grouping.ByTranscript())));
        if (!outer.getItems().equals(choices)) {
            fill(() -> {
                Choice before = outer.getValue();
                outer.getItems().setAll(choices);
                outer.setValue(kept(choices, before));
                offerInner();
            });
        }
    }

    /// An attribute that was renamed is still the same one.
    private static Choice kept(List<Choice> choices, Choice before) {
        return choices.stream()
                .filter(choice -> before != null && choice.grouping().equals(before.grouping()))
                .findFirst()
                .orElse(choices.getFirst());
    }

    private static Choice of(Attribute attribute) {
        return new Choice(
                attribute.name(), Optional.of(new Grouping.ByAttributes(List.of(attribute.id()))));
    }

    private void offerInner() {
        Choice before = inner.getValue();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(wording.text("within.none"), Optional.empty()));
        outer.getItems().stream()
                .filter(choice -> choice.attribute().isPresent())
                .filter(choice -> !choice.equals(outer.getValue()))
                .forEach(choices::add);
        inner.getItems().setAll(choices);
        inner.setValue(kept(choices, before));
        boolean nests = outer.getValue().attribute().isPresent() && choices.size() > 1;
        inner.setVisible(nests);
        inner.setManaged(nests);
    }

    private void fill(Runnable change) {
        filling = true;
        change.run();
        filling = false;
    }

    private void chosen(boolean isOuter) {
        if (!filling && outer.getValue() != null) {
            if (isOuter) {
                fill(this::offerInner);
            }
            changed.run();
        }
    }

    /// Returns what the columns are.
    Grouping grouping() {
        List<AttributeId> attributes = new ArrayList<>();
        Choice choice = outer.getValue();
        if (choice == null || choice.grouping().isEmpty()) {
            return new Grouping.ByTranscript();
        }
        choice.attribute().ifPresent(attributes::add);
        if (!attributes.isEmpty() && inner.getValue() != null) {
            inner.getValue().attribute().ifPresent(attributes::add);
        }
        return attributes.size() == 2
                ? new Grouping.ByAttributes(attributes)
                : choice.grouping().get();
    }

    /// Sets what the columns are, if they can be that.
    void put(Grouping grouping) {
        fill(() -> {
            Grouping first =
                    grouping instanceof Grouping.ByAttributes(List<AttributeId> ids)
                            ? new Grouping.ByAttributes(ids.subList(0, 1))
                            : grouping;
            outer.getItems().stream()
                    .filter(choice -> choice.grouping().equals(Optional.of(first)))
                    .findFirst()
                    .ifPresent(outer::setValue);
            offerInner();
            if (grouping instanceof Grouping.ByAttributes(List<AttributeId> ids)
                    && ids.size() > 1) {
                inner.getItems().stream()
                        .filter(choice -> choice.attribute().equals(Optional.of(ids.get(1))))
                        .findFirst()
                        .ifPresent(inner::setValue);
            }
        });
    }

    /// Returns the choice in words.
    String described() {
        Choice within = inner.getValue();
        String first = String.valueOf(outer.getValue());
        return inner.isVisible() && within != null && within.grouping().isPresent()
                ? first + " × " + within.label()
                : first;
    }
}
