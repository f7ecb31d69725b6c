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

    private static final Pattern VTT = Pattern.compile("WEBVTT(?:[\\s].*+)?+", Pattern.DOTALL);

    /// The first cue: its number, if it has one, and its times, however badly typed.
    private static final Pattern SRT =
            Pattern.compile(
                    "\\s*+(?:[0-9]{1,9}\\h*+\\R\\s*+)?+[0-9][^\\s]{0,3}:[0-9A-Za-z:.,\\h]{2,40}+-->\\h*+[0-9].*+",
                    Pattern.DOTALL);

    private static final Pattern OTR =
            Pattern.compile(
                    "\\s*+\\{\\s*+\"(?:text|media|media-source|media-time)\"\\s*+:.*+",
                    Pattern.DOTALL);

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
        return spoken(source, plain(head)).orElseGet(() -> text(source, head));
    }

    /// Files of every encoding begin with the same letters; in some, NULs stand between them.
    private static String plain(String head) {
        return head.replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }

    private static Optional<Format> spoken(Source source, String head) {
        if (VTT.matcher(head).matches()) {
            return Optional.of(Format.VTT);
        }
        if (SRT.matcher(head).matches()) {
            return Optional.of(Format.SRT);
        }
        if (head.stripLeading().startsWith("<") && head.contains("<ANNOTATION_DOCUMENT")) {
            return Optional.of(Format.EAF);
        }
        // Others write objects that begin with their text, too.
        boolean otr = OTR.matcher(head).matches() && names(source, "\"media");
        return otr ? Optional.of(Format.OTR) : Optional.empty();
    }

    private static boolean names(Source source, String what) {
        return matchesAnywhere(source.bytes(), what.getBytes(StandardCharsets.ISO_8859_1))
                || matchesAnywhere(source.bytes(), what.getBytes(StandardCharsets.UTF_16LE));
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
        return matchesAnywhere(source.bytes(), stream.getBytes(StandardCharsets.UTF_16LE));
    }

    private static boolean matchesAnywhere(byte[] bytes, byte[] name) {
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
