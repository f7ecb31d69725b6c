package org.colligate.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.colligate.analysis.Filter;
import org.colligate.model.Inquiry;
import org.colligate.model.Inquiry.Coded;
import org.colligate.model.Inquiry.Scope;
import org.colligate.model.Study;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.FilterBar;
import org.colligate.ui.kit.Texts;
import org.colligate.ui.kit.Who;

/// The question: the query, and beside it where it is put.
final class Asked {

    private final Texts texts;
    private final Runnable changed;
    private final TextField query = new TextField();
    private final ComboBox<Scope> scope;
    private final ComboBox<Coded> coded;
    private final ComboBox<Who> who;
    private final CheckBox exact;
    private final FilterBar filters;
    private Set<String> speakers = Set.of();
    private final Button everything = new Button();
    private boolean filling;

    /// Makes a question that asks nothing.
    ///
    /// @param changed is run when the researcher asks anything else
    Asked(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        query.setId("search-query");
        query.setPromptText(texts.of("search.prompt"));
        query.setAccessibleText(texts.of("search.prompt"));
        query.setMinWidth(0);
        scope = box("scope", List.of(Scope.values()), Scope.TURN);
        coded = box("coded", List.of(Coded.values()), Coded.EITHER);
        who = Who.box(texts, "search-who");
        who.valueProperty().subscribe((_, _) -> tell());
        exact = Asking.tick(texts.of("search.exact"), "search-exact", false);
        filters = new FilterBar(texts, "search", true, this::tell);
        everything.setId("search-everything");
        everything.setText(texts.of("search.everything"));
        everything.getStyleClass().add("flat");
        everything.managedProperty().bind(everything.visibleProperty());
        everything.setOnAction(_ -> {
            put(Inquiry.of(query.getText()));
            tell();
        });
        describe();
        query.textProperty().subscribe((_, _) -> tell());
        exact.selectedProperty().subscribe((_, _) -> tell());
    }

    private <T extends Enum<T>> ComboBox<T> box(String name, List<T> items, T first) {
        ComboBox<T> box =
                Asking.box(
                        items,
                        first,
                        one ->
                                texts.of(
                                        "search."
                                                + name
                                                + "."
                                                + one.name().toLowerCase(Locale.ROOT)));
        box.setId("search-" + name);
        box.setAccessibleText(texts.of("search." + name));
        box.valueProperty().subscribe((_, _) -> tell());
        return box;
    }

    private void tell() {
        if (!filling) {
            describe();
            changed.run();
        }
    }

    /// Whose codings count matters only where a code is asked for.
    private void describe() {
        Inquiry now = inquiry();
        everything.setVisible(!now.equals(Inquiry.of(now.query())));
        filters.showCoders(
                now.query().contains("code:")
                        || now.coded() != Coded.EITHER
                        || !now.coders().isEmpty());
    }

    TextField query() {
        return query;
    }

    /// Returns the controls beside the query, to be laid in a row that may break between them.
    List<Node> nodes() {
        List<Node> nodes =
                new ArrayList<>(
                        List.of(
                                Asking.group(texts.of("search.scope"), scope),
                                Asking.group(texts.of("kit.who"), who),
                                coded,
                                exact));
        nodes.addAll(filters.choices());
        nodes.add(everything);
        return nodes;
    }

    void offer(Study study) {
        filters.offer(study);
        describe();
    }

    /// Returns which cases and transcripts are looked at.
    Filter filter() {
        return filters.filter();
    }

    Inquiry inquiry() {
        Filter filter = filters.filter();
        return new Inquiry(
                query.getText(),
                exact.isSelected(),
                scope.getValue(),
                coded.getValue(),
                filter.coders(),
                who.getValue().roles(),
                speakers,
                filter.values(),
                filter.transcripts());
    }

    /// Sets the question, without telling anybody. What it refers to and is gone limits nothing.
    void put(Inquiry inquiry) {
        filling = true;
        query.setText(inquiry.query());
        exact.setSelected(inquiry.exact());
        scope.setValue(inquiry.scope());
        coded.setValue(inquiry.coded());
        who.setValue(Who.of(inquiry.roles()));
        speakers = inquiry.speakers();
        filters.put(new Filter(inquiry.coders(), inquiry.values(), inquiry.transcripts()));
        filling = false;
        describe();
    }
}
