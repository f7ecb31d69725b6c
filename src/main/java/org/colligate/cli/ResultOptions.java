package org.colligate.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.model.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How and where a result is written.
final class ResultOptions {

    /// What a result can look like.
    enum Format {
        text,
        csv,
        json
    }

    /// For whom a CSV file is.
    enum Profile {
        excel,
        plain;

        CsvProfile csv() {
            return this == excel ? CsvProfile.EXCEL : CsvProfile.PLAIN;
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, csv or json. Default: text; csv where --out ends in .csv, json in .json.")
    @Nullable Format format;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "For CSV: excel (with a byte-order mark, formulas made harmless) or plain. Default:"
                            + " excel for a file, plain for standard output.")
    @Nullable Profile profile;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to a file instead of standard output, which is also -.")
    private @Nullable Path named;

    private @Nullable Path out() {
        return named == null || named.toString().equals("-") ? null : named;
    }

    Format format() throws WrongUsageException {
        Format chosen = format != null ? format : formatOfName();
        if (profile != null && chosen != Format.csv) {
            throw new WrongUsageException(
                    "--profile is for CSV; add --format csv, or --out FILE.csv.");
        }
        return chosen;
    }

    private Format formatOfName() {
        Path out = out();
        String name = out == null ? "" : out.toString();
        return name.endsWith(".csv")
                ? Format.csv
                : name.endsWith(".json") ? Format.json : Format.text;
    }

    CsvProfile csv() {
        if (profile != null) {
            return profile.csv();
        }
        return out() == null ? CsvProfile.PLAIN : CsvProfile.EXCEL;
    }

    void write(Console console, OutputFile.Content content) throws RefusedException {
        Path out = out();
        if (out != null) {
            OutputFile.write(out, content);
            console.say("Wrote " + out + ".");
            return;
        }
        try {
            content.writeTo(console.out());
        } catch (IOException failure) {
            throw new RefusedException("The result could not be written.", failure);
        }
    }
}
