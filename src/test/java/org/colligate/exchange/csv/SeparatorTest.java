package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colligate.cases.CaseTable;
import org.colligate.coding.CodingImport;
import org.colligate.model.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparatorTest {

    @TempDir Path folder;

    private CaseTable cases(String text) throws Exception {
        return CaseCsv.read(Files.writeString(folder.resolve("c.csv"), text), null);
    }

    @Test
    void theSeparatorIsTheOneThatStandsInTheHeader() throws Exception {
        CaseTable table = cases("key,city,age\nT,\"Bei;jing\",3\n");
        assertThat(cases("\uFEFF\r\nkey;city;age\r\nT;\"Bei;jing\";3\r\n").attributes())
                .isEqualTo(table.attributes());
        assertThat(cases("key;city;age\nT;\"Bei;jing\";3\n")).isEqualTo(table);
        assertThat(cases("key\tcity\tage\nT\tBei;jing\t3\n")).isEqualTo(table);
        assertThat(cases("key;age\nT;3,5\n").rows().getFirst().values()).containsExactly("3,5");
        assertThat(cases("key\nT;U\n").rows().getFirst().key()).isEqualTo("T;U");
    }

    @Test
    void marksInQuotationMarksSeparateNothing() throws Exception {
        assertThat(cases("key;\"town, land \"\"a,b\"\"\"\nT;x\n").attributes())
                .containsExactly("town, land \"a,b\"");
        assertThat(cases("\"key;\"\nT\n").rows().getFirst().key()).isEqualTo("T");
    }

    @Test
    void theLineBelowDecidesWhereTheHeaderHasSeveral() throws Exception {
        assertThat(cases("key,funding (state; private),age\nT,yes,3\n").attributes())
                .containsExactly("funding (state; private)", "age");
        assertThat(cases("key;town, land\nT;x\n").attributes()).containsExactly("town, land");
    }

    @Test
    void aHeaderInDoubtIsRefused() {
        for (String text : List.of("key;town,land\nT;x,y\n", "key;town,land\nT\n", "a;b,c\n")) {
            assertThatThrownBy(() -> cases(text))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage(
                            "c.csv, line 1: it is in doubt which of ,  ; separates the columns."
                                    + " Put names of columns that have one of these in them in"
                                    + " quotation marks.");
        }
    }

    @Test
    void codebooksAndCodingsAreReadSoTooAndComplaintsNameTheLine() throws Exception {
        Path codes = folder.resolve("b.csv");
        Files.writeString(codes, "code;definition\nTrust;so, so\n");
        assertThat(CodebookCsv.read(codes).codes().getFirst().guide().definition())
                .isEqualTo("so, so");
        Path codings = folder.resolve("k.csv");
        Files.writeString(codings, "document\tstart\tend\tcode\tcoder\nT\t0\t2\tTrust\tA\nT;1\n");
        List<CodingImport.Row> rows = new ArrayList<>();
        assertThatThrownBy(() -> CodingCsv.read(codings, rows::add))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "k.csv, line 3: 1 cells where the header has 5 columns. Nothing was imported.");
        assertThat(rows).hasSize(1);
    }
}
