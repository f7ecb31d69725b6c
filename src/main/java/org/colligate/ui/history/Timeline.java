package org.colligate.ui.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colligate.model.Step;

/// The journal, with what of it still stands: which steps were taken back, and how many would have
/// to be to bring the study to where a step left it.
final class Timeline {

    private final List<Step> steps = new ArrayList<>();
    private final Map<Long, Step> byNumber = new HashMap<>();
    private final Deque<Long> done = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();
    private final Set<Long> standing = new HashSet<>();

    /// Adds the next step. Where the history begins anew, nothing of what was before is left.
    void add(Step step) {
        if (step.isBeginning()) {
            steps.clear();
            byNumber.clear();
            done.clear();
            undone.clear();
            standing.clear();
        }
        steps.add(step);
        byNumber.put(step.number(), step);
        if (step.undoes() != null) {
            standing.remove(step.undoes());
            undone.push(done.pop());
        } else if (step.redoes() != null) {
            standing.add(step.redoes());
            done.push(undone.pop());
        } else {
            standing.add(step.number());
            done.push(step.number());
            undone.clear();
        }
    }

    /// Returns all steps, newest first.
    List<Step> newestFirst() {
        return steps.reversed();
    }

    Optional<Step> find(long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /// Says whether a step was taken back and not done again.
    boolean isUndone(Step step) {
        return isDeed(step) && !standing.contains(step.number());
    }

    /// Says whether a step is a deed of its own, not the undoing or redoing of another.
    static boolean isDeed(Step step) {
        return step.undoes() == null && step.redoes() == null;
    }

    /// Returns how many steps must be taken back so that this one is the last that stands; empty if
    /// it does not stand.
    Optional<Integer> stepsBehind(Step step) {
        int behind = 0;
        for (long number : done) {
            if (number == step.number()) {
                return Optional.of(behind);
            }
            behind++;
        }
        return Optional.empty();
    }
}
