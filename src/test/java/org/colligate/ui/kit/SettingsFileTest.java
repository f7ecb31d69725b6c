package org.colligate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir Path folder;

    private Path written() {
        Path file = folder.resolve("settings.json");
        new SettingsFile(file)
                .update(old ->
                        old.withLanguage(Language.CHINESE)
                                .withDark(true)
                                .withToldOfFont()
                                .withRecent("/a/study.colligate")
                                .withPins("/a/study.colligate", List.of("x", "")));
        return file;
    }

    @Test
    void whatIsSetIsThereAtTheNextStart() {
        Path file = written();
        Settings read = new SettingsFile(file).get();
        assertThat(read.language()).isEqualTo(Language.CHINESE);
        assertThat(read.dark()).isTrue();
        assertThat(read.toldOfFont()).isTrue();
        assertThat(read.recent()).containsExactly("/a/study.colligate");
        assertThat(read.pins()).containsEntry("/a/study.colligate", List.of("x", ""));
    }

    @Test
    void aFileOfAnOlderVersionIsReadAsFarAsItGoes() throws Exception {
        Path file = written();
        String json = Files.readString(file);
        String older =
                String.join(
                        "\n",
                        Arrays.stream(json.split("\n"))
                                .filter(line -> !line.contains("toldOfFont"))
                                .toList());
        assertThat(older).isNotEqualTo(json);
        Files.writeString(file, older.replaceAll(",\\s*}$", "\n}"));
        Settings read = new SettingsFile(file).get();
        assertThat(read.language()).isEqualTo(Language.CHINESE);
        assertThat(read.recent()).containsExactly("/a/study.colligate");
        assertThat(read.toldOfFont()).isFalse();
    }

    @Test
    void aDamagedFileCountsAsNone() throws Exception {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"language\": ");
        assertThat(new SettingsFile(file).get()).isEqualTo(Settings.initial());
    }
}
