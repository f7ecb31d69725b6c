package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.colligate.exchange.xlsx.Workbook;
import org.colligate.model.Refusal;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static Sheet read(Xlsx xlsx, @Nullable String sheet) throws Exception {
        return SheetReader.read(new Source("a.xlsx", xlsx.bytes()), sheet, Progress.UNWATCHED);
    }

    private static Sheet read(Xlsx xlsx) throws Exception {
        return read(xlsx, null);
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    private static List<String> keys(Sheet sheet) {
        return sheet.warnings().stream().map(Refusal::key).toList();
    }

    @Test
    void whatStandsInASheetIsReadAsItIsShown() throws Exception {
        assertThat(read(Xlsx.survey()))
                .isEqualTo(
                        new Sheet(
                                "Answers",
                                List.of("id", "city", "Why here? 为什么？", "next"),
                                List.of(
                                        new Sheet.Row(
                                                4, List.of("0012", "北京", "For work", "2019-05-20")),
                                        new Sheet.Row(
                                                5, List.of("0013", "北京", "一家\n两口 _x0041_", ""))),
                                List.of()));
    }

    @Test
    void numbersAreWrittenAsTheyMean() throws Exception {
        String cells =
                "<c s=\"3\"><v>43605.604166666664</v></c><c s=\"4\"><v>1.5</v></c><c s=\"5\"><v>0.125</v></c><c s=\"6\"><v>1</v></c><c s=\"7\"><v>0.37847222</v></c>"
                        + "<c><v>0.30000000000000004</v></c><c><v>1E3</v></c><c><v>1E+300</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                        + "<c s=\"2\"><v>-5</v></c><c s=\"99\"><v>7</v></c><c s=\"6\"><v>1E999999999</v></c><c t=\"d\"><v>2019-05-20</v></c><c><v>x</v></c>";
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            header.append(text("c" + i));
        }
        Sheet sheet = read(Xlsx.survey().sheet(1, row(header.toString()) + row(cells)));
        assertThat(sheet.rows().getFirst().cells())
                .containsExactly(
                        "2019-05-20 14:30:00",
                        "36:00:00",
                        "12.5%",
                        "1900-01-01",
                        "09:05:00",
                        "0.3",
                        "1000",
                        "1E+300",
                        "TRUE",
                        "#N/A",
                        "-5",
                        "7",
                        "1E+999999999",
                        "2019-05-20",
                        "x");
        Xlsx old =
                Xlsx.survey()
                        .sheets(
                                "<workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets>")
                        .sheet(1, row(text("day")) + row("<c s=\"6\"><v>42143</v></c>"));
        assertThat(read(old).rows().getFirst().cells()).containsExactly("2019-05-20");
    }

    @Test
    void whatIsHiddenOrBesideTheTableIsLeftOutAndTold() throws Exception {
        Sheet sheet =
                read(
                        new Xlsx()
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                                                + row(text("id"), text("phone"), text("talk"))
                                                + row(
                                                        text("1"),
                                                        text("SECRET"),
                                                        text("yes"),
                                                        text("note"))
                                                + "<row hidden=\"1\">"
                                                + text("2")
                                                + "</row>"
                                                + "</sheetData></worksheet>"));
        assertThat(sheet.columns()).containsExactly("id", "talk");
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(2, List.of("1", "yes")));
        assertThat(sheet.warnings())
                .extracting(Refusal::sentence)
                .containsExactly(
                        "Hidden in the sheet, and left out: rows 1, columns 1.",
                        "Cells with no name of a column above them, which are left out: 1.");
    }

    @Test
    void theFirstSheetThatIsNotHiddenIsReadOrTheOneThatIsNamed() throws Exception {
        Xlsx xlsx =
                new Xlsx()
                        .sheets(
                                "<sheets><sheet name=\"Old\" state=\"veryHidden\" r:id=\"rId2\"/><sheet name=\"New\" r:id=\"rId1\"/></sheets>")
                        .sheet(1, row(text("a")) + row(text("new")))
                        .sheet(2, row(text("b")) + row(text("old")));
        assertThat(read(xlsx).name()).isEqualTo("New");
        assertThat(read(xlsx, " Old").columns()).containsExactly("b");
        assertThatThrownBy(() -> read(xlsx, "Third"))
                .hasMessage("a.xlsx has no sheet \"Third\". Its sheets are Old, New.");
        Xlsx two =
                xlsx.sheets(
                        "<sheets><sheet name=\"One\" r:id=\"rId2\"/><sheet name=\"Two\" r:id=\"rId1\"/></sheets>");
        assertThat(keys(read(two))).containsExactly("document.sheet.others");
        assertThat(keys(read(two, "One"))).isEmpty();
    }

    @Test
    void whatThisProgramWritesComesBack() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(
                List.of(
                        new Workbook.Sheet(
                                "题目", List.of("a", "b"), List.of(List.of("-5", "一\n二 & <x>")))),
                out);
        assertThat(
                        SheetReader.read(
                                new Source("a.xlsx", out.toByteArray()), null, Progress.UNWATCHED))
                .isEqualTo(
                        new Sheet(
                                "题目",
                                List.of("a", "b"),
                                List.of(new Sheet.Row(2, List.of("-5", "一\n二 & <x>"))),
                                List.of()));
    }

    @Test
    void whatIsMadeToDoHarmIsRefused() {
        String cell = "<c t=\"s\"><v>0</v></c>";
        assertThatThrownBy(() ->
                        read(
                                new Xlsx()
                                        .strings("<si><t>" + "x".repeat(1 << 20) + "</t></si>")
                                        .sheet(1, row(cell) + row(cell).repeat(60))))
                .hasMessageStartingWith("a.xlsx holds more text");
        assertThatThrownBy(() ->
                        read(
                                new Xlsx()
                                        .strings("<si><t>x</t></si>")
                                        .sheet(1, row("<c t=\"s\"><v>1</v></c>"))))
                .hasMessageStartingWith("a.xlsx is damaged");
        assertThatThrownBy(() ->
                        read(
                                new Xlsx()
                                        .with(
                                                "xl/worksheets/sheet1.xml",
                                                "<!DOCTYPE a [<!ENTITY x \"y\">]><worksheet>&x;</worksheet>")))
                .hasMessageStartingWith("a.xlsx declares entities");
        assertThatThrownBy(() -> read(new Xlsx().sheet(1, row(text("only the header")))))
                .hasMessageStartingWith("a.xlsx holds no text");
        assertThatThrownBy(() -> read(new Xlsx())).hasMessageStartingWith("a.xlsx holds no text");
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < 16_384; i++) {
            wide.append("<c t=\"b\"><v>1</v></c>");
        }
        assertThatThrownBy(() ->
                        read(
                                new Xlsx()
                                        .sheet(
                                                1,
                                                row(wide.toString())
                                                        + row("<c r=\"XFD9\"><v>1</v></c>")
                                                                .repeat(400))))
                .hasMessageStartingWith("a.xlsx holds more text");
    }

    @Test
    void cellsBeyondEveryColumnAreNotRead() throws Exception {
        assertThat(
                        read(new Xlsx()
                                        .sheet(
                                                1,
                                                row(text("a"))
                                                        + row(
                                                                text("x"),
                                                                "<c r=\"ZZZZZZZ1\"><v>1</v></c>")
                                                        + "<row r=\"2147483647\">"
                                                        + text("y")
                                                        + "</row>"))
                                .rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("x", "y");
    }

    @Test
    void aWorkbookIsToldByItsContent() throws Exception {
        byte[] bytes = Xlsx.survey().bytes();
        assertThat(SheetReader.isWorkbook(new Source("a.txt", bytes))).isTrue();
        assertThat(
                        SheetReader.isWorkbook(
                                new Source(
                                        "a.xlsx",
                                        "PK no"
                                                .getBytes(
                                                        java.nio.charset.StandardCharsets
                                                                .US_ASCII))))
                .isFalse();
    }

    @Test
    void everyPlainNumberStaysWhatItIs() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String number = String.valueOf(random.nextInt(2_000_000) - 1_000_000);
            Sheet sheet =
                    read(new Xlsx().sheet(1, row(text("n")) + row("<c><v>" + number + "</v></c>")));
            assertThat(sheet.rows().getFirst().cells()).containsExactly(number);
        }
    }
}
