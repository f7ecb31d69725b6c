package org.colligate.transcript;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colligate.model.Names;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// What a transcript may be called, and what a file suggests.
final class TranscriptName {

    /// Blanks and digits in front say that a dot belongs to the name: `Dr. Wang`, `2019.05.20`.
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,7}");

    private TranscriptName() {}

    /// Returns the name of a file without its extension and without blanks around it.
    static String of(String fileName) {
        return extension(fileName)
                .map(end -> fileName.substring(0, fileName.length() - end.length() - 1))
                .orElse(fileName)
                .strip();
    }

    /// Returns what stands behind the last dot of a file's name, if that is an extension.
    static Optional<String> extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0
                ? Optional.of(fileName.substring(dot + 1))
                        .filter(end -> EXTENSION.matcher(end).matches())
                : Optional.empty();
    }

    /// Returns a name without the blanks around it.
    ///
    /// @throws RefusedException if nothing is left, or if it would not stand on one line
    static String checked(String name) throws RefusedException {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new RefusedException(
                    Refusal.of("transcript.unnamed", "A transcript needs a name. Give it one."));
        }
        if (!Names.standsOnOneLine(stripped)) {
            throw new RefusedException(
                    Refusal.of(
                            "transcript.line",
                            "The name of a transcript stands on one line, without tabs or other control"
                                    + " characters. Take them out of the name."));
        }
        return stripped;
    }
}
