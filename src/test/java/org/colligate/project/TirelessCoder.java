package org.colligate.project;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.colligate.coding.CodingEditing;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;

/// Codes one passage of a project's only transcript after another until somebody stops it, and
/// prints the identity of each coding as soon as the project has acknowledged it.
final class TirelessCoder {

    private TirelessCoder() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Project project = Project.open(Path.of(arguments[0]))) {
            project.listen((_, changes, _) -> acknowledge(changes, out));
            for (int done = project.study().codings().size(); ; done++) {
                int number = done;
                project.apply("A", study -> code(study, number));
            }
        }
    }

    private static void acknowledge(ChangeSet changes, PrintStream out) {
        for (Change change : changes.changes()) {
            if (change instanceof Change.CodingsAdded(var codings)) {
                codings.forEach(coding -> out.println(coding.id().value()));
            }
        }
    }

    /// Codes a passage that no other number stands for.
    private static ChangeSet code(Study study, int number) throws RefusedException {
        Transcript transcript = study.transcripts().list().getFirst();
        CodeId code = study.codebook().codes().getFirst().id();
        int starts = transcript.text().length() - 1;
        int start = number % starts;
        TextSpan span = new TextSpan(start, start + 1 + number / starts);
        return CodingEditing.apply(study, transcript.id(), span, code, "A");
    }
}
