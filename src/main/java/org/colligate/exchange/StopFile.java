package org.colligate.exchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.words.StopList;

/// A file of words to leave out of a list of words: one a line, `#` before remarks, UTF-8.
public final class StopFile {

    private StopFile() {}

    /// Reads a file.
    ///
    /// @throws RefusedException if there is none, or it cannot be read, or is not in UTF-8
    public static StopList read(Path file) throws RefusedException {
        try {
            List<String> lines = Files.readAllLines(file);
            return StopList.of(lines);
        } catch (NoSuchFileException missing) {
            throw new RefusedException(
                    Refusal.of("file.none", "There is no file %s.", file), missing);
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException(
                    Refusal.of(
                            "stop.utf",
                            "%s is not in UTF-8. Save it again as plain text in UTF-8.",
                            file.getFileName()),
                    notUtf8);
        } catch (IOException unreadable) {
            throw new RefusedException(
                    Refusal.of("file.unreadable", "%s cannot be read.", file), unreadable);
        }
    }
}
