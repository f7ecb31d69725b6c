package org.colligate.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.colligate.ui.kit.FileDialog;

/// Answers questions for files with those that a test has laid out, where the window of the system
/// would stand.
final class ScriptedFiles implements FileDialog {

    private final Deque<Path> answers = new ArrayDeque<>();

    void next(Path file) {
        answers.add(file);
    }

    @Override
    public List<Path> open(Wanted wanted, boolean several) {
        return save(wanted, "").stream().toList();
    }

    @Override
    public Optional<Path> save(Wanted wanted, String name) {
        return Optional.ofNullable(answers.poll());
    }
}
