package org.colligate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where a code stands in the codebook: the names from its main theme down to itself, written
/// `Duration > Short-term`. A `>` inside a name is written `\>`.
///
/// @param names the names, at least one, none blank
public record CodePath(List<String> names) {

    public CodePath {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one name");
        }
    }

    /// Reads a path. Blanks around the `>` do not matter; an empty name between two of them is
    /// kept, for whoever checks the names to refuse.
    public static CodePath parse(String text) {
        return new CodePath(
                Arrays.stream(text.split("(?<!\\\\)>", -1))
                        .map(name -> name.strip().replace("\\>", ">"))
                        .toList());
    }

    /// Returns the name of the code itself.
    public String name() {
        return names.getLast();
    }

    /// Returns the path of a code under this one.
    public CodePath child(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new CodePath(longer);
    }

    /// Returns the path as files and the command line write it.
    @Override
    public String toString() {
        return names.stream()
                .map(name -> name.replace(">", "\\>"))
                .collect(Collectors.joining(" > "));
    }
}
