package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colligate.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ShellWordTest {

    @Test
    void whatTheShellTakesForOneWordStaysAsItIs() {
        assertThat(
                        List.of(
                                "./colligate",
                                "colligate-demo/three-cities.colligate",
                                "研究/a_b.colligate"))
                .allSatisfy(word -> assertThat(ShellWord.of(word)).isEqualTo(word));
    }

    @Test
    void theShellReadsBackEveryWord(@TempDir Path folder) throws Exception {
        List<String> words =
                List.of("", "my study", "it's", "a\"b", "$HOME `x` \\ *", "~", "a;b&c", "(1) #2");
        List<String> quoted = new ArrayList<>();
        words.forEach(word -> quoted.add(ShellWord.of(word)));
        String command = "printf '%s\\n' " + String.join(" ", quoted);
        assertThat(Child.run(folder, new ProcessBuilder("/bin/sh", "-c", command)))
                .isEqualTo(Outcome.printed(String.join("\n", words) + "\n"));
    }
}
