package org.colligate.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WorkbookTest {

    private static Map<String, Document> written(Workbook.Sheet... sheets) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(List.of(sheets), out);
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(
                        part.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    @Test
    void figuresAreNumbersAndNamesAreText() throws Exception {
        Map<String, Document> parts =
                written(
                        new Workbook.Sheet(
                                "编码/次数",
                                List.of("code", "北京 (N=5)"),
                                List.of(
                                        List.of("2018", "12.5"),
                                        List.of("=SUM(A1) & <x>", ""),
                                        List.of("c", "007"))));
        assertThat(parts.keySet())
                .contains("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        Document sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        assertThat(cell(sheet, "A2").getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("12.5");
        assertThat(cell(sheet, "B2").getAttribute("t")).isEmpty();
        assertThat(cell(sheet, "A3").getTextContent()).isEqualTo("=SUM(A1) & <x>");
        assertThat(cell(sheet, "B4").getAttribute("t")).isEqualTo("inlineStr");
    }

    private static Element cell(Document sheet, String address) {
        var cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").equals(address)) {
                return cell;
            }
        }
        throw new AssertionError("no cell " + address);
    }

    @Test
    void columnsAreNamedAsSpreadsheetsNameThem() {
        assertThat(SheetXml.address(0, 1)).isEqualTo("A1");
        assertThat(SheetXml.address(25, 2)).isEqualTo("Z2");
        assertThat(SheetXml.address(26, 3)).isEqualTo("AA3");
        assertThat(SheetXml.address(701, 4)).isEqualTo("ZZ4");
        assertThat(SheetXml.address(702, 5)).isEqualTo("AAA5");
    }
}
