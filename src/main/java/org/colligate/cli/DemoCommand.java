package org.colligate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.SampleStudy;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.MatrixCsv;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
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

    /// Nearly every respondent speaks of nearly every theme, so counting respondents would show
    /// nothing; shares can be compared although the cities have five, five and six of them.
    private static final Measure MEASURE = Measure.COLUMN_PERCENT;

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
            SampleStudy.build(console.home(), file);
        }
        Study study = Projects.read(file);
        console.out()
                .println(
                        "Sixteen interviews, three cities. Of all that coder %s coded in a city, the share of each theme:"
                                .formatted(SampleStudy.CODER));
        console.out().println();
        console.out().print(ComparisonText.of(comparison(study), false));
        write(study, "theme-by-city.csv", "city");
        write(study, "theme-by-sector.csv", "sector");
        write(study, "theme-by-city-and-sector.csv", "city", "sector");
        console.say(
                """

                The project is %1$s; beside it are the numbers of codings as theme-by-city.csv, theme-by-sector.csv and theme-by-city-and-sector.csv.
                The same table from the project: %3$s compare %2$s --by city --values Beijing,Shanghai,Guangzhou --coder A --measure column-percent
                And the quotes behind a figure: %3$s quotes %2$s --code "Official attitudes > Prudent" --where city=Shanghai --coder A\
                """
                        .formatted(
                                file,
                                ShellWord.of(file.toString()),
                                ShellWord.of(
                                        System.getProperty("colligate.command", "colligate"))));
        return 0;
    }

    private static Comparison comparison(Study study) throws RefusedException {
        Attribute city = Projects.attribute(study, "city");
        return Comparison.of(
                study, question(study, new Grouping.ByValues(city.id(), CITIES)), MEASURE);
    }

    /// Coder B coded six of the sixteen, for agreement: counting both would count those six twice.
    private static MatrixSpec question(Study study, Grouping columns) {
        Filter filter =
                study.coder(SampleStudy.CODER)
                        .map(coder -> new Filter(Set.of(coder.id()), Map.of(), Set.of()))
                        .orElse(Filter.ALL);
        return new MatrixSpec(columns, null, false, filter);
    }

    private void write(Study study, String name, String... attributes) throws RefusedException {
        List<AttributeId> ids = new ArrayList<>();
        for (String attribute : attributes) {
            ids.add(Projects.attribute(study, attribute).id());
        }
        ThemeMatrix matrix = ThemeMatrix.of(study, question(study, new Grouping.ByAttributes(ids)));
        OutputFile.write(
                folder.resolve(name),
                out -> MatrixCsv.write(matrix, Measure.CODINGS, CsvProfile.EXCEL, out));
    }
}
