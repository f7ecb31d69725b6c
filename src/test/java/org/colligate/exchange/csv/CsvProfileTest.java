package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvProfileTest {

    @Test
    void whatASpreadsheetWouldComputeGetsAnApostrophe() {
        for (String formula :
                List.of(
                        "=1+1",
                        "+A1",
                        "-A1",
                        "@SUM(A1)",
                        " =1",
                        "\t=1",
                        "\r",
                        "＝1",
                        "- well",
                        "--5")) {
            assertThat(CsvProfile.EXCEL.cell(formula)).isEqualTo("'" + formula);
            assertThat(CsvProfile.PLAIN.cell(formula)).isEqualTo(formula);
        }
    }

    @Test
    void numbersAndOtherTextsStayAsTheyAre() {
        for (String text : List.of("", "-5", "+1.5e3", "-.5", "a=1", "it's", "'quoted'", "北京")) {
            assertThat(CsvProfile.EXCEL.cell(text)).isEqualTo(text);
        }
    }

    @Test
    void aTextThatHasItsOwnApostropheStaysAnother() {
        assertThat(CsvProfile.EXCEL.cell("'=1")).isEqualTo("''=1");
        assertThat(CsvProfile.EXCEL.cell("''=1")).isEqualTo("'''=1");
    }
}
