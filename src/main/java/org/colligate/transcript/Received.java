package org.colligate.transcript;

import java.nio.file.Path;
import org.colligate.document.Source;
import org.colligate.model.Kept;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// The file that a draft was read from, known again by its hash. Its bytes are not held: forty
/// files with pictures in them would fill the memory while the researcher looks at the first.
///
/// @param file where it is
/// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
/// @param size how many bytes it has
public record Received(Path file, String sha256, long size) {

    static Received of(Path file, Source source) {
        return new Received(file, Kept.Origin.hash(source.bytes()), source.bytes().length);
    }

    /// Returns its name, without its folder.
    public String name() {
        return Source.name(file);
    }

    /// Reads its bytes.
    ///
    /// @throws RefusedException if they cannot be read, or are no longer those that became the
    ///   draft
    public byte[] content() throws RefusedException {
        byte[] bytes = Source.of(file).bytes();
        if (!Kept.Origin.hash(bytes).equals(sha256)) {
            throw new RefusedException(
                    Refusal.of(
                            "import.changed",
                            "%s was changed after it had been read. Import it anew.",
                            name()));
        }
        return bytes;
    }
}
