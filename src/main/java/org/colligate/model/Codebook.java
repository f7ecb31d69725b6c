package org.colligate.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tree of codes, immutable. Its codes stand in reading order (a code, then its sub-codes), so
/// that every subtree is a range of places: what roll-up over millions of codings lives on.
public final class Codebook {

    /// A codebook without codes.
    public static final Codebook EMPTY = of(List.of());

    private static final Comparator<Code> AMONG_SIBLINGS =
            Comparator.comparingInt(Code::position)
                    .thenComparing(Code::name)
                    .thenComparing(code -> code.id().value());

    private final List<Code> codes;
    private final int[] depth;
    private final int[] end;
    private final Map<CodeId, Integer> places;

    private Codebook(List<Code> codes, int[] depth) {
        this.codes = List.copyOf(codes);
        this.depth = depth;
        this.end = new int[depth.length];
        this.places = HashMap.newHashMap(depth.length);
        for (int place = depth.length - 1; place >= 0; place--) {
            int next = place + 1;
            while (next < depth.length && depth[next] > depth[place]) {
                next = end[next];
            }
            end[place] = next;
            places.put(codes.get(place).id(), place);
        }
    }

    /// Builds the tree from its codes, in whatever order they come.
    ///
    /// @throws IllegalArgumentException if a parent is missing or the parents form a circle
    public static Codebook of(Collection<Code> codes) {
        Map<@Nullable CodeId, List<Code>> children = new HashMap<>();
        codes.forEach(
                code -> children.computeIfAbsent(code.parent(), _ -> new ArrayList<>()).add(code));
        children.values().forEach(siblings -> siblings.sort(AMONG_SIBLINGS));
        List<Code> ordered = new ArrayList<>(codes.size());
        Map<CodeId, Integer> depths = new HashMap<>();
        int[] depth = new int[codes.size()];
        Deque<Code> open = new ArrayDeque<>(children.getOrDefault(null, List.of()));
        while (!open.isEmpty()) {
            Code code = open.pop();
            depth[ordered.size()] =
                    code.parent() == null ? 0 : depths.getOrDefault(code.parent(), 0) + 1;
            depths.put(code.id(), depth[ordered.size()]);
            ordered.add(code);
            children.getOrDefault(code.id(), List.of()).reversed().forEach(open::push);
        }
        if (ordered.size() != codes.size()) {
            throw new IllegalArgumentException("a code has no parent, or is its own ancestor");
        }
        return new Codebook(ordered, depth);
    }

    /// Returns all codes in reading order.
    public List<Code> codes() {
        return codes;
    }

    public int size() {
        return codes.size();
    }

    public Optional<Code> find(CodeId id) {
        return Optional.ofNullable(places.get(id)).map(codes::get);
    }

    /// Returns a code that is known to be there.
    ///
    /// @throws IllegalArgumentException if it is not
    public Code get(CodeId id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("not in the codebook: " + id));
    }

    /// Returns the code at a path; names must match exactly.
    public Optional<Code> find(CodePath path) {
        @Nullable Code found = null;
        for (String name : path.names()) {
            Optional<Code> next = child(found == null ? null : found.id(), name);
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.ofNullable(found);
    }

    /// Returns the sub-code of a parent that has a name; null stands for the top.
    public Optional<Code> child(@Nullable CodeId parent, String name) {
        return children(parent).stream().filter(code -> code.name().equals(name)).findFirst();
    }

    /// Returns the codes directly under a parent, in order; null stands for the top.
    public List<Code> children(@Nullable CodeId parent) {
        List<Code> children = new ArrayList<>();
        int place = parent == null ? 0 : place(parent) + 1;
        int last = parent == null ? size() : end[place - 1];
        for (; place < last; place = end[place]) {
            children.add(codes.get(place));
        }
        return children;
    }

    /// Returns a code and all codes below it, in reading order.
    public List<Code> subtree(CodeId id) {
        int place = place(id);
        return codes.subList(place, end[place]);
    }

    /// Returns the path of a code.
    public CodePath path(CodeId id) {
        Code code = get(id);
        return code.parent() == null
                ? new CodePath(List.of(code.name()))
                : path(code.parent()).child(code.name());
    }

    /// Returns the place of a code in reading order, from 0.
    ///
    /// @throws IllegalArgumentException if the code is not there
    public int place(CodeId id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("not in the codebook: " + id);
        }
        return place;
    }

    /// Returns how deep the code at a place stands: 0 for a main theme.
    public int depth(int place) {
        return depth[place];
    }

    /// Returns the place behind the last code below the one at a place.
    public int end(int place) {
        return end[place];
    }

    /// Returns the codebook with a code in it, in the place of the one of the same identity.
    Codebook with(Code code) {
        List<Code> changed = new ArrayList<>(codes);
        find(code.id()).ifPresent(changed::remove);
        changed.add(code);
        return of(changed);
    }

    /// Returns the codebook without a code that has no sub-codes.
    Codebook without(CodeId id) {
        List<Code> changed = new ArrayList<>(codes);
        changed.remove(get(id));
        return of(changed);
    }

    /// Returns two siblings that have the same name, if there are any: no codebook may stay so.
    Optional<Code> namesake() {
        return codes.stream()
                .filter(code -> !code.equals(child(code.parent(), code.name()).orElse(code)))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codebook that && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    @Override
    public String toString() {
        return codes.stream().map(code -> path(code.id()).toString()).toList().toString();
    }
}
