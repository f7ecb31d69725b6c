package org.colligate.ui.transcript;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.colligate.model.Coding;
import org.colligate.model.Study;
import org.colligate.ui.kit.CodeSquare;
import org.colligate.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Asks which of several codings is meant that lie over each other.
final class CodingChooser {

    private static final double ROW = 30;

    private final Desk desk;
    private final Study study;
    private final Consumer<Coding> chosen;
    private final ListView<Coding> list = new ListView<>();

    CodingChooser(Desk desk, Study study, List<Coding> codings, Consumer<Coding> chosen) {
        this.desk = desk;
        this.study = study;
        this.chosen = chosen;
        list.setId("which-coding");
        list.setCellFactory(_ -> new Line());
        list.getItems().setAll(codings);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(8, codings.size()) * ROW + 2);
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(_ -> take());
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        key.consume();
                        take();
                    }
                });
    }

    /// Opens beside a place in the window.
    void show(String question, Bounds at) {
        Label title = new Label(question);
        title.getStyleClass().add("picker-title");
        list.setAccessibleText(question);
        VBox panel = new VBox(title, list);
        panel.getStyleClass().addAll("panel", "code-picker", "coding-chooser");
        desk.messages()
                .layers()
                .showBeside(panel, at.getMinX(), at.getMinY() - 4, at.getMaxY() + 4, () -> {});
        list.requestFocus();
    }

    private void take() {
        Coding coding = list.getSelectionModel().getSelectedItem();
        if (coding != null) {
            desk.messages().hide();
            chosen.accept(coding);
        }
    }

    private final class Line extends ListCell<Coding> {

        private final CodeSquare dot = new CodeSquare();

        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Coding coding, boolean empty) {
            super.updateItem(coding, empty);
            setGraphic(empty ? null : dot);
            setText(empty || coding == null ? null : described(coding));
            if (coding != null) {
                dot.show(study.codebook().get(coding.code()).color());
            }
        }

        private String described(Coding coding) {
            String passage =
                    study.transcripts().get(coding.transcript()).text().passage(coding.span());
            return desk.text(
                    "transcript.which.one",
                    study.codebook().get(coding.code()).name(),
                    study.coders().get(coding.coder()).name(),
                    passage.replace('\n', ' '));
        }
    }
}
