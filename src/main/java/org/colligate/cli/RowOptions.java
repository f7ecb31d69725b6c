package org.colligate.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.colligate.exchange.RowFile;
import org.colligate.exchange.RowRoles;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.RowReader;
import org.colligate.transcript.RowTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the columns of a table are for.
final class RowOptions {

    @Option(
            names = "--text",
            arity = "1..*",
            paramLabel = "COLUMN",
            description =
                    "Of a table (.csv, .tsv, .xlsx): the column with the text; each row is a transcript."
                            + " Several hold answers, each under its column's name; write -- before a file"
                            + " that stands behind them.")
    private List<String> texts = List.of();

    @Option(
            names = "--name",
            paramLabel = "COLUMN",
            description =
                    "The column with the transcripts' names. Default: the file's name and a number, or"
                            + " the cases' names if all differ.")
    private @Nullable String name;

    @Option(
            names = "--case",
            paramLabel = "COLUMN",
            description = "The column with the cases that the transcripts belong to.")
    private @Nullable String key;

    @Option(
            names = "--attribute",
            arity = "1..*",
            paramLabel = "COLUMN",
            description =
                    "Columns that become attributes of the cases. Without --case each transcript is a"
                            + " case of its own name.")
    private List<String> attributes = List.of();

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook. Default: the first.")
    private @Nullable String sheet;

    private boolean isGiven() {
        return !texts.isEmpty()
                || name != null
                || key != null
                || !attributes.isEmpty()
                || sheet != null;
    }

    /// Says whether files are to be read as a table: a single one that is one, or is named so and
    /// said to be one.
    ///
    /// @throws RefusedException if they are said to be one and are not, or if there are several
    boolean areFor(List<Path> files) throws RefusedException {
        Path first = files.getFirst();
        boolean table =
                files.size() == 1
                        && (RowReader.isTable(first) || (isGiven() && RowReader.isNamedSo(first)));
        if (isGiven() && !table) {
            throw new WrongUsageException(
                    files.stream().anyMatch(RowReader::isTable)
                            ? "--text, --name, --case, --attribute and --sheet are for one table alone. Import it by itself."
                            : "--text, --name, --case, --attribute and --sheet are for a table (.csv, .tsv, .xlsx), and none is given.");
        }
        return table;
    }

    RowTable read(Path file, @Nullable Charset encoding)
            throws RefusedException, CancelledException {
        RowTable table = RowFile.read(file, sheet, encoding, Progress.UNWATCHED);
        if (texts.isEmpty()) {
            throw new WrongUsageException(
                    "%s is a table, each row a transcript. Name the columns that hold the text with --text; its columns are %s."
                            .formatted(
                                    table.file(),
                                    table.columns().stream()
                                            .map(column -> "\"" + column + "\"")
                                            .collect(Collectors.joining(", "))));
        }
        return table;
    }

    RowRoles roles() {
        return new RowRoles(texts, name, key, attributes);
    }
}
