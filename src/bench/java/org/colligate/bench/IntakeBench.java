package org.colligate.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colligate.document.DocumentReader;
import org.colligate.document.Source;

/// Measures how long documents take to come in, as whole processes: 300 pages of Word and of PDF,
/// and forty transcripts at once.
public final class IntakeBench {

    private static final int RUNS = 5;
    private static final int PAGES = 300;

    /// Characters of a page of an interview as it is typed, with room between the turns.
    private static final int PAGE = 3_000;

    private static final Path FOLDER = Path.of("target", "bench", "intake");
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");

    private IntakeBench() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        Path project = FOLDER.resolve("forty.colligate");
        List<String> forty = new ArrayList<>(List.of("import", project.toString()));
        for (Path file : forty()) {
            forty.add(file.toString());
        }
        System.out.println("forty transcripts: " + Times.of(RUNS, _ -> {
            Files.deleteIfExists(project);
            colligate(List.of("new", project.toString()));
            colligate(forty);
        }));
        for (String language : List.of("en", "zh")) {
            measure(word(language, "300-pages", PAGES));
            measure(pdf(language));
        }
    }

    private static void measure(Path file) throws Exception {
        List<String> command = List.of("text", file.toString());
        colligate(command);
        System.out.printf(
                "%s, %s, %,d bytes: %s%n",
                file.getFileName(),
                DocumentReader.format(Source.of(file)),
                Files.size(file),
                Times.of(RUNS, _ -> colligate(command)));
    }

    private static void colligate(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./colligate"));
        command.addAll(arguments);
        Path said = FOLDER.resolve("said.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(said));
        }
    }

    /// Writes the paragraphs of a document so often that they are as many pages, under the new
    /// document's own name.
    private static Path word(String language, String name, int pages) throws Exception {
        Path target = FOLDER.resolve(name + "-" + language + ".docx");
        try (ZipFile from = new ZipFile(DOCUMENTS.resolve("long-" + language + ".docx").toFile());
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    boolean text = entry.getName().equals("word/document.xml");
                    to.write(text ? repeated(bytes, name, pages) : bytes);
                }
                to.closeEntry();
            }
        }
        return target;
    }

    private static byte[] repeated(byte[] document, String name, int pages) {
        String xml = new String(document, StandardCharsets.UTF_8);
        int begin = xml.indexOf("<w:p>");
        int end = xml.lastIndexOf("</w:p>") + "</w:p>".length();
        String paragraphs = xml.substring(begin, end);
        int letters = paragraphs.replaceAll("<[^>]*+>", "").length();
        int times = Math.ceilDiv(pages * PAGE, letters);
        String heading = "<w:p><w:r><w:t>" + name + "</w:t></w:r></w:p>";
        return (xml.substring(0, begin) + heading + paragraphs.repeat(times) + xml.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Path pdf(String language) throws Exception {
        Path target = FOLDER.resolve("300-pages-" + language + ".pdf");
        try (PDDocument from =
                        Loader.loadPDF(DOCUMENTS.resolve("long-" + language + ".pdf").toFile());
                PDDocument to = new PDDocument()) {
            for (int page = 0; page < PAGES; page++) {
                to.importPage(from.getPage(page % from.getNumberOfPages()));
            }
            to.save(target.toFile());
        }
        return target;
    }

    /// Writes forty interviews of an hour and more, no text twice.
    private static List<Path> forty() throws Exception {
        List<Path> forty = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            forty.add(word("en", "interview-" + i, 8));
            forty.add(word("zh", "interview-" + i, 8));
        }
        return forty;
    }
}
