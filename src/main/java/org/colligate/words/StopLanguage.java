package org.colligate.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// The languages that come with a stop list.
public enum StopLanguage {
    ENGLISH("en"),
    SIMPLIFIED("zh-Hans"),
    TRADITIONAL("zh-Hant");

    private final String tag;

    StopLanguage(String tag) {
        this.tag = tag;
    }

    /// Returns its tag on the command line: `zh-Hans`.
    public String tag() {
        return tag;
    }

    /// Returns the language with a tag.
    public static Optional<StopLanguage> tagged(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /// Reads its list.
    public StopList list() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        StopLanguage.class.getResourceAsStream(
                                                "stop-" + tag + ".txt")),
                                StandardCharsets.UTF_8))) {
            return StopList.of(lines.lines().toList());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
