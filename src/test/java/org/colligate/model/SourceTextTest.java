package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void positionsAgreeWithANaiveCount() {
        Law.holds(
                2_000,
                random -> {
                    String string = RandomText.of(random, 60);
                    SourceText text = SourceText.of(string);
                    assertThat(text.codePoints())
                            .isEqualTo(string.codePointCount(0, string.length()));
                    for (int codePoint = 0; codePoint <= text.codePoints(); codePoint++) {
                        int position = string.offsetByCodePoints(0, codePoint);
                        assertThat(text.positionOf(codePoint)).isEqualTo(position);
                        assertThat(text.codePointAt(position)).isEqualTo(codePoint);
                    }
                });
    }

    @Test
    void aBoundaryIsNeverInsideASurrogatePair() {
        Law.holds(
                2_000,
                random -> {
                    String string = RandomText.of(random, 40);
                    SourceText text = SourceText.of(string);
                    for (int at = -1; at <= string.length() + 1; at++) {
                        boolean inside = at >= 0 && at <= string.length();
                        boolean cuts =
                                at > 0
                                        && at < string.length()
                                        && Character.isSurrogatePair(
                                                string.charAt(at - 1), string.charAt(at));
                        assertThat(text.isBoundary(at)).as("at %d", at).isEqualTo(inside && !cuts);
                    }
                });
    }

    @Test
    void aSpanIsCountedInCodePoints() {
        Law.holds(
                2_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40) + "x");
                    TextSpan span = RandomText.span(random, text);
                    String passage = text.passage(span);
                    assertThat(text.admits(span)).isTrue();
                    assertThat(text.codePoints(span))
                            .isEqualTo(passage.codePointCount(0, passage.length()));
                });
    }

    @Test
    void anEditAndItsInverseGiveTheTextBack() {
        Law.holds(
                2_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40));
                    TextEdit edit = RandomText.edit(random, text);
                    SourceText edited = text.after(edit);
                    assertThat(edited.length()).isEqualTo(text.length() + edit.delta());
                    assertThat(edited.after(edit.inverse())).isEqualTo(text);
                });
    }

    @Test
    void halfAPairIsNoText() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("a\uD83D"));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("\uDE42a"));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("\uD83Da"));
    }

    @Test
    void anEditThatDoesNotFitIsRefused() {
        SourceText text = SourceText.of("a🙂b");
        assertThatIllegalArgumentException().isThrownBy(() -> text.after(new TextEdit(0, "b", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.after(new TextEdit(2, "\uDE42", "")));
        assertThatIllegalArgumentException().isThrownBy(() -> text.after(new TextEdit(2, "", "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> text.after(new TextEdit(5, "", "x")));
    }

    @Test
    void itDoesNotPrintWhatPeopleSaid() {
        assertThat(SourceText.of("🙂 secret")).hasToString("text of 8 characters");
    }
}
