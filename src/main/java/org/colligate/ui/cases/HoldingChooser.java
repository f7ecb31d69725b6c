package org.colligate.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colligate.cases.CaseEditing;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Holding;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;

/// Lets the researcher choose text that belongs to nobody yet: a whole transcript, or a speaker's
/// turns in it.
final class HoldingChooser {

    private final Session session;
    private final CaseId owner;
    private final TextField filter = new TextField();
    private final FilteredList<Holding> free;
    private final ListView<Holding> list;
    private final Label none = new Label();

    HoldingChooser(Session session, CaseId owner) {
        this.session = session;
        this.owner = owner;
        Desk desk = session.desk();
        free = new FilteredList<>(FXCollections.observableArrayList(free(session.study().get())));
        list = new ListView<>(free);
        list.setId("free-text");
        list.setAccessibleText(desk.text("cases.text.free"));
        list.setCellFactory(_ -> new Line());
        none.setText(desk.text(free.isEmpty() ? "cases.text.free.none" : "cases.text.free.fits"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getStyleClass().addAll("dense", "free-text");
        filter.setId("free-filter");
        filter.setPromptText(desk.text("cases.text.find"));
        filter.setAccessibleText(desk.text("cases.text.find"));
        filter.textProperty().subscribe(this::filter);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Returns what part of a transcript is meant, in words.
    static String part(Desk desk, Holding holding) {
        return holding.speaker() == null
                ? desk.text("cases.text.whole")
                : desk.text("cases.text.speaker", holding.speaker());
    }

    private static List<Holding> free(Study study) {
        Map<TranscriptId, List<Holding>> owned = new HashMap<>();
        for (Case one : study.cases().list()) {
            for (Holding holding : one.holdings()) {
                owned.computeIfAbsent(holding.transcript(), _ -> new ArrayList<>()).add(holding);
            }
        }
        List<Holding> free = new ArrayList<>();
        for (Transcript transcript : study.transcripts().list()) {
            List<Holding> taken = owned.getOrDefault(transcript.id(), List.of());
            for (Holding holding : parts(transcript)) {
                if (taken.stream().noneMatch(holding::conflictsWith)) {
                    free.add(holding);
                }
            }
        }
        return free;
    }

    private static List<Holding> parts(Transcript transcript) {
        List<Holding> parts = new ArrayList<>();
        parts.add(new Holding(transcript.id(), null));
        for (Speaker speaker : transcript.speakers()) {
            parts.add(new Holding(transcript.id(), speaker.label()));
        }
        return parts;
    }

    void show() {
        Desk desk = session.desk();
        VBox body = new VBox(8, filter, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        String name = session.study().get().cases().get(owner).name();
        Panel panel = new Panel(desk.text("cases.text.choose", name), body);
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        Button give = panel.addDefault(desk.text("cases.text.give"), this::give);
        give.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        desk.messages().ask(panel);
        filter.requestFocus();
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        free.setPredicate(holding -> described(holding).toLowerCase(Locale.ROOT).contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    private String described(Holding holding) {
        String name = session.study().get().transcripts().get(holding.transcript()).name();
        return name + "  ·  " + part(session.desk(), holding);
    }

    private void key(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !free.isEmpty()) {
            int at = list.getSelectionModel().getSelectedIndex() + step;
            int to = Math.clamp(at, 0, free.size() - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 3));
            key.consume();
        }
    }

    private void give() {
        Holding chosen = list.getSelectionModel().getSelectedItem();
        session.desk().messages().hide();
        session.apply(study -> CaseEditing.give(study, owner, chosen));
    }

    private final class Line extends ListCell<Holding> {
        @Override
        protected void updateItem(Holding holding, boolean empty) {
            super.updateItem(holding, empty);
            setText(empty ? null : described(holding));
        }
    }
}
