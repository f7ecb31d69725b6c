package org.colligate.ui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.exchange.RowFile;
import org.colligate.exchange.RowGuess;
import org.colligate.exchange.RowImport;
import org.colligate.exchange.RowRoles;
import org.colligate.model.ChangeSet;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.JobRunner;
import org.colligate.task.Progress;
import org.colligate.transcript.RowDrafts;
import org.colligate.transcript.RowReader;
import org.colligate.transcript.RowTable;
import org.colligate.transcript.UnreadableTranscriptException;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// A table with a transcript in each row: what its columns are for, what the first rows become,
/// then one step.
final class TableIntake {

    private static final int PREVIEW = 3;
    private static final int LONGEST = 20_000;

    /// How a file is to be read.
    ///
    /// @param sheet which sheet of a workbook; empty for the first
    /// @param encoding that of a table in plain text; null for the one that it tells
    record Way(String sheet, @Nullable Charset encoding) {

        static final Way TOLD = new Way("", null);
    }

    /// A table and the sheets of its file.
    ///
    /// @param way how the file was read
    /// @param doubtful whether it does not tell its encoding, and the table is one way to read it
    record Opened(Path file, List<String> sheets, Way way, boolean doubtful, RowTable table) {

        /// Reads a file.
        static Opened of(Path file, Way way, Progress progress)
                throws RefusedException, CancelledException {
            if (RowReader.isPlain(file)) {
                return plain(file, way, progress);
            }
            List<String> sheets = RowReader.sheets(file);
            String chosen =
                    way.sheet.isEmpty() && !sheets.isEmpty() ? sheets.getFirst() : way.sheet;
            RowTable table = RowFile.read(file, chosen.isEmpty() ? null : chosen, null, progress);
            return new Opened(file, sheets, new Way(chosen, null), false, table);
        }

        /// Reads a table in plain text, in doubt in the first encoding in which it makes sense.
        private static Opened plain(Path file, Way way, Progress progress)
                throws RefusedException, CancelledException {
            try {
                RowTable table = RowFile.read(file, null, way.encoding, progress);
                return new Opened(file, List.of(), way, false, table);
            } catch (UnreadableTranscriptException silent) {
                for (Charset encoding : Candidate.ENCODINGS) {
                    Optional<RowTable> table =
                            way.encoding == null
                                    ? tried(file, encoding, progress)
                                    : Optional.empty();
                    if (table.isPresent()) {
                        return new Opened(file, List.of(), way, true, table.get());
                    }
                }
                throw silent;
            }
        }

        private static Optional<RowTable> tried(Path file, Charset encoding, Progress progress)
                throws CancelledException {
            try {
                return Optional.of(RowFile.read(file, null, encoding, progress));
            } catch (RefusedException wrong) {
                return Optional.empty();
            }
        }
    }

    private final Session session;
    private final Desk desk;
    private final Opened opened;
    private final ColumnParts parts;
    private final Label told = new Label();
    private final TextArea preview = new TextArea();
    private final CheckBox keep;
    private @Nullable Button button;

    TableIntake(Session session, Opened opened) {
        this.session = session;
        this.desk = session.desk();
        this.opened = opened;
        this.parts =
                new ColumnParts(desk, opened.table(), RowGuess.of(opened.table()), this::refresh);
        long bytes = opened.table().received().size();
        this.keep =
                Asking.tick(desk.text("intake.keep", Terms.size(desk, bytes)), "intake-keep", true);
    }

    /// Reads a file and shows it.
    static void open(Session session, Path file) {
        open(session, file, Way.TOLD);
    }

