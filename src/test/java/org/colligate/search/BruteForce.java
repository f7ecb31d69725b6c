package org.colligate.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.colligate.model.Inquiry.Scope;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;

/// Answers a query by trying everything, as slowly as one likes and by other means than the
/// program.
final class BruteForce {

    /// A character as it is compared, and where it stands with what counts as nothing behind it.
    private record Mark(int character, int start, int end) {}

    private final Transcript transcript;
    private final List<Turn> units = new ArrayList<>();

    BruteForce(Transcript transcript) {
        this.transcript = transcript;
        String text = transcript.text().string();
        int from = 0;
        for (int i = 0; i <= transcript.turns().size(); i++) {
            boolean last = i == transcript.turns().size();
            int to = last ? text.length() : transcript.turns().get(i).start();
            for (String line : text.substring(from, to).split("\n", -1)) {
                if (!line.isEmpty()) {
                    units.add(new Turn(from, from, from + line.length(), 0));
                }
                from += line.length() + 1;
            }
            if (!last) {
                units.add(transcript.turns().get(i));
                from = transcript.turns().get(i).end();
            }
        }
    }

    NavigableSet<TextSpan> answer(Query query, Scope scope) {
        if (query instanceof Query.Places places) {
            return places(places);
        }
        NavigableSet<TextSpan> answer = new TreeSet<>();
        if (scope == Scope.TRANSCRIPT) {
            if (!units.isEmpty()) {
                answer.addAll(whole(query, units.getFirst().speech(), units.getLast().end()));
            }
        } else {
            for (Turn unit : units) {
                answer.addAll(whole(query, unit.speech(), unit.end()));
            }
        }
        return answer;
    }

    private NavigableSet<TextSpan> whole(Query query, int start, int end) {
        if (start >= end) {
            return new TreeSet<>();
        }
        Optional<NavigableSet<TextSpan>> held = held(query, start, end);
        return held.map(places ->
                        places.isEmpty()
                                ? new TreeSet<>(List.of(new TextSpan(start, end)))
                                : places)
                .orElseGet(TreeSet::new);
    }

    private Optional<NavigableSet<TextSpan>> held(Query query, int start, int end) {
        return switch (query) {
            case Query.Places places -> {
                NavigableSet<TextSpan> all = new TreeSet<>();
                places(places).stream()
                        .filter(place -> place.start() >= start && place.start() < end)
                        .forEach(all::add);
                yield all.isEmpty() ? Optional.empty() : Optional.of(all);
            }
            case Query.Not(Query unwanted) ->
                    held(unwanted, start, end).isPresent()
                            ? Optional.empty()
                            : Optional.of(new TreeSet<>());
            case Query.All(var parts) ->
                    parts.stream().allMatch(part -> held(part, start, end).isPresent())
                            ? Optional.of(together(parts, start, end))
                            : Optional.empty();
            case Query.Any(var parts) ->
                    parts.stream().anyMatch(part -> held(part, start, end).isPresent())
                            ? Optional.of(together(parts, start, end))
                            : Optional.empty();
        };
    }

    private NavigableSet<TextSpan> together(List<Query> parts, int start, int end) {
        NavigableSet<TextSpan> all = new TreeSet<>();
        parts.forEach(part -> held(part, start, end).ifPresent(all::addAll));
        return all;
    }

    private NavigableSet<TextSpan> places(Query.Places query) {
        NavigableSet<TextSpan> places = new TreeSet<>();
        switch (query) {
            case Query.Phrase(String text, boolean exact) -> phrase(text, exact, places);
            case Query.Either(var any) -> any.forEach(one -> places.addAll(places(one)));
            case Query.Near(var one, var other, var distance, boolean inOrder) -> {
                near(places(one), places(other), distance, places);
                if (!inOrder) {
                    near(places(other), places(one), distance, places);
                }
                List<TextSpan> all = List.copyOf(places);
                places.removeIf(outer ->
                        all.stream()
                                .anyMatch(inner -> outer.contains(inner) && !outer.equals(inner)));
            }
            case Query.Within(var inner, var outer) -> {
                places.addAll(places(inner));
                places.removeIf(
                        place -> places(outer).stream().noneMatch(other -> other.contains(place)));
            }
            case Query.Overlapping(var these, var those) -> {
                places.addAll(places(these));
                places.removeIf(place -> places(those).stream().noneMatch(place::overlaps));
            }
            default -> throw new IllegalArgumentException(query.toString());
        }
        return places;
    }

