package org.colligate.bench;

import java.nio.file.Path;
import java.util.spi.ToolProvider;

/// Processes with the options that the launcher gives the desktop, without a screen.
final class DesktopProcess {

    private static final Path JAR = Path.of("target", "bench", "bench.jar");

    private DesktopProcess() {}

    /// Prepares a process. Its classes come from jars: neither an archive nor a cache takes them
    /// from a folder.
    static ProcessBuilder of(Class<?> main, String option, String argument) {
        if (pack() != 0) {
            throw new IllegalStateException("jar failed");
        }
        Path here = Path.of("").toAbsolutePath();
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Xlog:aot=off",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-p",
                "target/app/javafx",
                "--add-modules",
                "javafx.controls",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dcolligate.home=" + here,
                "-Dcolligate.natives=target/app/natives",
                "-cp",
                "target/app/colligate.jar:target/app/lib/*:" + JAR,
                main.getName(),
                argument);
    }

    /// Makes the jar anew only when a class is newer: a cache is bound to its time.
    private static int pack() {
        Path classes = Path.of("target", "test-classes", "org", "colligate", "bench");
        if (JAR.toFile().lastModified()
                > classes.resolve("DesktopProcess.class").toFile().lastModified()) {
            return 0;
        }
        return ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "cf",
                        JAR.toString(),
                        "-C",
                        "target/test-classes",
                        "org/colligate/bench");
    }
}
