package org.colligate.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// An immutable set of things that have an identity, in an order of their own. To put one in or
/// take one out copies the list of references, which for the few thousand things of a study is
/// cheaper than any clever structure.
///
/// @param <I> the identity
/// @param <E> the thing
public final class Catalogue<I extends Id, E> {

    private final Function<E, I> id;
    private final Comparator<E> order;
    private final List<E> list;
    private final Map<I, E> byId;

    private Catalogue(Function<E, I> id, Comparator<E> order, List<E> list, Map<I, E> byId) {
        this.id = id;
        this.order = order;
        this.list = list;
        this.byId = byId;
    }

    /// Returns an empty catalogue.
    ///
    /// @param id how to read the identity of a thing
    /// @param order the order in which the things are listed; ties are broken by identity
    public static <I extends Id, E> Catalogue<I, E> ordered(
            Function<E, I> id, Comparator<E> order) {
        Comparator<E> total = order.thenComparing(thing -> id.apply(thing).value());
        return new Catalogue<>(id, total, List.of(), Map.of());
    }

    /// Returns the things in order.
    public List<E> list() {
        return list;
    }

    /// Returns the thing with an identity, or nothing.
    public Optional<E> find(I wanted) {
        return Optional.ofNullable(byId.get(wanted));
    }

    /// Returns the thing with an identity that is known to be there.
    ///
    /// @throws IllegalArgumentException if it is not
    public E get(I wanted) {
        return find(wanted)
                .orElseThrow(() -> new IllegalArgumentException("not in the study: " + wanted));
    }

    public boolean has(I wanted) {
        return byId.containsKey(wanted);
    }

    public int size() {
        return list.size();
    }

    /// Returns a catalogue with the thing in it, in the place of the one of the same identity.
    public Catalogue<I, E> with(E thing) {
        return withAll(List.of(thing));
    }

    /// Returns a catalogue with all the things in it.
    public Catalogue<I, E> withAll(Collection<E> things) {
        Map<I, E> map = new HashMap<>(byId);
        things.forEach(thing -> map.put(id.apply(thing), thing));
        List<E> sorted = new ArrayList<>(map.values());
        sorted.sort(order);
        return new Catalogue<>(id, order, List.copyOf(sorted), map);
    }

    /// Returns a catalogue without the thing of an identity.
    public Catalogue<I, E> without(I unwanted) {
        Map<I, E> map = new HashMap<>(byId);
        map.remove(unwanted);
        return new Catalogue<>(
                id,
                order,
                list.stream().filter(thing -> !id.apply(thing).equals(unwanted)).toList(),
                map);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue<?, ?> that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
