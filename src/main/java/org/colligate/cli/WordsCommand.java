package org.colligate.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.StopFile;
import org.colligate.exchange.WordTable;
import org.colligate.exchange.csv.WordCsv;
import org.colligate.exchange.json.WordJson;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.task.CancelledException;
import org.colligate.words.Corpus;
import org.colligate.words.Keywords;
import org.colligate.words.StopEditing;
import org.colligate.words.StopLanguage;
import org.colligate.words.StopList;
import org.colligate.words.Trim;
import org.colligate.words.Unit;
import org.colligate.words.Vocabulary;
import org.colligate.words.WordList;
import org.colligate.words.WordSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = {
            "Counts words, or Chinese characters side by side, by groups of cases; with --key it lists what"
                    + " one group says more often than the others.",
            "",
            "A term is what a search for it finds: capitals and small letters, accents, full and half"
                    + " width, traditional and simplified characters count as one. Chinese is not cut into"
                    + " words."
        },
        footer = {
            "",
            "Example:",
            "  colligate words study.colligate --unit han2 --by city",
            "  colligate words study.colligate --unit han2 --by city --key Beijing --out keywords.csv"
        })
final class WordsCommand implements Callable<Integer> {

    private static final int IN_A_TERMINAL = 50;
    private static final String NO_STOPS = "none";
    private static final String OWN = "project";

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description =
                    "words: words of letters and digits; han1, han2, han3 or han4: so many Chinese"
                            + " characters side by side. Default: words.")
    private String unit = Unit.WORDS.word();

    @Option(
            names = "--by",
            paramLabel = "ATTR[,ATTR]",
            description = "Groups of cases by one or two attributes.")
    private List<String> by = List.of();

    @Option(
            names = "--key",
            paramLabel = "VALUE",
            description =
                    "Keywords of this group, by log-likelihood. With two attributes: \"Beijing · Family\".")
    private @Nullable String key;

    @Option(
            names = "--against",
            paramLabel = "VALUE",
            description = "Hold it against this group. Default: all other cases.")
    private @Nullable String against;

    @Option(
            names = "--min",
            paramLabel = "N",
            description = "Only terms that stand so often at least. Default: 3.")
    private int minimum = Trim.USUAL_FREQUENCY;

    @Option(
            names = "--min-cases",
            paramLabel = "N",
            description = "Only terms that so many cases use at least. Default: 0.")
    private int minimumCases;

    @Option(
            names = "--stop",
            paramLabel = "LIST[,…]",
            description =
                    "Leave out what says little in en, zh-Hans, zh-Hant, the project's own stop words"
                            + " (project), or none. What is left out counts in the rates all the same."
                            + " Default: en,zh-Hans,zh-Hant,project.")
    private List<String> stops = List.of("en,zh-Hans,zh-Hant," + OWN);

    @Option(
            names = "--stop-file",
            paramLabel = "FILE",
            description = "Leave out the words in this file, too: one a line, in UTF-8.")
    private @Nullable Path stopFile;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "Only what these speakers say: interviewer, respondent or other. May be repeated."
                            + " Default: everybody's words, and lines that nobody says.")
    private List<Role> roles = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Only the first so many. Default: 50 as text, else all.")
    private @Nullable Integer top;

    @Mixin private TextOptions texts = new TextOptions();
    @Mixin private ResultOptions result = new ResultOptions();

    WordsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        Unit counted =
                Unit.named(unit)
                        .orElseThrow(() ->
                                new WrongUsageException(
                                        "--unit is words, han1, han2, han3 or han4."));
        if (against != null && key == null) {
            throw new WrongUsageException("--against belongs to --key.");
        }
        if (key != null && by.isEmpty()) {
            throw new WrongUsageException("--key names a group; add --by ATTR.");
        }
        StopList given = givenStops();
        ResultOptions.Format format = result.format();
        int first = first(format);
        Study study = Projects.read(project.file);
        if (minimum < 1 || minimumCases < 0) {
            throw new WrongUsageException("--min counts from 1, --min-cases from 0.");
        }
        Trim trim = new Trim(minimum, minimumCases, given.and(ownStops(study)));
        Vocabulary vocabulary =
                Vocabulary.of(
                        study,
                        new WordSpec(
                                counted,
                                AttributeList.of(study, by),
                                texts.filter(study),
                                Role.of(roles)),
                        new FoldedTexts(),
                        (done, of) -> console.progress(done, of, "cases"));
        result.write(
                console,
                key == null
                        ? written(WordList.of(vocabulary, trim), format, first)
                        : written(keywords(vocabulary, key, trim), format, first));
        return 0;
    }

    private int first(ResultOptions.Format format) throws WrongUsageException {
        if (top != null && top < 1) {
            throw new WrongUsageException("--top is 1 or more.");
        }
        int usual = format == ResultOptions.Format.text ? IN_A_TERMINAL : Integer.MAX_VALUE;
        return top == null ? usual : top;
    }

    /// Returns what is left out whatever the project is.
    private StopList givenStops() throws RefusedException {
        StopList given = stopFile == null ? StopList.NONE : StopFile.read(stopFile);
        for (String list : stopLists()) {
            if (!list.equals(NO_STOPS) && !list.equals(OWN)) {
                given =
                        given.and(
                                StopLanguage.tagged(list)
                                        .orElseThrow(() ->
                                                new WrongUsageException(
                                                        "--stop is en, zh-Hans, zh-Hant, project"
                                                                + " or none."))
                                        .list());
            }
        }
        return given;
    }

    private StopList ownStops(Study study) {
        return stopLists().contains(OWN) ? StopList.of(StopEditing.words(study)) : StopList.NONE;
    }

    private List<String> stopLists() {
        return NameList.of(stops, _ -> false);
    }

    private Keywords keywords(Vocabulary vocabulary, String target, Trim trim)
            throws RefusedException {
        List<String> here = group(vocabulary, target).labels();
        List<String> there = against == null ? null : group(vocabulary, against).labels();
        return Keywords.of(vocabulary, here, there, trim)
                .orElseThrow(
                        () -> new WrongUsageException("--key and --against name the same group."));
    }

    private static Corpus group(Vocabulary vocabulary, String name) throws RefusedException {
        Optional<Corpus> found =
                vocabulary.groups().stream()
                        .filter(group -> group.label().equals(name.strip()))
                        .findFirst();
        return found.orElseThrow(() ->
                Projects.missing(
                        "group", name, vocabulary.groups().stream().map(Corpus::label).toList()));
    }

    private OutputFile.Content written(WordList list, ResultOptions.Format format, int first) {
        return switch (format) {
            case text -> out -> out.write(WordText.of(list, first));
            case json -> out -> WordJson.write(list.first(first), out);
            case csv -> out -> WordCsv.write(WordTable.of(list.first(first)), result.csv(), out);
        };
    }

    private OutputFile.Content written(Keywords found, ResultOptions.Format format, int first) {
        return switch (format) {
            case text -> out -> out.write(WordText.of(found, first));
            case json -> out -> WordJson.write(found.first(first), out);
            case csv -> out -> WordCsv.write(WordTable.of(found.first(first)), result.csv(), out);
        };
    }
}
