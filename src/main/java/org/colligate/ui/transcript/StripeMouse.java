package org.colligate.ui.transcript;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.colligate.model.Coding;
import org.colligate.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The mouse on the stripes: a click takes the coding, dragging an end moves the boundary to the
/// word under the pointer.
final class StripeMouse {

    private static final double END = 5;

    private final TranscriptView view;
    private final Consumer<Coding> taken;
    private final BiConsumer<Coding, TextSpan> moved;
    private final Tooltip tooltip = new Tooltip();
    private Stripes.@Nullable Drawn held;
    private boolean holdsStart;

    /// Listens to the mouse.
    ///
    /// @param taken gets the coding that is clicked
    /// @param moved gets a coding and the passage that it shall have
    StripeMouse(TranscriptView view, Consumer<Coding> taken, BiConsumer<Coding, TextSpan> moved) {
        this.view = view;
        this.taken = taken;
        this.moved = moved;
        Stripes stripes = view.stripes();
        stripes.addEventHandler(MouseEvent.MOUSE_MOVED, this::over);
        stripes.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        stripes.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        stripes.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(stripes, tooltip);
    }

    private void over(MouseEvent mouse) {
        Stripes.Drawn drawn = view.stripes().at(mouse.getX(), mouse.getY()).orElse(null);
        Stripes.More more = view.stripes().moreAt(mouse.getX(), mouse.getY()).orElse(null);
        boolean end = drawn != null && (isAtStart(drawn, mouse) || isAtEnd(drawn, mouse));
        Cursor cursor = end ? Cursor.V_RESIZE : Cursor.HAND;
        view.stripes().setCursor(drawn == null && more == null ? Cursor.DEFAULT : cursor);
        tooltip.setText(drawn == null ? "" : drawn.mark().described());
        tooltip.setOpacity(drawn == null ? 0 : 1);
    }

    private static boolean isAtStart(Stripes.Drawn drawn, MouseEvent mouse) {
        return mouse.getX() < Columns.LANES && Math.abs(mouse.getY() - drawn.top()) <= END;
    }

    private static boolean isAtEnd(Stripes.Drawn drawn, MouseEvent mouse) {
        return mouse.getX() < Columns.LANES && Math.abs(mouse.getY() - drawn.bottom()) <= END;
    }

    private void pressed(MouseEvent press) {
        view.requestFocus();
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.stripes()
                .at(press.getX(), press.getY())
                .ifPresent(drawn -> {
                    taken.accept(drawn.mark().coding());
                    boolean end = isAtEnd(drawn, press);
                    held = end || isAtStart(drawn, press) ? drawn : null;
                    holdsStart = !end;
                });
        view.stripes().moreAt(press.getX(), press.getY()).ifPresent(more -> open(more, press));
    }

    private void open(Stripes.More more, MouseEvent press) {
        ContextMenu menu = new ContextMenu();
        for (Mark mark : more.marks()) {
            MenuItem item = new MenuItem(mark.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> taken.accept(mark.coding()));
            menu.getItems().add(item);
        }
        menu.show(view.stripes(), press.getScreenX(), press.getScreenY());
    }

    private void dragged(MouseEvent drag) {
        if (held != null) {
            view.select(Range.of(wanted(held.mark().coding().span(), drag)));
        }
    }

    private TextSpan wanted(TextSpan span, MouseEvent drag) {
        double x = drag.getX() + view.stripes().getLayoutX();
        int at = view.steps().snapped(view.column().hit(x, drag.getY()));
        if (holdsStart) {
            int start = Math.min(at, span.end() - 1);
            return new TextSpan(view.steps().snapped(wordStart(start)), span.end());
        }
        return new TextSpan(span.start(), Math.max(wordEnd(at), view.steps().next(span.start())));
    }

    private int wordStart(int position) {
        int[] word = view.steps().word(position);
        return Character.isIdeographic(view.slices().text().codePointAt(position))
                ? position
                : word[0];
    }

    private int wordEnd(int position) {
        int[] word = view.steps().word(position);
        boolean inside = word[0] < position && position < word[1];
        return inside && !Character.isIdeographic(view.slices().text().codePointAt(position))
                ? word[1]
                : position;
    }

    private void released(MouseEvent release) {
        Stripes.Drawn drawn = held;
        held = null;
        if (drawn != null && !release.isStillSincePress()) {
            moved.accept(drawn.mark().coding(), wanted(drawn.mark().coding().span(), release));
        }
    }
}
