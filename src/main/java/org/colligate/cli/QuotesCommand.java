package org.colligate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Quote;
import org.colligate.analysis.Quotes;
import org.colligate.exchange.csv.QuoteCsv;
import org.colligate.exchange.json.ResultJson;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description =
                "Prints the passages of a code, or of all codes, with where they come from, in document"
                        + " order.",
        footer = {
            "",
            "Example:",
            "  colligate quotes study.colligate --code \"Duration > Short-term\" --where city=Beijing"
        })
final class QuotesCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private FilterOptions filter = new FilterOptions();
    @Mixin private ResultOptions result = new ResultOptions();

    QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        Study study = Projects.read(project.file);
        List<Quote> quotes = Quotes.of(study, filter.spec(study, new Grouping.ByCase()));
        result.write(
                console,
                switch (result.format()) {
                    case text -> out -> out.write(QuoteText.of(study, quotes));
                    case json -> out -> ResultJson.write(study, quotes, out);
                    case csv -> out -> QuoteCsv.write(study, quotes, result.csv(), out);
                });
        return 0;
    }
}
