package org.colligate.project;

import org.colligate.model.ChangeSet;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;

/// Something to be done to a study, worked out against the state that it will be done to.
@FunctionalInterface
public interface Edit {

    /// Returns the changes that do it.
    ///
    /// @throws RefusedException if it cannot be done to this study
    ChangeSet on(Study study) throws RefusedException;
}
