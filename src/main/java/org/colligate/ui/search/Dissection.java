package org.colligate.ui.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colligate.model.CodePath;
import org.colligate.search.Query;
import org.colligate.search.Query.Distance;
import org.colligate.search.Query.Places;

/// Takes a query apart into the fields of a [Composition]. It tries; whoever asks must see whether
/// the fields make the same query again.
final class Dissection {

    private final StringJoiner all = new StringJoiner(" ");
    private final StringJoiner any = new StringJoiner(" ");
    private final StringJoiner none = new StringJoiner(" ");
    private String phrase = "";
    private Composition.Near near = new Composition.Near("", "", 10);
    private Optional<CodePath> code = Optional.empty();

    private Dissection() {}

    /// Returns the fields; none if a part has no field.
    static Optional<Composition> of(Query query) {
        Dissection reading = new Dissection();
        return parts(query).stream().allMatch(reading::take)
                ? Optional.of(reading.composition())
                : Optional.empty();
    }

    /// Returns what must all hold, however it is bracketed.
    static Set<Query> parts(Query query) {
        Set<Query> parts = new LinkedHashSet<>();
        switch (query) {
            case Query.All(List<Query> several) ->
                    several.forEach(part -> parts.addAll(parts(part)));
            case Query.Not(Query.Either(List<Places> several)) ->
                    several.forEach(part -> parts.add(new Query.Not(part)));
            default -> parts.add(query);
        }
        return parts;
    }

    private Composition composition() {
        return new Composition(all.toString(), phrase, any.toString(), none.toString(), near, code);
    }

    private boolean take(Query part) {
        return switch (part) {
            case Query.Within(Places inner, Query.Coded(CodePath path)) -> {
                code = Optional.of(path);
                yield take(inner);
            }
            case Query.Coded(CodePath path) -> {
                code = Optional.of(path);
                yield true;
            }
            case Query.Phrase(String text, boolean _) -> {
                if (phrase.isEmpty() && text.contains(" ")) {
                    phrase = text;
                } else {
                    all.add(Composition.word(text));
                }
                yield true;
            }
            case Query.Not(Query.Phrase(String text, boolean _)) -> {
                none.add(Composition.word(text));
                yield true;
            }
            case Query.Either(List<Places> several) -> {
                texts(several).forEach(text -> any.add(Composition.word(text)));
                yield true;
            }
            case Query.Near(
                            Places first,
                            Places second,
                            Distance(int words, Distance.Unit _),
                            boolean _) -> {
                near = new Composition.Near(side(first), side(second), words);
                yield true;
            }
            default -> false;
        };
    }

    private static String side(Places places) {
        return texts(places instanceof Query.Either(List<Places> any) ? any : List.of(places))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(List<Places> several) {
        return several.stream()
                .flatMap(one ->
                        one instanceof Query.Phrase(String text, boolean _)
                                ? Stream.of(text)
                                : Stream.empty())
                .toList();
    }
}
