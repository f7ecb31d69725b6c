package org.colligate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Standard output for as long as somebody reads it. A pipe that cannot be written has lost its
/// reader, as `head` goes when it has seen enough: the rest is wanted by nobody, which is no
/// failure.
final class ReadOutput extends FilterOutputStream {

    private static final int TYPE = 0170000;
    private static final int PIPE = 0010000;

    ReadOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            if (!isPipe()) {
                throw failure;
            }
        }
    }

    /// The message of the failure would tell too, but in the language of the system. Where there is
    /// no such path (Windows), every failure is one.
    private static boolean isPipe() {
        try {
            Object mode = Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
            return mode instanceof Integer bits && (bits & TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
