package org.colligate.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colligate.ui.kit.CodeColors;
import org.junit.jupiter.api.Test;

class InkTest {

    @Test
    void everyFigureCanBeReadOnItsHeat() {
        for (Ink ink : List.of(Ink.LIGHT, Ink.DARK)) {
            for (int percent = 0; percent <= 100; percent++) {
                int back = ink.heat(percent / 100.0);
                assertThat(Ink.contrast(ink.on(back), back))
                        .isGreaterThanOrEqualTo(CodeColors.CONTRAST);
            }
            for (int back : List.of(ink.page(), ink.subtle())) {
                assertThat(Ink.contrast(ink.muted(), back))
                        .isGreaterThanOrEqualTo(CodeColors.CONTRAST);
                assertThat(Ink.contrast(ink.accent(), back))
                        .isGreaterThanOrEqualTo(CodeColors.CONTRAST);
            }
        }
    }
}
