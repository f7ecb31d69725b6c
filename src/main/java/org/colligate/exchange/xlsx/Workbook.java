package org.colligate.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes tables as sheets of a workbook. Text is written as text, so no cell is ever taken for a
/// formula; the first line of a sheet is bold and stays in view.
public final class Workbook {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Workbook() {}

    /// One sheet.
    ///
    /// @param name on its tab
    /// @param header the first line
    /// @param lines the other lines; what reads as a plain number becomes one
    public record Sheet(String name, List<String> header, List<List<String>> lines) {
        public Sheet {
            header = List.copyOf(header);
            lines = List.copyOf(lines);
        }
    }

    /// Writes a workbook. The same sheets make the same bytes.
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "[Content_Types].xml", contentTypes(sheets.size()));
        entry(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        entry(zip, "xl/workbook.xml", workbook(sheets));
        entry(zip, "xl/_rels/workbook.xml.rels", sheetRelations(sheets.size()));
        entry(zip, "xl/styles.xml", styles());
        for (int i = 0; i < sheets.size(); i++) {
            entry(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", SheetXml.of(sheets.get(i), MAIN));
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml =
                new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">")
                        .append(
                                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                        .append(type("/xl/workbook.xml", "sheet.main"))
                        .append(type("/xl/styles.xml", "styles"));
        for (int i = 1; i <= sheets; i++) {
            xml.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, kind);
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(PACKAGE, relation(1, type, target));
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, type, target);
    }

    private static String sheetRelations(int sheets) {
        StringBuilder xml =
                new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets; i++) {
            xml.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        xml.append(relation(sheets + 1, "styles", "styles.xml"));
        return xml.append("</Relationships>").toString();
    }

    private static String workbook(List<Sheet> sheets) {
        StringBuilder xml =
                new StringBuilder(
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE));
        for (int i = 0; i < sheets.size(); i++) {
            xml.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(tabName(sheets.get(i).name()), i + 1, i + 1));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    /// A tab's name has at most 31 characters and none of `[]:*?/\`.
    private static String tabName(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        int end = Math.min(clean.length(), 31);
        return SheetXml.escaped(clean.substring(0, end));
    }

    private static String styles() {
        return "<styleSheet xmlns=\""
                + MAIN
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
                + "<alignment wrapText=\"1\" vertical=\"top\"/></xf></cellXfs></styleSheet>";
    }
}
