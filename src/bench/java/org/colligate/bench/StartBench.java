package org.colligate.bench;

import java.io.BufferedReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.stage.Window;
import org.colligate.Main;
import org.colligate.exchange.SampleStudy;
import org.colligate.ui.kit.Fx;

/// Measures the desktop from the start of the process to its first laid-out frame with the sample
/// study open, without a screen: as it is, with an archive of classes and with an AOT cache.
public final class StartBench {

    private static final int RUNS = 7;
    private static final String READY = "first frame";
    private static final Path FOLDER = Path.of("target", "bench", "start").toAbsolutePath();

    private static boolean listening;
    private static boolean told;

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            tellWhenDrawn();
            Main.main(arguments);
            return;
        }
        Files.createDirectories(FOLDER);
        Path project = FOLDER.resolve("sample.colligate");
        Files.deleteIfExists(project);
        SampleStudy.build(Path.of("").toAbsolutePath(), project);
        Path archive = FOLDER.resolve("desktop.jsa");
        Path cache = FOLDER.resolve("desktop.aot");
        start(project, "-XX:ArchiveClassesAtExit=" + archive);
        start(project, "-XX:AOTCacheOutput=" + cache);
        measure("as it is", project, "-Xshare:auto");
        measure("with an archive of classes", project, "-XX:SharedArchiveFile=" + archive);
        measure("with an AOT cache", project, "-XX:AOTCache=" + cache);
    }

    private static void measure(String what, Path project, String option) throws Exception {
        start(project, option);
        long[] nanos = new long[RUNS];
        for (int n = 0; n < RUNS; n++) {
            nanos[n] = start(project, option);
        }
        System.out.println("  start to first frame " + what + ": " + Times.of(nanos));
    }

    /// Starts the desktop, lets it end when it has drawn, and returns how long it took to draw.
    private static long start(Path project, String option) throws Exception {
        ProcessBuilder builder =
                DesktopProcess.of(StartBench.class, option, project.toString());
        builder.environment().put("XDG_CONFIG_HOME", FOLDER.toString());
        builder.redirectError(FOLDER.resolve("stderr.txt").toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            boolean drawn = READY.equals(out.readLine());
            long end = System.nanoTime();
            out.transferTo(Writer.nullWriter());
            if (process.waitFor() != 0 || !drawn) {
                throw new IllegalStateException(Files.readString(FOLDER.resolve("stderr.txt")));
            }
            return end - begin;
        }
    }

    /// Waits for a window in which the project has been laid out, says so and ends the process.
    private static void tellWhenDrawn() {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                try {
                    Thread.sleep(5);
                    Fx.later(StartBench::listen);
                } catch (InterruptedException stopped) {
                    return;
                } catch (IllegalStateException notStarted) {
                    // The toolkit comes up in the other thread.
                }
            }
        });
    }

    private static void listen() {
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null && !listening) {
                listening = true;
                window.getScene().addPostLayoutPulseListener(() -> {
                    if (!told && window.getScene().lookup("#pages") != null) {
                        told = true;
                        System.out.println(READY);
                        Fx.later(() -> System.exit(0));
                    }
                });
                Platform.requestNextPulse();
            }
        }
    }
}
