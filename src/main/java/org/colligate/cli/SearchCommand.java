package org.colligate.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.coding.AutoCoding;
import org.colligate.exchange.Definition;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.HitCsv;
import org.colligate.exchange.json.ResultJson;
import org.colligate.model.CodeId;
import org.colligate.model.Inquiry;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Growth;
import org.colligate.search.QueryException;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.task.CancelledException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds every place where something is said, or coded, and prints it in its context, counts it"
                    + " by groups, or codes it.",
            "",
            "Letters stand for whole words, Chinese characters for themselves anywhere. Capitals, accents,"
                    + " width, Simplified and Traditional are the same unless --exact is given.",
            "  trust audit          both in one turn; so do trust AND audit",
            "  trust OR 信任        either; NOT trust, the turns without it; ( ) group",
            "  \"open tender*\"      a phrase; * stands for more letters, ? for one",
            "  =Trust =\"IT\"         exactly so",
            "  trust NEAR/5 audit   at most 5 words between; 5c characters, 1t turns",
            "  audit BEFORE/5 fear  in this order",
            "  stem:tender          tenders, tendered; tender~1, one letter astray",
            "  code:\"Duration > Short-term\"          what is coded so, or below",
            "  trust WITHIN code:Funding            what lies in it; OVERLAPS, what touches it",
            "  /招.{0,3}标/         a regular expression, in the text as it stands"
        },
        footer = {
            "",
            "Example:",
            "  colligate search study.colligate \"招投标 OR tender*\" --by city",
            "  colligate search study.colligate \"audit NEAR/10 afraid\" --where city=Beijing",
            "  colligate search study.colligate 'NOT trust' --scope transcript --format csv",
            "  colligate search study.colligate 招投标 --grow sentence --code Tendering"
        })
final class SearchCommand implements Callable<Integer> {

    /// What is coded, or shown, where something is found.
    enum Grown {
        sentence,
        turn;

        Growth growth() {
            return this == sentence ? new Growth.ToSentence() : new Growth.ToTurn();
        }
    }

    /// Where all parts come together.
    enum Scope {
        turn,
        transcript;

        Inquiry.Scope meant() {
            return this == turn ? Inquiry.Scope.TURN : Inquiry.Scope.TRANSCRIPT;
        }
    }

    /// Which text is searched.
    enum Text {
        any,
        coded,
        uncoded;

