package org.colligate.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.colligate.analysis.Quote;
import org.colligate.coding.AutoCoding;
import org.colligate.model.Code;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// The quotes of the selected code at the side of the window. Enter or a double click goes to the
/// passage.
public final class QuotePane implements Part {

    private final Session session;
    private final Desk desk;
    private final Label title = new Label();
    private final Label count = new Label();
    private final CheckBox below = new CheckBox();
    private final ComboBox<Optional<Coder>> coders = new ComboBox<>();
    private final ListView<Quote> list = new ListView<>();
    private final Label hint = new Label();
    private final VBox node;
    private final List<Action> actions;
    private final ReadOnlyBooleanWrapper automatic = new ReadOnlyBooleanWrapper();
    private final Subscription listening;
    private @Nullable Study shown;
    private boolean filling;

    public QuotePane(Session session) {
        this.session = session;
        desk = session.desk();
        actions =
                List.of(
                        Action.of(desk.text("quotes.open"), "ENTER", this::open),
                        Action.of(desk.text("quotes.copy"), "Shortcut+C", this::copy),
                        Action.of(desk.text("quotes.accept"), "A", this::acceptOne)
                                .when(automatic.getReadOnlyProperty()),
                        Action.of(desk.text("quotes.accept.all"), "Shift+A", this::acceptAll)
                                .when(automatic.getReadOnlyProperty()));
        buildList();
        hint.getStyleClass().add("empty-hint");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        StackPane middle = new StackPane(list, hint);
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = new VBox(heading(), filters(), middle);
        node.getStyleClass().addAll("side", "quotes");
        listening =
                Subscription.combine(
                        session.study().subscribe(this::changed),
                        session.selectedCode().subscribe(_ -> fill()));
    }

