package org.colligate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colligate.ui.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphsTest {

    @TempDir Path folder;

    @Test
    void whatNoFontHasLooksAllTheSame() {
        try (Stagehand _ = new Stagehand(folder, settings -> settings)) {
            assertThat(Stagehand.get(() -> Glyphs.differ("a", "b"))).isTrue();
            assertThat(Stagehand.get(() -> Glyphs.differ("a", "a"))).isFalse();
            assertThat(Stagehand.get(() -> Glyphs.differ("\uE5A1", "\uE5A2"))).isFalse();
        }
    }
}
