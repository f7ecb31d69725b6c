package org.colligate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.project.Project;

/// A project of two interviews, made by the command line from the files that lie beside it.
public record SmallProject(Path folder) {

    static final String ANA =
            "I: How long is a contract?\nR: One year 🙂, hardly more.\nI: 招标呢？\nR: 公开招标。\n";
    static final String BO = "I: And yours?\nR: Three years, then five.\n";
    static final String CASES = "name,city,sector\nAna,Beijing,Family\nBo,Guangzhou,\n";
    static final String CODEBOOK =
            """
            {"name": "Contracts", "codes": [
              {"name": "Duration", "color": "#336699", "children": [
                {"name": "Short-term", "definition": "A year or less.", "color": "#AA3300"},
                {"name": "Long-term"}]},
              {"name": "Tendering", "include": "招标", "color": "#117733"}]}
            """;
    static final String CODINGS =
            """
            document,start,end,code,coder,text
            Ana,30,40,Duration > Short-term,A,One year 🙂
            Ana,66,70,Tendering,B,公开招标
            Bo,17,28,Duration > Long-term,A,Three years
            Bo,17,39,Duration > Long-term,B,"Three years, then five"
            """
                    .replace("\n", "\r\n");

    /// The commands that make it, each with what it says.
    List<Outcome> build() throws IOException {
        files();
        return List.of(
                Outcome.of("new", project()),
                Outcome.of("import", project(), path("Ana.txt"), path("Bo.txt"), "--coder", "A"),
                Outcome.of("cases", project(), path("cases.csv"), "--coder", "A"),
                Outcome.of("codebook", "import", project(), path("codebook.json"), "--coder", "A"),
                Outcome.of("codings", "import", project(), path("codings.csv"), "--coder", "A"));
    }

    /// Puts the project and its files into a folder.
    public static SmallProject in(Path folder) throws IOException {
        SmallProject small = new SmallProject(folder);
        small.files();
        Files.write(small.project(), Built.BYTES);
        return small;
    }

    /// Building takes a second, copying none.
    private static final class Built {

        static final byte[] BYTES = bytes();

        private static byte[] bytes() {
            try {
                Path folder = Files.createTempDirectory("small");
                SmallProject small = new SmallProject(folder);
                small.build();
                byte[] bytes = Files.readAllBytes(small.project());
                try (Stream<Path> all = Files.walk(folder)) {
                    all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
                }
                return bytes;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void files() throws IOException {
        file("Ana.txt", ANA);
        file("Bo.txt", BO);
        file("cases.csv", CASES);
        file("codebook.json", CODEBOOK);
        file("codings.csv", CODINGS);
    }

    public Path project() {
        return path("study.colligate");
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Path file(String name, String content) throws IOException {
        return Files.writeString(path(name), content);
    }

    /// All that a project holds.
    public record Content(Study study, List<Step> history) {}

    public Content content() throws RefusedException {
        try (Project open = Project.openToRead(project())) {
            return new Content(open.study(), open.history());
        }
    }
}
