package org.colligate.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells files that are no plain text, by their first bytes and only then by their name: a Word
/// file is often enough called `.txt`, and a text file `.doc`.
final class ForeignFormat {

    private static final int WINDOW = 64 * 1024;

    /// Formats that are written in text, so that only the name tells that they are more.
    private static final Map<String, String> BY_NAME =
            Map.ofEntries(
                    Map.entry("htm", "a web page"),
                    Map.entry("html", "a web page"),
                    Map.entry("xml", "an XML file"),
                    Map.entry("json", "a JSON file"),
                    Map.entry("csv", "a table"),
                    Map.entry("tsv", "a table"),
                    Map.entry("vtt", "named like a subtitle file, but is none"),
                    Map.entry("srt", "named like a subtitle file, but is none"),
                    Map.entry("otr", "named like a file of oTranscribe, but is none"),
                    Map.entry("eaf", "named like a file of ELAN, but is none"),
                    Map.entry("doc", "named like a Word document, but is none"),
                    Map.entry("docx", "named like a Word document, but is none"),
                    Map.entry("odt", "named like an OpenDocument text, but is none"),
                    Map.entry("rtf", "named like a rich text file, but is none"),
                    Map.entry("pdf", "named like a PDF file, but is none"));

    private ForeignFormat() {}

    /// Returns what a file is, with its article, if it is something other than plain text.
    static Optional<String> of(String fileName, byte[] bytes) {
        return byContent(bytes).or(() -> byName(fileName));
    }

    private static Optional<String> byName(String fileName) {
        return TranscriptName.extension(fileName)
                .map(extension -> BY_NAME.get(extension.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> byContent(byte[] bytes) {
        String head = latin(bytes, 0, Math.min(bytes.length, WINDOW));
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return Optional.of(zip(head + latin(bytes, bytes.length - WINDOW, bytes.length)));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of("an old Word document (.doc), or one protected by a password");
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of("a PDF file");
        }
        return head.startsWith("{\\rtf") ? Optional.of("a rich text file (RTF)") : Optional.empty();
    }

    /// The names of a zip file's entries stand both before each and in a table at its end.
    private static String zip(String names) {
        if (names.contains("word/document")) {
            return "a Word document (.docx)";
        }
        if (names.contains("xl/workbook")) {
            return "an Excel workbook (.xlsx)";
        }
        return names.contains("vnd.oasis.opendocument")
                ? "an OpenDocument file (.odt)"
                : "a zip archive";
    }

    private static String latin(byte[] bytes, int from, int to) {
        int start = Math.max(from, 0);
        return new String(bytes, start, to - start, StandardCharsets.ISO_8859_1);
    }
}
