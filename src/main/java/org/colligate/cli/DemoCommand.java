package org.colligate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.codebook.CodebookDraft;
import org.colligate.codebook.CodebookImport;
import org.colligate.codebook.CodebookJson;
import org.colligate.coding.CodingImport;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CaseCsv;
import org.colligate.exchange.csv.CodingCsv;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.MatrixCsv;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.TranscriptReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Builds the sample study of sixteen composed interviews as DIR/three-cities.colligate, prints"
                        + " the three cities side by side and writes three theme matrices beside it. Run again,"
                        + " it uses the project that is there.",
        footer = {"", "Example:", "  colligate demo", "  colligate demo my-folder"})
final class DemoCommand implements Callable<Integer> {

    private static final List<String> CITIES = List.of("Beijing", "Shanghai", "Guangzhou");

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "colligate-demo",
            description = "The folder. Default: ./colligate-demo.")
    private Path folder = Path.of("colligate-demo");

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        Path file = folder.resolve("three-cities.colligate");
        if (!Files.exists(file)) {
            build(file);
        }
        Study study = Projects.read(file);
        console.out()
                .println(
                        "Sixteen interviews, three cities: cases with at least one coding of each theme.");
        console.out().println();
        console.out().print(ComparisonText.of(comparison(study), false));
        write(study, "theme-by-city.csv", "city");
        write(study, "theme-by-sector.csv", "sector");
        write(study, "theme-by-city-and-sector.csv", "city", "sector");
        console.say(
                "\nThe project is %s; the matrices beside it are theme-by-city.csv, theme-by-sector.csv and theme-by-city-and-sector.csv."
                        .formatted(file));
        return 0;
    }

    private static Comparison comparison(Study study) throws RefusedException {
        Attribute city = Projects.attribute(study, "city");
        return Comparison.of(
                study,
                MatrixSpec.by(new Grouping.ByValues(city.id(), CITIES)),
                Measure.CASES_PERCENT);
    }

    private void write(Study study, String name, String... attributes) throws RefusedException {
        List<AttributeId> ids = new ArrayList<>();
        for (String attribute : attributes) {
            ids.add(Projects.attribute(study, attribute).id());
        }
        ThemeMatrix matrix = ThemeMatrix.of(study, MatrixSpec.by(new Grouping.ByAttributes(ids)));
        OutputFile.write(
                folder.resolve(name),
                out -> MatrixCsv.write(matrix, Measure.CODINGS, CsvProfile.EXCEL, out));
    }

    /// Builds the project under another name and moves it when it is complete, so that a demo that
    /// was stopped half-way starts afresh.
    private void build(Path file) throws RefusedException {
        Path part = folder.resolve("three-cities.part.colligate");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(part);
            fill(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new RefusedException(
                    "The sample study could not be built in %s (%s)."
                            .formatted(folder, failure.getMessage()),
                    failure);
        }
    }

    private void fill(Path part) throws RefusedException, IOException {
        Path sample = console.home().resolve("sample-transcripts");
        Path codebook = console.home().resolve("codebooks").resolve("welfare-contracting.json");
        List<Draft> drafts = new ArrayList<>();
        for (Path text : texts(sample)) {
            drafts.add(TranscriptReader.read(text));
        }
        CaseTable respondents = CaseCsv.read(sample.resolve("respondents.csv"), null);
        CodebookDraft themes = CodebookJson.read(codebook);
        Project.create(part);
        try (Project project = Project.open(part)) {
            String by = "Sample";
            project.apply(by, study -> Intake.importing(study, drafts));
            project.apply(by, study -> CaseImport.of(study, "respondents.csv", respondents));
            project.apply(
                    by, study -> CodebookImport.of(study, "welfare-contracting.json", themes));
            project.apply(
                    by,
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
