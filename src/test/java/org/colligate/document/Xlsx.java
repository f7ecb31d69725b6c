package org.colligate.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Composes workbooks as spreadsheets write them.
final class Xlsx {

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Xlsx() {
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"%sofficeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(TYPES));
        parts.put(
                "xl/workbook.xml",
                "<workbook %s><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"%1$sworksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"%1$sworksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\"%1$ssharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId4\" Type=\"%1$sstyles\" Target=\"styles.xml\"/></Relationships>"
                        .formatted(TYPES));
    }

    Xlsx with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    Xlsx sheets(String sheets) {
        return with("xl/workbook.xml", "<workbook %s>%s</workbook>".formatted(MAIN, sheets));
    }

    Xlsx sheet(int number, String rows) {
        return with(
                "xl/worksheets/sheet" + number + ".xml",
                "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    Xlsx strings(String items) {
        return with("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, items));
    }

    Xlsx styles(String styles) {
        return with("xl/styles.xml", "<styleSheet %s>%s</styleSheet>".formatted(MAIN, styles));
    }

    byte[] bytes() throws IOException {
        return Zips.of(parts);
    }

    /// A workbook as it comes from a survey: texts, numbers, dates.
    static Xlsx survey() {
        return new Xlsx()
                .styles(
                        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0000\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/><numFmt numFmtId=\"166\" formatCode=\"[$-409]m/d/yy h:mm AM/PM;@\"/><numFmt numFmtId=\"167\" formatCode=\"[h]:mm:ss\"/><numFmt numFmtId=\"168\" formatCode=\"[Red]0.0%\"/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf numFmtId=\"14\"/><xf numFmtId=\"21\"/></cellXfs>")
                .strings(
                        "<si><t>id</t></si><si><t>city</t></si><si><t xml:space=\"preserve\"> Why here? 为什么？ </t></si>"
                                + "<si><r><t xml:space=\"preserve\">For </t></r><r><rPr><b/></rPr><t>work</t></r><rPh sb=\"0\" eb=\"1\"><t>READING</t></rPh></si>"
                                + "<si><t>北京</t></si><si><t>一家_x000D_\n两口 _x005F_x0041_</t></si>")
                .sheet(
                        1,
                        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>2</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>next</t></is></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>12</v></c><c r=\"B4\" t=\"s\"><v>4</v></c><c r=\"D4\" t=\"s\"><v>3</v></c><c r=\"E4\" s=\"2\"><v>43605</v></c></row>"
                                + "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>13</v></c><c r=\"B5\" t=\"str\"><f>B4</f><v>北京</v></c><c r=\"D5\" t=\"s\"><v>5</v></c></row>");
    }
}
