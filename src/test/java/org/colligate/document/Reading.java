package org.colligate.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.CueLabels;
import org.colligate.transcript.TranscriptReader;

/// Reads what a test composed.
final class Reading {

    private Reading() {}

    static Document of(String name, byte[] bytes) throws RefusedException, CancelledException {
        return of(name, bytes, Wanted.ALL);
    }

    static Document of(String name, byte[] bytes, Wanted wanted)
            throws RefusedException, CancelledException {
        return reader(wanted).read(new Source(name, bytes), Progress.UNWATCHED);
    }

    static DocumentReader reader(Wanted wanted) {
        return new DocumentReader(TranscriptReader::decode, CueLabels::find, wanted);
    }

    static Document of(String name, String text) throws RefusedException, CancelledException {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads in this process what is read in another outside of tests: quicker, and faults show.
    static Document here(String name, byte[] bytes) throws RefusedException, CancelledException {
        Source source = new Source(name, bytes);
        long deadline = System.nanoTime() + 20_000_000_000L;
        return switch (DocumentReader.format(source)) {
            case PDF -> PdfReader.read(source, deadline);
            case DOC -> DocReader.read(source, Wanted.ALL, deadline);
            default -> of(name, bytes);
        };
    }

    static List<String> warnings(Document document) {
        return document.warnings().stream().map(Refusal::key).toList();
    }
}
