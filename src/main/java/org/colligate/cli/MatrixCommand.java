package org.colligate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.MatrixCsv;
import org.colligate.exchange.json.ResultJson;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "Prints a theme matrix: codes by groups of cases.",
        footer = {
            "",
            "Example:",
            "  colligate matrix study.colligate --by city --measure cases-percent",
            "  colligate matrix study.colligate --by city,sector --layout tidy --out themes.csv"
        })
final class MatrixCommand implements Callable<Integer> {

    /// What a CSV file of a matrix can look like.
    enum Shape {
        matrix,
        tidy
    }

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Columns columns = new Columns();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            converter = MeasureConverter.class,
            description =
                    "codings, cases, cases-percent, transcripts, characters, coverage, per-10000, row-percent"
                            + " or column-percent. Default: codings.")
    private Measure measure = Measure.CODINGS;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description =
                    "For CSV: matrix (a column for each group) or tidy (a line for each code and group, with"
                            + " all counts). Default: matrix.")
    private Shape layout = Shape.matrix;

    @Mixin private FilterOptions filter = new FilterOptions();
    @Mixin private ResultOptions result = new ResultOptions();

    MatrixCommand(Console console) {
        this.console = console;
    }

    /// What the columns are.
    static final class Columns {
        @Option(
                names = "--by",
                paramLabel = "ATTR[,ATTR]",
                description =
                        "Groups of cases by one or two attributes. May be repeated instead; a name that"
                                + " has a comma is taken as a whole.")
        @Nullable List<String> attributes;

        @Option(names = "--by-case", description = "One column for each case.")
        boolean byCase;

        @Option(names = "--by-transcript", description = "One column for each transcript.")
        boolean byTranscript;

        Grouping grouping(Study study) throws RefusedException {
            if (attributes == null) {
                return byCase ? new Grouping.ByCase() : new Grouping.ByTranscript();
            }
            return new Grouping.ByAttributes(AttributeList.of(study, attributes));
        }
    }

    @Override
    public Integer call() throws RefusedException {
        requireCsv();
        Study study = Projects.read(project.file);
        ThemeMatrix matrix = ThemeMatrix.of(study, filter.spec(study, columns.grouping(study)));
        OutputFile.Content content =
                switch (result.format()) {
                    case text -> out -> out.write(MatrixText.of(matrix, measure));
                    case json -> out -> ResultJson.write(matrix, measure, out);
                    case csv ->
                            layout == Shape.tidy
                                    ? out -> MatrixCsv.writeTidy(study, matrix, result.csv(), out)
                                    : out -> MatrixCsv.write(matrix, measure, result.csv(), out);
                };
        result.write(console, content);
        return 0;
    }

    private void requireCsv() throws WrongUsageException {
        if (layout == Shape.tidy && result.format() != ResultOptions.Format.csv) {
            throw new WrongUsageException(
                    "--layout tidy is a layout of CSV files; add --format csv, or --out FILE.csv.");
        }
    }
}
