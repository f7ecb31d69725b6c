package org.colligate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.PseudonymCsv;
import org.colligate.exchange.json.PseudonymJson;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.KeptId;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.Edit;
import org.colligate.project.Project;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.KeyTable;
import org.colligate.pseudonym.Place;
import org.colligate.pseudonym.Remains;
import org.colligate.pseudonym.Replacement;
import org.colligate.pseudonym.Trace;
import org.colligate.search.FoldedTexts;
import org.colligate.search.NameFinder;
import org.colligate.task.CancelledException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pseudonyms",
        mixinStandardHelpOptions = true,
        description = {
            "Puts pseudonyms for the names of people. Without an action it lists the table of names, how"
                    + " often each stands in the transcripts, and what still holds them.",
            "",
            "Names are found as a search finds them, whole words in any script, the longest first; labels"
                    + " of speakers are text like any other. Codings stay on what they cover."
        },
        footer = {
            "",
            "Example:",
            "  colligate pseudonyms study.colligate --add \"王小明=P1\" --add \"Xiaoming Wang=P1\"",
            "  colligate pseudonyms study.colligate --preview",
            "  colligate pseudonyms study.colligate --apply --except BJ20180822:1204",
            "  colligate pseudonyms study.colligate --export key.csv",
            "  colligate pseudonyms study.colligate --forget --yes"
        })
