package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.colligate.analysis.Quote;
import org.colligate.analysis.Quotes;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.Study;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Session;

/// The quotes of one theme, one column for each group side by side. Left and Right go from column
/// to column.
final class GroupQuotes extends HBox {

    /// More quotes than this in a group are gathered only when they are asked for.
    private static final int AT_ONCE = 2_000;

    private final Session session;
    private final Wording wording;
    private final List<QuoteList> columns = new ArrayList<>();
    private boolean complete = true;

    GroupQuotes(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
        getStyleClass().add("group-quotes");
        setMinSize(0, 0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the quotes behind the row of a matrix, but for those of groups that have very many.
    ///
    /// @param study that the matrix was counted in
    void show(Study study, ThemeMatrix matrix, int row) {
        List<List<Quote>> found = new ArrayList<>();
        for (int group = 0; group < matrix.groups().size(); group++) {
            boolean gather = matrix.cell(row, group).codings() <= AT_ONCE;
            found.add(gather ? Quotes.behind(study, matrix, row, group) : List.of());
        }
        show(matrix, row, found);
    }

    /// Returns the quotes behind the row of a matrix, group by group, however many there are.
    static List<List<Quote>> gather(Study study, ThemeMatrix matrix, int row, Progress progress)
            throws CancelledException {
        List<List<Quote>> found = new ArrayList<>();
        for (int group = 0; group < matrix.groups().size(); group++) {
            progress.tell(group, matrix.groups().size());
            found.add(Quotes.behind(study, matrix, row, group));
        }
        return found;
    }

    /// Shows quotes that were gathered.
    void show(ThemeMatrix matrix, int row, List<List<Quote>> found) {
        setColumns(matrix.groups().size());
        complete = true;
        for (int group = 0; group < columns.size(); group++) {
            int codings = matrix.cell(row, group).codings();
            String heading = wording.text("quotes.group", wording.group(matrix, group), codings);
            boolean all = codings == found.get(group).size();
            complete &= all;
            columns.get(group)
                    .show(all ? heading : wording.text("quotes.many", heading), found.get(group));
        }
    }

    /// Says whether all quotes of the row are shown.
    boolean isComplete() {
        return complete;
    }

    /// Shows no quotes.
    void clear() {
        setColumns(0);
        complete = true;
    }

    private void setColumns(int count) {
        while (columns.size() < count) {
            QuoteList column = new QuoteList(session, "compare-quotes-" + columns.size());
            setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(100);
            columns.add(column);
        }
        while (columns.size() > count) {
            columns.removeLast();
        }
        if (!getChildren().equals(columns)) {
            getChildren().setAll(columns);
        }
    }

    /// Returns all quotes shown, column by column.
    List<Quote> quotes() {
        return columns.stream().flatMap(column -> column.quotes().stream()).toList();
    }

    /// Puts the focus on the first quote there is.
    void enter() {
        columns.stream()
                .filter(column -> !column.quotes().isEmpty())
                .findFirst()
                .ifPresent(QuoteList::enter);
    }

    private void key(KeyEvent key) {
        int step = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step == 0) {
            return;
        }
        for (int at = 0; at < columns.size(); at++) {
            int next = at + step;
            if (columns.get(at).list().isFocused() && next >= 0 && next < columns.size()) {
                columns.get(next).enter();
                key.consume();
                return;
            }
        }
    }
}