    private void near(
            NavigableSet<TextSpan> first,
            NavigableSet<TextSpan> second,
            Query.Distance distance,
            NavigableSet<TextSpan> into) {
        for (TextSpan one : first) {
            for (TextSpan other : second) {
                if (one.end() <= other.start()
                        && between(one.end(), other.start(), distance.unit())
                                <= distance.amount()) {
                    into.add(new TextSpan(one.start(), other.end()));
                }
            }
        }
    }

    private int between(int from, int to, Query.Distance.Unit unit) {
        int turns = unit(to) - unit(from - 1);
        String between = transcript.text().string().substring(from, to);
        return switch (unit) {
            case TURNS -> turns;
            case CHARACTERS ->
                    turns > 0 ? Integer.MAX_VALUE : between.codePointCount(0, between.length());
            case WORDS ->
                    turns > 0
                            ? Integer.MAX_VALUE
                            : (int)
                                    java.util.regex.Pattern.compile(
                                                    "[\\p{IsHan}\\p{IsHangul}]|(?:(?![\\p{IsHan}\\p{IsHangul}])[\\p{L}\\p{Nd}\\p{Mn}])+")
                                            .matcher(between)
                                            .results()
                                            .count();
        };
    }

    private int unit(int position) {
        return (int) units.stream().filter(unit -> unit.start() <= position).count();
    }

    private void phrase(String phrase, boolean exact, NavigableSet<TextSpan> into) {
        List<Mark> marks = marks(exact);
        int[] wanted =
                seen(phrase, exact)
                        .replaceAll("\\*+", "*")
                        .replaceAll("^(\\*?\\s+)+|(\\s+\\*?)+$", "")
                        .codePoints()
                        .toArray();
        for (int from = 0; from < marks.size(); from++) {
            NavigableSet<Integer> ends = new TreeSet<>();
            if (!isWithinWord(marks, from)) {
                match(marks, from, wanted, 0, exact, ends);
            }
            ends.removeIf(end -> isWithinWord(marks, end));
            if (!ends.isEmpty()) {
                int start = marks.get(from).start();
                int end = marks.get(ends.first() - 1).end();
                if (units.stream().anyMatch(unit -> unit.speech() <= start && end <= unit.end())) {
                    into.add(new TextSpan(start, end));
                }
            }
        }
    }

    private static String seen(String phrase, boolean exact) {
        StringBuilder seen = new StringBuilder();
        phrase.codePoints()
                .filter(character -> exact || !FoldTable.of(character).isEmpty())
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private List<Mark> marks(boolean exact) {
        List<Mark> marks = new ArrayList<>();
        String text = transcript.text().string();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int end = i + Character.charCount(text.codePointAt(i));
            String folded =
                    exact
                            ? Character.toString(text.codePointAt(i))
                            : FoldTable.of(text.codePointAt(i));
            int start = i;
            if (folded.isEmpty() && !marks.isEmpty()) {
                int origin = marks.getLast().start();
                marks.replaceAll(mark ->
                        mark.start() == origin ? new Mark(mark.character(), origin, end) : mark);
            }
            folded.codePoints().forEach(character -> marks.add(new Mark(character, start, end)));
        }
        return marks;
    }

    private static boolean isWithinWord(List<Mark> marks, int at) {
        return at > 0
                && at < marks.size()
                && Letters.isLetter(marks.get(at - 1).character())
                && Letters.isLetter(marks.get(at).character());
    }

    /// Gathers where the rest of a phrase can end.
    private static void match(
            List<Mark> marks,
            int at,
            int[] wanted,
            int next,
            boolean exact,
            NavigableSet<Integer> ends) {
        if (next == wanted.length) {
            if (at > 0) {
                ends.add(at);
            }
            return;
        }
        int character = wanted[next];
        boolean more = at < marks.size();
        if (character == '*') {
            match(marks, at, wanted, next + 1, exact, ends);
            boolean first = next == 0;
            if (more
                    && (first
                            ? Letters.isLetter(marks.get(at).character())
                                    && isWithinWord(marks, at + 1)
                            : Letters.isWord(marks.get(at).character()))) {
                match(marks, at + 1, wanted, next, exact, ends);
            }
        } else if (character == ' ') {
            int end = at;
            while (end < marks.size() && Template.isBlank(marks.get(end).character())) {
                end++;
                match(marks, end, wanted, next + 1, exact, ends);
            }
        } else if (character == '?') {
            if (more && Letters.isWord(marks.get(at).character())) {
                match(marks, at + 1, wanted, next + 1, exact, ends);
            }
        } else {
            String folded = exact ? Character.toString(character) : FoldTable.of(character);
            int end = at;
            for (int one : folded.codePoints().toArray()) {
                if (end >= marks.size() || marks.get(end++).character() != one) {
                    return;
                }
            }
            match(marks, end, wanted, next + 1, exact, ends);
        }
    }
}
