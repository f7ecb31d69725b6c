package org.colligate.search;

import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// A query cannot be understood.
public final class QueryException extends RefusedException {

    private final int position;

    QueryException(int position, Refusal refusal) {
        super(refusal);
        this.position = position;
    }

    /// Returns where in the query, in UTF-16 units from 0 to its length.
    public int position() {
        return position;
    }
}
