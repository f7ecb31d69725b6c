package org.colligate.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Names as an option takes them: repeated, or in one text with commas between them.
final class NameList {

    private NameList() {}

    /// Returns the names in some texts. A text that is a name as a whole is that name; any other is
    /// split at its commas.
    static List<String> of(List<String> texts, Predicate<String> isName) {
        return texts.stream()
                .flatMap(text ->
                        isName.test(text.strip())
                                ? Stream.of(text)
                                : Stream.of(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
