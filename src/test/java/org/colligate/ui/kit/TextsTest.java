package org.colligate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void theBeginningOfALongTextEndsWithAWord() {
        assertThat(Texts.beginning("One year is short.", 18)).isEqualTo("One year is short.");
        assertThat(Texts.beginning("One year is short.", 14)).isEqualTo("One year is …");
        assertThat(Texts.beginning("One year is short.", 8)).isEqualTo("One year …");
        assertThat(Texts.beginning("𠮷𠮷𠮷𠮷", 2)).isEqualTo("𠮷𠮷 …");
        assertThat(Texts.beginning("Incomprehensibilities", 5)).isEqualTo("Incom …");
    }
}
