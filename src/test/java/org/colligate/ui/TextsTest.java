package org.colligate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colligate.model.Deed;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/colligate/ui");
    private static final Path SOURCES = Path.of("src/main/java/org/colligate/ui");

    private static Map<String, String> texts(Language language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        String name = "texts_" + language.locale().toString().replaceFirst("_#.*", "");
        try (Stream<Path> pages = Files.list(RESOURCES)) {
            for (Path page : pages.toList()) {
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(page.resolve(name + ".properties"))) {
                    texts.load(in);
                }
                texts.stringPropertyNames()
                        .forEach(key ->
                                all.put(page.getFileName() + "." + key, texts.getProperty(key)));
            }
        }
        return all;
    }

    /// Returns which values a text takes; how often and in what order is for its language to say.
    private static Set<Integer> gaps(String text) {
        Set<Integer> gaps = new TreeSet<>();
        Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .forEach(gap -> gaps.add(Integer.valueOf(gap.group(1))));
        return gaps;
    }

    @Test
    void everyTextStandsInBothLanguagesAndTakesTheSameValues() throws IOException {
        Map<String, Set<Integer>> english = new HashMap<>();
        Map<String, Set<Integer>> chinese = new HashMap<>();
        texts(Language.ENGLISH).forEach((key, text) -> english.put(key, gaps(text)));
        texts(Language.CHINESE).forEach((key, text) -> chinese.put(key, gaps(text)));
        assertThat(english).isNotEmpty();
        assertThat(chinese).isEqualTo(english);
    }

    @Test
    void everyTextCanBeFilledAndNoneIsEmpty() throws IOException {
        for (Language language : Language.values()) {
            texts(language)
                    .forEach((key, text) -> {
                        assertThat(text).as(key).isNotBlank();
                        if (!gaps(text).isEmpty()) {
                            new MessageFormat(text, language.locale());
                        }
                    });
        }
    }

    @Test
    void everyTextThatThePagesNameIsThere() throws IOException {
        Set<String> known = texts(Language.ENGLISH).keySet();
        Pattern named =
                Pattern.compile(
                        "(?:desk(?:\\(\\))?\\.text|texts(?:\\(\\))?\\.of)\\(\\s*\"([a-z]+\\.[A-Za-z.]+)\"[,)]");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Set<String> keys =
                        named.matcher(Files.readString(file))
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toSet());
                assertThat(known).as(file.toString()).containsAll(keys);
            }
        }
    }

    @Test
    void everyRefusalThatTheEngineNamesCanBeSaidInBothLanguages() throws IOException {
        Map<String, String> english = texts(Language.ENGLISH);
        Map<String, String> chinese = texts(Language.CHINESE);
        Pattern named =
                Pattern.compile(
                        "(?:Refusal\\.of|refused)\\(\\s*\"([a-z.]+)\",\\s*(\"(?:[^\"\\\\]|\\\\.|\"\\s*\\+\\s*\")*\")");
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/colligate"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                named.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> {
                            boolean ofReader = hit.group().startsWith("refused");
                            int gaps = hit.group(2).split("%s", -1).length - 1;
                            found.put("refusal." + hit.group(1), gaps + (ofReader ? 1 : 0));
                        });
            }
        }
        assertThat(found).hasSizeGreaterThan(40);
        found.forEach((key, gaps) -> {
            assertThat(english).containsKey(key);
            assertThat(gaps(english.getOrDefault(key, ""))).as(key).hasSize(gaps);
            assertThat(chinese.get(key)).as(key).containsPattern("\\p{IsHan}");
        });
        english.keySet().stream()
                .filter(key -> key.startsWith("refusal."))
                .forEach(key -> assertThat(found).containsKey(key));
    }

    @Test
    void everyDeedHasASentence() throws IOException {
        Set<String> known = texts(Language.CHINESE).keySet();
        for (Deed.Kind kind : Deed.Kind.values()) {
            assertThat(known).contains("history.deed." + kind.name());
        }
    }
}
