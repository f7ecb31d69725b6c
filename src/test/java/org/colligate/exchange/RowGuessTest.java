package org.colligate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colligate.transcript.Received;
import org.colligate.transcript.RowTable;
import org.junit.jupiter.api.Test;

class RowGuessTest {

    private static RowTable table(String columns, String... rows) {
        List<RowTable.Row> all = new ArrayList<>();
        for (String row : rows) {
            all.add(new RowTable.Row(all.size() + 2, List.of(row.split("\\|", -1))));
        }
        return new RowTable(
                new Received(Path.of("a.csv"), "", 0),
                List.of(columns.split("\\|", -1)),
                all,
                List.of());
    }

    @Test
    void questionsAndLongCellsAreText() {
        assertThat(
                        RowGuess.of(
                                table(
                                        "Respondent ID|city|age|Why?|comment",
                                        "1|Wuhan|30|Yes|It was rather a long way to go for us all.",
                                        "2|Wuhan|31|No|")))
                .isEqualTo(
                        new RowRoles(
                                List.of("Why?", "comment"),
                                null,
                                "Respondent ID",
                                List.of("city")));
        assertThat(
                        RowGuess.of(
                                table(
                                        "编号|地区|回答",
                                        "甲|北京|我们一开始签了一年的合同，后来改成三年。",
                                        "乙|北京|社区里的人都知道这件事，没什么好说的。")))
                .isEqualTo(new RowRoles(List.of("回答"), null, "编号", List.of("地区")));
    }

    @Test
    void whereNothingTellsTheLongestColumnIsText() {
        assertThat(RowGuess.of(table("a|video|c", "1|x|yes", "2|y|no")))
                .isEqualTo(new RowRoles(List.of("c"), null, null, List.of()));
    }
}
