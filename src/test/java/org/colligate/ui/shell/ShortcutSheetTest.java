package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colligate.ui.kit.Action;
import org.junit.jupiter.api.Test;

class ShortcutSheetTest {

    private static Action action(String title, String keys) {
        return Action.of(title, keys, () -> {});
    }

    @Test
    void whatHasTwoKeysStandsThereOnceAndAGroupIsNotRepeated() {
        List<Action> codes =
                List.of(
                        action("New code", "F5"),
                        action("New code", "INSERT"),
                        action("Open", "ENTER"),
                        action("Split", ""));
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        groups.put("Codebook", codes);
        groups.put("Help", List.of(action("Keys", "F1")));
        groups.put("Codes", codes);

        assertThat(ShortcutSheet.keyed(groups))
                .isEqualTo(
                        Map.of(
                                "Codebook",
                                Map.of(
                                        "New code",
                                        List.of("F5", "Insert"),
                                        "Open",
                                        List.of("Enter")),
                                "Help",
                                Map.of("Keys", List.of("F1"))));
    }
}
