package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.ui.kit.Action;
import org.junit.jupiter.api.Test;

class ShortcutSheetTest {

    private static Action action(String title, String keys) {
        return Action.of(title, keys, () -> {});
    }

    @Test
    void digitsThatDoTheSameAreOneLine() {
        List<Action> page =
                List.of(
                        action("Code with pinned code 1", "DIGIT1"),
                        action("Code with pinned code 2", "DIGIT2"),
                        action("Code with pinned code 3", "DIGIT3"),
                        action("Go to part 4", "Alt+DIGIT4"));
        assertThat(ShortcutSheet.keyed(Map.of("Page", page)))
                .isEqualTo(
                        Map.of(
                                "Page",
                                Map.of(
                                        "Code with pinned code 1 … 3",
                                        Set.of("1 … 3"),
                                        "Go to part 4",
                                        Set.of("Alt+4"))));
    }

    @Test
    void whatHasTwoKeysStandsThereOnceAndAGroupIsNotRepeated() {
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        groups.put(
                "Codebook",
                List.of(action("New code", "F5"), action("Open", "ENTER"), action("Split", "")));
        groups.put("Help", List.of(action("Keys", "F1")));
        groups.put("Codes", List.of(action("New code", "F5"), action("New code", "INSERT")));

        assertThat(ShortcutSheet.keyed(groups))
                .isEqualTo(
                        Map.of(
                                "Codebook",
                                Map.of("New code", Set.of("F5", "Insert"), "Open", Set.of("Enter")),
                                "Help",
                                Map.of("Keys", Set.of("F1"))));
    }
}
