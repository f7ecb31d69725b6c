package org.colligate.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.Memo;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class CodebookEditingTest {

    private static final Code.Guide GUIDE = new Code.Guide("how long", "terms", "dates", "a year");

    private final SmallStudy small = new SmallStudy("three years, then five");
    private final CodeId duration = small.code(null, "Duration");
    private final CodeId brief = small.code(duration, "Short-term");
    private final CodeId lasting = small.code(duration, "Long-term");
    private final CodeId year = small.code(brief, "One year");

    private static List<String> paths(Study study) {
        return study.codebook().codes().stream()
                .map(code -> study.codebook().path(code.id()).toString())
                .toList();
    }

    private interface Editing {
        ChangeSet of(Study study) throws RefusedException;
    }

    /// Does it, and shows that it can be taken back.
    private Study after(String told, Editing editing) throws RefusedException {
        Study study = small.study();
        ChangeSet set = editing.of(study);
        assertThat(set.deed().clause()).isEqualTo(told);
        Study after = study.after(set);
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
        return after;
    }

    private void requireRefused(String reason, Editing editing) {
        assertThatThrownBy(() -> editing.of(small.study()))
                .isExactlyInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    private void requireNothingToDo(Editing editing) {
        assertThatThrownBy(() -> editing.of(small.study()))
                .isInstanceOf(NothingToDoException.class);
    }

    @Test
    void aNewCodeStandsLastAndHasTheColourOfItsParent() throws RefusedException {
        Study after =
                after(
                        "created the code Duration > Unclear",
                        study -> CodebookEditing.create(study, duration, " Unclear "));
        Code created = after.codebook().child(duration, "Unclear").orElseThrow();
        assertThat(after.codebook().children(duration)).last().isEqualTo(created);
        assertThat(created.color()).isEqualTo(after.codebook().get(duration).color());
        assertThat(created.guide()).isEqualTo(Code.Guide.EMPTY);
    }

    @Test
    void mainThemesTakeTheColoursOfThePaletteInTurn() throws RefusedException {
        Study study = Study.EMPTY;
        for (int i = 0; i < 9; i++) {
            study = study.after(CodebookEditing.create(study, null, "Theme " + i));
        }
        assertThat(study.codebook().codes().stream().map(Code::color))
                .extracting(CodeColor::toString)
                .containsExactly(
                        "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442",
                        "#7F7F7F", "#0072B2");
    }

    @Test
    void aCodeIsRenamedRecolouredAndRedefined() throws RefusedException {
        Code code = small.study().codebook().get(brief);
        CodeColor red = new CodeColor(0xFF0000);
        assertThat(
                        after(
                                        "renamed the code Duration > Short-term to Brief",
                                        study -> CodebookEditing.rename(study, brief, "Brief "))
                                .codebook()
                                .get(brief))
                .isEqualTo(code.withName("Brief"));
        assertThat(
                        after(
                                        "recoloured the code Duration > Short-term from #336699 to #FF0000",
                                        study -> CodebookEditing.recolour(study, brief, red))
                                .codebook()
                                .get(brief))
                .isEqualTo(code.withColor(red));
        assertThat(
                        after(
                                        "redefined the code Duration > Short-term",
                                        study -> CodebookEditing.redefine(study, brief, GUIDE))
                                .codebook()
                                .get(brief))
                .isEqualTo(code.withGuide(GUIDE));
    }

    @Test
    void aCodeMovesWithEverythingBelowIt() throws RefusedException {
        Study under =
                after(
                        "moved the code Duration > Short-term to Trust",
                        study -> CodebookEditing.move(study, brief, small.code(), 0));
        assertThat(paths(under))
                .containsExactly(
                        "Trust",
                        "Trust > Short-term",
                        "Trust > Short-term > One year",
                        "Duration",
                        "Duration > Long-term");
        Study onTop =
                after(
                        "moved the code Duration > Short-term to the top",
                        study -> CodebookEditing.move(study, brief, null, 1));
        assertThat(paths(onTop))
                .containsExactly(
                        "Trust",
                        "Short-term",
                        "Short-term > One year",
                        "Duration",
                        "Duration > Long-term");
    }

    @Test
    void siblingsAreReordered() throws RefusedException {
        for (int index : new int[] {1, 99}) {
            Study after =
                    after(
                            "reordered the codes beside Duration > Short-term",
                            study -> CodebookEditing.move(study, brief, duration, index));
            assertThat(after.codebook().children(duration).stream().map(Code::name))
                    .containsExactly("Long-term", "Short-term");
        }
    }

    @Test
    void aDeletedCodeTakesItsSubCodesCodingsAndMemosAlong() throws RefusedException {
        Coding kept = small.coding(0, 5);
        Memo onKept = small.memo(kept);
        Coding gone = small.coding(0, 5, year, small.coder());
        small.memo(gone);
        small.memo(new Memo.OnCode(brief), small.coder());
        Study after =
                after(
                        "deleted the code Duration > Short-term with 1 coding",
                        study -> CodebookEditing.delete(study, brief));
        assertThat(paths(after)).containsExactly("Trust", "Duration", "Duration > Long-term");
        assertThat(after.codings().of(small.transcript())).containsExactly(kept);
        assertThat(after.memos().list()).containsExactly(onKept);
    }

    @Test
    void noCodeGoesUnderItself() {
        requireRefused("own sub-codes", study -> CodebookEditing.move(study, brief, brief, 0));
        requireRefused("own sub-codes", study -> CodebookEditing.move(study, duration, year, 0));
        requireRefused("own sub-codes", study -> CodebookEditing.merge(study, brief, brief));
        requireRefused("own sub-codes", study -> CodebookEditing.merge(study, duration, year));
    }

    @Test
    void noTwoSiblingsHaveTheSameName() {
        CodeId other = small.code(null, "Short-term");
        String taken = "There is a code Duration > Short-term already";
        requireRefused(taken, study -> CodebookEditing.create(study, duration, "Short-term "));
        requireRefused(taken, study -> CodebookEditing.rename(study, lasting, "Short-term"));
        requireRefused(taken, study -> CodebookEditing.move(study, other, duration, 0));
    }

    @Test
    void aCodeNeedsAProperName() {
        for (String name : List.of("", " \u3000", "a\nb", "a\u2028b", "a\tb", "\uD83D")) {
            requireRefused("name of a code", study -> CodebookEditing.create(study, null, name));
            requireRefused("name of a code", study -> CodebookEditing.rename(study, brief, name));
        }
    }

    @Test
    void aGuideConsistsOfWholeCharacters() {
        for (Code.Guide guide :
                List.of(
                        new Code.Guide("\uD83D", "", "", ""),
                        new Code.Guide("", "", "", "\uDE42\uD83D"))) {
            requireRefused(
                    "half a character", study -> CodebookEditing.redefine(study, brief, guide));
        }
    }

    @Test
    void whatIsSoAlreadyIsNotDoneAgain() {
        CodeColor color = new CodeColor(0x336699);
        requireNothingToDo(study -> CodebookEditing.rename(study, brief, "Short-term"));
        requireNothingToDo(study -> CodebookEditing.recolour(study, brief, color));
        requireNothingToDo(study -> CodebookEditing.redefine(study, brief, Code.Guide.EMPTY));
        requireNothingToDo(study -> CodebookEditing.move(study, brief, duration, -1));
        requireNothingToDo(study -> CodebookEditing.move(study, lasting, duration, 9));
    }
}
