package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colligate.codebook.CodebookDraft;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodePath;
import org.colligate.model.Codebook;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.jspecify.annotations.Nullable;

/// Codebooks as `code, definition, include, exclude, example, color`, the full path in `code`.
public final class CodebookCsv {

    private static final List<String> COLUMNS =
            List.of("code", "definition", "include", "exclude", "example", "color");

    private CodebookCsv() {}

    /// One line and what stands below it.
    private static final class Node {
        final Map<String, Node> children = new LinkedHashMap<>();
        int line;
        CodebookDraft.Guide guide = CodebookDraft.Guide.UNTOLD;
        @Nullable CodeColor color;
        boolean written;

        CodebookDraft.Entry entry(String name) {
            return new CodebookDraft.Entry(line, name, guide, color, entries());
        }

        List<CodebookDraft.Entry> entries() {
            return children.entrySet().stream()
                    .map(child -> child.getValue().entry(child.getKey()))
                    .toList();
        }
    }

    /// Reads a file. Of a parent without a line of its own it tells the name alone.
    public static CodebookDraft read(Path file) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        Node top = new Node();
        CsvFile.read(
                file,
                columns -> {
                    CsvFile.required(name, columns, "code");
                    for (String column : columns) {
                        if (!COLUMNS.contains(column)) {
                            throw new RefusedException(
                                    Refusal.at(
                                            name,
                                            1,
                                            Refusal.of(
                                                    "codebook.column",
                                                    "a codebook has no column \"%s\"; it can have %s.",
                                                    column,
                                                    String.join(", ", COLUMNS))));
                        }
                    }
                    return (line, cells) -> add(name, top, line, columns, cells);
                });
        if (top.children.isEmpty()) {
            throw new RefusedException(
                    Refusal.of("codebook.empty", "%s has a header but no codes.", name));
        }
        return new CodebookDraft("", top.entries());
    }

    private static void add(
            String name, Node top, int line, List<String> columns, List<String> cells)
            throws RefusedException {
        String path = cells.get(columns.indexOf("code"));
        Node node = top;
        for (String part : CodePath.parse(path).names()) {
            if (part.isEmpty()) {
                throw new RefusedException(
                        Refusal.at(
                                name,
                                line,
                                Refusal.of(
                                        "codebook.path", "\"%s\" has an empty name in it.", path)));
            }
            node = node.children.computeIfAbsent(part, _ -> new Node());
            node.line = node.line == 0 ? line : node.line;
        }
        if (node.written) {
            throw new RefusedException(
                    Refusal.at(
                            name,
                            line,
                            Refusal.of(
                                    "codebook.again",
                                    "the code \"%s\" stands in line %s already.",
                                    path,
                                    node.line)));
        }
        node.written = true;
        node.line = line;
        node.guide =
                new CodebookDraft.Guide(
                        cell(columns, cells, "definition"),
                        cell(columns, cells, "include"),
                        cell(columns, cells, "exclude"),
                        cell(columns, cells, "example"));
        String color = cell(columns, cells, "color");
        if (color != null && !color.isBlank()) {
            node.color =
                    CodeColor.parse(color.strip())
                            .orElseThrow(() ->
                                    new RefusedException(
                                            Refusal.at(
                                                    name,
                                                    line,
                                                    Refusal.of(
                                                            "codebook.color",
                                                            "\"%s\" is no colour; write it as #RRGGBB.",
                                                            color.strip()))));
        }
    }

    private static @Nullable String cell(List<String> columns, List<String> cells, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? null : cells.get(place);
    }

    /// Writes a codebook as [#read] reads it.
    public static void write(Codebook codebook, Writer out) throws IOException {
        CsvFile.Records records = CsvFile.to(out, CsvProfile.PLAIN);
        records.line(COLUMNS);
        for (Code code : codebook.codes()) {
            Code.Guide guide = code.guide();
            records.line(
                    codebook.path(code.id()).toString(),
                    guide.definition(),
                    guide.include(),
                    guide.exclude(),
                    guide.example(),
                    code.color().toString());
        }
        records.flush();
    }
}
