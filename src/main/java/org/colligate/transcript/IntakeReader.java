package org.colligate.transcript;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colligate.document.Document;
import org.colligate.document.DocumentReader;
import org.colligate.document.Source;
import org.colligate.document.TextDecoder;
import org.colligate.document.Wanted;
import org.colligate.model.Change;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;

/// Reads a file of any format into a draft: what it is told by its content decides how.
public final class IntakeReader {

    /// The endings of files that are taken for transcripts where a whole folder is chosen.
    public static final List<String> ENDINGS =
            List.of(
                    "txt", "md", "docx", "doc", "odt", "rtf", "pdf", "html", "htm", "vtt", "srt",
                    "otr", "eaf");

    private static final Set<String> KNOWN = Set.copyOf(ENDINGS);

    private IntakeReader() {}

    /// Says whether a file in a folder may be a transcript, by its name. What says of itself that
    /// it is to be read first is about the others.
    public static boolean isLikely(Path file) {
        String name = Source.name(file);
        return !isJunk(file)
                && !name.toLowerCase(Locale.ROOT).startsWith("readme")
                && TranscriptName.extension(name)
                        .filter(ending -> KNOWN.contains(ending.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /// Says whether a file is one that programs leave in a folder without showing it, by its name:
    /// hidden ones, and those with which office programs mark what is open.
    public static boolean isJunk(Path file) {
        String name = Source.name(file);
        return name.startsWith(".") || name.startsWith("~$");
    }

    /// Reads a file in the encoding that its bytes tell, while nobody watches.
    ///
    /// @throws RefusedException if it cannot be read
    public static Draft read(Path file) throws RefusedException {
        try {
            return read(file, null, Wanted.ALL, Progress.UNWATCHED);
        } catch (CancelledException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// Reads a file.
    ///
    /// @param declared the encoding of plain text and subtitles; null for the one that their bytes
    ///   tell. Other formats settle it themselves
    /// @param wanted what of it is to come into the text
    /// @throws RefusedException if it cannot be read; an [UnreadableTranscriptException] if it may
    ///   be read in another encoding
    public static Draft read(
            Path file, @Nullable Charset declared, Wanted wanted, Progress progress)
            throws RefusedException, CancelledException {
        Source source = Source.of(file);
        return read(source, declared, wanted, progress).from(Received.of(file, source));
    }

    private static Draft read(
            Source source, @Nullable Charset declared, Wanted wanted, Progress progress)
            throws RefusedException, CancelledException {
        if (DocumentReader.format(source).isPlain()) {
            return TranscriptReader.read(source, declared);
        }
        Document document = reader(declared, wanted).read(source, progress);
        if (!document.utterances().isEmpty()) {
            return draft(source, document, ToldSpeakers.of(document.utterances()));
        }
        Labels labels = Labels.of(document.text());
        return UntakenLabels.told(
                draft(source, document, SpeakerFinder.find(document.text(), labels)), labels);
    }

    private static Draft draft(Source source, Document document, Change.Telling telling) {
        return new Draft(
                TranscriptName.of(source.name()),
                SourceText.of(document.text()),
                telling.speakers(),
                telling.turns(),
                document.encoding(),
                document.warnings(),
                document.comments(),
                document.notes(),
                null);
    }

    private static DocumentReader reader(@Nullable Charset declared, Wanted wanted) {
        TextDecoder decoder =
                declared == null
                        ? TranscriptReader::decode
                        : (name, bytes) -> TranscriptReader.decode(name, bytes, declared);
        return new DocumentReader(decoder, CueLabels::find, wanted);
    }
}
