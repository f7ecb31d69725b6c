package org.colligate.search;

import org.colligate.search.Query.Distance;

/// Binds places that stand near each other in one transcript.
final class Near {

    private final String text;
    private final Speech speech;
    private final Distance distance;

    /// @param text as it stands in the transcript
    /// @param speech all of it
    Near(String text, Speech speech, Distance distance) {
        this.text = text;
        this.speech = speech;
        this.distance = distance;
    }

    /// Returns the passages from a place of one kind to a place of another, with nothing smaller of
    /// the kind inside.
    Spans bind(Spans these, Spans those, boolean inOrder) {
        Spans forth = from(these, those);
        return smallest(inOrder ? forth : forth.and(from(those, these)));
    }

    /// For every first place, the nearest second one behind it; none if that is too far.
    private Spans from(Spans first, Spans second) {
        Spans bound = new Spans();
        for (int i = 0; i < first.size(); i++) {
            int end = Integer.MAX_VALUE;
            for (int j = second.from(first.end(i));
                    j < second.size()
                            && second.start(j) < end
                            && isNear(first.end(i), second.start(j));
                    j++) {
                end = Math.min(end, second.end(j));
            }
            if (end < Integer.MAX_VALUE) {
                bound.add(first.start(i), end);
            }
        }
        return bound;
    }

    private boolean isNear(int from, int to) {
        return switch (distance.unit()) {
            case TURNS -> speech.last(to) - speech.last(from - 1) <= distance.amount();
            case WORDS ->
                    isSameTurn(from, to)
                            && Letters.words(text, from, to, distance.amount())
                                    <= distance.amount();
            case CHARACTERS ->
                    isSameTurn(from, to) && text.codePointCount(from, to) <= distance.amount();
        };
    }

    private boolean isSameTurn(int from, int to) {
        return speech.last(from - 1) == speech.last(to);
    }

    /// Leaves out what has another one inside.
    private static Spans smallest(Spans bound) {
        Spans kept = new Spans();
        for (int i = 0; i < bound.size(); i++) {
            boolean holdsAnother = false;
            for (int j = i + 1; j < bound.size() && bound.start(j) < bound.end(i); j++) {
                holdsAnother |= bound.end(j) <= bound.end(i);
            }
            holdsAnother |=
                    i > 0
                            && bound.start(i - 1) == bound.start(i)
                            && bound.end(i - 1) <= bound.end(i);
            if (!holdsAnother) {
                kept.add(bound.start(i), bound.end(i));
            }
        }
        return kept;
    }
}
