package org.colligate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a project of its own: the JDK there prints what it is asked to run, the build
/// makes an empty jar.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS =
            List.of(
                    "readlink",
                    "dirname",
                    "sed",
                    "find",
                    "nice",
                    "head",
                    "mkdir",
                    "cat",
                    "touch",
                    "mv",
                    "rm");

    @TempDir Path folder;
    Path home;
    Path bin;

    @BeforeEach
    void build() throws Exception {
        home = Files.createDirectories(folder.resolve("my  projects/colligate 研究"));
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "exec %s \"$@\"".formatted(find(tool)));
        }
        Files.copy(Path.of("colligate"), home.resolve("colligate"));
        Files.createDirectory(home.resolve(".mvn"));
        Files.copy(Path.of(".mvn/find-jdk"), home.resolve(".mvn/find-jdk"));
        script(
                home.resolve("mvnw"),
                "echo \"$JAVA_HOME $*\" >> builds; mkdir -p target/app; touch target/app/colligate.jar");
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("src/main/Main.java"), "");
        Files.writeString(home.resolve("pom.xml"), "");
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(entry -> Path.of(entry, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static Path script(Path file, String body) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Path jdk(String name, String version) throws Exception {
        Path jdk = folder.resolve(name);
        script(jdk.resolve("bin/java"), "for word; do echo \"<$word>\"; done; exit 7");
        script(jdk.resolve("bin/javac"), "");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return jdk;
    }

    private Path learningJdk() throws Exception {
        Path jdk = jdk("jdk", "25");
        script(
                jdk.resolve("bin/java"),
                """
                for word; do
                    case $word in
                        -XX:AOTCacheOutput=*) echo learnt > "${word#*=}"; learning=yes ;;
                    esac
                done
                [ -n "$learning" ] && exit 0
                for word; do echo "<$word>"; done\
                """);
        return jdk;
    }

    /// Starts the launcher by some path from a folder that is not its own. Without globbing, a
    /// shell finds nothing in the usual folders of JDKs, as on a machine that has none.
    private Outcome launch(Path path, String javaHome, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-f", path.toString()));
        command.addAll(List.of(arguments));
        return Child.run(folder, builder(javaHome, command));
    }

    private ProcessBuilder builder(String javaHome, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(bin.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", javaHome);
        return builder;
    }

    private List<String> builds() throws Exception {
        return Files.readAllLines(home.resolve("builds"));
    }

    private static List<String> words(Outcome outcome) {
        List<String> words = outcome.out().lines().toList();
        return words.subList(words.indexOf("<org.colligate.Main>"), words.size());
    }

    @Test
    void passesArgumentsAndStatusOnFromAnyFolderAndThroughLinks() throws Exception {
        String jdk = jdk("jdk 25", "25.0.1").toString();
        Path link = Files.createSymbolicLink(bin.resolve("link"), home.resolve("colligate"));
        Path linkToLink =
                Files.createSymbolicLink(folder.resolve("colligate"), Path.of("bin/link"));
        for (Path path : List.of(home.resolve("colligate"), link, linkToLink)) {
            Outcome outcome = launch(path, jdk, "quotes", "a b", "", "*", "招标 > \"x\"");
            assertThat(outcome.status()).as(path.toString()).isEqualTo(7);
            assertThat(words(outcome))
                    .containsExactly(
                            "<org.colligate.Main>",
                            "<quotes>",
                            "<a b>",
                            "<>",
                            "<*>",
                            "<招标 > \"x\">");
            assertThat(outcome.out().lines())
                    .contains(
                            "<-Dcolligate.home=" + home.toRealPath() + ">",
                            "<-Dcolligate.command=" + path + ">",
                            "<%s/target/app/colligate.jar:%s/target/app/lib/*>"
                                    .formatted(home.toRealPath(), home.toRealPath()));
        }
    }

    @Test
    void buildsOnceAndAgainWhenTheSourcesAreNewer() throws Exception {
        Path jdk = jdk("jdk", "26");
        Path launcher = home.resolve("colligate");
        assertThat(launch(launcher, jdk.toString(), "demo").err())
                .isEqualTo("Building Colligate, once …\nPreparing a quick start, once …\n");
        assertThat(launch(launcher, jdk.toString(), "demo").err()).isEmpty();
        String build = jdk + " -q -B -Dmaven.test.skip=true package";
        assertThat(builds()).containsExactly(build);
        Files.setLastModifiedTime(
                home.resolve("src/main/Main.java"), FileTime.from(Instant.now().plusSeconds(60)));
        launch(launcher, jdk.toString(), "demo");
        assertThat(builds()).containsExactly(build, build);
    }

    @Test
    void whatJavaLearntInTheDemoIsKeptForLaterRuns() throws Exception {
        Path jdk = learningJdk();
        Path app = home.toRealPath().resolve("target/app");
        for (int run = 0; run < 2; run++) {
            assertThat(launch(home.resolve("colligate"), jdk.toString(), "check").out().lines())
                    .contains("<-XX:AOTCache=" + app.resolve("colligate.aot") + ">");
        }
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.9\"\n");
        Files.setLastModifiedTime(
                jdk.resolve("release"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(launch(home.resolve("colligate"), jdk.toString(), "check").err())
                .isEqualTo("Preparing a quick start, once …\n");
        try (Stream<Path> left = Files.list(app)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("colligate.jar", "colligate.aot");
        }
    }

    @Test
    void whatWasLearntOfAnOlderProgramIsNotUsed() throws Exception {
        Path jdk = learningJdk();
        Path launcher = home.resolve("colligate");
        launch(launcher, jdk.toString());
        Path app = home.toRealPath().resolve("target/app");
        Path cache = Files.writeString(app.resolve("desktop.aot"), "learnt");
        Files.createFile(app.resolve("trial.1.log"));
        Files.setLastModifiedTime(
                app.resolve("colligate.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(launch(launcher, jdk.toString()).out()).doesNotContain("-XX:AOTCache=" + cache);
    }

    @Test
    void whileOneRunLearnsAnotherDoesNot() throws Exception {
        Path jdk = learningJdk();
        Path launcher = home.resolve("colligate");
        launch(launcher, jdk.toString(), "check");
        Path app = home.toRealPath().resolve("target/app");
        Files.delete(app.resolve("colligate.aot"));
        Path trial = Files.createFile(app.resolve("trial.1.log"));
        assertThat(launch(launcher, jdk.toString(), "check").err()).isEmpty();
        assertThat(app.resolve("colligate.aot")).doesNotExist();
        Files.setLastModifiedTime(trial, FileTime.from(Instant.now().minusSeconds(3600)));
        assertThat(launch(launcher, jdk.toString(), "check").err())
                .isEqualTo("Preparing a quick start, once …\n");
        assertThat(trial).doesNotExist();
    }

    @Test
    @Timeout(60)
    void theDesktopStartsAtOnceAndJavaLearnsBesideIt() throws Exception {
        Path jdk = learningJdk();
        Path launcher = home.resolve("colligate");
        assertThat(launch(launcher, jdk.toString()).err())
                .isEqualTo("Building Colligate, once …\n");
        Path cache = home.toRealPath().resolve("target/app/desktop.aot");
        while (!Files.exists(cache)) {
            Thread.sleep(10);
        }
        assertThat(launch(launcher, jdk.toString(), "a b.colligate").out().lines())
                .contains("<-XX:AOTCache=" + cache + ">", "<a b.colligate>");
    }

    @Test
    void aBuildThatFailsIsShown() throws Exception {
        script(home.resolve("mvnw"), "echo no network; exit 1");
        assertThat(launch(home.resolve("colligate"), jdk("jdk", "25").toString(), "demo"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Building Colligate, once …\nno network\nColligate could not be built; what is above says why.\n"));
    }

    @Test
    void theJavaOfThePathIsAskedWhereItsJdkIs() throws Exception {
        Path jdk = jdk("jdk 25", "25");
        script(bin.resolve("java"), "echo '    java.home = %s' >&2".formatted(jdk));
        assertThat(launch(home.resolve("colligate"), "", "demo").status()).isEqualTo(7);
        assertThat(builds()).containsExactly(jdk + " -q -B -Dmaven.test.skip=true package");
    }

    @Test
    void aHomeIsNotNeeded() throws Exception {
        String launcher = home.resolve("colligate").toString();
        ProcessBuilder builder = builder("", List.of("/bin/sh", "-f", launcher, "demo"));
        builder.environment().remove("HOME");
        assertThat(Child.run(folder, builder))
                .isEqualTo(
                        Outcome.refused(
                                "Colligate needs a JDK 25 or newer: install one, for example Temurin 25 from https://adoptium.net, and start again."));
        ProcessBuilder maven =
                new ProcessBuilder(Path.of("mvnw").toAbsolutePath().toString(), "--version");
        maven.environment().remove("HOME");
        Outcome version = Child.run(folder, maven);
        assertThat(version.err()).doesNotContain("HOME");
        assertThat(version.status()).isZero();
    }

    @Test
    void withoutAJdkOf25ItSaysWhatToInstall() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path runtime = jdk("runtime", "25");
        Files.delete(runtime.resolve("bin/javac"));
        script(bin.resolve("java"), "echo '    java.home = %s'".formatted(old));
        for (Path javaHome : List.of(old, runtime, folder.resolve("gone"))) {
            assertThat(launch(home.resolve("colligate"), javaHome.toString(), "demo"))
                    .isEqualTo(
                            Outcome.refused(
                                    "Colligate needs a JDK 25 or newer: install one, for example Temurin 25 from https://adoptium.net, and start again."));
        }
        assertThat(home.resolve("builds")).doesNotExist();
    }
}
