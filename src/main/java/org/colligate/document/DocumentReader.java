package org.colligate.document;

import java.nio.file.Path;
import java.util.List;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads a file of any format into text. It touches nothing but the file.
public final class DocumentReader {

    private final TextDecoder decoder;
    private final LabelFinder labels;
    private final Wanted wanted;

    /// Makes a reader.
    ///
    /// @param decoder tells the encoding of files that do not tell it themselves
    /// @param labels tells who speaks in subtitles that do not tell it themselves
    public DocumentReader(TextDecoder decoder, LabelFinder labels, Wanted wanted) {
        this.decoder = decoder;
        this.labels = labels;
        this.wanted = wanted;
    }

    /// Tells what a file is.
    ///
    /// @throws UnreadableDocumentException if it is none of the formats that are read
    public static Format format(Source source) throws UnreadableDocumentException {
        return FormatFinder.of(source);
    }

    /// Reads a file.
    ///
    /// @throws RefusedException if it cannot be read; mostly an [UnreadableDocumentException], else
    ///   what the decoder refuses
    public Document read(Path file, Progress progress) throws RefusedException, CancelledException {
        return read(Source.of(file), progress);
    }

    /// Reads a file that is in memory.
    ///
    /// @throws RefusedException if it cannot be read; mostly an [UnreadableDocumentException], else
    ///   what the decoder refuses
    public Document read(Source source, Progress progress)
            throws RefusedException, CancelledException {
        progress.tell(0, 0);
        Document document = parsed(FormatFinder.of(source), source, progress);
        if (document.text().isBlank()) {
            throw Refused.blank(source.name());
        }
        return document;
    }

    private Document parsed(Format format, Source source, Progress progress)
            throws RefusedException, CancelledException {
        return switch (format) {
            case TEXT, MARKDOWN -> plain(format, source);
            case DOCX -> DocxReader.read(source, ZipArchive.of(source), wanted, progress);
            case ODT -> OdtReader.read(source, ZipArchive.of(source), wanted, progress);
            case RTF -> RtfReader.read(source, wanted, progress);
            case HTML -> HtmlReader.read(source, decoder);
            case VTT, SRT -> SubtitleReader.read(format, source, decoder, labels, progress);
            case OTR -> OtrReader.read(source, decoder);
            case EAF -> EafReader.read(source, labels, progress);
            case DOC, PDF -> ReadingProcess.read(format, source, wanted, progress);
        };
    }

    private Document plain(Format format, Source source) throws RefusedException {
        TextDecoder.Decoded decoded = decoder.decode(source.name(), source.bytes());
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        return new Document(format, text, decoded.encoding(), List.of(), decoded.warnings());
    }
}
