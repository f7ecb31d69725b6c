package org.colligate.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.exchange.csv.SimilarCsv;
import org.colligate.exchange.json.SimilarJson;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.similar.Passages;
import org.colligate.similar.Reading;
import org.colligate.similar.Similarity;
import org.colligate.similar.Suggestions;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description = {
            "Lists passages that are not coded with a code and share many words with those that are, the"
                    + " most similar first, each with the words that speak for it.",
            "",
            "A passage is a turn, or whole sentences of a long one. Words are compared, not meanings:"
                    + " read each passage before you code it. Nothing leaves this computer."
        },
        footer = {
            "",
            "Example:",
            "  colligate similar study.colligate --code \"Duration > Renewal\" --top 10"
        })
final class SimilarCommand implements Callable<Integer> {

    private static final int IN_A_TERMINAL = 20;

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Option(
            names = "--code",
            paramLabel = "PATH",
            required = true,
            description = "The code, with its sub-codes.")
    private String code = "";

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Only the first so many. Default: 20 as text, else all.")
    private @Nullable Integer top;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "Only what these speakers say: interviewer, respondent or other. May be repeated."
                            + " Default: everybody but interviewers.")
    private List<Role> roles = List.of();

    @Mixin private ResultOptions result = new ResultOptions();

    SimilarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        ResultOptions.Format format = result.format();
        int most = most(format);
        Study study = Projects.read(project.file);
        CodeId id = Projects.code(study, code).id();
        CodePath path = study.codebook().path(id);
        Set<Speaker.Role> who = roles.isEmpty() ? Passages.usualRoles(study) : Role.of(roles);
        Reading reading =
                Reading.of(
                        study,
                        who,
                        new FoldedTexts(),
                        (done, of) -> console.progress(done, of, "transcripts"));
        Suggestions found = Similarity.of(reading, study, id, most, Progress.UNWATCHED);
        if (!found.isFounded()) {
            throw new RefusedException(
                    "%s of %s: at least %d are needed to find others by. Code some more."
                            .formatted(
                                    Amount.of(found.examples(), "passage"),
                                    path,
                                    Suggestions.FEWEST));
        }
        List<SuggestedQuote> list = SuggestedQuote.of(study, found);
        OutputFile.Content content =
                switch (format) {
                    case text -> out -> out.write(SimilarText.of(study, path, found, list));
                    case json -> out -> SimilarJson.write(study, path, found, list, out);
                    case csv -> out -> SimilarCsv.write(path, list, result.csv(), out);
                };
        result.write(console, content);
        return 0;
    }

    private int most(ResultOptions.Format format) throws WrongUsageException {
        if (top != null && top < 1) {
            throw new WrongUsageException("--top is 1 or more.");
        }
        int usual = format == ResultOptions.Format.text ? IN_A_TERMINAL : Integer.MAX_VALUE;
        return top == null ? usual : top;
    }
}
