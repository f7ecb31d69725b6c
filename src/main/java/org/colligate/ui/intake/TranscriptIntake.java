package org.colligate.ui.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.document.Wanted;
import org.colligate.model.Coding;
import org.colligate.model.Study;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Incoming;
import org.colligate.transcript.Revision;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.jspecify.annotations.Nullable;

/// The files that were chosen, each with its text, its encoding and its speakers, for the
/// researcher to look at before anything is imported.
final class TranscriptIntake {

    private static final int PREVIEW = 20_000;

    private final Desk desk;
    private final Study study;
    private final Taker taker;
    private final ObservableList<Entry> entries;
    private final Rivals rivals;
    private final ListView<Entry> files;
    private final ComboBox<Charset> encoding = new ComboBox<>();
    private final Label warnings = new Label();
    private final SpeakerList speakers;
    private final Readings readings;
    private final Terms terms;
    private final HBox busy;
    private final TextArea preview = new TextArea();
    private @Nullable Button button;
    private final BooleanProperty read = new SimpleBooleanProperty(true);
    private boolean showing;

    /// Gets what the researcher wants.
    @FunctionalInterface
    interface Taker {

        /// Takes it.
        ///
        /// @param keep whether the files are kept in the project
        void take(List<Incoming> drafts, boolean keep);
    }

    /// @param taker gets the drafts that the researcher wants
    TranscriptIntake(Desk desk, Study study, List<Candidate> candidates, Taker taker) {
        this.desk = desk;
        this.study = study;
        this.taker = taker;
        this.entries =
                FXCollections.observableArrayList(candidates.stream().map(Entry::new).toList());
        this.rivals = new Rivals(entries);
        rivals.find();
        rivals.leaveFirst();
        this.files = new ListView<>(entries);
        this.speakers = new SpeakerList(desk, this::correct);
        this.readings = new Readings(desk, speakers::refused);
        this.terms = new Terms(desk, study);
        terms.whenWanted(this::readNotes);
        this.busy = busy();
        for (Entry entry : entries) {
            entry.candidate().addListener((_, _, _) -> reread(entry));
            entry.wanted()
                    .addListener((_, _, wanted) -> {
                        if (wanted) {
                            rivals.outdo(entry);
                        }
                        changed(entry);
                    });
        }
        buildFiles();
        buildEncoding();
        buildPreview();
    }

