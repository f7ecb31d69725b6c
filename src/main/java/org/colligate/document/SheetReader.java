package org.colligate.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;

/// Reads a sheet of an Excel workbook (`.xlsx`), straight from its parts. What is hidden in it is
/// left out, and told.
public final class SheetReader {

    private static final int STEP = 4_096;

    /// As many as a spreadsheet has.
    private static final int COLUMNS = 16_384;

    private static final int CELLS = 5_000_000;

    /// How control characters are written in the strings of a workbook.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String file;
    private final Progress progress;
    private final SheetNumbers numbers;
    private final List<String> strings;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int[] columns = {};
    private List<String> header = List.of();
    private int line;
    private int events;
    private long cells;
    private long length;
    private int hiddenRows;
    private int beside;

    private SheetReader(String file, SheetParts parts, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        this.file = file;
        this.progress = progress;
        this.numbers = new SheetNumbers(parts.since1904(), parts.related("styles"));
        this.strings = strings(parts.related("sharedStrings"));
    }

    /// Says whether a file is a workbook, by what is in it.
    public static boolean isWorkbook(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        try {
            return ZipArchive.of(source).hasFolder("xl/");
        } catch (UnreadableDocumentException damaged) {
            return false;
        }
    }

    /// Returns the names of the sheets that are not hidden.
    public static List<String> sheets(Source source) throws UnreadableDocumentException {
        return new SheetParts(ZipArchive.of(source), source.name()).names();
    }

    /// Reads a sheet.
    ///
    /// @param name which; null for the first that is not hidden
    /// @throws UnreadableDocumentException if there is none of that name, or nothing in it, or if
    ///   the file cannot be read
    public static Sheet read(Source source, @Nullable String name, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        SheetParts parts = new SheetParts(ZipArchive.of(source), source.name());
        List<String> names = parts.names();
        if (name == null && names.isEmpty()) {
            throw Refused.blank(source.name());
        }
        String chosen = name == null ? names.getFirst() : name.strip();
        SheetReader reader = new SheetReader(source.name(), parts, progress);
        try (XmlEvents xml = parts.sheet(chosen)) {
            reader.read(xml);
        }
        if (reader.rows.isEmpty()) {
            throw Refused.blank(source.name());
        }
        List<Refusal> warnings = reader.warnings();
        if (name == null && names.size() > 1) {
            warnings.addFirst(
                    Refusal.of(
                            "document.sheet.others",
                            "Only the first sheet is read, %s. The others are %s.",
                            chosen,
                            String.join(", ", names.subList(1, names.size()))));
        }
        return new Sheet(chosen, reader.header, reader.rows, warnings);
    }

    private List<Refusal> warnings() {
        List<Refusal> warnings = new ArrayList<>();
        if (hiddenRows > 0 || !hiddenColumns.isEmpty()) {
            warnings.add(
                    Refusal.of(
                            "document.sheet.hidden",
                            "Hidden in the sheet, and left out: rows %s, columns %s.",
                            hiddenRows,
                            hiddenColumns.cardinality()));
        }
        if (beside > 0) {
            warnings.add(
                    Refusal.of(
                            "document.sheet.beside",
                            "Cells with no name of a column above them, which are left out: %s.",
                            beside));
        }
        return warnings;
    }

    private void step() throws UnreadableDocumentException, CancelledException {
        if (events++ % STEP == 0) {
            progress.tell(0, 0);
        }
        if (cells > CELLS || length > Limits.TEXT) {
            throw Refused.lengthy(file);
        }
    }

    private List<String> strings(Optional<XmlEvents> part)
            throws UnreadableDocumentException, CancelledException {
        if (part.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        try (XmlEvents xml = part.get()) {
            while (xml.next()) {
                step();
                if (xml.kind() == XmlEvents.Kind.START && xml.name().equals("si")) {
                    all.add(string(xml));
                    cells++;
                }
            }
        }
        return all;
    }

    /// Reads a string up to its end; how it is pronounced is left out.
    private String string(XmlEvents xml) throws UnreadableDocumentException, CancelledException {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        int phonetic = 0;
        boolean open = false;
        while (xml.next() && (xml.kind() != XmlEvents.Kind.END || xml.depth() >= depth)) {
            step();
            boolean starts = xml.kind() == XmlEvents.Kind.START;
            switch (xml.name()) {
                case "t" -> open = starts;
                case "rPh" -> phonetic += starts ? 1 : -1;
                case "" -> {
                    if (open && phonetic == 0) {
                        text.append(xml.text());
                    }
                }
                default -> {}
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        String plain =
                text.contains("_x")
                        ? ESCAPED.matcher(text)
                                .replaceAll(found ->
                                        Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        found.group(1), 16))))
                        : text;
        return cleaned(plain);
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(unit -> unit >= ' ' || unit == '\t' || unit == '\n')
                .forEach(unit -> clean.append((char) unit));
        return CueText.whole(clean.toString());
    }

