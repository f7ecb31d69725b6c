package org.colligate.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.cases.CaseTable;
import org.colligate.model.Study;

/// What a spreadsheet puts on the clipboard: lines of cells with tabs between them, a cell in
/// quotation marks where it holds a line break or a tab.
final class Pasted {

    private final List<List<String>> lines;

    private Pasted(List<List<String>> lines) {
        this.lines = lines;
    }

    static Pasted of(String clipboard) {
        Parser parser = new Parser();
        parser.read(clipboard.replace("\r\n", "\n").replace('\r', '\n'));
        return new Pasted(parser.lines);
    }

    private static final class Parser {
        private final List<List<String>> lines = new ArrayList<>();
        private List<String> line = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;

        void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' && (quoted || cell.isEmpty())) {
                    boolean doubled = quoted && text.startsWith("\"", i + 1);
                    if (doubled) {
                        cell.append(c);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (quoted || (c != '\t' && c != '\n')) {
                    cell.append(c);
                } else {
                    endCell();
                    if (c == '\n') {
                        endLine();
                    }
                }
            }
            endCell();
            endLine();
        }

        private void endCell() {
            line.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endLine() {
            if (line.stream().anyMatch(text -> !text.isEmpty())) {
                lines.add(line);
            }
            line = new ArrayList<>();
        }
    }

    /// Returns the lines as a table of cases: the first line names the attributes, the first cell
    /// of each other line its case. Empty if they do not look like one.
    Optional<CaseTable> asTable(Study study) {
        if (lines.size() < 2 || lines.getFirst().size() < 2) {
            return Optional.empty();
        }
        List<String> header = lines.getFirst();
        boolean named = isKnown(study, header.getFirst());
        boolean keyed = lines.stream().skip(1).anyMatch(line -> isKnown(study, line.getFirst()));
        List<String> attributes = header.subList(1, header.size());
        long distinct = attributes.stream().distinct().count();
        boolean proper =
                distinct == attributes.size() && attributes.stream().noneMatch(String::isEmpty);
        if (named || !keyed || !proper) {
            return Optional.empty();
        }
        List<CaseTable.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String key = lines.get(i).getFirst();
            rows.add(new CaseTable.Row(i + 1, key, cells(lines.get(i), 1, attributes.size())));
        }
        return Optional.of(new CaseTable(attributes, rows));
    }

    private static boolean isKnown(Study study, String name) {
        return study.caseNamed(name).isPresent() || study.transcript(name).isPresent();
    }

    /// Returns the lines as a block of values for some cases and attributes, both from where the
    /// block is put; what reaches beyond them is cut off.
    CaseTable asBlock(List<String> cases, List<String> attributes) {
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        List<String> columns = attributes.subList(0, Math.min(width, attributes.size()));
        List<CaseTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), cases.size()); i++) {
            rows.add(
                    new CaseTable.Row(i + 1, cases.get(i), cells(lines.get(i), 0, columns.size())));
        }
        return new CaseTable(columns, rows);
    }

    private static List<String> cells(List<String> line, int from, int count) {
        List<String> cells = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            cells.add(i < line.size() ? line.get(i) : "");
        }
        return cells;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
