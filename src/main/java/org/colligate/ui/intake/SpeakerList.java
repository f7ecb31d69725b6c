package org.colligate.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Turn;
import org.colligate.transcript.Draft;
import org.colligate.transcript.SpeakerLabels;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.WrappingCell;
import org.kordamp.ikonli.feather.Feather;

/// Who speaks in a transcript, how often, with what words first, and in what part. The part can be
/// set right, a label that was missed is typed or chosen, and one that is none is taken out.
final class SpeakerList {

    /// As many code points as are shown of a turn, more than there is room for.
    private static final int FIRST_WORDS = 80;

    private final Desk desk;
    private final Consumer<Candidate.Correction> correct;
    private final ListView<Line> list = new ListView<>();
    private final TextField missed = new TextField();
    private final MenuButton choose = new MenuButton();
    private final Label refused = new Label();
    private final VBox node;

    /// @param correct is told how to set the speakers right
    SpeakerList(Desk desk, Consumer<Candidate.Correction> correct) {
        this.desk = desk;
        this.correct = correct;
        list.setId("speakers");
        list.getStyleClass().add("dense");
        list.setAccessibleText(desk.text("intake.speakers"));
        list.setCellFactory(_ -> new Cell());
        Label none = new Label(desk.text("intake.speakers.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        refused.setId("speakers-refused");
        refused.setWrapText(true);
        refused.getStyleClass().add("intake-warning");
        say("");
        node = new VBox(6, list, adding(), refused);
    }

    /// @param words the first that are said
    private record Line(Speaker speaker, int turns, String words) {}

    private static Line line(Draft draft, int speaker) {
        List<Turn> turns =
                draft.turns().stream().filter(turn -> turn.speaker() == speaker).toList();
        String words =
                turns.stream()
                        .map(turn -> words(draft.text().string(), turn))
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse("");
        return new Line(draft.speakers().get(speaker), turns.size(), words);
    }

    private static String words(String text, Turn turn) {
        return text.substring(turn.speech(), turn.end())
                .codePoints()
                .limit(FIRST_WORDS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private HBox adding() {
        missed.setId("speaker-missed");
        missed.setPromptText(desk.text("intake.label.type"));
        missed.setAccessibleText(desk.text("intake.label.type"));
        missed.textProperty().subscribe(() -> say(""));
        // Enter would go on to the button that imports.
        missed.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        addTyped();
                        key.consume();
                    }
                });
        HBox.setHgrow(missed, Priority.ALWAYS);
        Button add = new Button(desk.text("intake.label.add"));
        add.setId("speaker-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> addTyped());
        choose.setId("speaker-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setText(desk.text("intake.label.choose"));
        HBox line = new HBox(8, missed, add, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    Region node() {
        return node;
    }

    /// Shows who speaks.
    ///
    /// @param beginnings what could be a label, too
    void show(Optional<Draft> draft, List<SpeakerLabels.Beginning> beginnings) {
        int before = list.getItems().size();
        missed.clear();
        say("");
        list.getItems().clear();
        draft.ifPresent(one -> {
            for (int i = 0; i < one.speakers().size(); i++) {
                list.getItems().add(line(one, i));
            }
        });
        if (before > 0 && list.getItems().size() > before) {
            list.scrollTo(list.getItems().size() - 1);
        }
        List<MenuItem> others =
                beginnings.stream().filter(one -> !isSpeaker(one)).map(this::choice).toList();
        choose.getItems().setAll(others);
        choose.setDisable(others.isEmpty());
        missed.setDisable(draft.isEmpty());
    }

    private boolean isSpeaker(SpeakerLabels.Beginning one) {
        return list.getItems().stream()
                .anyMatch(line -> SpeakerLabels.same(line.speaker().label(), one.label()));
    }

    private MenuItem choice(SpeakerLabels.Beginning one) {
        MenuItem item = new MenuItem(desk.text("intake.label.lines", one.label(), one.lines()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add(one.label()));
        return item;
    }

    private void addTyped() {
        add(missed.getText());
    }

    private void add(String label) {
        correct.accept(draft -> SpeakerLabels.with(draft, label));
    }

    /// Says why the speakers stay as they are.
    void refused(RefusedException refusal) {
        say(desk.texts().of(refusal));
        missed.requestFocus();
    }

    private void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(!sentence.isEmpty());
        refused.setManaged(!sentence.isEmpty());
    }

    private final class Roles extends StringConverter<Speaker.Role> {
        @Override
        public String toString(Speaker.Role role) {
            return role == null ? "" : desk.text("intake.role." + role.name());
        }

        @Override
        public Speaker.Role fromString(String text) {
            return Speaker.Role.OTHER;
        }
    }

    private final class Cell extends WrappingCell<Line> {
        @Override
        protected Region content(Line line) {
            String speaker = line.speaker().label();
            Label label = new Label(speaker);
            label.getStyleClass().add("speaker-label");
            Label turns = new Label(desk.text("intake.turns", line.turns()));
            turns.getStyleClass().addAll("muted", "speaker-turns");
            Label words = new Label(line.words());
            words.getStyleClass().add("speaker-words");
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            ComboBox<Speaker.Role> role = new ComboBox<>();
            role.getItems().setAll(Speaker.Role.values());
            role.setConverter(new Roles());
            role.setValue(line.speaker().role());
            role.setAccessibleText(desk.text("intake.role", speaker));
            role.getStyleClass().add("speaker-role");
            role.setOnAction(_ -> {
                Speaker.Role chosen = role.getValue();
                correct.accept(draft -> SpeakerLabels.withRole(draft, speaker, chosen));
            });
            Button out =
                    Icons.button(
                            Feather.X,
                            Action.of(
                                    desk.text("intake.label.out", speaker),
                                    "",
                                    () ->
                                            correct.accept(draft ->
                                                    SpeakerLabels.without(draft, speaker))));
            out.getStyleClass().add("speaker-out");
            HBox all = new HBox(12, label, turns, words, role, out);
            all.setAlignment(Pos.CENTER_LEFT);
            setAccessibleText(String.join(" ", label.getText(), turns.getText(), words.getText()));
            return all;
        }
    }
}
