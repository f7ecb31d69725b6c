package org.colligate.exchange.xlsx;

import java.util.List;
import java.util.regex.Pattern;

/// The part of a workbook that holds one sheet.
final class SheetXml {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d+)?");
    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private SheetXml() {}

    static String of(Workbook.Sheet sheet, String namespace) {
        StringBuilder xml =
                new StringBuilder("<worksheet xmlns=\"" + namespace + "\">")
                        .append(
                                "<sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"1\"")
                        .append(" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>")
                        .append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>")
                        .append(
                                "<cols><col min=\"1\" max=\"1\" width=\"42\" customWidth=\"1\"/></cols>")
                        .append("<sheetData><row r=\"1\">");
        for (int column = 0; column < sheet.header().size(); column++) {
            xml.append(text(column, 1, sheet.header().get(column), " s=\"1\""));
        }
        xml.append("</row>");
        for (int line = 0; line < sheet.lines().size(); line++) {
            appendLine(xml, line + 2, sheet.lines().get(line));
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    /// The first cell is a name, even if it reads as a number.
    private static void appendLine(StringBuilder xml, int row, List<String> cells) {
        xml.append("<row r=\"").append(row).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (column > 0 && NUMBER.matcher(cell).matches()) {
                xml.append("<c r=\"").append(address(column, row)).append("\"><v>");
                xml.append(cell).append("</v></c>");
            } else if (!cell.isEmpty()) {
                xml.append(text(column, row, cell, ""));
            }
        }
        xml.append("</row>");
    }

    private static String text(int column, int row, String text, String style) {
        return "<c r=\"%s\"%s t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(address(column, row), style, escaped(text));
    }

    /// Returns the name of a cell: `A1`, `AA12`.
    static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    static String escaped(String text) {
        return NOT_XML.matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