    private void buildFiles() {
        files.setId("intake-files");
        files.setAccessibleText(desk.text("intake.files"));
        files.setCellFactory(_ -> new EntryCell(desk));
        files.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> show(entry));
        files.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// A list keeps Enter to itself, so the default button never hears of it.
    private void key(KeyEvent key) {
        Entry entry = files.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && entry != null && entry.now().isFit()) {
            entry.wanted().set(!entry.wanted().get());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && button != null) {
            button.fire();
            key.consume();
        }
    }

    private void buildEncoding() {
        encoding.setId("intake-encoding");
        encoding.setAccessibleText(desk.text("intake.encoding"));
        encoding.getItems().setAll(Candidate.ENCODINGS);
        encoding.setPromptText(desk.text("intake.encoding.choose"));
        encoding.valueProperty().addListener((_, _, chosen) -> read(chosen));
        warnings.setWrapText(true);
        warnings.setMinHeight(Region.USE_PREF_SIZE);
        warnings.getStyleClass().add("intake-warning");
    }

    private void buildPreview() {
        preview.setId("intake-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setAccessibleText(desk.text("intake.preview"));
        preview.getStyleClass().add("intake-preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
    }

    private HBox busy() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("intake-turning");
        HBox sign = new HBox(6, turning, new Label(desk.text("intake.rereading")));
        sign.setId("intake-busy");
        sign.setAlignment(Pos.CENTER_LEFT);
        sign.visibleProperty().bind(readings.longSince());
        return sign;
    }

    void show() {
        SplitPane body = new SplitPane(files, details());
        body.setDividerPositions(0.36);
        body.getStyleClass().add("intake-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        Panel panel =
                new Panel(desk.text("intake.transcripts.title"), new VBox(8, body, terms.node()));
        panel.getStyleClass().add("intake-panel");
        panel.add(
                desk.text("kit.cancel"),
                () -> {
                    readings.stop();
                    desk.messages().hide();
                });
        button = panel.addDefault("", this::take);
        button.setId("intake-take");
        readings.pending().subscribe(_ -> refreshButton());
        desk.messages().layers().show(panel, Pos.CENTER, readings::stop);
        files.getSelectionModel().selectFirst();
        // What stands in a split pane is in no scene before it has its skin.
        body.applyCss();
        files.requestFocus();
        refreshButton();
    }

    private Region details() {
        Label name = new Label(desk.text("intake.encoding"));
        name.setLabelFor(encoding);
        Button all = new Button(desk.text("intake.encoding.all"));
        all.setId("intake-encoding-all");
        all.getStyleClass().add("small");
        all.setOnAction(_ -> readAll());
        all.setVisible(entries.size() > 1);
        HBox line = new HBox(8, name, encoding, all, busy);
        line.setAlignment(Pos.CENTER_LEFT);
        Label who = new Label(desk.text("intake.speakers"));
        who.getStyleClass().add("side-heading");
        Label text = new Label(desk.text("intake.preview"));
        text.getStyleClass().add("side-heading");
        for (Node ofDraft : List.of(who, speakers.node(), text, preview)) {
            ofDraft.visibleProperty().bind(read);
            ofDraft.managedProperty().bind(read);
        }
        VBox details =
                new VBox(line, warnings, who, speakers.node(), terms.owning(), text, preview);
        details.getStyleClass().add("intake-details");
        return details;
    }

    private void show(@Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        Candidate now = entry.now();
        Optional<Draft> draft = now.draft();
        showing = true;
        // In doubt none is shown as chosen, so that choosing the likeliest is a choice too.
        encoding.setValue(
                now.doubtful()
                        ? null
                        : draft.map(Draft::encoding)
                                .filter(name -> !name.isEmpty())
                                .map(Charset::forName)
                                .orElse(null));
        boolean settled = draft.filter(one -> one.encoding().isEmpty()).isPresent();
        encoding.setPromptText(
                desk.text(settled ? "intake.encoding.settled" : "intake.encoding.choose"));
        encoding.setDisable(settled);
        showing = false;
        read.set(draft.isPresent());
        String told =
                draft.map(this::warnings)
                        .orElseGet(() ->
                                now.problem().map(problem -> desk.texts().of(problem)).orElse(""));
        told = (told + "\n" + uncarried(now)).strip();
        warnings.setText(
                now.doubtful() ? (desk.text("intake.doubtful.what") + "\n" + told).strip() : told);
        warnings.setVisible(!warnings.getText().isEmpty());
        warnings.setManaged(warnings.isVisible());
        speakers.show(draft, now.beginnings());
        terms.show(entry);
        preview.setText(draft.map(TranscriptIntake::opening).orElse(""));
    }

    /// Names the codings that would not be carried over as they are.
    private String uncarried(Candidate now) {
        Optional<Revision> revision = now.revision();
        if (revision.isEmpty()) {
            return "";
        }
        return Stream.concat(
                        revision.get().altered().stream()
                                .map(coding -> uncarried("intake.altered", coding)),
                        revision.get().lost().stream()
                                .map(coding -> uncarried("intake.lost", coding)))
                .collect(Collectors.joining("\n"));
    }

    private String uncarried(String key, Coding coding) {
        return desk.text(
                key,
                study.codebook().path(coding.code()),
                study.transcripts().get(coding.transcript()).text().passage(coding.span()));
    }

    private String warnings(Draft draft) {
        return draft.warnings().stream().map(desk.texts()::of).collect(Collectors.joining("\n"));
    }

    private static String opening(Draft draft) {
        String text = draft.text().string();
        if (text.length() <= PREVIEW) {
            return text;
        }
        int end = draft.text().isBoundary(PREVIEW) ? PREVIEW : PREVIEW - 1;
        return text.substring(0, end) + " …";
    }

    private void reread(Entry entry) {
        rivals.find();
        changed(entry);
        files.refresh();
    }

    private void changed(Entry entry) {
        Entry selected = files.getSelectionModel().getSelectedItem();
        entries.set(entries.indexOf(entry), entry);
        files.getSelectionModel().select(selected);
        if (entry.equals(selected)) {
            show(entry);
        }
        refreshButton();
    }

    private void read(@Nullable Charset chosen) {
        Entry entry = files.getSelectionModel().getSelectedItem();
        if (!showing && chosen != null && entry != null) {
            read(entry, chosen);
        }
    }

    private void read(Entry entry, Charset chosen) {
        Wanted wanted = terms.wanted();
        readings.start(
                entry,
                (before, progress) ->
                        Candidate.read(study, before.file(), chosen, wanted, progress),
                next -> {
                    entry.candidate().set(next);
                    entry.wanted()
                            .set(
                                    next.isFit()
                                            && next.revision().isEmpty()
                                            && !rivals.isOutdone(entry));
                });
    }

    private void readAll() {
        Charset chosen = encoding.getValue();
        if (chosen == null) {
            encoding.requestFocus();
            return;
        }
        for (Entry entry : entries) {
            read(entry, chosen);
        }
    }

    /// Reads what has foot- or endnotes again, now that they are wanted or not.
    private void readNotes() {
        Wanted wanted = terms.wanted();
        for (Entry entry : entries) {
            if (entry.now().draft().filter(draft -> draft.notes() > 0).isPresent()) {
                readings.start(
                        entry,
                        (before, progress) ->
                                Candidate.read(study, before.file(), wanted, progress),
                        next -> entry.candidate().set(next));
            }
        }
    }

    private void correct(Candidate.Correction correction) {
        Entry entry = files.getSelectionModel().getSelectedItem();
        readings.start(
                entry,
                (before, _) -> before.corrected(correction),
                next -> entry.candidate().set(next));
    }

    private List<Incoming> wanted() {
        List<Incoming> drafts = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isGoing()) {
                entry.now()
                        .draft()
                        .map(draft -> terms.incoming(draft, entry.owners().get()))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private void refreshButton() {
        List<Incoming> wanted = wanted();
        int count = wanted.size();
        terms.sum(wanted.stream().map(Incoming::draft).toList());
        if (button != null) {
            button.setText(desk.text("intake.take", count));
            button.setDisable(count == 0 || readings.pending().get());
        }
    }

    private void take() {
        List<Incoming> drafts = wanted();
        desk.messages().hide();
        taker.take(drafts, terms.keepsOriginals());
    }
}
