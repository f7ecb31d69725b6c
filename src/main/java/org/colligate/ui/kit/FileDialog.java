package org.colligate.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the researcher for files.
public interface FileDialog {

    /// What files are asked for.
    ///
    /// @param title what they are wanted for
    /// @param kind what they are called
    /// @param endings how their names may end, such as `csv`; the first is the usual one
    record Wanted(String title, String kind, List<String> endings) {
        public Wanted {
            endings = List.copyOf(endings);
        }
    }

    /// Asks for files that are there; none if the researcher thinks better of it.
    List<Path> open(Wanted wanted, boolean several);

    /// Asks where to write a file, and whether one that is there may go.
    ///
    /// @param name what it could be called
    Optional<Path> save(Wanted wanted, String name);
}
