package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandPaletteTest {

    @Test
    void whatIsCalledSoComesFirstThenWhatBeginsSo() {
        List<String> sorted =
                Stream.of("Close the tab", "Next tab", "Open Beyond", "Undo", "Undo all", "Redo")
                        .sorted(
                                Comparator.comparingInt(
                                        title -> CommandPalette.rank(title, "undo")))
                        .toList();
        assertThat(sorted).startsWith("Undo", "Undo all");
        assertThat(CommandPalette.rank("Next tab", "tab"))
                .isLessThan(CommandPalette.rank("Stable", "tab"));
    }
}
