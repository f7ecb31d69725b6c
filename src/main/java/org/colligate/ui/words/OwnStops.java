package org.colligate.ui.words;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.colligate.ui.kit.ChoiceButton;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.colligate.words.StopEditing;
import org.colligate.words.StopLanguage;
import org.colligate.words.StopList;

/// The words that are left out: those of the languages that are ticked, and the project's own.
final class OwnStops {

    private static final int ROWS = 14;

    private final Session session;
    private final Desk desk;
    private final Runnable changed;
    private final ChoiceButton<StopLanguage> languages;
    private Set<String> own = Set.of();

    /// Begins with the lists of all languages.
    ///
    /// @param changed is run when other words are left out
    OwnStops(Session session, Runnable changed) {
        this.session = session;
        this.desk = session.desk();
        this.changed = changed;
        languages = new ChoiceButton<>(desk.text("kit.filter.narrow"), this::ticked);
        languages.setId("words-stop");
        languages.offer(
                Arrays.stream(StopLanguage.values())
                        .map(one ->
                                new ChoiceButton.Choice<>(
                                        one, desk.text("words.stop." + one.tag())))
                        .toList());
        tick(EnumSet.allOf(StopLanguage.class));
        follow();
    }

    /// Takes up the project's own words.
    ///
    /// @return whether they are others than before
    boolean follow() {
        Set<String> before = own;
        own = StopEditing.words(session.study().get());
        describe();
        return !own.equals(before);
    }

    ChoiceButton<StopLanguage> node() {
        return languages;
    }

    Set<StopLanguage> ticks() {
        return languages.chosen();
    }

    /// Ticks languages, without telling anybody.
    void tick(Set<StopLanguage> some) {
        languages.choose(Set.copyOf(some));
        describe();
    }

    private void ticked() {
        describe();
        changed.run();
    }

    private void describe() {
        languages.setText(desk.text("words.stop.button", languages.chosen().size(), own.size()));
    }

    /// Returns all words that are left out.
    StopList list() {
        StopList list = StopList.of(own);
        for (StopLanguage language : languages.chosen()) {
            list = list.and(language.list());
        }
        return list;
    }

    /// Leaves out one more word from now on.
    void add(String term) {
        session.apply(study -> StopEditing.add(study, term))
                .ifPresent(_ -> desk.messages().say(desk.text("words.stop.added", term)));
    }

    /// Shows the project's own words, to be edited where the project can be.
    void edit() {
        TextArea field = new TextArea(String.join("\n", own));
        field.setId("words-own");
        field.setPrefRowCount(ROWS);
        field.setAccessibleText(desk.text("words.own"));
        field.setEditable(session.project().isWritable());
        Label hint = Messages.paragraph(desk.text("words.own.hint"));
        Panel panel = new Panel(desk.text("words.own"), new VBox(8, hint, field));
        if (session.project().isWritable()) {
            String before = field.getText();
            panel.holds(() -> !field.getText().equals(before));
            panel.add(desk.text("kit.cancel"), desk.messages()::hide);
            panel.addDefault(desk.text("words.own.save"), () -> save(field.getText()));
        } else {
            panel.addDefault(desk.text("kit.close"), desk.messages()::hide);
        }
        desk.messages().ask(panel);
        field.requestFocus();
    }

    private void save(String text) {
        desk.messages().hide();
        session.apply(study -> StopEditing.set(study, text.lines().toList()));
    }
}
