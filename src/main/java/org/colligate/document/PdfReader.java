package org.colligate.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.colligate.model.Refusal;

/// Reads PDF files. The library tells where each letter is drawn, and what a letter is; what a
/// line, a column and a paragraph is, is found out here. A file made for it can bring the library
/// to use any amount of memory or time, so outside of tests it is called in a process of its own.
final class PdfReader {

    private static final PdfFonts FONTS = new PdfFonts();

    private PdfReader() {}

    /// Reads a file.
    ///
    /// @param deadline when to give up, in the nanoseconds of this machine
    static Document read(Source source, long deadline) throws UnreadableDocumentException {
        FontMappers.set(FONTS);
        PdfLines stripper = new PdfLines(source.name(), deadline);
        try (PDDocument document =
                Loader.loadPDF(
                        source.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return document(source.name(), stripper.of(document), stripper.pages());
        } catch (InvalidPasswordException locked) {
            throw Refused.locked(source.name());
        } catch (PdfLines.Stop stop) {
            throw stop.why();
        } catch (StackOverflowError deep) {
            throw Refused.deep(source.name());
        } catch (IOException | RuntimeException broken) {
            // The library was not written for files that break the rules in every way.
            throw Refused.damaged(source.name(), broken);
        }
    }

    private static Document document(String file, List<PdfLine> lines, int pages)
            throws UnreadableDocumentException {
        if (lines.isEmpty()) {
            throw pages == 0 ? Refused.damaged(file, null) : scan(file);
        }
        List<PdfLine> body = PdfMargins.without(lines, pages);
        PdfColumns columns = new PdfColumns(body);
        PdfParagraphs paragraphs = new PdfParagraphs(columns.ordered(body), columns);
        Manuscript out = new Manuscript(file, Wanted.ALL);
        for (String paragraph : paragraphs.joined()) {
            out.text(paragraph);
            out.endParagraph("");
        }
        return Rendering.document(Format.PDF, "", out, warnings(lines, body, pages));
    }

    private static List<Refusal> warnings(List<PdfLine> lines, List<PdfLine> body, int pages) {
        List<Refusal> warnings = new ArrayList<>();
        if (lines.size() > body.size()) {
            warnings.add(
                    Refusal.of(
                            "document.heads",
                            "Running heads and page numbers that were left out: %s lines.",
                            lines.size() - body.size()));
        }
        long written = lines.stream().mapToInt(PdfLine::page).distinct().count();
        if (written < pages) {
            warnings.add(
                    Refusal.of(
                            "document.pictures",
                            "Pages without text, which may be scanned: %s of %s. What they show was not read.",
                            pages - written,
                            pages));
        }
        return warnings;
    }

    private static UnreadableDocumentException scan(String file) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.scan",
                        "%s has pages but no text: it seems to be scanned. Have its text recognised (OCR) by the program that scans, or ask for the original, and import that.",
                        file));
    }

    static UnreadableDocumentException manyPages(String file) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.pages",
                        "%s has more than 2,000 pages. Split it into several files and import those.",
                        file));
    }
}