        Inquiry.Coded meant() {
            return switch (this) {
                case any -> Inquiry.Coded.EITHER;
                case coded -> Inquiry.Coded.CODED;
                case uncoded -> Inquiry.Coded.UNCODED;
            };
        }
    }

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "QUERY", description = "What to look for.")
    private String query = "";

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description =
                    "Where all parts of a query must come together: turn or transcript. Default: turn.")
    private Scope scope = Scope.turn;

    @Option(
            names = "--exact",
            description = "Capitals, accents, width and script must be as written.")
    private boolean exact;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description =
                    "any, coded (words that a coding touches) or uncoded (words that none touches)."
                            + " Default: any.")
    private Text text = Text.any;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "Only what respondents, or interviewers, or others say: respondent, interviewer,"
                            + " other. May be repeated.")
    private Set<Role> roles = Set.of();

    @Option(
            names = "--speaker",
            paramLabel = "LABEL",
            description = "Only what this speaker says. May be repeated.")
    private Set<String> speakers = Set.of();

    @Mixin private GroundOptions ground = new GroundOptions();

    @Option(
            names = "--by",
            paramLabel = "ATTR[,ATTR]",
            description =
                    "Print hits, cases and hits per 10,000 characters by groups of cases instead of the"
                            + " places.")
    private @Nullable List<String> attributes;

    @Option(
            names = "--grow",
            paramLabel = "TO",
            description =
                    "Take the whole sentence or the whole turn around each hit; what overlaps becomes one.")
    private @Nullable Grown grow;

    @Option(
            names = "--code",
            paramLabel = "PATH",
            description =
                    "Apply this code to the hits, as one step that undo takes back. The coder is called"
                            + " like you, with \"(auto)\" behind, so that these codings can be told from"
                            + " those that somebody has read.")
    private @Nullable String code;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            converter = EditorOption.NameConverter.class,
            description = "With --code: who lets it be done. Default: your user name.")
    private @Nullable String person;

    @Mixin private ResultOptions result = new ResultOptions();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        if (person != null && code == null) {
            throw new WrongUsageException("--as goes with --code.");
        }
        String path = code;
        if (path != null) {
            codeHits(path);
            return 0;
        }
        ResultOptions.Format format = result.format();
        Study study = Projects.read(project.file);
        Inquiry inquiry = inquiry(study);
        String definition = Definition.of(study, inquiry);
        Concordance found = find(study, inquiry);
        List<String> by = attributes;
        result.write(
                console,
                by == null
                        ? hits(study, found.hits(), definition, format)
                        : groups(
                                study,
                                found.matrix(
                                        new Grouping.ByAttributes(AttributeList.of(study, by))),
                                definition,
                                format));
        return 0;
    }

    private OutputFile.Content hits(
            Study study, List<Quote> hits, String definition, ResultOptions.Format format)
            throws RefusedException {
        return switch (format) {
            case text -> out -> out.write(HitText.of(study, hits));
            case json -> out -> ResultJson.writeHits(study, hits, definition, out);
            case csv -> {
                var profile = result.csv();
                yield out -> HitCsv.write(hits, definition, profile, out);
            }
        };
    }

    private OutputFile.Content groups(
            Study study, ThemeMatrix matrix, String definition, ResultOptions.Format format)
            throws RefusedException {
        return switch (format) {
            case text -> out -> out.write(HitText.of(matrix));
            case json -> out -> ResultJson.write(matrix, Measure.PER_10000, out);
            case csv -> {
                var profile = result.csv();
                yield out -> HitCsv.write(study, matrix, definition, profile, out);
            }
        };
    }

    private Concordance find(Study study, Inquiry inquiry)
            throws RefusedException, CancelledException {
        Filter filter = ground.filter(study);
        SearchSpec spec;
        try {
            spec = SearchSpec.of(inquiry);
        } catch (QueryException wrong) {
            throw new WrongUsageException(pointing(wrong));
        }
        List<Passage> passages =
                new Search(new FoldedTexts())
                        .find(
                                study,
                                spec,
                                (done, of) -> console.progress(done, of, "transcripts searched"));
        Concordance found = Concordance.of(study, query, passages, filter);
        return grow == null
                ? found
                : Concordance.of(study, query, grow.growth().of(study, found.passages()), filter);
    }

    private Inquiry inquiry(Study study) throws RefusedException {
        for (String speaker : speakers) {
            requireSpeaker(study, speaker);
        }
        Filter filter = ground.filter(study);
        return new Inquiry(
                query,
                exact,
                scope.meant(),
                text.meant(),
                filter.coders(),
                Role.of(roles),
                speakers,
                filter.values(),
                filter.transcripts());
    }

    private static void requireSpeaker(Study study, String label) throws RefusedException {
        Set<String> labels = new HashSet<>();
        for (Transcript transcript : study.transcripts().list()) {
            transcript.speakers().forEach(speaker -> labels.add(speaker.label()));
        }
        if (!labels.contains(label)) {
            throw Projects.missing("speaker", label, labels.stream().sorted().toList());
        }
    }

    /// Returns what is wrong with a query, with a mark under the place.
    private String pointing(QueryException wrong) {
        String line = query.replace('\n', ' ').replace('\t', ' ');
        return "%s%n  %s%n  %s^"
                .formatted(
                        wrong.getMessage(),
                        line,
                        " ".repeat(TextTable.width(line.substring(0, wrong.position()))));
    }

    private void codeHits(String path) throws RefusedException, CancelledException {
        if (attributes != null) {
            throw new WrongUsageException("--code codes the hits, --by counts them; take one.");
        }
        try (Project open = Projects.open(console, project.file)) {
            Study study = open.study();
            CodeId id = Projects.code(study, path).id();
            Inquiry inquiry = inquiry(study);
            List<Passage> passages = find(study, inquiry).passages();
            if (passages.isEmpty()) {
                throw new RefusedException("Nothing was found, so nothing was coded.");
            }
            String by = person == null ? System.getProperty("user.name") : person;
            open.apply(
                    by,
                    present ->
                            AutoCoding.apply(
                                    present, passages, id, by, Definition.of(study, inquiry)));
            int coded = open.study().codings().size() - study.codings().size();
            console.say(
                    "Coded %s as %s by %s.%s"
                            .formatted(
                                    Amount.of(coded, "passage"),
                                    path,
                                    AutoCoding.coderOf(by),
                                    coded == passages.size()
                                            ? ""
                                            : " %d are coded so already."
                                                    .formatted(passages.size() - coded)));
        }
    }
}
