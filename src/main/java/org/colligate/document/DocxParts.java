package org.colligate.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the parts of a Word document: by the relations that it declares, and by their usual names
/// where it declares none.
final class DocxParts {

    private static final String MAIN = "word/document.xml";

    private final ZipArchive archive;
    private final String file;
    private final String main;
    private final Map<String, String> related;

    DocxParts(ZipArchive archive, String file) throws UnreadableDocumentException {
        this.archive = archive;
        this.file = file;
        String declared = relations("_rels/.rels", "").getOrDefault("officeDocument", MAIN);
        this.main = archive.has(declared) ? declared : MAIN;
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        this.related = relations(folder + "_rels/" + main.substring(slash) + ".rels", folder);
        for (String kind :
                new String[] {"styles", "numbering", "footnotes", "endnotes", "comments"}) {
            related.putIfAbsent(kind, folder + kind + ".xml");
        }
    }

    /// Returns which part stands in which relation, by the last word of the relation's name: the
    /// words before it differ between the transitional and the strict format.
    private Map<String, String> relations(String part, String folder)
            throws UnreadableDocumentException {
        Map<String, String> relations = new HashMap<>();
        Optional<XmlEvents> events = XmlEvents.of(archive, file, part);
        if (events.isEmpty()) {
            return relations;
        }
        try (XmlEvents xml = events.get()) {
            while (xml.next()) {
                if (xml.kind() == XmlEvents.Kind.START && xml.name().equals("Relationship")) {
                    String type = xml.attribute("Type", "");
                    String target = xml.attribute("Target", "");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    relations.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
        return relations;
    }

    /// Opens the part with the text.
    XmlEvents main() throws UnreadableDocumentException {
        return XmlEvents.of(archive, file, main).orElseThrow(() -> Refused.damaged(file, null));
    }

    /// Opens the part that stands in a relation to the text; empty if there is none.
    Optional<XmlEvents> related(String kind) throws UnreadableDocumentException {
        return XmlEvents.of(archive, file, related.getOrDefault(kind, ""));
    }
}
