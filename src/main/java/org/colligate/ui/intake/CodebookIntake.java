package org.colligate.ui.intake;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import org.colligate.codebook.CodebookDraft;
import org.colligate.codebook.CodebookImport;
import org.colligate.codebook.CodebookJson;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CodebookCsv;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.ui.kit.ChangePreview;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Session;

/// Codebook files, as JSON or CSV by their ending.
final class CodebookIntake {

    private CodebookIntake() {}

    /// Shows what a file would change, then changes it in one step.
    static void show(Session session, Path file) {
        Desk desk = session.desk();
        String name = String.valueOf(file.getFileName());
        try {
            CodebookDraft draft = isCsv(file) ? CodebookCsv.read(file) : CodebookJson.read(file);
            Study study = session.study().get();
            ChangePreview preview =
                    new ChangePreview(desk.texts(), study, CodebookImport.of(study, name, draft));
            Label summary =
                    Previewed.line(desk.text("intake.codebook.what", name, preview.summary()));
            Previewed.show(
                    desk,
                    desk.text("intake.codebook.title"),
                    summary,
                    preview,
                    () -> session.apply(now -> CodebookImport.of(now, name, draft)));
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    /// Writes the codebook of a study.
    ///
    /// @param title what the codebook is called in the file
    static void write(Study study, String title, Path file) throws RefusedException {
        OutputFile.write(
                file,
                out -> {
                    if (isCsv(file)) {
                        CodebookCsv.write(study.codebook(), out);
                    } else {
                        CodebookJson.write(title, study.codebook(), out);
                    }
                });
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
