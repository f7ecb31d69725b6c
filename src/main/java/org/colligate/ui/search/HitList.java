package org.colligate.ui.search;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.colligate.analysis.Quote;
import org.colligate.model.CodePath;
import org.colligate.model.Passage;
import org.colligate.search.Query;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Session;

/// The hits below each other in their context, under the transcripts in which they stand, each with
/// a tick. Space ticks, Enter and a double click open the transcript.
final class HitList {

    private final Desk desk;
    private final ListView<Row> list = new ListView<>();
    private final Label none = new Label();
    private final Runnable ticked;
    private final Consumer<Passage> open;
    private final BitSet left = new BitSet();
    private final GridPane help = new GridPane();
    private List<Passage> passages = List.of();

    /// A line of the list.
    sealed interface Row {

        /// A transcript, with the first of the hits in it, its number, and how many there are.
        record Heading(Quote first, int number, int hits) implements Row {}

        /// A hit.
        record Hit(int number, Quote quote) implements Row {}
    }

    /// Makes an empty list.
    ///
    /// @param ticked is run when a tick was set or taken away
    /// @param open gets where a hit stands that is to be opened
    HitList(Session session, Runnable ticked, Consumer<Passage> open) {
        this.ticked = ticked;
        this.open = open;
        desk = session.desk();
        list.setId("search-hits");
        list.getStyleClass().add("hits");
        list.setAccessibleText(desk.text("search.hits"));
        list.setCellFactory(_ -> new HitCell(session, this));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.setId("search-none");
        help.getStyleClass().add("search-help");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// Shows nothing but how to ask: examples below each other, what each finds beside it.
    ///
    /// @param code the code in the examples that name one; without any these are left out
    /// @param tried gets an example that is to be tried
    void help(Optional<CodePath> code, Consumer<String> tried) {
        empty("");
        help.getChildren().clear();
        String examples =
                desk.text(
                        "search.help",
                        code.map(path -> new Query.Coded(path).toString()).orElse("code:"));
        examples.lines()
                .filter(line -> code.isPresent() || !line.contains("code:"))
                .forEach(line -> addExample(line, tried));
        list.setPlaceholder(help);
    }

    private void addExample(String line, Consumer<String> tried) {
        int gap = line.indexOf('\u2003');
        Hyperlink query = new Hyperlink(line.substring(0, gap));
        query.getStyleClass().add("search-example");
        query.setOnAction(_ -> tried.accept(query.getText()));
        Label meaning = new Label(line.substring(gap + 1));
        meaning.getStyleClass().add("muted");
        help.addRow(help.getRowCount(), query, meaning);
    }

    ListView<Row> node() {
        return list;
    }

    /// Shows hits, all of them ticked. What was selected before stays where it is on the screen.
    ///
    /// @param hits what was found, in the order of the text
    /// @param where where each of them stands
    void show(List<Quote> hits, List<Passage> where) {
        int before = list.getSelectionModel().getSelectedIndex();
        passages = where;
        left.clear();
        list.setItems(FXCollections.observableList(new Rows(hits, where)));
        if (before >= 0 && before < list.getItems().size()) {
            list.getSelectionModel().select(before);
        }
    }

    /// Shows nothing, and says why.
    void empty(String why) {
        passages = List.of();
        left.clear();
        list.setItems(FXCollections.observableArrayList());
        none.setText(why);
        list.setPlaceholder(none);
    }

    boolean isTicked(int hit) {
        return !left.get(hit);
    }

    /// Returns the numbers of the hits that are ticked.
    IntStream ticked() {
        return IntStream.range(0, passages.size()).filter(this::isTicked);
    }

    void tick(int hit, boolean on) {
        left.set(hit, !on);
        list.refresh();
        ticked.run();
    }

    /// Ticks all, or none if all are.
    void tickAll() {
        left.set(0, passages.size(), left.isEmpty());
        list.refresh();
        ticked.run();
    }

    /// Selects the next hit, or the one before, and returns its number; -1 if there is none.
    int step(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int size = list.getItems().size();
        for (int n = 0; n < size; n++) {
            at = Math.floorMod(at + by, size);
            if (list.getItems().get(at) instanceof Row.Hit(int number, _)) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 4));
                return number;
            }
        }
        return -1;
    }

    /// Puts the focus on the first hit if none is selected.
    void enter() {
        if (list.getSelectionModel().isEmpty()) {
            step(1);
        }
        list.requestFocus();
    }

    /// Ticks the hits of a transcript, or none of them if all are.
    private void tick(Row.Heading heading) {
        int from = heading.number();
        int to = from + heading.hits();
        boolean all = left.nextSetBit(from) < 0 || left.nextSetBit(from) >= to;
        left.set(from, to, all);
        list.refresh();
        ticked.run();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE
                && list.getSelectionModel().getSelectedItem() instanceof Row.Heading heading) {
            tick(heading);
            key.consume();
        }
        if (!(list.getSelectionModel().getSelectedItem() instanceof Row.Hit(int number, _))) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            open.accept(passages.get(number));
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            tick(number, !isTicked(number));
            key.consume();
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.getClickCount() == 2
                && list.getSelectionModel().getSelectedItem() instanceof Row.Hit(int number, _)) {
            open.accept(passages.get(number));
        }
    }

    /// Hits with a heading before the first of each transcript.
    private static final class Rows extends AbstractList<Row> implements RandomAccess {

        private final List<Quote> hits;
        private final int[] starts;
        private int headings;

        Rows(List<Quote> hits, List<Passage> passages) {
            this.hits = hits;
            starts = new int[hits.size() + 1];
            for (int i = 0; i < hits.size(); i++) {
                if (i == 0
                        || !passages.get(i).transcript().equals(passages.get(i - 1).transcript())) {
                    starts[headings++] = i;
                }
            }
            starts[headings] = hits.size();
        }

        @Override
        public int size() {
            return hits.size() + headings;
        }

        /// Heading `h` stands at `starts[h] + h`, its hits behind it.
        @Override
        public Row get(int row) {
            int low = 0;
            int high = headings - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (starts[middle] + middle <= row) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            int hit = row - low - 1;
            return hit < starts[low]
                    ? new Row.Heading(
                            hits.get(starts[low]), starts[low], starts[low + 1] - starts[low])
                    : new Row.Hit(hit, hits.get(hit));
        }
    }
}
