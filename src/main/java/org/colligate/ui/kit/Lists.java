package org.colligate.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/// Lists, trees and tables that take the place of others with the same lines: they are scrolled as
/// far, and the same line is selected.
public final class Lists {

    private Lists() {}

    public static void resume(ListView<?> now, ListView<?> before) {
        now.getSelectionModel().clearAndSelect(before.getSelectionModel().getSelectedIndex());
        now.scrollTo(first(before));
    }

    /// The line that is selected in a tree is left to whoever knows what it stands for.
    public static void resume(TreeView<?> now, TreeView<?> before) {
        now.scrollTo(first(before));
    }

    /// Sorts by the same columns, too; columns stand in the same order in both.
    public static <S, T> void resume(TableView<S> now, TableView<T> before) {
        for (TableColumn<T, ?> column : before.getSortOrder()) {
            TableColumn<S, ?> same = now.getColumns().get(before.getColumns().indexOf(column));
            same.setSortType(TableColumn.SortType.valueOf(column.getSortType().name()));
            now.getSortOrder().add(same);
        }
        TablePosition<?, ?> cell = before.getFocusModel().getFocusedCell();
        if (cell.getRow() >= 0 && cell.getColumn() >= 0) {
            TableColumn<S, ?> column = now.getVisibleLeafColumn(cell.getColumn());
            now.getSelectionModel().clearAndSelect(cell.getRow(), column);
            now.getFocusModel().focus(cell.getRow(), column);
        }
        now.scrollTo(first(before));
    }

    /// Returns the number of the first line that is seen.
    private static int first(Node list) {
        IndexedCell<?> top =
                list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        ? flow.getFirstVisibleCell()
                        : null;
        return top == null ? 0 : Math.max(0, top.getIndex());
    }
}
