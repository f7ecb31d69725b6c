package org.colligate.document;

import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// Finds out in which encoding bytes are written. The one who reads transcripts knows how; formats
/// that do not tell their encoding ask through this.
@FunctionalInterface
public interface TextDecoder {

    /// Reads bytes as text.
    ///
    /// @param name the file's name, for a refusal
    /// @throws RefusedException if they are no text, or do not tell their encoding
    Decoded decode(String name, byte[] bytes) throws RefusedException;

    /// What came of it.
    ///
    /// @param text the text without byte-order mark
    /// @param encoding the name of its encoding
    /// @param warnings what was damaged
    record Decoded(String text, String encoding, List<Refusal> warnings) {

        public Decoded {
            warnings = List.copyOf(warnings);
        }
    }
}
