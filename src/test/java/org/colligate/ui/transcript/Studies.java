package org.colligate.ui.transcript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.codebook.CodebookEditing;
import org.colligate.project.Project;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.IntakeReader;

/// Small projects for looking at one transcript.
final class Studies {

    private Studies() {}

    /// Makes a project of one text file and one code.
    static Path of(Path folder, String name, String text, String code) throws Exception {
        Path source = folder.resolve(name + ".txt");
        Files.writeString(source, text);
        Draft draft = IntakeReader.read(source);
        Path file = folder.resolve(name + ".colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            project.apply("A", study -> Intake.importing(study, List.of(draft)));
            project.apply("A", study -> CodebookEditing.create(study, null, code));
        }
        return file;
    }
}
