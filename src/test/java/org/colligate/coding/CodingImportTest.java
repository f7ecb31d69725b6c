package org.colligate.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.junit.jupiter.api.Test;

class CodingImportTest {

    private final SmallStudy small = new SmallStudy("𠮷 said: three years");
    private final CodeId odd = small.code(small.code(), "a > b");

    /// What a coding says, without its identity.
    private record Said(TextSpan span, CodeId code, CoderId coder) {}

    private static CodingImport.Row row(
            int line, int start, int end, String code, String coder, String text) {
        return new CodingImport.Row(line, "T", start, end, code, coder, text);
    }

    private ChangeSet importing(Study study, CodingImport.Row... rows) throws RefusedException {
        return CodingImport.of(
                study,
                "codings.csv",
                taker -> {
                    for (CodingImport.Row row : rows) {
                        taker.take(row);
                    }
                });
    }

    @Test
    void rowsCountCodePointsAndBringTheirCoders() throws RefusedException {
        Study study = small.study();
        ChangeSet set =
                importing(
                        study,
                        row(2, 0, 1, "Trust", "Bo", "𠮷"),
                        row(3, 2, 6, "Trust>a \\> b", "Bo", ""),
                        row(4, 2, 6, "Trust", " Ana", "said"),
                        new CodingImport.Row(5, "U", 0, 7, "Trust", "Bo", "another"));
        Study after = study.after(set);
        CoderId bo = after.coder("Bo").orElseThrow().id();
        assertThat(after.coders().list())
                .containsExactly(new Coder(small.coder(), "Ana"), new Coder(bo, "Bo"));
        assertThat(after.codings().of(small.transcript()))
                .extracting(coding -> new Said(coding.span(), coding.code(), coding.coder()))
                .containsExactlyInAnyOrder(
                        new Said(new TextSpan(0, 2), small.code(), bo),
                        new Said(new TextSpan(3, 7), odd, bo),
                        new Said(new TextSpan(3, 7), small.code(), small.coder()));
        assertThat(set.deed().clause()).isEqualTo("imported 4 codings of 2 transcripts");
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    @Test
    void rowsThatSayTheSameComeInOnce() throws RefusedException {
        small.coding(3, 7);
        CodingImport.Row known = row(2, 2, 6, "Trust", "Ana", "");
        CodingImport.Row fresh = row(3, 0, 1, "Trust", "Ana", "");
        Study after = small.study().after(importing(small.study(), known, fresh, fresh));
        assertThat(after.codings().of(small.transcript())).hasSize(2);
        assertThatThrownBy(() -> importing(after, known, fresh))
                .isInstanceOf(NothingToDoException.class)
                .hasMessageContaining("codings.csv");
    }

    @Test
    void oneBadRowRefusesTheWholeFileAndIsNamed() {
        requireRefused("[3, 2) is no passage", row(3, 3, 2, "Trust", "Ana", ""));
        requireRefused("[2, 2) is no passage", row(3, 2, 2, "Trust", "Ana", ""));
        requireRefused("[-1, 2) is no passage", row(3, -1, 2, "Trust", "Ana", ""));
        requireRefused("T, which has 19 characters", row(3, 0, 20, "Trust", "Ana", ""));
        requireRefused("at [2, 6) stands \"said\", not", row(3, 2, 6, "Trust", "Ana", "sad"));
        requireRefused("no code \"Thrust\"", row(3, 2, 6, "Thrust", "Ana", ""));
        requireRefused("no code \"Trust > a\"", row(3, 2, 6, "Trust > a", "Ana", ""));
        requireRefused("no code \"\"", row(3, 2, 6, "", "Ana", ""));
        requireRefused("name of a coder", row(3, 2, 6, "Trust", " ", ""));
        requireRefused(
                "no transcript named \"t\"",
                new CodingImport.Row(3, "t", 2, 6, "Trust", "Ana", ""));
    }

    private void requireRefused(String reason, CodingImport.Row bad) {
        Study study = small.study();
        assertThatThrownBy(() -> importing(study, row(2, 0, 1, "Trust", "Bo", ""), bad))
                .isExactlyInstanceOf(RefusedException.class)
                .hasMessageStartingWith("codings.csv, line 3: ")
                .hasMessageContaining(reason)
                .hasMessageEndingWith("Nothing was imported.");
    }
}
