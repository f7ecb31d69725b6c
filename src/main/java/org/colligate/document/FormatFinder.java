package org.colligate.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;

/// Tells what a file is by what is in it. Its name decides only between formats that are all text.
final class FormatFinder {

    private static final int WINDOW = 4_096;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /// A page may begin with a declaration, comments or a document type. Text that merely talks of
    /// elements does not begin with one.
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:\u00EF\u00BB\u00BF)?\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+"
                            + "<(?:!doctype\\s++html|html|head|body|meta|div|p|table|h[1-6]|title)[\\s>/].*+",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private FormatFinder() {}

    static Format of(Source source) throws UnreadableDocumentException {
        String head = latin(source.bytes());
        if (head.startsWith("PK")
                && (head.startsWith("\3\4", 2)
                        || head.startsWith("\5\6", 2)
                        || head.startsWith("\7\10", 2))) {
            return zip(source);
        }
        if (head.startsWith(OLE)) {
            return ole(source);
        }
        if (head.stripLeading().startsWith("{\\rtf")) {
            return Format.RTF;
        }
        // Readers of PDF files forgive some noise before the mark.
        if (head.substring(0, Math.min(head.length(), 1_024)).contains("%PDF-")) {
            return Format.PDF;
        }
        return text(source, head);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
    }

    private static Format text(Source source, String head) {
        return switch (source.extension()) {
            case "md", "markdown" -> Format.MARKDOWN;
            case "html", "htm", "xhtml" -> hasElements(head) ? Format.HTML : Format.TEXT;
            default -> PAGE.matcher(head).matches() ? Format.HTML : Format.TEXT;
        };
    }

    /// A page that is stored in UTF-16 shows every second byte only.
    private static boolean hasElements(String head) {
        return head.replace("\0", "").contains("<");
    }

    private static Format zip(Source source) throws UnreadableDocumentException {
        ZipArchive archive = ZipArchive.of(source);
        if (archive.has("word/document.xml") || archive.hasFolder("word/document")) {
            return Format.DOCX;
        }
        if (archive.has("content.xml")) {
            return openDocument(source, archive);
        }
        throw Refused.other(source.name(), foreign(archive));
    }

    private static Format openDocument(Source source, ZipArchive archive)
            throws UnreadableDocumentException {
        String type = mimetype(source, archive);
        if (type.isEmpty() || type.contains("opendocument.text")) {
            return Format.ODT;
        }
        throw Refused.other(
                source.name(),
                Refusal.of("document.other.open", "an OpenDocument file that is no text"));
    }

    private static String mimetype(Source source, ZipArchive archive)
            throws UnreadableDocumentException {
        Optional<InputStream> part = archive.open("mimetype");
        if (part.isEmpty()) {
            return "";
        }
        try (InputStream in = part.get()) {
            return new String(in.readNBytes(WINDOW), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw Refused.damaged(source.name(), broken);
        }
    }

    private static Refusal foreign(ZipArchive archive) {
        if (archive.hasFolder("xl/")) {
            return Refusal.of("document.other.excel", "an Excel workbook");
        }
        if (archive.hasFolder("ppt/")) {
            return Refusal.of("document.other.slides", "a set of slides");
        }
        if (archive.has("META-INF/container.xml")) {
            return Refusal.of("document.other.book", "an electronic book");
        }
        return Refusal.of("document.other.zip", "a zip archive");
    }

    /// The names of what an Office file of before 2007 holds stand in it in UTF-16.
    private static Format ole(Source source) throws UnreadableDocumentException {
        if (holds(source, "EncryptedPackage")) {
            throw Refused.locked(source.name());
        }
        if (holds(source, "WordDocument")) {
            return Format.DOC;
        }
        throw Refused.older(source.name());
    }

    private static boolean holds(Source source, String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = source.bytes();
        for (int at = 0; at <= bytes.length - name.length; at++) {
            if (bytes[at] == name[0] && matches(bytes, at, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (bytes[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
