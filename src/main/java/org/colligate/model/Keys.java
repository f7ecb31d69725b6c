package org.colligate.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Small numbers for identities, so that a million codings can name their codes and coders in
/// arrays of `int`. Numbers are given in the order of first appearance and never taken back; they
/// mean nothing outside the [Codings] that holds them.
final class Keys<I extends Id> {

    private final List<I> ids;
    private final Map<I, Integer> keys;

    private Keys(List<I> ids, Map<I, Integer> keys) {
        this.ids = ids;
        this.keys = keys;
    }

    static <I extends Id> Keys<I> none() {
        return new Keys<>(List.of(), Map.of());
    }

    Keys<I> with(I id) {
        if (keys.containsKey(id)) {
            return this;
        }
        List<I> longer = new ArrayList<>(ids);
        longer.add(id);
        Map<I, Integer> larger = new HashMap<>(keys);
        larger.put(id, ids.size());
        return new Keys<>(longer, larger);
    }

    int key(I id) {
        return keys.getOrDefault(id, -1);
    }

    I id(int key) {
        return ids.get(key);
    }

    int size() {
        return ids.size();
    }
}
