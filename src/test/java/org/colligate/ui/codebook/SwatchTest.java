package org.colligate.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.colligate.ui.kit.CodeColors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SwatchTest {

    @ParameterizedTest
    @EnumSource
    void textOnEveryOfferedColourCanBeRead(Swatch swatch) {
        for (boolean dark : new boolean[] {false, true}) {
            assertThat(
                            CodeColors.contrast(
                                    CodeColors.tint(swatch.color(), dark), CodeColors.text(dark)))
                    .isGreaterThanOrEqualTo(CodeColors.CONTRAST);
            assertThat(
                            CodeColors.contrast(
                                    CodeColors.name(swatch.color(), dark), CodeColors.page(dark)))
                    .isGreaterThanOrEqualTo(CodeColors.CONTRAST);
        }
    }
}