    private void read(XmlEvents xml) throws UnreadableDocumentException, CancelledException {
        while (xml.next()) {
            step();
            if (xml.kind() != XmlEvents.Kind.START) {
                continue;
            }
            if (xml.name().equals("col") && SheetParts.isTrue(xml.attribute("hidden", ""))) {
                int from = Math.clamp(xml.number("min", 1), 1, COLUMNS);
                int to = Math.clamp(xml.number("max", from), from, COLUMNS);
                hiddenColumns.set(from - 1, to);
            } else if (xml.name().equals("row")) {
                row(xml);
            }
        }
        // To the right of the last name nothing is read anyway.
        int last = columns.length == 0 ? 0 : columns[columns.length - 1];
        hiddenColumns.clear(last + 1, COLUMNS + 1);
    }

    private void row(XmlEvents xml) throws UnreadableDocumentException, CancelledException {
        line = Math.max(line + 1, xml.number("r", line + 1));
        boolean hidden = SheetParts.isTrue(xml.attribute("hidden", ""));
        int depth = xml.depth();
        SortedMap<Integer, String> found = new TreeMap<>();
        int at = 0;
        while (xml.next() && (xml.kind() != XmlEvents.Kind.END || xml.depth() >= depth)) {
            step();
            if (xml.kind() == XmlEvents.Kind.START && xml.name().equals("c")) {
                at = column(xml.attribute("r", ""), at);
                String text = cell(xml);
                if (!text.isBlank() && at < COLUMNS) {
                    found.putIfAbsent(at, text);
                    cells++;
                }
                at++;
            }
        }
        if (found.isEmpty()) {
            return;
        }
        if (hidden) {
            hiddenRows++;
        } else {
            take(found);
        }
    }

    private void take(SortedMap<Integer, String> found) {
        if (columns.length == 0) {
            found.keySet().removeIf(hiddenColumns::get);
            columns = found.keySet().stream().mapToInt(Integer::intValue).toArray();
            header = found.values().stream().map(CueText::onOneLine).toList();
            return;
        }
        List<String> row = new ArrayList<>(Collections.nCopies(columns.length, ""));
        cells += columns.length;
        boolean any = false;
        for (var one : found.entrySet()) {
            int place = Arrays.binarySearch(columns, one.getKey());
            if (place >= 0) {
                row.set(place, one.getValue());
                length += one.getValue().length();
                any = true;
            } else if (!hiddenColumns.get(one.getKey())) {
                beside++;
            }
        }
        if (any) {
            rows.add(new Sheet.Row(line, row));
        }
    }

    /// Returns the place of a cell such as `AB12`, or where the next one is.
    private static int column(String reference, int next) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= COLUMNS; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private String cell(XmlEvents xml) throws UnreadableDocumentException, CancelledException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", -1);
        int depth = xml.depth();
        String text = "";
        StringBuilder value = new StringBuilder();
        boolean open = false;
        while (xml.next() && (xml.kind() != XmlEvents.Kind.END || xml.depth() >= depth)) {
            step();
            boolean starts = xml.kind() == XmlEvents.Kind.START;
            switch (xml.name()) {
                case "is" -> {
                    if (starts) {
                        text = string(xml);
                    }
                }
                case "v" -> open = starts;
                case "" -> {
                    if (open) {
                        value.append(xml.text());
                    }
                }
                default -> {}
            }
        }
        return type.equals("inlineStr") ? text : value(type, value.toString(), style);
    }

    private String value(String type, String value, int style) throws UnreadableDocumentException {
        return switch (type) {
            case "s" -> shared(value);
            case "str" -> unescaped(value);
            case "b" -> value.isEmpty() ? "" : SheetParts.isTrue(value.strip()) ? "TRUE" : "FALSE";
            case "n" -> value.isBlank() ? "" : cleaned(numbers.written(value.strip(), style));
            default -> cleaned(value);
        };
    }

    private String shared(String index) throws UnreadableDocumentException {
        try {
            int place = index.isBlank() ? -1 : Integer.parseInt(index.strip());
            return place < 0 ? "" : strings.get(place);
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw Refused.damaged(file, broken);
        }
    }
}
