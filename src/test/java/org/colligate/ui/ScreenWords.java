package org.colligate.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.colligate.ui.kit.Language;

/// The program's own words, as against the names and the quotes of a study.
final class ScreenWords {

    private static final Path TEXTS = Path.of("src/main/resources/org/colligate/ui");

    private final Set<String> fixed = new HashSet<>();

    ScreenWords(Language language) {
        String name = "texts_" + (language == Language.CHINESE ? "zh_CN" : "en") + ".properties";
        try (Stream<Path> pages = Files.list(TEXTS)) {
            pages.map(page -> page.resolve(name)).forEach(this::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        texts.stringPropertyNames().forEach(key -> fixed.add(texts.getProperty(key)));
    }

    /// Says whether a text stands in the program's bundles. One with a gap is filled with data, and
    /// counts as data.
    boolean has(String text) {
        return fixed.contains(text.strip());
    }
}
