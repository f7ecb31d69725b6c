package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colligate.project.Project;
import org.colligate.words.StopEditing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    private Outcome words(String options) {
        String line = "words " + small.project() + " " + options;
        Outcome outcome = Outcome.of((Object[]) line.strip().split(" +"));
        return new Outcome(outcome.status(), outcome.out().replace("\r\n", "\n"), outcome.err());
    }

    @Test
    void wordsAreCountedByGroups() {
        assertThat(words("--by city --min 1 --top 3"))
                .isEqualTo(
                        Outcome.printed(
"""
Unit: words of letters and digits. 15 different terms, 7 listed, the first 3 shown.
Listed: frequency 1 or more, cases 0 or more, none of 602 stop words.

          total                    Beijing                    Guangzhou
term      count  per 10000  cases    count  per 10000  cases      count  per 10000  cases
          of 15               N=2     of 9               N=1       of 6               N=1
contract      1      666.7      1        1     1111.1      1          ·          ·      ·
five          1      666.7      1        ·          ·      ·          1     1666.7      1
hardly        1      666.7      1        1     1111.1      1          ·          ·      ·
"""));
    }

    @Test
    void chineseIsCountedInCharactersSideBySide() {
        assertThat(words("--unit han2 --min 1"))
                .isEqualTo(
                        Outcome.printed(
"""
Unit: 2 Chinese characters side by side. 4 different terms, 4 listed, the first 4 shown.
Listed: frequency 1 or more, cases 0 or more, none of 602 stop words.

      total
term  count  per 10000  cases
       of 5               N=2
招标      2     4000.0      1
公开      1     2000.0      1
开招      1     2000.0      1
标呢      1     2000.0      1
"""));
    }

    @Test
    void keywordsHoldAGroupAgainstTheOthers() {
        assertThat(words("--by city --key Guangzhou --min 1 --stop none --top 2"))
                .isEqualTo(
                        Outcome.printed(
"""
Unit: words of letters and digits. 15 different terms, 15 listed, the first 2 shown.
Listed: frequency 1 or more, cases 0 or more, none of 0 stop words.

G2: log-likelihood in two cells; + is more frequent in Guangzhou, - in (rest).

                       Guangzhou                    (rest)
term    G2  log ratio      count  per 10000  cases   count  per 10000  cases
                            of 6               N=1    of 9               N=1
and   +1.8          –          1     1666.7      1       ·          ·      ·
five  +1.8          –          1     1666.7      1       ·          ·      ·
"""));
        assertThat(
                        words(
                                "--by city --key Guangzhou --against Beijing --min 1 --top 1 --format csv"))
                .isEqualTo(
                        Outcome.printed(
"""
term,g2,sign,log_ratio,Guangzhou frequency,Guangzhou per 10000 (of 6 words),Guangzhou cases (N=1),Beijing frequency,Beijing per 10000 (of 9 words),Beijing cases (N=1)
five,1.8326,1,,1,1666.6667,1,0,0,0
"""));
        assertThat(words("--by city --key Beijing --min 1 --stop none --top 1 --format json"))
                .isEqualTo(
                        Outcome.printed(
"""
{
  "unit" : "words",
  "minFrequency" : 1,
  "minCases" : 0,
  "stopWords" : 0,
  "distinct" : 15,
  "groups" : [ {
    "labels" : [ "Beijing" ],
    "cases" : 1,
    "units" : 9
  }, {
    "labels" : [ "(rest)" ],
    "cases" : 1,
    "units" : 6
  } ],
  "total" : {
    "labels" : [ "total" ],
    "cases" : 2,
    "units" : 15
  },
  "terms" : [ {
    "term" : "a",
    "g2" : 1.0216512475319814,
    "sign" : 1,
    "logRatio" : null,
    "cells" : [ {
      "frequency" : 1,
      "per10000" : 1111.111111111111,
      "cases" : 1
    }, {
      "frequency" : 0,
      "per10000" : 0.0,
      "cases" : 0
    } ]
  } ]
}
"""));
    }

    @Test
    void whatOneRoleSaysIsCountedAlone() {
        assertThat(words("--role respondent --min 1 --format csv"))
                .isEqualTo(
                        Outcome.printed(
"""
term,total frequency,total per 10000 (of 8 words),total cases (N=2)
five,1,1250,1
hardly,1,1250,1
three,1,1250,1
year,1,1250,1
years,1,1250,1
"""));
    }

    @Test
    void wordsInAFileAreLeftOutAndCountInTheRates() throws Exception {
        Path stop = small.file("stop.txt", "# ours\nyears\n");
        assertThat(words("--role respondent --min 1 --top 1 --stop-file " + stop))
                .isEqualTo(
                        Outcome.printed(
"""
Unit: words of letters and digits. 8 different terms, 4 listed, the first 1 shown.
Listed: frequency 1 or more, cases 0 or more, none of 603 stop words.

      total
term  count  per 10000  cases
       of 8               N=2
five      1     1250.0      1
"""));
        assertThat(words("--stop-file " + small.path("none.txt")))
                .isEqualTo(Outcome.refused("There is no file " + small.path("none.txt") + "."));
    }

    @Test
    void theProjectsOwnStopWordsAreLeftOutUnlessOthersAreAskedFor() throws Exception {
        try (Project project = Project.open(small.project())) {
            project.apply("A", study -> StopEditing.set(study, List.of("Years", "公开 # formula")));
        }
        assertThat(words("--role respondent --min 1").out())
                .contains("8 different terms, 4 listed")
                .contains("none of 604 stop words")
                .doesNotContain("years");
        assertThat(words("--unit han2 --min 1").out()).doesNotContain("公开");
        for (String others : List.of("none", "en", "en,zh-Hans")) {
            assertThat(words("--role respondent --min 1 --stop " + others).out()).contains("years");
        }
        assertThat(words("--role respondent --min 1 --stop project").out())
                .contains("none of 2 stop words")
                .doesNotContain("years");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(words("--unit pairs").err()).startsWith("--unit is words, han1");
        assertThat(words("--key Beijing").err()).startsWith("--key names a group; add --by ATTR.");
        assertThat(words("--by city --against Beijing").err())
                .startsWith("--against belongs to --key.");
        assertThat(words("--stop de").err())
                .startsWith("--stop is en, zh-Hans, zh-Hant, project or none.");
        assertThat(words("--top 0").err()).startsWith("--top is 1 or more.");
        assertThat(words("--by city --key Beijing --against Beijing").err())
                .startsWith("--key and --against name the same group.");
        assertThat(words("--by city --key Wuhan"))
                .isEqualTo(
                        Outcome.refused(
                                "There is no group \"Wuhan\". There are \"Beijing\", \"Guangzhou\"."));
    }
}
