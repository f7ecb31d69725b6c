package org.colligate.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.colligate.model.Refusal;
import org.colligate.task.Beside;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads a file in a process of its own, with a limit of memory and time, so that a file that
/// brings a library down brings nothing else down.
final class ReadingProcess {

    /// How long it may take.
    static final long NANOS = 60_000_000_000L;

    private static final long PAUSE_NANOS = 5_000_000;

    /// More than the longest text takes.
    private static final int ANSWER = 400 << 20;

    /// The status of a JVM that is told to end when it has no memory left.
    private static final int NO_MEMORY = 3;

    private ReadingProcess() {}

    static Document read(Format format, Source source, Wanted wanted, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        Process process = start(source);
        try (var feeding =
                Beside.start(IOException.class, () -> feed(process, format, source, wanted))) {
            Document document = answer(process, source, progress);
            feeding.result();
            return document;
        } catch (IOException broken) {
            throw Refused.damaged(source.name(), broken);
        }
    }

    private static boolean feed(Process process, Format format, Source source, Wanted wanted)
            throws IOException {
        Wire.write(new Wire.Request(format, wanted, source), process.getOutputStream());
        return true;
    }

    private static Document answer(Process process, Source source, Progress progress)
            throws IOException, UnreadableDocumentException, CancelledException {
        try {
            byte[] answer = collect(process, source, progress);
            if (process.onExit().join().exitValue() == NO_MEMORY) {
                throw Refused.hungry(source.name());
            }
            return Wire.answer(answer);
        } finally {
            process.destroyForcibly();
        }
    }

    /// Waits for the answer in short steps: a read that blocks could neither be cancelled nor
    /// ended.
    private static byte[] collect(Process process, Source source, Progress progress)
            throws IOException, UnreadableDocumentException, CancelledException {
        long start = System.nanoTime();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream in = process.getInputStream();
        while (process.isAlive()) {
            int ready = in.available();
            if (ready > 0) {
                answer.write(in.readNBytes(ready));
            } else {
                progress.tell(0, 0);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            if (System.nanoTime() - start > NANOS) {
                throw Refused.slow(source.name());
            }
            if (answer.size() > ANSWER) {
                throw Refused.hungry(source.name());
            }
        }
        answer.write(in.readAllBytes());
        return answer.toByteArray();
    }

    private static Process start(Source source) throws UnreadableDocumentException {
        try {
            return new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failed) {
            throw new UnreadableDocumentException(
                    Refusal.of(
                            "document.process",
                            "%s could not be read: the process that reads such files did not start. Save it as .docx or as plain text (.txt, UTF-8) and import that.",
                            source.name()),
                    failed);
        }
    }

    /// The class path is that of the program; its modules are not needed. Nothing that a JVM has to
    /// say comes between the answer.
    private static List<String> command() {
        return List.of(
                java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dlog4j2.simplelogLevel=OFF",
                "-Dlog4j2.statusLoggerLevel=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingMain.class.getName());
    }

    /// The Java that runs this, which a packaged program may call otherwise.
    private static String java() {
        Path home = Path.of(System.getProperty("java.home"), "bin", "java");
        return ProcessHandle.current()
                .info()
                .command()
                .filter(command -> isJava(Path.of(command)))
                .orElse(home.toString());
    }

    private static boolean isJava(Path command) {
        Path name = command.getFileName();
        return name != null && name.toString().startsWith("java") && Files.isExecutable(command);
    }
}
