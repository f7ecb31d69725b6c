package org.colligate.transcript;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells files that are more than plain text though nothing in their bytes says so: by their name.
final class ForeignFormat {

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
    static Optional<String> of(String fileName) {
        return TranscriptName.extension(fileName)
                .map(extension -> BY_NAME.get(extension.toLowerCase(Locale.ROOT)));
    }
}
