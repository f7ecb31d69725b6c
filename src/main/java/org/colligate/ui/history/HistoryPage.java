package org.colligate.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Session;

/// Everything that was ever done in the study, in plain sentences, newest first, and the way back
/// to any point of it.
public final class HistoryPage implements Page {

    private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    private final Session session;
    private final Desk desk;
    private final Timeline timeline = new Timeline();
    private final Sentences sentences;
    private final ListView<HistoryLine> list = new ListView<>();
    private final ComboBox<Optional<String>> coders = new ComboBox<>();
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final Label none = new Label();
    private final BorderPane node = new BorderPane();
    private final ReadOnlyBooleanWrapper restorable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title;
    private final List<Action> actions;
    private final Runnable deafen;
    private final Map<Long, Told> told = new HashMap<>();
    private boolean stale;

    public HistoryPage(Session session) {
        this.session = session;
        this.desk = session.desk();
        this.title = new ReadOnlyStringWrapper(desk.text("history.title"));
        this.sentences = new Sentences(desk.texts(), timeline::find);
        this.actions =
                List.of(
                        Action.of(desk.text("history.restore"), "Shortcut+R", this::restore)
                                .when(restorable.getReadOnlyProperty()),
                        Action.of(desk.text("history.filter"), "Shortcut+F", filter::requestFocus));
        node.getStyleClass().add("page");
        node.setTop(buildBar());
        node.setCenter(buildList());
        read();
        deafen = session.listen((step, _) -> heard(step));
    }

    private void read() {
        try {
            session.project().history().forEach(timeline::add);
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
        refresh();
    }

    /// Many steps in a row, as when the study is brought back a long way, are shown once. A step
    /// that another thread wrote may have been read from the journal before it is heard of.
    private void heard(Step step) {
        if (timeline.find(step.number()).isPresent()) {
            return;
        }
        timeline.add(step);
        if (!stale) {
            stale = true;
            Fx.later(this::refresh);
        }
    }

    private Region buildBar() {
        coders.setId("history-coder");
        coders.setMinWidth(Region.USE_PREF_SIZE);
        coders.setAccessibleText(desk.text("history.coder"));
        coders.setConverter(new CoderNames());
        coders.getItems().add(Optional.empty());
        coders.setValue(Optional.empty());
        coders.valueProperty().addListener((_, _, _) -> refresh());
        filter.setId("history-filter");
        filter.setPromptText(desk.text("history.filter"));
        filter.setAccessibleText(desk.text("history.filter"));
        filter.textProperty().addListener((_, _, _) -> refresh());
        filter.setOnAction(_ -> list.requestFocus());
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(coders, filter, gap, count);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private final class CoderNames extends StringConverter<Optional<String>> {
        @Override
        public String toString(Optional<String> name) {
            return name.orElse(desk.text("history.everybody"));
        }

        @Override
        public Optional<String> fromString(String text) {
            return Optional.empty();
        }
    }

    private Region buildList() {
        list.setId("history");
        list.getStyleClass().add("history-list");
        list.setAccessibleText(desk.text("history.title"));
        list.setCellFactory(_ -> new HistoryCell(desk, this));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, line) -> restorable.set(isRestorable(line)));
        return list;
    }

    private boolean isRestorable(HistoryLine line) {
        return line instanceof HistoryLine.Entry entry && canRestore(entry.step());
    }

    /// Says whether something that still stands was done after a step that still stands.
    boolean canRestore(Step step) {
        return session.project().isWritable()
                && timeline.stepsBehind(step).filter(behind -> behind > 0).isPresent();
    }

    /// Asks whether to bring the study back to the selected step.
    void restore() {
        if (list.getSelectionModel().getSelectedItem() instanceof HistoryLine.Entry entry) {
            timeline.stepsBehind(entry.step())
                    .ifPresent(steps -> new Restoring(session, steps).ask(entry.sentence()));
        }
    }

    private void refresh() {
        stale = false;
        List<HistoryLine.Entry> entries = entries();
        HistoryLine before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(byDay(entries));
        if (before instanceof HistoryLine.Entry entry) {
            select(entry.step());
        }
        restorable.set(isRestorable(list.getSelectionModel().getSelectedItem()));
        count.setText(desk.text("history.count", entries.size(), timeline.newestFirst().size()));
        boolean nothing = timeline.newestFirst().isEmpty();
        none.setText(desk.text(nothing ? "history.none" : "history.none.fits"));
        refreshCoders();
    }

    private void select(Step step) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof HistoryLine.Entry entry
                    && entry.step().number() == step.number()) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private void refreshCoders() {
        for (Step step : timeline.newestFirst()) {
            Optional<String> name = Optional.of(step.by());
            if (!coders.getItems().contains(name)) {
                coders.getItems().add(name);
            }
        }
    }

    private List<HistoryLine.Entry> entries() {
        String wanted = searched(filter.getText().strip());
        List<HistoryLine.Entry> entries = new ArrayList<>();
        for (Step step : timeline.newestFirst()) {
            if (coders.getValue().map(step.by()::equals).orElse(true)) {
                Told told = told(step);
                if (told.searched().contains(wanted)) {
                    entries.add(
                            new HistoryLine.Entry(step, told.sentence(), timeline.isUndone(step)));
                }
            }
        }
        return entries;
    }

    /// A step is told once: it never changes, and a filter asks for all of them at each key.
    private Told told(Step step) {
        return told.computeIfAbsent(
                step.number(),
                _ -> {
                    String sentence = sentences.of(step);
                    return new Told(sentence, searched(sentence));
                });
    }

    /// Figures are found with and without what groups their digits.
    private static String searched(String text) {
        return GROUPING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private record Told(String sentence, String searched) {}

    private static List<HistoryLine> byDay(List<HistoryLine.Entry> entries) {
        Map<LocalDate, List<HistoryLine.Entry>> days = new LinkedHashMap<>();
        for (HistoryLine.Entry entry : entries) {
            LocalDate day = LocalDate.ofInstant(entry.step().at(), ZoneId.systemDefault());
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(entry);
        }
        List<HistoryLine> lines = new ArrayList<>();
        days.forEach((day, steps) -> {
            lines.add(new HistoryLine.Day(day, steps.size()));
            lines.addAll(steps);
        });
        return lines;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void focus() {
        Fx.later(list::requestFocus);
        if (list.getSelectionModel().getSelectedIndex() < 0 && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    @Override
    public void resume(Part before) {
        if (before instanceof HistoryPage old) {
            coders.setValue(old.coders.getValue());
            filter.setText(old.filter.getText());
            Lists.resume(list, old.list);
        }
    }

    @Override
    public void close() {
        deafen.run();
    }
}
