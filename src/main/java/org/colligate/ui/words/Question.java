package org.colligate.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Study;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.FilterBar;
import org.colligate.ui.kit.GroupLabels;
import org.colligate.ui.kit.Texts;
import org.colligate.ui.kit.Who;
import org.colligate.words.Keywords;
import org.colligate.words.StopList;
import org.colligate.words.Trim;
import org.colligate.words.Unit;
import org.colligate.words.Vocabulary;
import org.colligate.words.WordList;
import org.colligate.words.WordSpec;

/// What is counted, by which groups, and what is left out.
final class Question {

    private static final List<Integer> FREQUENCIES = List.of(1, 2, 3, 5, 10, 20, 50, 100);
    private static final List<Integer> CASES = List.of(0, 2, 3, 5, 10);

    private final Texts texts;
    private final Runnable changed;
    private final ComboBox<Unit> unit;
    private final ComboBox<By> by;
    private final ComboBox<Side> key;
    private final ComboBox<Side> against;
    private final ComboBox<Who> who;
    private final ComboBox<Integer> frequency;
    private final ComboBox<Integer> cases;
    private final FilterBar filters;
    private final HBox keyGroup;
    private final HBox againstGroup;
    private List<Attribute> attributes = List.of();
    private Study study = Study.EMPTY;
    private boolean filling;

    /// What groups are made by; nothing for no groups.
    private record By(String label, Optional<AttributeId> attribute) {}

    /// A group; nothing for no group in particular.
    private record Side(String label, Optional<String> value) {}

    /// Makes a question.
    ///
    /// @param changed is run when the researcher asks anything else
    Question(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        unit =
                named(
                        "unit",
                        Asking.box(
                                List.of(Unit.values()),
                                Unit.WORDS,
                                one -> texts.of("words.unit." + one.word())));
        by = named("by", Asking.box(List.of(noGroups()), noGroups(), By::label));
        key = named("key", box("words.key.none"));
        against = named("against", box("words.against.rest"));
        who = Who.box(texts, "words-who");
        frequency = named("min", Asking.box(FREQUENCIES, Trim.USUAL_FREQUENCY, String::valueOf));
        cases =
                named(
                        "cases",
                        Asking.box(
                                CASES,
                                0,
                                n -> n == 0 ? texts.of("words.cases.any") : n.toString()));
        filters = new FilterBar(texts, "words", false, changed);
        keyGroup = Asking.group(texts.of("words.key"), key);
        againstGroup = Asking.group(texts.of("words.against"), against);
        listen();
    }

    private By noGroups() {
        return new By(texts.of("words.by.none"), Optional.empty());
    }

    private Side nothing(String key) {
        return new Side(texts.of(key), Optional.empty());
    }

    private ComboBox<Side> box(String nothing) {
        return Asking.box(List.of(nothing(nothing)), nothing(nothing), Side::label);
    }

    private <C extends Control> C named(String name, C control) {
        control.setId("words-" + name);
        control.setAccessibleText(texts.of("words." + name));
        return control;
    }

    private void listen() {
        by.valueProperty().subscribe((_, _) -> chosen(this::offerGroups));
        key.valueProperty().subscribe((_, _) -> chosen(this::offerAgainst));
        List.of(unit, against, who, frequency, cases)
                .forEach(box -> box.valueProperty().subscribe((_, _) -> chosen(() -> {})));
    }

    private void chosen(Runnable follow) {
        if (!filling) {
            fill(follow);
            changed.run();
        }
    }

    private void fill(Runnable change) {
        boolean before = filling;
        filling = true;
        change.run();
        filling = before;
    }

