package org.colligate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Measure;
import org.colligate.exchange.csv.MatrixCsv;
import org.colligate.exchange.json.ResultJson;
import org.colligate.model.Attribute;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Puts two to five groups of cases side by side, theme by theme, with their differences.",
        footer = {
            "",
            "Example:",
            "  colligate compare study.colligate --by city --values Beijing,Shanghai,Guangzhou"
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Option(names = "--by", required = true, paramLabel = "ATTR", description = "The attribute.")
    private String by = "";

    @Option(
            names = "--values",
            required = true,
            paramLabel = "A,B[,C…]",
            description =
                    "Two to five of its values, in the order to be shown. May be repeated instead; a value"
                            + " that has a comma is taken as a whole.")
    private List<String> values = List.of();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            converter = MeasureConverter.class,
            description = "What is compared; as for matrix. Default: cases-percent.")
    private Measure measure = Measure.CASES_PERCENT;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "codebook, or difference: the largest first. Default: codebook.")
    private Order order = Order.codebook;

    @Mixin private FilterOptions filter = new FilterOptions();
    @Mixin private ResultOptions result = new ResultOptions();

    /// In what order themes stand.
    enum Order {
        codebook,
        difference
    }

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        Study study = Projects.read(project.file);
        Comparison comparison = compare(study);
        result.write(
                console,
                switch (result.format()) {
                    case text ->
                            out ->
                                    out.write(
                                            ComparisonText.of(
                                                    comparison, order == Order.difference));
                    case json -> out -> ResultJson.write(comparison, out);
                    case csv ->
                            out -> MatrixCsv.write(comparison.matrix(), measure, result.csv(), out);
                });
        return 0;
    }

    private Comparison compare(Study study) throws RefusedException {
        Attribute attribute = Projects.attribute(study, by);
        List<String> chosen =
                NameList.of(values, TextOptions.valuesOf(study, attribute)::contains).stream()
                        .distinct()
                        .toList();
        if (chosen.size() < 2 || chosen.size() > Comparison.MOST) {
            throw new WrongUsageException(
                    "--values takes two to %d different values of %s."
                            .formatted(Comparison.MOST, attribute.name()));
        }
        for (String value : chosen) {
            TextOptions.requireValue(study, attribute, value);
        }
        return Comparison.of(
                study, filter.spec(study, new Grouping.ByValues(attribute.id(), chosen)), measure);
    }
}
