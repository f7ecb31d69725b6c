package org.colligate.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.coding.CodingEditing;
import org.colligate.model.AttributeId;
import org.colligate.model.Code;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.project.Project;

/// Measures the engine and prints what `docs/performance.md` records. What depends on a cold start
/// runs in processes of its own, with at most 1 GB of heap.
public final class EngineBench {

    private static final int RUNS = 5;
    private static final Path FOLDER = Path.of("target", "bench");

    private EngineBench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "all" : arguments[0]) {
            case "all" -> all();
            case "open" -> open(Path.of(arguments[1]));
            case "matrices" -> matrices(Path.of(arguments[1]));
            case "code" -> code(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void all() throws Exception {
        Path large = new LargeStudy(2_000, 30_000, 200, 1_000_000).in(FOLDER);
        Path medium = new LargeStudy(200, 30_000, 100, 20_000).in(FOLDER);
        say("2,000 transcripts of 30,000 characters, 200 codes, 1,000,000 codings: %,d bytes"
                .formatted(Files.size(large)));
        process(
                "open to first matrix, a whole process",
                "matrix",
                large.toString(),
                "--by",
                "city",
                "--out",
                FOLDER.resolve("out.csv").toString());
        for (int i = 0; i < RUNS; i++) {
            inOwnProcess("open", large, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        }
        inOwnProcess("matrices", large);
        inOwnProcess("code", large);
        say("200 transcripts of 30,000 characters, 100 codes, 20,000 codings, whole processes:");
        String project = medium.toString();
        String out = FOLDER.resolve("out.csv").toString();
        process("codes by cases, counts", "matrix", project, "--by-case", "--out", out);
        process("codes by cases, all quotes", "quotes", project, "--format", "csv", "--out", out);
        process("codes by cities", "matrix", project, "--by", "city", "--out", out);
        Path demo = FOLDER.resolve("demo");
        say("  colligate demo: " + Times.of(RUNS, _ -> {
            Files.deleteIfExists(demo.resolve("three-cities.colligate"));
            colligate("demo", demo.toString());
        }));
    }

    private static void process(String what, String... arguments) throws Exception {
        colligate(arguments);
        say("  %s: %s".formatted(what, Times.of(RUNS, _ -> colligate(arguments))));
    }

    private static void colligate(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./colligate"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx1g");
        Process process =
                builder.redirectOutput(FOLDER.resolve("stdout.txt").toFile())
                        .redirectError(FOLDER.resolve("stderr.txt").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(FOLDER.resolve("stderr.txt")));
        }
    }

    private static void inOwnProcess(String task, Path file, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx1g"));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineBench.class.getName(),
                        task,
                        file.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(task + " failed");
        }
    }

    private static void open(Path file) throws Exception {
        long start = System.nanoTime();
        try (Project project = Project.open(file)) {
            long opened = System.nanoTime();
            ThemeMatrix.of(project.study(), byCity(project.study()));
            long counted = System.nanoTime();
            say("  open %.0f ms, first matrix %.0f ms, together %.0f ms"
                    .formatted(
                            (opened - start) / 1e6,
                            (counted - opened) / 1e6,
                            (counted - start) / 1e6));
        }
    }

    private static MatrixSpec byCity(Study study) {
        return MatrixSpec.by(new Grouping.ByAttributes(List.of(attribute(study, "city"))));
    }

    private static AttributeId attribute(Study study, String name) {
        return study.attribute(name).orElseThrow().id();
    }

    private static void matrices(Path file) throws Exception {
        Study study;
        try (Project project = Project.openToRead(file)) {
            study = project.study();
        }
        AttributeId city = attribute(study, "city");
        AttributeId sector = attribute(study, "sector");
        Filter filter =
                new Filter(
                        Set.of(study.coder("A").orElseThrow().id()),
                        Map.of(sector, Set.of("Sector 1", "Sector 2")),
                        Set.of());
        matrix(study, "by city", byCity(study));
        matrix(
                study,
                "by city and sector",
                MatrixSpec.by(new Grouping.ByAttributes(List.of(city, sector))));
        matrix(study, "by case (2,000 columns)", MatrixSpec.by(new Grouping.ByCase()));
        matrix(study, "by transcript (2,000 columns)", MatrixSpec.by(new Grouping.ByTranscript()));
        matrix(
                study,
                "by city, this code only",
                new MatrixSpec(byCity(study).columns(), null, true, Filter.ALL));
        matrix(
                study,
                "by city, one coder, two sectors",
                new MatrixSpec(byCity(study).columns(), null, false, filter));
    }

    private static void matrix(Study study, String what, MatrixSpec spec) throws Exception {
        Times first = Times.of(1, _ -> count(study, spec));
        Times.of(100, _ -> count(study, spec));
        say("  matrix %s: first %s; warm %s"
                .formatted(what, first, Times.of(50, _ -> count(study, spec))));
    }

    private static void count(Study study, MatrixSpec spec) {
        ThemeMatrix matrix = ThemeMatrix.of(study, spec);
        for (Measure measure : Measure.values()) {
            matrix.value(measure, 0, matrix.groups().size());
        }
    }

    /// Codes passages on a copy, and between them writes and forces 4 KB to the same disk.
    private static void code(Path file) throws Exception {
        Path copy = FOLDER.resolve("code.colligate");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (Project project = Project.open(copy);
                FileChannel channel =
                        FileChannel.open(
                                FOLDER.resolve("force"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE)) {
            List<Transcript> texts = project.study().transcripts().list();
            List<Code> codes = project.study().codebook().codes();
            Times.Task coding =
                    n -> {
                        Transcript text = texts.get(n * 7 % texts.size());
                        project.apply(
                                "A",
                                study ->
                                        CodingEditing.apply(
                                                study,
                                                text.id(),
                                                new TextSpan(100 + n, 300 + n),
                                                codes.get(n % codes.size()).id(),
                                                "A"));
                    };
            Times.of(50, coding);
            say("  one coding, durable: " + Times.of(500, n -> coding.run(n + 50)));
            say("  the disk, 4 KB written and forced: "
                    + Times.of(
                            500,
                            _ -> {
                                channel.write(ByteBuffer.allocate(4096), 0);
                                channel.force(true);
                            }));
        }
        Files.delete(copy);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