    private static void open(Session session, Path file, Way way) {
        Desk desk = session.desk();
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("intake.reading"),
                        progress -> Opened.of(file, way, progress),
                        opened -> new TableIntake(session, opened).show());
    }

    private void show() {
        preview.setId("intake-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setAccessibleText(desk.text("intake.preview.rows"));
        preview.getStyleClass().add("intake-preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        told.setId("table-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("intake-warning");
        Label heading = new Label(desk.text("intake.preview.rows"));
        heading.getStyleClass().add("side-heading");
        VBox details = new VBox(told, heading, preview);
        details.getStyleClass().add("intake-details");
        SplitPane body = new SplitPane(columns(), details);
        body.setDividerPositions(0.46);
        body.getStyleClass().add("intake-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox terms = new HBox(keep);
        terms.getStyleClass().add("intake-terms");
        Panel panel =
                new Panel(
                        desk.text("intake.table.title", opened.table().file()),
                        new VBox(8, body, terms));
        panel.getStyleClass().add("intake-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        button = panel.addDefault("", this::check);
        button.setId("intake-take");
        desk.messages().ask(panel);
        body.applyCss();
        parts.focus();
        refresh();
    }

    private Region columns() {
        Label heading = new Label(desk.text("intake.columns"));
        heading.getStyleClass().add("side-heading");
        VBox all = new VBox(heading, parts.node());
        all.getStyleClass().add("intake-details");
        VBox.setVgrow(parts.node(), Priority.ALWAYS);
        if (opened.sheets().size() > 1) {
            ComboBox<String> sheets = new ComboBox<>();
            sheets.setId("table-sheet");
            sheets.getItems().setAll(opened.sheets());
            sheets.setValue(opened.way().sheet());
            all.getChildren().addFirst(line("intake.sheet", sheets, sheet -> new Way(sheet, null)));
        } else if (RowReader.isPlain(opened.file())) {
            ComboBox<Charset> encodings = new ComboBox<>();
            encodings.setId("table-encoding");
            encodings.getItems().setAll(Candidate.ENCODINGS);
            encodings.setPromptText(
                    desk.text(
                            opened.doubtful()
                                    ? "intake.encoding.choose"
                                    : "intake.encoding.settled"));
            encodings.setValue(opened.way().encoding());
            all.getChildren()
                    .addFirst(
                            line("intake.encoding", encodings, encoding -> new Way("", encoding)));
        }
        return all;
    }

    /// Lays out a choice by which the file is read anew.
    private <T> HBox line(String key, ComboBox<T> choice, Function<T, Way> way) {
        choice.setAccessibleText(desk.text(key));
        choice.valueProperty()
                .addListener((_, _, next) -> {
                    desk.messages().hide();
                    open(session, opened.file(), way.apply(next));
                });
        Label label = new Label(desk.text(key));
        label.setLabelFor(choice);
        HBox line = new HBox(8, label, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void refresh() {
        RowRoles roles = parts.roles();
        try {
            if (roles.texts().isEmpty()) {
                refuse(desk.text("intake.table.textless"));
                return;
            }
            RowDrafts drafts = roles.opening(opened.table(), PREVIEW);
            String warnings =
                    drafts.warnings().stream()
                            .map(desk.texts()::of)
                            .collect(Collectors.joining("\n"));
            tell(
                    opened.doubtful()
                            ? (desk.text("intake.doubtful.what") + "\n" + warnings).strip()
                            : warnings);
            preview.setText(opening(drafts));
            preview.positionCaret(0);
            button(opened.doubtful() ? 0 : drafts.all());
        } catch (RefusedException refusal) {
            refuse(desk.texts().of(refusal));
        }
    }

    private static String opening(RowDrafts drafts) {
        List<String> first = new ArrayList<>();
        drafts.rows().stream()
                .map(RowDrafts.RowDraft::draft)
                .forEach(draft -> first.add("== " + draft.name() + "\n" + draft.text().string()));
        String text = String.join("\n\n", first);
        int end = Math.min(text.length(), LONGEST);
        return text.substring(
                0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private void refuse(String why) {
        tell(why);
        preview.clear();
        button(0);
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
        told.setManaged(!sentence.isEmpty());
    }

    private void button(int count) {
        if (button != null) {
            button.setText(desk.text("intake.take", count));
            button.setDisable(count == 0);
        }
    }

    /// Whatever the rows and the study do not allow is said while the choice still stands there.
    private void check() {
        RowRoles roles = parts.roles();
        button(0);
        Runnable ignored =
                desk.jobs()
                        .start(
                                progress -> {
                                    progress.tell(0, 0);
                                    return RowImport.of(
                                            session.study().get(), opened.table(), roles);
                                },
                                new Checked(roles));
    }

    private final class Checked implements JobRunner.Watcher<ChangeSet> {

        private final RowRoles roles;

        Checked(RowRoles roles) {
            this.roles = roles;
        }

        @Override
        public void progressed(int done, int of) {}

        @Override
        public void done(ChangeSet fits) {
            desk.messages().hide();
            take(roles);
        }

        @Override
        public void failed(Exception failure) {
            refresh();
            if (failure instanceof RefusedException refusal) {
                tell(desk.texts().of(refusal));
            } else {
                desk.messages().failed(failure);
            }
        }

        @Override
        public void cancelled() {
            refresh();
        }
    }

    private void take(RowRoles roles) {
        boolean keeps = keep.isSelected();
        List<byte[]> files = new ArrayList<>();
        session.applyLong(
                desk.text("intake.transcripts.title"),
                files,
                progress -> {
                    progress.tell(0, 0);
                    if (keeps) {
                        files.add(opened.table().received().content());
                    }
                    return study -> RowImport.of(study, opened.table(), roles);
                },
                () -> done(roles));
    }

    private void done(RowRoles roles) {
        try {
            RowDrafts drafts = roles.opening(opened.table(), 1);
            desk.messages().say(desk.text("intake.transcripts.done", drafts.all()));
            session.study()
                    .get()
                    .transcript(drafts.rows().getFirst().draft().name())
                    .ifPresent(one -> session.go(new Place.InTranscript(one.id(), null)));
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }
}
