package org.colligate.model;

import java.util.Optional;

/// The replacement of one stretch of a text by another, and the rule by which every span over the
/// text keeps its passage: an edit before a span shifts it, an edit inside stretches it, an edit
/// that cuts off one of its ends leaves the rest, an edit that swallows it leaves nothing.
///
/// Two boundaries need saying. Text inserted exactly where a span starts or ends does not become
/// part of it. A replacement of exactly a span's passage does: a name replaced by a pseudonym stays
/// coded.
///
/// @param at where the stretch begins, in UTF-16 units
/// @param removed the text taken out, may be empty
/// @param inserted the text put in, may be empty
public record TextEdit(int at, String removed, String inserted) {

    public TextEdit {
        if (at < 0) {
            throw new IllegalArgumentException("an edit cannot begin at " + at);
        }
    }

    /// Returns where the removed stretch ends in the text before the edit.
    public int end() {
        return at + removed.length();
    }

    /// Returns by how many UTF-16 units the text grows; negative where it shrinks.
    public int delta() {
        return inserted.length() - removed.length();
    }

    /// Returns the edit that takes this one back.
    public TextEdit inverse() {
        return new TextEdit(at, inserted, removed);
    }

    /// Returns where the passage of a span stands after this edit; empty if the edit swallows it.
    public Optional<TextSpan> map(TextSpan span) {
        if (end() <= span.start()) {
            return Optional.of(new TextSpan(span.start() + delta(), span.end() + delta()));
        }
        if (at >= span.end()) {
            return Optional.of(span);
        }
        if (span.start() <= at && end() <= span.end()) {
            return spanOrNothing(span.start(), span.end() + delta());
        }
        if (at <= span.start() && span.end() <= end()) {
            return Optional.empty();
        }
        return at <= span.start()
                ? Optional.of(new TextSpan(at + inserted.length(), span.end() + delta()))
                : Optional.of(new TextSpan(span.start(), at));
    }

    /// Says whether [#map] can be taken back: whether the inverse edit leads the mapped span to
    /// where it was. It cannot where the edit swallows the span or cuts off one of its ends.
    public boolean keeps(TextSpan span) {
        return map(span).flatMap(inverse()::map).filter(span::equals).isPresent();
    }

    private static Optional<TextSpan> spanOrNothing(int start, int end) {
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }
}
