package org.colligate.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.codebook.CodeSplit;
import org.colligate.model.Code;
import org.colligate.model.Coding;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Texts;
import org.colligate.ui.kit.WrappingCell;

/// Lets the researcher tick the passages of a code that belong to a new one, and name that.
final class SplitPanel {

    private static final int LONGEST = 240;

    private final Session session;
    private final Desk desk;
    private final Code code;
    private final Study study;
    private final TextField name = new TextField();
    private final CheckBox below = new CheckBox();
    private final ListView<Passage> list = new ListView<>();
    private final Set<Passage> ticked = new HashSet<>();
    private final Label count = new Label();
    private final Button split;

    /// A passage with the codings that say the same of it, one for each coder.
    private record Passage(Transcript transcript, TextSpan span, List<Coding> codings) {

        String text() {
            return transcript.text().passage(span).replaceAll("\\s+", " ");
        }
    }

    static void ask(Session session, Code code) {
        new SplitPanel(session, code);
    }

    private SplitPanel(Session session, Code code) {
        this.session = session;
        this.code = code;
        desk = session.desk();
        study = session.study().get();
        Panel panel = new Panel(desk.text("codebook.split.of", code.name()), body());
        panel.setId("split-panel");
        panel.getStyleClass().addAll("code-panel", "split-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        split = panel.addDefault(desk.text("codebook.split.do"), this::split);
        split.setId("split");
        name.textProperty().subscribe(this::refresh);
        refresh();
        desk.messages().ask(panel);
        name.requestFocus();
    }

    private VBox body() {
        name.setId("split-name");
        name.setPromptText(desk.text("codebook.split.name"));
        name.setAccessibleText(desk.text("codebook.split.name"));
        below.setText(desk.text("codebook.split.below"));
        below.setSelected(true);
        list.setId("split-list");
        list.setAccessibleText(desk.text("codebook.split.which"));
        list.getItems().setAll(passages());
        list.setPlaceholder(new Label(desk.text("codebook.split.none")));
        list.setCellFactory(_ -> new Line());
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    Passage passage = list.getSelectionModel().getSelectedItem();
                    if (key.getCode() == KeyCode.SPACE && passage != null) {
                        tick(passage, !ticked.contains(passage));
                        list.refresh();
                        key.consume();
                    }
                });
        count.setId("split-count");
        count.setWrapText(true);
        count.getStyleClass().add("muted");
        Label which = new Label(desk.text("codebook.split.which"));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(name, below, which, list, count);
        body.getStyleClass().add("merge-body");
        return body;
    }

    private List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts().list()) {
            Map<TextSpan, List<Coding>> bySpan = new LinkedHashMap<>();
            study.codings().of(transcript.id()).stream()
                    .filter(coding -> coding.code().equals(code.id()))
                    .forEach(coding ->
                            bySpan.computeIfAbsent(coding.span(), _ -> new ArrayList<>())
                                    .add(coding));
            bySpan.forEach((span, codings) -> all.add(new Passage(transcript, span, codings)));
        }
        return all;
    }

    private final class Line extends WrappingCell<Passage> {
        @Override
        protected Region content(Passage passage) {
            CheckBox box = new CheckBox();
            // The list ticks with the space bar: its boxes would be stops without a name.
            box.setFocusTraversable(false);
            box.setAccessibleText(desk.text("codebook.split.which"));
            box.setSelected(ticked.contains(passage));
            box.setOnAction(_ -> tick(passage, box.isSelected()));
            Label where =
                    new Label(
                            desk.text(
                                    "codebook.split.passage",
                                    passage.transcript().name(),
                                    coders(passage)));
            where.getStyleClass().add("muted");
            Label text = new Label(Texts.beginning(passage.text(), LONGEST));
            text.setWrapText(true);
            VBox words = new VBox(where, text);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(6, box, words);
            line.setAlignment(Pos.TOP_LEFT);
            setAccessibleText(where.getText() + ". " + text.getText());
            return line;
        }
    }

    private String coders(Passage passage) {
        return passage.codings().stream()
                .map(coding -> study.coders().get(coding.coder()).name())
                .collect(Collectors.joining(desk.text("codebook.split.and")));
    }

    private void tick(Passage passage, boolean on) {
        if (on) {
            ticked.add(passage);
        } else {
            ticked.remove(passage);
        }
        refresh();
    }

    private void refresh() {
        int codings = codings(list.getItems());
        boolean several = codings > list.getItems().size();
        count.setText(
                desk.text("codebook.split.count", ticked.size(), list.getItems().size())
                        + (several
                                ? desk.text("codebook.split.codings", codings(ticked), codings)
                                : ""));
        split.setDisable(ticked.isEmpty() || name.getText().isBlank());
    }

    private static int codings(Collection<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.codings().size()).sum();
    }

    private void split() {
        desk.messages().hide();
        List<Coding> chosen =
                list.getItems().stream()
                        .filter(ticked::contains)
                        .flatMap(passage -> passage.codings().stream())
                        .toList();
        boolean under = below.isSelected();
        session.apply(now -> CodeSplit.of(now, code.id(), chosen, name.getText(), under));
    }
}
