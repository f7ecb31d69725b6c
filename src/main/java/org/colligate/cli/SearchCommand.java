package org.colligate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.AutoCoding;
import org.colligate.exchange.Definition;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.HitCsv;
import org.colligate.exchange.json.ResultJson;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Inquiry;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Growth;
import org.colligate.search.SavedQueries;
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
            "  colligate search study.colligate \"audit* NEAR/10 fear*\" --where city=Beijing",
            "  colligate search study.colligate 'NOT trust' --scope transcript --format csv",
            "  colligate search study.colligate 招投标 --grow sentence --code Tendering",
            "  colligate search study.colligate \"audit*\" --role respondent --save Audits",
            "  colligate search study.colligate --saved Audits --by sector"
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

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "What to look for.")
    private @Nullable String query;

    @Mixin private QueryOptions question = new QueryOptions();

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
            names = "--create",
            description = "With --code: make the code if there is none, in the same step.")
    private boolean create;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            converter = EditorOption.NameConverter.class,
            description = "With --code or --save: who lets it be done. Default: your user name.")
    private @Nullable String person;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description =
                    "Save the question in the project under this name, to be put again with --saved or on"
                            + " the search page.")
    private @Nullable String save;

    @Mixin private ResultOptions result = new ResultOptions();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        if (create && code == null) {
            throw new WrongUsageException("--create goes with --code.");
        }
        if (person != null && code == null && save == null) {
            throw new WrongUsageException("--as goes with --code or --save.");
        }
        String name = save;
        if (name != null) {
            save(name);
        }
        String path = code;
        if (path != null) {
            codeHits(path);
            return 0;
        }
        ResultOptions.Format format = result.format();
        Study study = Projects.read(project.file);
        Inquiry inquiry = question.inquiry(study, query);
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

    private void save(String name) throws RefusedException {
        @Nullable String[] before = new @Nullable String[1];
        try {
            Projects.edit(
                    console,
                    project.file,
                    editor(),
                    study -> {
                        Inquiry inquiry = question.inquiry(study, query);
                        QueryOptions.spec(inquiry);
                        before[0] =
                                SavedQueries.named(study, name.strip())
                                        .map(old -> Definition.of(study, old.inquiry()))
                                        .orElse(null);
                        return SavedQueries.save(study, name, inquiry);
                    });
            console.say(
                    before[0] == null
                            ? "Saved the query as %s.".formatted(name.strip())
                            : "Replaced the query %s, which looked for %s. Undo brings that back."
                                    .formatted(name.strip(), before[0]));
        } catch (NothingToDoException already) {
            console.say(already.getMessage());
        }
    }

    private String editor() {
        return person == null ? System.getProperty("user.name") : person;
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
            case json -> out -> ResultJson.writeHits(matrix, definition, out);
            case csv -> {
                var profile = result.csv();
                yield out -> HitCsv.write(study, matrix, definition, profile, out);
            }
        };
    }

    private Concordance find(Study study, Inquiry inquiry)
            throws RefusedException, CancelledException {
        SearchSpec spec = QueryOptions.spec(inquiry);
        List<Passage> passages =
                new Search(new FoldedTexts())
                        .find(
                                study,
                                spec,
                                (done, of) -> console.progress(done, of, "transcripts searched"));
        Filter filter = new Filter(inquiry.coders(), inquiry.values(), inquiry.transcripts());
        String name = inquiry.query().strip();
        Concordance found = Concordance.of(study, name, passages, filter);
        return grow == null
                ? found
                : Concordance.of(study, name, grow.growth().of(study, found.passages()), filter);
    }

    /// Returns what makes the code, below the one that its path names; null if it is there, or is
    /// not to be made.
    private @Nullable ChangeSet creation(Study study, String path) throws RefusedException {
        List<String> names = CodePath.parse(path).names();
        if (!create || study.codebook().find(new CodePath(names)).isPresent()) {
            return null;
        }
        List<String> above = names.subList(0, names.size() - 1);
        CodeId parent =
                above.isEmpty() ? null : Projects.code(study, new CodePath(above).toString()).id();
        return CodebookEditing.create(study, parent, names.getLast());
    }

    private void codeHits(String path) throws RefusedException, CancelledException {
        if (attributes != null) {
            throw new WrongUsageException("--code codes the hits, --by counts them; take one.");
        }
        try (Project open = Projects.open(console, project.file)) {
            Study study = open.study();
            ChangeSet creation = creation(study, path);
            Study with = creation == null ? study : study.after(creation);
            CodeId id = Projects.code(with, path).id();
            Inquiry inquiry = question.inquiry(study, query);
            List<Passage> passages = find(study, inquiry).passages();
            if (passages.isEmpty()) {
                throw new RefusedException("Nothing was found, so nothing was coded.");
            }
            String by = editor();
            open.apply(
                    by,
                    _ -> {
                        ChangeSet coding =
                                AutoCoding.apply(
                                        with, passages, id, by, Definition.of(study, inquiry));
                        return creation == null ? coding : coding.after(creation);
                    });
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
