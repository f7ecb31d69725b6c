package org.colligate.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.colligate.model.Study;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Projects of every version of the file format, kept as [FixtureProject] once made them.
class OldProjectTest {

    @TempDir Path folder;

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OldProjectTest.class.getResourceAsStream("/" + name))) {
            return in.readAllBytes();
        }
    }

    private Project open(int version) throws Exception {
        Path copy = folder.resolve("copy.colligate");
        Files.write(copy, resource("schema-" + version + ".colligate"));
        return Project.open(copy);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void isReadWhole(int version) throws Exception {
        String portrait =
                new String(resource("schema-" + version + ".txt"), StandardCharsets.UTF_8);
        try (Project project = open(version)) {
            assertThat(Portrait.of(project.study(), project.history())).isEqualTo(portrait);
            assertThat(project.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void canBeUndoneToTheBeginningAndDoneAgain(int version) throws Exception {
        try (Project project = open(version)) {
            Study last = project.study();
            int undone = 0;
            while (project.undo("A").isPresent()) {
                undone++;
            }
            assertThat(project.study()).isEqualTo(Study.EMPTY);
            assertThat(project.check()).isEmpty();
            for (int i = 0; i < undone; i++) {
                assertThat(project.redo("A")).isPresent();
            }
            assertThat(project.study()).isEqualTo(last);
            assertThat(project.check()).isEmpty();
        }
    }
}
