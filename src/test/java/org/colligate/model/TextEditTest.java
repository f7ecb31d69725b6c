package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextEditTest {

    @Test
    void everySpanKeepsItsPassage() {
        Law.holds(
                5_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40) + "x");
                    TextSpan span = RandomText.span(random, text);
                    TextEdit edit = RandomText.edit(random, text);
                    assertThat(edit.map(span).map(text.after(edit)::passage))
                            .as("%s of %s by %s", span, text.string(), edit)
                            .isEqualTo(expected(text, span, edit));
                });
    }

    /// What the passage should be, said with strings instead of positions.
    private static Optional<String> expected(SourceText text, TextSpan span, TextEdit edit) {
        String passage = text.passage(span);
        if (edit.end() <= span.start() || edit.at() >= span.end()) {
            return Optional.of(passage);
        }
        String before = passage.substring(0, Math.max(0, edit.at() - span.start()));
        String behind = passage.substring(Math.min(passage.length(), edit.end() - span.start()));
        boolean inside = span.start() <= edit.at() && edit.end() <= span.end();
        return Optional.of(before + (inside ? edit.inserted() : "") + behind)
                .filter(rest -> !rest.isEmpty());
    }

    @Test
    void aMappedSpanCutsNoSurrogatePair() {
        Law.holds(
                2_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40) + "x");
                    TextEdit edit = RandomText.edit(random, text);
                    edit.map(RandomText.span(random, text))
                            .ifPresent(span -> assertThat(text.after(edit).admits(span)).isTrue());
                });
    }

    @Test
    void whatAnEditDoesNotCutIntoComesBackByItsInverse() {
        Law.holds(
                5_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40) + "x");
                    TextSpan span = RandomText.span(random, text);
                    TextEdit edit = RandomText.edit(random, text);
                    boolean beside = edit.end() <= span.start() || edit.at() >= span.end();
                    boolean within = span.start() < edit.at() && edit.end() < span.end();
                    if (beside || within) {
                        assertThat(edit.keeps(span)).as("%s by %s", span, edit).isTrue();
                    }
                    if (edit.keeps(span)) {
                        TextSpan there = edit.map(span).orElseThrow();
                        assertThat(edit.inverse().map(there)).contains(span);
                        assertThat(edit.inverse().keeps(there)).isTrue();
                    }
                });
    }

    @Test
    void keptSpansStayDifferent() {
        Law.holds(
                5_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 10) + "x");
                    TextSpan one = RandomText.span(random, text);
                    TextSpan other = RandomText.span(random, text);
                    TextEdit edit = RandomText.edit(random, text);
                    if (edit.keeps(one) && edit.keeps(other)) {
                        assertThat(edit.map(one).equals(edit.map(other)))
                                .isEqualTo(one.equals(other));
                    }
                });
    }

    @Test
    void aPseudonymInPlaceOfANameStaysCoded() {
        TextEdit edit = new TextEdit(3, "Ann", "Mary");
        assertThat(edit.map(new TextSpan(3, 6))).contains(new TextSpan(3, 7));
        assertThat(edit.keeps(new TextSpan(3, 6))).isTrue();
    }

    @Test
    void textAtTheEdgeOfASpanStaysOutside() {
        String word = "new";
        assertThat(new TextEdit(3, "", word).map(new TextSpan(3, 6)))
                .contains(new TextSpan(3 + word.length(), 6 + word.length()));
        assertThat(new TextEdit(6, "", word).map(new TextSpan(3, 6))).contains(new TextSpan(3, 6));
    }
}
