package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colligate.cli.SmallProject.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    private Outcome search(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "search";
        all[1] = small.project();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Outcome.of(all);
    }

    @Test
    void hitsStandBelowEachOtherInTheirContext() {
        assertThat(search("year*"))
                .isEqualTo(
                        Outcome.printed(
                                """
                                Ana · Beijing · Family  1 hit
                                      34  I: How long is a contract? / R: One [year] 🙂, hardly more. / I: 招标呢？ / R:  (R)

                                Bo · Guangzhou  1 hit
                                      23             I: And yours? / R: Three [years], then five. /   (R)

                                2 hits in 2 transcripts of 2 and 2 cases of 2.
                                """));
    }

    @Test
    void positionsInFilesCountCodePointsAndEveryLineSaysWhatWasLookedFor() {
        assertThat(search("招标 OR hardly", "--role", "respondent", "--format", "csv").out())
                .isEqualToNormalizingNewlines(
                        """
                        document,start,end,speaker,left,match,right,query
                        Ana,42,48,R,"I: How long is a contract?
                        R: One year 🙂, ",hardly," more.
                        I: 招标呢？
                        R: 公开招标。
                        ",招标 OR hardly; scope: turn; turns of respondent
                        Ana,68,70,R,"ong is a contract?
                        R: One year 🙂, hardly more.
                        I: 招标呢？
                        R: 公开",招标,"。
                        ",招标 OR hardly; scope: turn; turns of respondent
                        """);
        assertThat(search("五", "--format", "json").out())
                .isEqualToNormalizingNewlines(
                        """
                        {
                          "query" : "五; scope: turn",
                          "hits" : [ ]
                        }
                        """);
    }

    @Test
    void groupsHaveTheirHitsCasesAndRates() {
        assertThat(search("one OR three OR five", "--by", "city").out())
                .isEqualToNormalizingNewlines(
                        """
                                   N  hits      cases  per 10,000 characters
                        Beijing    1     1  1/1  100%                  138.9
                        Guangzhou  1     2  1/1  100%                  487.8
                        total      2     3  2/2  100%                  265.5
                        """);
        assertThat(search("one OR three", "--by", "city", "--format", "csv").out())
                .isEqualToNormalizingNewlines(
                        """
                        city,N,characters_in_group,hits,cases,per_10000,query
                        Beijing,1,72,1,1,138.8889,one OR three; scope: turn
                        Guangzhou,1,41,1,1,243.9024,one OR three; scope: turn
                        """);
    }

    @Test
    void hitsAreCodedAsOneStepByTheProgram() throws Exception {
        Content before = small.content();
        assertThat(search("year*", "--grow", "sentence", "--code", "Duration", "--as", "Wu"))
                .isEqualTo(Outcome.said("Coded 2 passages as Duration by Wu (auto)."));
        assertThat(Outcome.of("quotes", small.project(), "--coder", "Wu (auto)").out())
                .contains("[One year 🙂, hardly more.]", "[Three years, then five.]");
        assertThat(Outcome.of("history", small.project()).out())
                .contains("Wu coded 2 passages as Duration, found by a search for year*");
        assertThat(search("year*", "--code", "Duration", "--as", "Wu"))
                .isEqualTo(Outcome.said("All of these passages are coded as Duration already."));
        Outcome.of("undo", small.project());
        assertThat(small.content().study()).isEqualTo(before.study());
    }

    @Test
    void aQueryIsSavedAndPutAgainByItsName() {
        Outcome first =
                search("year*", "--role", "respondent", "--by", "city", "--save", "Duration");
        assertThat(first.err()).isEqualTo("Saved the query as Duration.\n");
        assertThat(search("--saved", "Duration", "--by", "city"))
                .isEqualTo(Outcome.printed(first.out()));
        assertThat(Outcome.of("queries", small.project()).out())
                .isEqualToNormalizingNewlines(
                        "Duration  year*; scope: turn; turns of respondent\n");
        assertThat(search("year*", "--role", "respondent", "--save", "Duration").err())
                .isEqualTo("The query Duration is saved so already.\n");
        assertThat(search("--saved", "Trust").err())
                .contains("There is no saved query \"Trust\". There are \"Duration\".");
    }

    @Test
    void aSavedQueryIsPutAsItWasSaved() {
        search("year*", "--save", "Duration");
        assertThat(search("--saved", "Duration", "--where", "city=Beijing").err())
                .contains("leave QUERY and the options out");
        assertThat(search("year*", "--saved", "Duration").err())
                .contains("leave QUERY and the options out");
        assertThat(search().err()).contains("Say what to look for: QUERY, or --saved NAME.");
        assertThat(search("(year", "--save", "Wrong").err()).contains("not closed");
        assertThat(search("--saved", "Wrong").err()).contains("There is no saved query");
    }

    @Test
    void aCodeIsMadeInTheSameStepIfThatIsWanted() throws Exception {
        Content before = small.content();
        assertThat(search("year*", "--code", "Duration > In years", "--as", "Wu").err())
                .contains("There is no code");
        assertThat(search("year*", "--code", "Duration > In years", "--create", "--as", "Wu"))
                .isEqualTo(Outcome.said("Coded 2 passages as Duration > In years by Wu (auto)."));
        Outcome.of("undo", small.project());
        assertThat(small.content().study()).isEqualTo(before.study());
    }

    @Test
    void aSavedQueryIsNotReplacedSilently() {
        search("year*", "--save", "Duration");
        assertThat(search("five", "--save", "Duration").err())
                .contains("Replaced the query Duration, which looked for year*; scope: turn.");
    }

    @Test
    void jsonOfGroupsSaysWhatWasLookedFor() {
        assertThat(search("one OR three", "--by", "city", "--format", "json").out())
                .contains("\"query\" : \"one OR three; scope: turn\"")
                .contains("\"measure\" : \"per-10000\"");
    }

    @Test
    void aMistakeIsPointedAt() {
        assertThat(search("招标 (year").err())
                .isEqualToNormalizingNewlines(
                        """
                        The bracket here is not closed.
                          招标 (year
                               ^
                        Try: colligate search --help
                        """);
        assertThat(search("year", "--speaker", "Z").err())
                .contains("There is no speaker \"Z\". There are \"I\", \"R\".");
        assertThat(search("nowhere", "--code", "Duration").err())
                .contains("Nothing was found, so nothing was coded.");
        assertThat(search("/(a|b|ab)*c/").err()).isEmpty();
    }
}
