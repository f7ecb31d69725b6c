package org.colligate.cli;

import java.io.File;
import java.util.regex.Pattern;

/// Words of a command that is shown to be copied.
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./\\\\:+@%,-]+");

    private ShellWord() {}

    /// Returns a word as the shell of the system takes it for one, without quotes where it does.
    static String of(String word) {
        boolean windows = File.separatorChar == '\\';
        if (PLAIN.matcher(word).matches() && (windows || word.indexOf('\\') < 0)) {
            return word;
        }
        return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
