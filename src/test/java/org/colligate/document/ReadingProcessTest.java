package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.colligate.task.Job;
import org.colligate.task.JobRunner;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Test;

class ReadingProcessTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    private static Source source(String name) throws Exception {
        return Source.of(FOLDER.resolve(name));
    }

    @Test
    void aDocumentComesBackAsItWasRead() throws Exception {
        Source doc = source("comments-zh.doc");
        assertThat(ReadingProcess.read(Format.DOC, doc, Wanted.ALL, Progress.UNWATCHED))
                .isEqualTo(
                        DocReader.read(doc, Wanted.ALL, System.nanoTime() + ReadingProcess.NANOS));
    }

    @Test
    void aReadingThatIsCancelledEnds() throws Exception {
        Source pdf = source("long-zh.pdf");
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (JobRunner runner = new JobRunner(Runnable::run)) {
            AtomicReference<Runnable> cancel = new AtomicReference<>(() -> {});
            Job<Document> job =
                    progress -> {
                        cancel.get().run();
                        return ReadingProcess.read(Format.PDF, pdf, Wanted.ALL, progress);
                    };
            CountDownLatch ready = new CountDownLatch(1);
            cancel.set(
                    runner.start(
                            progress -> {
                                ready.await();
                                return job.run(progress);
                            },
                            new Listening(heard)));
            ready.countDown();
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("cancelled");
        }
    }

    private record Listening(BlockingQueue<String> heard) implements JobRunner.Watcher<Document> {

        @Override
        public void progressed(int done, int of) {}

        @Override
        public void done(Document result) {
            heard.add("done");
        }

        @Override
        public void failed(Exception failure) {
            heard.add("failed");
        }

        @Override
        public void cancelled() {
            heard.add("cancelled");
        }
    }

    @Test
    void aRefusalComesBackAsItWasSaid() {
        Source noise = new Source("x.pdf", "%PDF-1.7 noise".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Reading.of(noise.name(), noise.bytes()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("x.pdf is damaged");
    }

    @Test
    void theMemoryOfAFileThatAsksForTooMuchIsThatOfItsProcessAlone() throws Exception {
        // Words of one letter each, on one page, until none fit.
        StringBuilder content = new StringBuilder("BT /F1 1 Tf ");
        content.append("(a) Tj ".repeat(3_000_000)).append("ET");
        byte[] pdf =
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length "
                                + content.length()
                                + ">>stream\n"
                                + content
                                + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                        .getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Reading.of("big.pdf", pdf))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("big.pdf ");
    }
}
