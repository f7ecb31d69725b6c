package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TurnTest {

    @Test
    void aTurnMovesAsItsSpanDoes() {
        Law.holds(
                5_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40) + "x");
                    TextSpan span = RandomText.span(random, text);
                    Turn turn = turn(span, random.nextInt(span.length() + 1));
                    TextEdit edit = RandomText.edit(random, text);
                    boolean typedAtEnd = edit.removed().isEmpty() && edit.at() == turn.end();
                    if (!typedAtEnd) {
                        assertThat(turn.after(edit).map(Turn::span)).isEqualTo(edit.map(span));
                    }
                });
    }

    private static Turn turn(TextSpan span, int label) {
        return new Turn(span.start(), span.start() + label, span.end(), 0);
    }

    @Test
    void aKeptTurnComesBackByTheInverse() {
        Law.holds(
                5_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40) + "x");
                    TextSpan span = RandomText.span(random, text);
                    Turn turn = turn(span, random.nextInt(span.length() + 1));
                    TextEdit edit = RandomText.edit(random, text);
                    if (turn.keeps(edit)) {
                        Turn there = turn.after(edit).orElseThrow();
                        assertThat(there.after(edit.inverse())).contains(turn);
                        assertThat(there.keeps(edit.inverse())).isTrue();
                    }
                    if (edit.end() <= turn.start() || turn.end() < edit.at()) {
                        assertThat(turn.keeps(edit)).isTrue();
                    }
                });
    }

    @Test
    void twoTurnsNeverComeToOverlap() {
        Law.holds(
                5_000,
                random -> {
                    SourceText text = SourceText.of(RandomText.of(random, 40) + "xyz");
                    int middle = 1 + random.nextInt(text.length() - 2);
                    int next = middle + random.nextInt(text.length() - middle);
                    Turn one = new Turn(0, random.nextInt(middle + 1), middle, 0);
                    Turn other = new Turn(next, next, text.length(), 1);
                    TextEdit edit = RandomText.edit(random, text);
                    List<Turn> after =
                            List.of(one, other).stream()
                                    .map(turn -> turn.after(edit).orElse(null))
                                    .filter(Objects::nonNull)
                                    .toList();
                    for (int i = 1; i < after.size(); i++) {
                        assertThat(after.get(i - 1).end())
                                .isLessThanOrEqualTo(after.get(i).start());
                    }
                });
    }

    @Test
    void whatIsTypedAtTheEndBelongsToTheTurn() {
        assertThat(new Turn(2, 5, 9, 1).after(new TextEdit(9, "", " yes")))
                .contains(new Turn(2, 5, 13, 1));
    }

    @Test
    void whatIsTypedBehindTheLabelIsSpeech() {
        assertThat(new Turn(2, 5, 9, 1).after(new TextEdit(5, "", "Oh, ")))
                .contains(new Turn(2, 5, 13, 1));
    }
}
