package org.colligate.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks for files in the window that the system has for it, starting in the folder used last; first
/// where documents are, not where the program happens to be.
public final class SystemFileDialog implements FileDialog {

    private final Stage stage;
    private File folder;

    public SystemFileDialog(Stage stage) {
        this.stage = stage;
        this.folder = documents(Path.of(System.getProperty("user.home", "."))).toFile();
    }

    static Path documents(Path home) {
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    @Override
    public List<Path> open(Wanted wanted, boolean several) {
        FileChooser chooser = chooser(wanted);
        List<File> files =
                several
                        ? chooser.showOpenMultipleDialog(stage)
                        : one(chooser.showOpenDialog(stage));
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    private static List<File> one(@Nullable File file) {
        return file == null ? List.of() : List.of(file);
    }

    @Override
    public Optional<Path> save(Wanted wanted, String name) {
        FileChooser chooser = chooser(wanted);
        chooser.setInitialFileName(name + "." + wanted.endings().getFirst());
        File file = chooser.showSaveDialog(stage);
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(withEnding(file.toPath(), wanted));
    }

    private static Path withEnding(Path file, Wanted wanted) {
        String name = String.valueOf(file.getFileName());
        return wanted.endings().stream().anyMatch(ending -> name.endsWith("." + ending))
                ? file
                : file.resolveSibling(name + "." + wanted.endings().getFirst());
    }

    private FileChooser chooser(Wanted wanted) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wanted.title());
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        List<String> patterns = wanted.endings().stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wanted.kind(), patterns));
        return chooser;
    }
}
