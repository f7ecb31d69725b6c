package org.colligate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.colligate.analysis.Group;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;

/// A theme matrix as a table to be pasted: one line for each code, one column for each group and
/// one for the total, the group's N in its header.
///
/// @param header the titles of the columns
/// @param lines the cells, figures as [Figures#plain] writes them
public record MatrixTable(List<String> header, List<List<String>> lines) {

    public MatrixTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /// Takes the figures of one measure from a matrix.
    ///
    /// @param rows which rows, in which order
    /// @param groups which groups, in which order; the number of groups stands for the total
    public static MatrixTable of(
            ThemeMatrix matrix, Measure measure, List<Integer> rows, List<Integer> groups) {
        List<String> header = new ArrayList<>(List.of("code"));
        for (int g : groups) {
            Group group = matrix.group(g);
            header.add("%s (N=%d)".formatted(group.label(), group.cases()));
        }
        List<List<String>> lines = new ArrayList<>();
        for (int row : rows) {
            List<String> line = new ArrayList<>();
            line.add(matrix.rows().get(row).path().toString());
            for (int g : groups) {
                OptionalDouble value = matrix.value(measure, row, g);
                line.add(Figures.plain(measure, value));
            }
            lines.add(line);
        }
        return new MatrixTable(header, lines);
    }

    /// Returns the table as spreadsheets paste it: cells parted by tabs.
    public String asTabs() {
        StringBuilder text = new StringBuilder(tabs(header));
        lines.forEach(line -> text.append('\n').append(tabs(line)));
        return text.toString();
    }

    private static String tabs(List<String> cells) {
        return String.join("\t", cells.stream().map(cell -> cell.replaceAll("\\s", " ")).toList());
    }

    /// Returns the table as word processors paste it: an HTML table.
    public String asHtml() {
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        header.forEach(cell -> html.append("<th>").append(escaped(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> line : lines) {
            html.append("<tr><th align=\"left\">").append(escaped(line.getFirst())).append("</th>");
            line.stream()
                    .skip(1)
                    .forEach(cell ->
                            html.append("<td align=\"right\">")
                                    .append(escaped(cell))
                                    .append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