final class PseudonymsCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private EditorOption editor = new EditorOption();

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Action action = new Action();

    /// What is to be done.
    static final class Action {

        @Option(
                names = "--add",
                paramLabel = "NAME=PSEUDONYM",
                description = "Put a name into the table. May be repeated.")
        List<String> add = List.of();

        @Option(
                names = "--drop",
                paramLabel = "NAME",
                description = "Take a name out of the table. May be repeated.")
        List<String> drop = List.of();

        @Option(
                names = "--import",
                paramLabel = "FILE.csv",
                description = "Put in all names of a file with the columns name and pseudonym.")
        @Nullable Path imported;

        @Option(
                names = "--export",
                paramLabel = "FILE.csv",
                description = "Write the table to a file.")
        @Nullable Path exported;

        @Option(names = "--preview", description = "Print every place in what stands around it.")
        boolean preview;

        @Option(
                names = "--apply",
                description =
                        "Replace the names in the transcripts, as one step that undo takes back.")
        boolean apply;

        @Option(
                names = "--remove-key",
                description = "Remove the table; the history still holds it.")
        boolean removeKey;

        @Option(
                names = "--forget",
                description =
                        "Remove the table and the whole history for good, so that no byte of the names is"
                                + " left in the project. Nothing done before can be undone after that.")
        boolean forget;
    }

    @Option(
            names = "--except",
            paramLabel = "DOCUMENT:START",
            description =
                    "For --apply and --preview: leave this place as it is, by its code point. May be"
                            + " repeated.")
    private List<String> except = List.of();

    @Option(
            names = "--everywhere",
            description =
                    "For --apply: names of transcripts, cases and codes, values, definitions, memos and"
                            + " saved queries as well.")
    private boolean everywhere;

    @Option(names = "--yes", description = "For --forget: yes, for good.")
    private boolean yes;

    @Option(
            names = "--delete-backups",
            description = "For --forget: delete the backups beside the project as well.")
    private boolean deleteBackups;

    @Mixin private ResultOptions result = new ResultOptions();

    PseudonymsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        Path imported = action.imported;
        Path exported = action.exported;
        requireSense();
        if (!action.add.isEmpty()) {
            add();
        } else if (!action.drop.isEmpty()) {
            drop();
        } else if (imported != null) {
            List<KeyTable.Row> rows = PseudonymCsv.read(imported);
            String name = String.valueOf(imported.getFileName());
            change(study -> KeyTable.importing(study, name, rows));
        } else if (exported != null) {
            export(exported);
        } else if (action.removeKey) {
            try (Project opened = Projects.open(console, project.file)) {
                opened.apply(editor.name, KeyTable::clear);
                console.say("Removed the table of pseudonyms.");
                tell(opened);
            }
        } else if (action.forget) {
            forget();
        } else if (action.apply) {
            apply();
        } else {
            show();
        }
        return 0;
    }

    private void requireSense() throws WrongUsageException {
        if (!except.isEmpty() && !action.apply && !action.preview) {
            throw new WrongUsageException("--except is for --apply and --preview.");
        }
        if (everywhere && !action.apply) {
            throw new WrongUsageException("--everywhere is for --apply.");
        }
        if ((yes || deleteBackups) && !action.forget) {
            throw new WrongUsageException("--yes and --delete-backups are for --forget.");
        }
    }

    private void add() throws RefusedException {
        List<KeyTable.Row> rows = new ArrayList<>();
        for (String pair : action.add) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new WrongUsageException(
                        "\"%s\" is no name with its pseudonym; write --add NAME=PSEUDONYM."
                                .formatted(pair));
            }
            rows.add(
                    new KeyTable.Row(
                            rows.size() + 1,
                            pair.substring(0, equals),
                            pair.substring(equals + 1)));
        }
        tellReplaced(Projects.read(project.file), rows);
        if (rows.size() == 1) {
            change(study ->
                    KeyTable.put(study, rows.getFirst().name(), rows.getFirst().pseudonym()));
        } else {
            change(study -> KeyTable.importing(study, "--add", rows));
        }
    }

    private void drop() throws RefusedException {
        change(study -> {
            List<KeptId> ids = new ArrayList<>();
            for (String name : action.drop) {
                Pseudonym one =
                        study.pseudonyms().stream()
                                .filter(entry ->
                                        NameFinder.key(entry.name()).equals(NameFinder.key(name)))
                                .findFirst()
                                .orElseThrow(() ->
                                        Projects.missing(
                                                "name",
                                                name,
                                                study.pseudonyms().stream()
                                                        .map(Pseudonym::name)
                                                        .toList()));
                ids.add(one.id());
            }
            return KeyTable.remove(study, ids);
        });
    }

    /// Says which names had another pseudonym.
    private void tellReplaced(Study before, List<KeyTable.Row> rows) {
        for (KeyTable.Row row : rows) {
            before.pseudonyms().stream()
                    .filter(one ->
                            NameFinder.key(one.name()).equals(NameFinder.key(row.name()))
                                    && !one.pseudonym().equals(row.pseudonym().strip()))
                    .forEach(one ->
                            console.say(
                                    "%s had the pseudonym %s until now."
                                            .formatted(one.name(), one.pseudonym())));
        }
    }

    private void change(Edit edit) throws RefusedException {
        Study study = Projects.edit(console, project.file, editor.name, edit);
        console.say(
                "The table has %s for %s now."
                        .formatted(
                                Amount.of(study.pseudonyms().size(), "name"),
                                Amount.of(
                                        study.pseudonyms().stream()
                                                .map(Pseudonym::pseudonym)
                                                .distinct()
                                                .count(),
                                        "pseudonym")));
    }

    private void export(Path file) throws RefusedException {
        Study study = Projects.read(project.file);
        CsvProfile profile = result.profile == null ? CsvProfile.EXCEL : result.profile.csv();
        OutputFile.write(file, out -> PseudonymCsv.write(study, profile, out));
        console.say(
                "Wrote %s to %s.".formatted(Amount.of(study.pseudonyms().size(), "name"), file));
    }

    private Findings find(Study study) throws CancelledException, RefusedException {
        Findings found =
                Findings.of(
                        study,
                        new FoldedTexts(),
                        (done, of) -> console.progress(done, of, "transcripts"));
        console.progress("");
        List<Place> kept = new ArrayList<>(found.places());
        for (String place : except) {
            int colon = place.lastIndexOf(':');
            String document = place.substring(0, Math.max(0, colon));
            String start = place.substring(colon + 1);
            if (!kept.removeIf(one -> isAt(study, one, document, start))) {
                throw new RefusedException(
                        "No name stands at \"%s\". Write DOCUMENT:START as --preview prints it."
                                .formatted(place));
            }
        }
        return new Findings(study, kept, found.traces());
    }

    private static boolean isAt(Study study, Place place, String document, String start) {
        Transcript transcript = study.transcripts().get(place.passage().transcript());
        SourceText text = transcript.text();
        return transcript.name().equals(document)
                && start.equals(Integer.toString(text.codePointAt(place.passage().span().start())));
    }

    private void show() throws RefusedException, CancelledException {
        ResultOptions.Format format = result.format();
        try (Project opened = Project.openToRead(project.file)) {
            Study study = opened.study();
            Remains remains = Remains.of(study, opened.history());
            if (study.pseudonyms().isEmpty() && format == ResultOptions.Format.text) {
                console.say("The table of pseudonyms is empty.");
                tell(opened);
                return;
            }
            Findings found = find(study);
            List<String> rest =
                    PseudonymText.remains(
                            remains, opened.originals().size(), backups(opened, remains));
            OutputFile.Content content =
                    switch (format) {
                        case text ->
                                out -> {
                                    out.write(
                                            action.preview
                                                    ? PseudonymText.places(found)
                                                    : PseudonymText.table(found));
                                    for (String line : rest) {
                                        out.write(line + System.lineSeparator());
                                    }
                                };
                        case json -> out -> PseudonymJson.write(found, out);
                        case csv ->
                                action.preview
                                        ? out -> PseudonymCsv.write(found, result.csv(), out)
                                        : out -> PseudonymCsv.write(study, result.csv(), out);
                    };
            result.write(console, content);
        }
    }

    private static Collection<Path> backups(Project opened, Remains remains)
            throws RefusedException {
        return opened.backups().headMap(remains.since()).values();
    }

    private void tell(Project opened) throws RefusedException {
        Remains remains = Remains.of(opened.study(), opened.history());
        PseudonymText.remains(remains, opened.originals().size(), backups(opened, remains))
                .forEach(console::say);
    }

    private void apply() throws RefusedException, CancelledException {
        try (Project opened = Projects.open(console, project.file)) {
            Findings all = find(opened.study());
            List<Trace.Where> traces =
                    all.traces().stream()
                            .map(Trace::where)
                            .filter(where -> everywhere || where instanceof Trace.Label)
                            .toList();
            Findings found =
                    except.isEmpty()
                            ? all
                            : Findings.of(opened.study(), new FoldedTexts(), (_, _) -> {});
            opened.apply(editor.name, new Replacement(found, all.places(), traces)::on);
            List<Trace> left =
                    Findings.of(opened.study(), new FoldedTexts(), (_, _) -> {}).traces();
            console.say(
                    "Replaced %s.%s"
                            .formatted(
                                    Amount.of(all.places().size(), "name"),
                                    left.isEmpty()
                                            ? ""
                                            : " %s elsewhere; --preview lists them%s."
                                                    .formatted(
                                                            left.size() == 1
                                                                    ? "One is left"
                                                                    : left.size() + " are left",
                                                            everywhere
                                                                    ? ""
                                                                    : ", --apply --everywhere replaces them")));
            tell(opened);
        }
    }

    private void forget() throws RefusedException {
        try (Project opened = Project.open(project.file)) {
            Collection<Path> backups = opened.backups().values();
            if (!yes) {
                throw new RefusedException(
                        "This removes the table (%s), the original files that are kept (%s) and the whole history (%s) from the project for good: nothing done so far can be undone any more.%s Add --yes to do it."
                                .formatted(
                                        Amount.of(opened.study().pseudonyms().size(), "name"),
                                        Amount.of(opened.originals().size(), "file"),
                                        Amount.of(opened.history().size(), "step"),
                                        backups.isEmpty()
                                                ? ""
                                                : " %s %s."
                                                        .formatted(
                                                                PseudonymText.backups(backups),
                                                                deleteBackups
                                                                        ? "are deleted"
                                                                        : "stay as they are; --delete-backups deletes them")));
            }
            try {
                opened.apply(editor.name, KeyTable::clear);
            } catch (NothingToDoException removedBefore) {
                // then only the history is left to be removed
            }
            opened.forget(editor.name);
            console.say(
                    "Removed the table, the original files and the history. No byte of them is left in the project.");
            if (deleteBackups) {
                opened.deleteBackups(backups);
                console.say("Deleted %s.".formatted(Amount.of(backups.size(), "backup")));
            } else if (!backups.isEmpty()) {
                console.say(PseudonymText.backups(backups) + " may still hold the names.");
            }
        }
    }
}
