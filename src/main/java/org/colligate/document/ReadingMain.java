package org.colligate.document;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.colligate.model.Refusal;

/// The process that reads a file with a library that a file can bring down: it takes one from its
/// standard input and answers on its standard output.
public final class ReadingMain {

    private ReadingMain() {}

    public static void main(String[] arguments) throws IOException {
        // Libraries that have something to say must not say it into the answer.
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        // One whose parent died ends as well.
        long deadline = System.nanoTime() + ReadingProcess.NANOS;
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
                DataOutputStream out =
                        new DataOutputStream(
                                new BufferedOutputStream(
                                        new FileOutputStream(FileDescriptor.out)))) {
            answer(Wire.readRequest(in), deadline, out);
        }
    }

    private static void answer(Wire.Request request, long deadline, DataOutputStream out)
            throws IOException {
        try {
            Wire.write(read(request, deadline), out);
        } catch (UnreadableDocumentException refused) {
            Refusal refusal = refused.refusal().orElseThrow();
            Wire.write(refusal, out);
        }
    }

    private static Document read(Wire.Request request, long deadline)
            throws UnreadableDocumentException {
        return request.format() == Format.PDF
                ? PdfReader.read(request.source(), deadline)
                : DocReader.read(request.source(), request.wanted(), deadline);
    }
}