    private void buildList() {
        list.setId("quotes");
        list.setAccessibleText(desk.text("quotes.title"));
        list.setCellFactory(_ -> new QuoteCell(session));
        list.setContextMenu(Actions.menu(List.of(actions)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> Actions.fire(actions, key));
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
    }

    private HBox heading() {
        Label what = new Label(desk.text("quotes.title"));
        what.getStyleClass().add("side-title");
        what.setMinWidth(Region.USE_PREF_SIZE);
        title.setId("quotes-code");
        title.getStyleClass().add("quotes-code");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.setId("quotes-count");
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox heading = new HBox(what, title, count);
        heading.getStyleClass().add("side-bar");
        return heading;
    }

    private FlowPane filters() {
        below.setId("quotes-below");
        below.setText(desk.text("quotes.below"));
        below.setSelected(true);
        below.setMinWidth(Region.USE_PREF_SIZE);
        below.setTooltip(new Tooltip(desk.text("quotes.below.hint")));
        below.selectedProperty().subscribe(this::fill);
        coders.setId("quotes-coder");
        coders.setAccessibleText(desk.text("quotes.coder"));
        coders.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<Coder> coder) {
                        return Objects.requireNonNullElse(coder, Optional.<Coder>empty())
                                .map(Coder::name)
                                .orElse(desk.text("quotes.everyone"));
                    }

                    @Override
                    public Optional<Coder> fromString(String name) {
                        return session.study().get().coder(name);
                    }
                });
        coders.valueProperty().subscribe(this::fill);
        FlowPane filters = new FlowPane(below, coders);
        filters.getStyleClass().add("quote-filters");
        return filters;
    }

    /// One study shares with the next whatever did not change, so that it is enough to look whether
    /// they are the same objects.
    @SuppressWarnings("ReferenceEquality")
    private void changed(Study study) {
        Study before = shown;
        boolean same =
                before != null
                        && before.codebook() == study.codebook()
                        && before.codings() == study.codings()
                        && before.transcripts() == study.transcripts()
                        && before.cases() == study.cases()
                        && before.attributes() == study.attributes()
                        && before.coders() == study.coders();
        shown = study;
        if (!same) {
            fillCoders(study);
            fill();
        }
    }

    private void fillCoders(Study study) {
        List<Optional<Coder>> all = new ArrayList<>(List.of(Optional.empty()));
        study.coders().list().forEach(coder -> all.add(Optional.of(coder)));
        if (!coders.getItems().equals(all)) {
            CoderId wanted = coder();
            filling = true;
            coders.getItems().setAll(all);
            coders.setValue(Optional.ofNullable(wanted).flatMap(id -> study.coders().find(id)));
            filling = false;
        }
        automatic.set(
                session.project().isWritable()
                        && study.coders().list().stream()
                                .anyMatch(coder -> AutoCoding.isAutomatic(coder.name())));
    }

    private @Nullable CoderId coder() {
        Optional<Coder> chosen = Objects.requireNonNullElse(coders.getValue(), Optional.empty());
        return chosen.map(Coder::id).orElse(null);
    }

    private Optional<Code> code() {
        return Optional.ofNullable(session.selectedCode().get())
                .flatMap(session.study().get().codebook()::find);
    }

    private void fill() {
        if (filling) {
            return;
        }
        Study study = session.study().get();
        Optional<Code> code = code();
        QuoteRoll roll =
                code.map(c -> new QuoteRoll(study, c.id(), below.isSelected(), coder()))
                        .orElse(null);
        title.setText(code.map(Code::name).orElse(""));
        title.setTooltip(
                code.map(c -> new Tooltip(study.codebook().path(c.id()).toString())).orElse(null));
        count.setText(roll == null ? "" : String.format(desk.texts().locale(), "%,d", roll.size()));
        hint.setText(code.map(c -> none(study, c)).orElse(desk.text("quotes.choose")));
        hint.setVisible(roll == null || roll.isEmpty());
        show(roll);
    }

    private String none(Study study, Code code) {
        if (coder() != null) {
            String name = coders.getConverter().toString(coders.getValue());
            return desk.text("quotes.none.coder", code.name(), name);
        }
        boolean own = !below.isSelected() && !study.codebook().children(code.id()).isEmpty();
        return desk.text(own ? "quotes.none.own" : "quotes.none", code.name());
    }

    private void show(@Nullable QuoteRoll roll) {
        Quote selected = list.getSelectionModel().getSelectedItem();
        if (roll == null) {
            list.setItems(FXCollections.observableArrayList());
            return;
        }
        list.setItems(FXCollections.observableList(roll));
        int at = selected == null ? -1 : roll.placeOf(selected.coding());
        if (at >= 0) {
            list.getSelectionModel().select(at);
        }
    }

    private void open() {
        Quote quote = list.getSelectionModel().getSelectedItem();
        if (quote != null) {
            session.go(new Place.InTranscript(quote.transcript().id(), quote.coding().span()));
        }
    }

    private List<Coding> selected() {
        return Stream.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Quote::coding)
                .toList();
    }

    /// Takes one over and goes on to the next.
    private void acceptOne() {
        int at = list.getSelectionModel().getSelectedIndex();
        accept(selected());
        if (at + 1 < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at + 1);
            list.getFocusModel().focus(at + 1);
            list.scrollTo(at);
        }
    }

    private void acceptAll() {
        accept(list.getItems().stream().map(Quote::coding).toList());
    }

    /// Takes over what the program coded, as the one who has read it.
    private void accept(List<Coding> codings) {
        Study study = session.study().get();
        List<Coding> made =
                codings.stream()
                        .filter(coding ->
                                AutoCoding.isAutomatic(study.coders().get(coding.coder()).name()))
                        .toList();
        if (!made.isEmpty()) {
            session.apply(now -> AutoCoding.accept(now, made, session.coder().get()))
                    .ifPresent(_ -> desk.messages().say(desk.text("quotes.accepted", made.size())));
        }
    }

    private void copy() {
        Quote quote = list.getSelectionModel().getSelectedItem();
        if (quote != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(
                    desk.text("quotes.passage", quote.text())
                            + " ("
                            + quote.transcript().name()
                            + ")");
            Clipboard.getSystemClipboard().setContent(content);
            desk.messages().say(desk.text("quotes.copied"));
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    public void resume(Part before) {
        if (before instanceof QuotePane old) {
            below.setSelected(old.below.isSelected());
            coders.setValue(old.coders.getValue());
            Lists.resume(list, old.list);
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
