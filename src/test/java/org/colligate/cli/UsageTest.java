package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.cli.SmallProject.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    /// Runs a command line as one writes it: `PROJECT` stands for the project, `_` in a word for a
    /// blank.
    private Outcome run(String line) {
        return Outcome.of(
                Stream.of(line.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word ->
                                word.equals("PROJECT") ? small.project() : word.replace('_', ' '))
                        .toArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "new",
                "import",
                "text",
                "cases",
                "codebook",
                "codebook import",
                "codebook export",
                "codings",
                "codings import",
                "codings export",
                "matrix",
                "compare",
                "quotes",
                "search",
                "queries",
                "originals",
                "words",
                "similar",
                "pseudonyms",
                "history",
                "undo",
                "redo",
                "check",
                "backup"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Outcome help = run(command + " --help");
        assertThat(help).isEqualTo(Outcome.printed(help.out()));
        assertThat(help.out())
                .contains("Usage: " + ("colligate " + command).strip())
                .containsPattern("\nExample:\n  " + ("colligate " + command).strip() + " ?");
    }

    @Test
    void helpNamesEveryCommand() {
        String commands =
                "demo new import text cases codebook codings matrix compare quotes search queries originals words similar pseudonyms history undo"
                        + " redo check backup";
        assertThat(run("--help").out().lines())
                .filteredOn(line -> line.matches("  [a-z]+ {2,}.*"))
                .extracting(line -> line.strip().split(" ", -1)[0])
                .containsExactly(commands.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    frobnicate                                       | Unmatched argument at index 0: 'frobnicate'
                    codebook                                         | Import or export?
                    codings                                          | Import or export?
                    new                                              | Missing required parameter: 'PROJECT'
                    import PROJECT                                   | Missing required parameter: 'FILE|FOLDER'
                    import PROJECT Ana.txt --encoding Klingon        | There is no encoding "Klingon".
                    import PROJECT Ana.txt --coder _                 | The name of a coder cannot be empty.
                    cases PROJECT                                    | Missing required parameter: 'FILE.csv'
                    undo PROJECT PROJECT                             | Unmatched argument at index 2
                    matrix PROJECT                                   | (--by=ATTR[,ATTR]
                    matrix PROJECT --by city --by-case               | mutually exclusive
                    matrix PROJECT --by-case --by-transcript         | mutually exclusive
                    matrix PROJECT --by city,sector,name             | --by takes one or two attributes.
                    matrix PROJECT --by city,city                    | --by names the same attribute twice.
                    matrix PROJECT --by city --measure loudness      | "loudness" is no measure; there are codings, cases,
                    matrix PROJECT --by city --format docx           | expected one of [text, csv, json]
                    matrix PROJECT --by city --layout tidy           | --layout tidy is a layout of CSV files
                    matrix PROJECT --by city --profile excel         | --profile is for CSV
                    matrix PROJECT --by city --where Beijing         | "Beijing" is no condition
                    matrix PROJECT --by city --wher city=Beijing     | Unknown options: '--wher'
                    compare PROJECT --by city                        | Missing required option: '--values=A,B[,C…]'
                    compare PROJECT --by city --values Beijing       | --values takes two to 5 different values of city.
                    compare PROJECT --by city --values a,b,c,d,e,f   | --values takes two to 5 different values of city.
                    quotes PROJECT --format json --profile plain     | --profile is for CSV
                    pseudonyms PROJECT --add Ana                     | "Ana" is no name with its pseudonym
                    pseudonyms PROJECT --apply --forget              | mutually exclusive
                    pseudonyms PROJECT --forget --everywhere         | --everywhere is for --apply.
                    pseudonyms PROJECT --except Ana:1                | --except is for --apply and --preview.
                    pseudonyms PROJECT --apply --yes                 | --yes and --delete-backups are for --forget.
                    """)
    void wrongUsageIsStatusTwoAndPointsToTheHelp(String line, String complaint) throws Exception {
        Content before = small.content();
        Outcome outcome = run(line);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(complaint)
                .containsPattern("\nTry: colligate.* --help\n");
        assertThat(small.content()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    matrix PROJECT --by town                           | There is no attribute "town". There are "city", "sector".
                    compare PROJECT --by town --values a,b             | There is no attribute "town". There are "city", "sector".
                    compare PROJECT --by city --values Beijing,Bejing  | There is no value of city "Bejing". There are "Beijing", "Guangzhou".
                    matrix PROJECT --by city --where sector=Famly      | There is no value of sector "Famly". There are "Family", "(none)".
                    quotes PROJECT --code Trust                        | There is no code "Trust". There are "Duration", "Tendering".
                    quotes PROJECT --code short-term                   | There is no code "short-term". Did you mean "Duration > Short-term"?
                    quotes PROJECT --coder C                           | There is no coder "C". There are "A", "B".
                    quotes PROJECT --transcript Cy                     | There is no transcript "Cy". There are "Ana", "Bo".
                    """)
    void whatTheProjectDoesNotHaveIsStatusOneAndNamesWhatItHas(String line, String message) {
        assertThat(run(line)).isEqualTo(Outcome.refused(message));
    }

    @Test
    void aNameWithACommaIsTakenAsAWhole() throws Exception {
        Path cases =
                small.file(
                        "places.csv",
                        "name,\"city, district\"\nAna,\"Beijing, Haidian\"\nBo,Wuhan\n");
        Outcome.of("cases", small.project(), cases);
        Outcome alone = run("matrix PROJECT --by city,_district");
        assertThat(alone.out()).contains("Beijing, Haidian", "Wuhan");
        assertThat(run("matrix PROJECT --by city,_district --by sector").out())
                .contains("Beijing, Haidian");
        String compare = "compare PROJECT --by city,_district --values ";
        Outcome repeated = run(compare + "Wuhan --values Beijing,_Haidian");
        assertThat(repeated).isEqualTo(Outcome.printed(repeated.out()));
        assertThat(run("compare PROJECT --by city --values Beijing --values Guangzhou"))
                .isEqualTo(run("compare PROJECT --by city --values Beijing,Guangzhou"));
    }

    @Test
    void howAttributesAreListedIsShownOnce() {
        assertThat(run("matrix --help").out())
                .contains("--by=ATTR[,ATTR]")
                .doesNotContain("[,ATTR]...]", "[,ATTR][,ATTR...]");
    }

    @Test
    void aMissingValueThatNobodyLacksGivesAnEmptyResult() {
        assertThat(run("quotes PROJECT --where city=(none)"))
                .isEqualTo(Outcome.printed("0 quotes from 0 cases.\n"));
    }

    @Test
    void aMistypedCommandIsToldTheNearest() {
        assertThat(run("matrx PROJECT --by city").err()).contains("Did you mean: colligate matrix");
    }

    @Test
    void versionIsAResult() {
        assertThat(List.of(run("--version"), run("matrix --version")))
                .containsExactly(
                        Outcome.printed("Colligate 0.1.0\n"), Outcome.printed("Colligate 0.1.0\n"));
    }
}
