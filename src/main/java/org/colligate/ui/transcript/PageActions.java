package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;

/// What can be done on a transcript, with its keys.
final class PageActions {

    private final Desk desk;
    private final CodingGesture gesture;
    private final List<List<Action>> coding;
    private final List<Action> all = new ArrayList<>();

    PageActions(Desk desk, CodingGesture gesture, FindBar find, Runnable edit) {
        this.desk = desk;
        this.gesture = gesture;
        coding =
                List.of(
                        List.of(
                                action("code", "ENTER", gesture::pick),
                                action("repeat", "Q", gesture::repeat),
                                action("invivo", "I", gesture::inVivo)),
                        List.of(
                                action("sentence", "S", gesture::growToSentence),
                                action("turn", "T", gesture::growToTurn)),
                        List.of(
                                action("remove", "DELETE", gesture::remove),
                                action("memo", "M", gesture::memo)));
        coding.forEach(all::addAll);
        all.add(boundary("end.on", "RIGHT", false, 1));
        all.add(boundary("end.back", "LEFT", false, -1));
        all.add(boundary("start.on", "DOWN", true, 1));
        all.add(boundary("start.back", "UP", true, -1));
        all.add(action("find", "Shortcut+F", find::open));
        all.add(find.next());
        all.add(find.previous());
        all.add(action("edit", "F2", edit));
        IntStream.rangeClosed(1, Pins.COUNT).forEach(digit -> all.add(pinned(digit)));
    }

    private Action action(String key, String keys, Runnable run) {
        return Action.of(desk.text("transcript.act." + key), keys, run);
    }

    private Action boundary(String key, String arrow, boolean ofStart, int step) {
        return action(key, "Alt+Shift+" + arrow, () -> gesture.moveBoundary(ofStart, step));
    }

    private Action pinned(int digit) {
        return Action.of(
                desk.text("transcript.act.pinned", digit),
                "DIGIT" + digit,
                () -> gesture.codePinned(digit));
    }

    /// Returns those of the menu that opens on the text.
    List<List<Action>> coding() {
        return coding;
    }

    List<Action> all() {
        return all;
    }
}
