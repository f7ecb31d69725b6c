package org.colligate.search;

/// Places that lie in others or touch them.
final class Joined {

    private Joined() {}

    /// Returns the places that lie as a whole in one of others.
    static Spans within(Spans inner, Spans outer) {
        Spans kept = new Spans();
        int next = 0;
        int reach = -1;
        for (int i = 0; i < inner.size(); i++) {
            for (; next < outer.size() && outer.start(next) <= inner.start(i); next++) {
                reach = Math.max(reach, outer.end(next));
            }
            if (inner.end(i) <= reach) {
                kept.add(inner.start(i), inner.end(i));
            }
        }
        return kept;
    }

    /// Returns the places that have a unit in common with one of others.
    static Spans overlapping(Spans these, Spans those) {
        Spans kept = new Spans();
        int next = 0;
        int reach = -1;
        for (int i = 0; i < these.size(); i++) {
            for (; next < those.size() && those.start(next) <= these.start(i); next++) {
                reach = Math.max(reach, those.end(next));
            }
            boolean touches =
                    reach > these.start(i)
                            || (next < those.size() && those.start(next) < these.end(i));
            if (touches) {
                kept.add(these.start(i), these.end(i));
            }
        }
        return kept;
    }
}
