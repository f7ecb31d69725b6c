package org.colligate.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodePath;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodebookImportTest {

    private static final CodebookDraft.Guide GUIDE =
            new CodebookDraft.Guide("how long", "", "", "");
    private static final CodeColor RED = new CodeColor(0xFF0000);

    private final SmallStudy small = new SmallStudy("text");

    private static CodebookDraft.Entry entry(
            int line, String name, @Nullable CodeColor color, CodebookDraft.Entry... children) {
        return new CodebookDraft.Entry(line, name, GUIDE, color, List.of(children));
    }

    private static ChangeSet importing(Study study, CodebookDraft.Entry... entries)
            throws RefusedException {
        return CodebookImport.of(study, "codes.json", new CodebookDraft("", List.of(entries)));
    }

    private static Code code(Study study, String path) {
        return study.codebook().find(CodePath.parse(path)).orElseThrow();
    }

    @Test
    void codesThatAreThereAreDefinedAnewAndOthersAreCreated() throws RefusedException {
        small.code(small.code(), "Fear");
        Study study = small.study();
        ChangeSet set =
                importing(
                        study,
                        entry(1, "Duration", null, entry(2, "Short-term", null)),
                        entry(3, "Trust ", RED, entry(4, "Lost", null), entry(5, "Fear", null)));
        assertThat(set.deed().clause()).isEqualTo("imported a codebook: 3 codes new, 2 changed");
        Study after = study.after(set);
        assertThat(after.codebook())
                .hasToString(
                        "[Trust, Trust > Fear, Trust > Lost, Duration, Duration > Short-term]");
        assertThat(after.codebook().codes())
                .extracting(Code::guide)
                .containsOnly(new Code.Guide("how long", "", "", ""));
        assertThat(code(after, "Trust").id()).isEqualTo(small.code());
        assertThat(code(after, "Trust").color()).isEqualTo(RED);
        assertThat(code(after, "Trust > Lost").color()).as("of its parent").isEqualTo(RED);
        assertThat(code(after, "Trust > Fear").color())
                .as("its own stays")
                .isEqualTo(code(study, "Trust > Fear").color());
        assertThat(code(after, "Duration > Short-term").color())
                .isEqualTo(code(after, "Duration").color());
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    @Test
    void theSameCodebookAgainIsNothingToDo() throws RefusedException {
        CodebookDraft.Entry entry = entry(1, "Duration", RED, entry(2, "Short-term", null));
        Study after = small.study().after(importing(small.study(), entry));
        assertThatThrownBy(() -> importing(after, entry))
                .isInstanceOf(NothingToDoException.class)
                .hasMessageContaining("codes.json");
    }

    @Test
    void whatAFileDoesNotTellStays() throws RefusedException {
        Study study = small.study();
        Code.Guide told = new Code.Guide("a bond", "hopes", "fears", "I trust them.");
        study = study.after(CodebookEditing.redefine(study, small.code(), told));
        Study after =
                study.after(
                        importing(
                                study,
                                new CodebookDraft.Entry(
                                        1,
                                        "Trust",
                                        new CodebookDraft.Guide(null, "", null, "We do."),
                                        null,
                                        List.of(
                                                new CodebookDraft.Entry(
                                                        2,
                                                        "Lost",
                                                        CodebookDraft.Guide.UNTOLD,
                                                        null,
                                                        List.of())))));
        assertThat(after.codebook().codes())
                .extracting(Code::guide)
                .containsExactly(new Code.Guide("a bond", "", "fears", "We do."), Code.Guide.EMPTY);
    }

    @Test
    void siblingsOfOneNameAndCodesWithoutANameAreRefusedWithTheirLine() {
        requireRefused("line 3: two codes named \"a\"", entry(2, "a", null), entry(3, " a", null));
        requireRefused(
                "line 4: two codes named \"b\"",
                entry(2, "a", null, entry(3, "b", null), entry(4, "b", null)));
        requireRefused("line 3: The name of a code", entry(2, "a", null, entry(3, " ", null)));
        requireRefused("line 2: The name of a code", entry(2, "a\nb", null));
    }

    private void requireRefused(String message, CodebookDraft.Entry... entries) {
        assertThatThrownBy(() -> importing(small.study(), entries))
                .isExactlyInstanceOf(RefusedException.class)
                .hasMessageStartingWith("codes.json, " + message);
    }
}
