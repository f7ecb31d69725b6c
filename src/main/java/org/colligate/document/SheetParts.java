package org.colligate.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the parts of a workbook, and what it says of all its sheets.
final class SheetParts {

    private static final String MAIN = "xl/workbook.xml";

    /// A sheet of the workbook.
    private record Entry(String name, String part, boolean hidden) {}

    private final ZipArchive archive;
    private final String file;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();
    private final List<Entry> sheets = new ArrayList<>();
    private boolean since1904;

    SheetParts(ZipArchive archive, String file) throws UnreadableDocumentException {
        this.archive = archive;
        this.file = file;
        relations("_rels/.rels", "");
        String declared = byType.getOrDefault("officeDocument", MAIN);
        String main = archive.has(declared) ? declared : MAIN;
        byId.clear();
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        relations(folder + "_rels/" + main.substring(slash) + ".rels", folder);
        byType.putIfAbsent("sharedStrings", folder + "sharedStrings.xml");
        byType.putIfAbsent("styles", folder + "styles.xml");
        workbook(main);
    }

    private void relations(String part, String folder) throws UnreadableDocumentException {
        Optional<XmlEvents> events = XmlEvents.of(archive, file, part);
        if (events.isEmpty()) {
            return;
        }
        try (XmlEvents xml = events.get()) {
            while (xml.next()) {
                if (xml.kind() == XmlEvents.Kind.START && xml.name().equals("Relationship")) {
                    String type = xml.attribute("Type", "");
                    String target = xml.attribute("Target", "");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    byId.putIfAbsent(xml.attribute("Id", ""), path);
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
    }

    private void workbook(String main) throws UnreadableDocumentException {
        Optional<XmlEvents> events = XmlEvents.of(archive, file, main);
        try (XmlEvents xml = events.orElseThrow(() -> Refused.damaged(file, null))) {
            while (xml.next()) {
                if (xml.kind() != XmlEvents.Kind.START) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    since1904 = isTrue(xml.attribute("date1904", ""));
                } else if (xml.name().equals("sheet")) {
                    String part = byId.getOrDefault(xml.attribute("id", ""), "");
                    boolean hidden =
                            xml.attribute("state", "").toLowerCase(Locale.ROOT).contains("hidden");
                    if (archive.has(part) && part.contains("sheets/")) {
                        sheets.add(new Entry(xml.attribute("name", "").strip(), part, hidden));
                    }
                }
            }
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /// Says whether days are counted from 1904 on, as old Macs did.
    boolean since1904() {
        return since1904;
    }

    /// Returns the names of the sheets that are not hidden, in their order.
    List<String> names() {
        return sheets.stream().filter(one -> !one.hidden).map(Entry::name).toList();
    }

    /// Returns the names of all sheets.
    List<String> allNames() {
        return sheets.stream().map(Entry::name).toList();
    }

    XmlEvents sheet(String name) throws UnreadableDocumentException {
        for (Entry sheet : sheets) {
            if (sheet.name.equals(name)) {
                return XmlEvents.of(archive, file, sheet.part)
                        .orElseThrow(() -> Refused.damaged(file, null));
            }
        }
        throw Refused.sheetless(file, name, allNames());
    }

    Optional<XmlEvents> related(String type) throws UnreadableDocumentException {
        return XmlEvents.of(archive, file, byType.getOrDefault(type, ""));
    }
}
