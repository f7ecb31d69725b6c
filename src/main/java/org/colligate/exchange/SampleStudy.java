package org.colligate.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.codebook.CodebookDraft;
import org.colligate.codebook.CodebookImport;
import org.colligate.codebook.CodebookJson;
import org.colligate.coding.CodingImport;
import org.colligate.exchange.csv.CaseCsv;
import org.colligate.exchange.csv.CodingCsv;
import org.colligate.model.RefusedException;
import org.colligate.project.Project;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.IntakeReader;

/// The sample study that comes with the program: sixteen composed interviews with their
/// respondents, codebook and codings.
public final class SampleStudy {

    /// The coder who coded all of it.
    public static final String CODER = "A";

    private static final String BY = "Sample";

    private SampleStudy() {}

    /// Builds the study as a new project. It is built under another name and moved when it is
    /// complete, so that a build that was stopped half-way leaves nothing.
    ///
    /// @param home the folder of the program
    /// @param file the project to be made; its folder is made too
    /// @throws RefusedException if something is there already, or it cannot be built
    public static void build(Path home, Path file) throws RefusedException {
        if (Files.exists(file)) {
            throw new RefusedException(
                    file + " is there already. Choose another name, or open it.");
        }
        Path folder = file.toAbsolutePath().resolveSibling("");
        Path part = folder.resolve("." + file.getFileName() + ".part.colligate");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(part);
            fill(home, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new RefusedException(
                    "The sample study could not be built in %s (%s)."
                            .formatted(folder, failure.getMessage()),
                    failure);
        }
    }

    private static void fill(Path home, Path part) throws RefusedException, IOException {
        Path sample = home.resolve("sample-transcripts");
        List<Draft> drafts = new ArrayList<>();
        for (Path text : texts(sample)) {
            drafts.add(IntakeReader.read(text));
        }
        CaseTable respondents = CaseCsv.read(sample.resolve("respondents.csv"), null);
        CodebookDraft themes =
                CodebookJson.read(home.resolve("codebooks").resolve("welfare-contracting.json"));
        Project.create(part);
        try (Project project = Project.open(part)) {
            project.apply(BY, study -> Intake.importing(study, drafts));
            project.apply(BY, study -> CaseImport.of(study, "respondents.csv", respondents));
            project.apply(
                    BY, study -> CodebookImport.of(study, "welfare-contracting.json", themes));
            project.apply(
                    BY,
                    study ->
                            CodingImport.of(
                                    study,
                                    "codings.csv",
                                    taker -> CodingCsv.read(sample.resolve("codings.csv"), taker)));
        }
    }

    private static List<Path> texts(Path sample) throws RefusedException, IOException {
        if (!Files.isDirectory(sample)) {
            throw new RefusedException(
                    "The sample study is not here: there is no folder " + sample + ".");
        }
        try (Stream<Path> files = Files.list(sample)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
