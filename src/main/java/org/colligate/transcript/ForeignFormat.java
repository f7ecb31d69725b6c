package org.colligate.transcript;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Refusal;

/// Tells files that are more than plain text though nothing in their bytes says so: by their name.
final class ForeignFormat {

    private static final Map<String, Refusal> BY_NAME =
            Map.ofEntries(
                    Map.entry("htm", Refusal.of("foreign.page", "a web page")),
                    Map.entry("html", Refusal.of("foreign.page", "a web page")),
                    Map.entry("xml", Refusal.of("foreign.xml", "an XML file")),
                    Map.entry("json", Refusal.of("foreign.json", "a JSON file")),
                    Map.entry("csv", Refusal.of("foreign.table", "a table")),
                    Map.entry("tsv", Refusal.of("foreign.table", "a table")),
                    Map.entry(
                            "vtt",
                            Refusal.of(
                                    "foreign.subtitles",
                                    "named like a subtitle file, but is none")),
                    Map.entry(
                            "srt",
                            Refusal.of(
                                    "foreign.subtitles",
                                    "named like a subtitle file, but is none")),
                    Map.entry(
                            "otr",
                            Refusal.of(
                                    "foreign.otranscribe",
                                    "named like a file of oTranscribe, but is none")),
                    Map.entry(
                            "eaf",
                            Refusal.of("foreign.elan", "named like a file of ELAN, but is none")),
                    Map.entry(
                            "doc",
                            Refusal.of("foreign.word", "named like a Word document, but is none")),
                    Map.entry(
                            "docx",
                            Refusal.of("foreign.word", "named like a Word document, but is none")),
                    Map.entry(
                            "odt",
                            Refusal.of(
                                    "foreign.opendocument",
                                    "named like an OpenDocument text, but is none")),
                    Map.entry(
                            "rtf",
                            Refusal.of("foreign.rtf", "named like a rich text file, but is none")),
                    Map.entry(
                            "pdf",
                            Refusal.of("foreign.pdf", "named like a PDF file, but is none")));

    private ForeignFormat() {}

    /// Returns what a file is, with its article, if it is something other than plain text.
    static Optional<Refusal> of(String fileName) {
        return TranscriptName.extension(fileName)
                .map(extension -> BY_NAME.get(extension.toLowerCase(Locale.ROOT)));
    }
}
