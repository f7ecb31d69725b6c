package org.colligate.ui.kit;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.colligate.model.Passage;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;

/// A line of a preview with a tick: words between what stands around them, as a passage that would
/// be coded or a name that would be replaced.
public final class PassageLine {

    private static final int LONGEST = 240;
    private static final int AROUND = 30;
    private static final int SCROLL_BAR = 16;

    private final CheckBox tick = new CheckBox();
    private final Text source = text("quote-transcript");
    private final Text before = text("quote-muted");
    private final Text words = text("passage-words");
    private final Text after = text("quote-muted");
    private final HBox node;

    /// Makes one that shows nothing yet.
    ///
    /// @param turned hears when the tick is to be turned over
    public PassageLine(Runnable turned) {
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> turned.run());
        TextFlow flow = new TextFlow(source, before, words, after);
        HBox.setHgrow(flow, Priority.ALWAYS);
        node = new HBox(tick, flow);
        node.setAlignment(Pos.TOP_LEFT);
        node.getStyleClass().add("passage");
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    /// Returns what is drawn.
    public HBox node() {
        return node;
    }

    /// Shows a passage of a transcript.
    public void show(Study study, Passage passage) {
        Transcript where = study.transcripts().get(passage.transcript());
        TextSpan span = passage.span();
        SourceText text = where.text();
        int from = text.positionOf(Math.max(0, text.codePointAt(span.start()) - AROUND));
        int to =
                text.positionOf(Math.min(text.codePoints(), text.codePointAt(span.end()) + AROUND));
        show(
                where.name(),
                Texts.fromWord(flat(text.string().substring(from, span.start()))),
                Texts.beginning(flat(text.passage(span)), LONGEST),
                Texts.toWord(flat(text.string().substring(span.end(), to))));
    }

    /// Shows words between others.
    ///
    /// @param from where they come from
    public void show(String from, String left, String middle, String right) {
        source.setText(from + "  ");
        put(before, left);
        words.setText(middle);
        put(after, right);
    }

    /// A flow gives the first letter behind an empty text the looks of that text.
    private static void put(Text part, String text) {
        part.setText(text);
        part.setManaged(!text.isEmpty());
        part.setVisible(!text.isEmpty());
    }

    /// Ticks it, or takes the tick away.
    public void tick(boolean on) {
        tick.setDisable(false);
        tick.setSelected(on);
    }

    /// Shows that there is nothing to tick.
    public void fix() {
        tick.setSelected(false);
        tick.setDisable(true);
    }

    /// Returns where it comes from and its words.
    public String said() {
        return source.getText() + words.getText();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Returns how high a cell must be to show a node in a list of some width. A list asks for the
    /// height of a cell before it says how wide the cell will be.
    ///
    /// @param sides what the cell needs at its left and right
    public static double height(Region node, ListView<?> list, double sides) {
        double room = list == null ? 0 : Math.max(0, list.getWidth() - sides - SCROLL_BAR);
        node.setPrefWidth(room);
        return node.prefHeight(room);
    }

    /// Has a cell laid out anew when its list gets wider or narrower.
    public static void follow(ListView<?> list, Consumer<Number> layOut) {
        list.widthProperty().subscribe(layOut);
    }
}
