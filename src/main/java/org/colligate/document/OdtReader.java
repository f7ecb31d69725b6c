package org.colligate.document;

import java.util.List;
import java.util.Optional;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads OpenDocument texts (.odt), straight from their parts.
final class OdtReader {

    private static final int STEP = 4_096;

    private OdtReader() {}

    static Document read(Source source, ZipArchive archive, Wanted wanted, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        requireUnlocked(source, archive);
        OdtStyles styles = new OdtStyles();
        styles(source, archive, styles);
        Manuscript out = new Manuscript(source.name(), wanted);
        Optional<XmlEvents> content = XmlEvents.of(archive, source.name(), "content.xml");
        try (XmlEvents xml = content.orElseThrow(() -> Refused.damaged(source.name(), null))) {
            OdtText text = new OdtText(styles, out);
            boolean body = false;
            for (int i = 0; xml.next(); i++) {
                if (body) {
                    text.take(xml);
                } else if (xml.kind() == XmlEvents.Kind.START) {
                    styles.take(xml);
                    body = xml.name().equals("body");
                }
                if (i % STEP == 0) {
                    progress.tell(0, 0);
                }
            }
        }
        return Rendering.document(Format.ODT, "", out, List.of());
    }

    private static void styles(Source source, ZipArchive archive, OdtStyles styles)
            throws UnreadableDocumentException {
        Optional<XmlEvents> part = XmlEvents.of(archive, source.name(), "styles.xml");
        if (part.isPresent()) {
            try (XmlEvents xml = part.get()) {
                while (xml.next() && !xml.name().equals("master-styles")) {
                    if (xml.kind() == XmlEvents.Kind.START) {
                        styles.take(xml);
                    }
                }
            }
        }
    }

    /// A password turns every part but this list into noise.
    private static void requireUnlocked(Source source, ZipArchive archive)
            throws UnreadableDocumentException {
        Optional<XmlEvents> part = XmlEvents.of(archive, source.name(), "META-INF/manifest.xml");
        if (part.isPresent()) {
            try (XmlEvents xml = part.get()) {
                while (xml.next()) {
                    if (xml.kind() == XmlEvents.Kind.START
                            && xml.name().equals("encryption-data")) {
                        throw Refused.locked(source.name());
                    }
                }
            }
        }
    }
}
