package org.colligate.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry of the journal: a deed, by whom and when.
///
/// @param number its place in the journal of this file, from 1
/// @param id its identity in every copy of the project
/// @param at when it was done
/// @param by who did it, as they were called then
/// @param deed what was done
/// @param undoes the number of the step that it takes back; null if it takes back none
/// @param redoes the number of the undone step that it does again; null if it does none again
public record Step(
        long number,
        UUID id,
        Instant at,
        String by,
        Deed deed,
        @Nullable Long undoes,
        @Nullable Long redoes) {

    /// Says whether the history begins with this step: what was done before it is gone, so neither
    /// that nor this can be taken back.
    public boolean isBeginning() {
        return deed.kind() == Deed.Kind.FORGOT_NAMES;
    }

    /// Returns the step as the history tells it: `A coded 41 characters of BJ20180822 as …`.
    public String sentence() {
        return by + " " + deed.clause();
    }
}