    /// Returns the controls, to be laid in a row that may break between them.
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Asking.group(texts.of("words.unit"), unit));
        nodes.add(Asking.group(texts.of("words.by"), by));
        nodes.add(keyGroup);
        nodes.add(againstGroup);
        nodes.add(Asking.group(texts.of("kit.who"), who));
        nodes.add(Asking.group(texts.of("words.min"), frequency));
        nodes.add(Asking.group(texts.of("words.cases"), cases));
        nodes.addAll(filters.nodes());
        return nodes;
    }

    /// Offers what a study has; what is chosen and gone gives way to the first.
    void offer(Study next) {
        study = next;
        fill(() -> {
            offerAttributes(next.attributes().list());
            offerGroups();
            filters.offer(next);
        });
    }

    /// The first attribute groups at first, if there is one.
    private void offerAttributes(List<Attribute> next) {
        boolean first = attributes.isEmpty();
        if (!attributes.equals(next)) {
            attributes = next;
            List<By> choices = new ArrayList<>();
            choices.add(noGroups());
            next.forEach(one -> choices.add(new By(one.name(), Optional.of(one.id()))));
            Optional<AttributeId> before = attribute();
            by.getItems().setAll(choices);
            by.setValue(
                    choices.stream()
                            .filter(one -> !first && one.attribute().equals(before))
                            .findFirst()
                            .orElse(choices.get(first && choices.size() > 1 ? 1 : 0)));
        }
    }

    private void offerGroups() {
        List<Side> sides = new ArrayList<>();
        sides.add(nothing("words.key.none"));
        attributes.stream()
                .filter(one -> Optional.of(one.id()).equals(attribute()))
                .flatMap(one -> FilterBar.valuesOf(study, one).stream())
                .forEach(value -> sides.add(side(value)));
        put(key, sides);
        show(keyGroup, sides.size() > 1);
        offerAgainst();
    }

    private void offerAgainst() {
        List<Side> sides = new ArrayList<>();
        sides.add(nothing("words.against.rest"));
        key.getItems().stream()
                .skip(1)
                .filter(one -> !one.equals(key.getValue()))
                .forEach(sides::add);
        put(against, sides);
        show(againstGroup, target().isPresent());
    }

    private Side side(String value) {
        return new Side(GroupLabels.of(texts, value), Optional.of(value));
    }

    private static void put(ComboBox<Side> box, List<Side> sides) {
        Side before = box.getValue();
        if (!box.getItems().equals(sides)) {
            box.getItems().setAll(sides);
        }
        box.setValue(sides.contains(before) ? before : sides.getFirst());
    }

    private static void show(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    private Optional<AttributeId> attribute() {
        return Optional.ofNullable(by.getValue()).flatMap(By::attribute);
    }

    private Optional<String> target() {
        return Optional.ofNullable(key.getValue()).flatMap(Side::value);
    }

    WordSpec spec() {
        return new WordSpec(
                unit.getValue(),
                attribute().stream().toList(),
                filters.filter(),
                who.getValue().roles());
    }

    Trim trim(StopList stops) {
        return new Trim(frequency.getValue(), cases.getValue(), stops);
    }

    /// Says how a vocabulary answers the question, whatever is asked meanwhile.
    ///
    /// @param trim what is left out
    Answering answering(Trim trim) {
        Optional<List<String>> target = target().map(List::of);
        List<String> reference = against.getValue().value().map(List::of).orElse(null);
        return vocabulary ->
                target.flatMap(group -> Keywords.of(vocabulary, group, reference, trim))
                        .map(found -> new Answer(found.list(), Optional.of(found)))
                        .orElseGet(
                                () -> new Answer(WordList.of(vocabulary, trim), Optional.empty()));
    }

    /// Answers a question.
    @FunctionalInterface
    interface Answering {

        /// Lists the terms that are asked for.
        Answer from(Vocabulary vocabulary);
    }

    /// Asks what another one asked in another language.
    void resume(Question old) {
        fill(() -> {
            unit.setValue(old.unit.getValue());
            who.setValue(old.who.getValue());
            frequency.setValue(old.frequency.getValue());
            cases.setValue(old.cases.getValue());
            by.getSelectionModel().select(old.by.getSelectionModel().getSelectedIndex());
            offerGroups();
            key.getSelectionModel().select(old.key.getSelectionModel().getSelectedIndex());
            offerAgainst();
            against.getSelectionModel().select(old.against.getSelectionModel().getSelectedIndex());
            filters.put(old.filters.filter());
        });
    }
}
