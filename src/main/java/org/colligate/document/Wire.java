package org.colligate.document;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.TextSpan;

/// How a file goes to the process that reads it, and how its text comes back: through pipes, so
/// that none of it is ever on a disk.
final class Wire {

    private static final int MARK = 0x434F4C31;

    /// What a process is asked for.
    record Request(Format format, Wanted wanted, Source source) {}

    private Wire() {}

    static void write(Request request, OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(to)) {
            out.writeUTF(request.format.name());
            out.writeBoolean(request.wanted.notes());
            writeText(out, request.source.name());
            out.writeInt(request.source.bytes().length);
            out.write(request.source.bytes());
        }
    }

    static Request readRequest(DataInputStream in) throws IOException {
        Format format = Format.valueOf(in.readUTF());
        Wanted wanted = new Wanted(in.readBoolean());
        String name = readText(in);
        return new Request(format, wanted, new Source(name, in.readNBytes(in.readInt())));
    }

    static void write(Document document, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeBoolean(true);
        out.writeUTF(document.format().name());
        writeText(out, document.text());
        writeText(out, document.encoding());
        out.writeInt(document.comments().size());
        for (Comment comment : document.comments()) {
            out.writeInt(comment.span().start());
            out.writeInt(comment.span().end());
            writeText(out, comment.author());
            writeText(out, comment.text());
        }
        out.writeInt(document.notes());
        out.writeInt(document.warnings().size());
        for (Refusal warning : document.warnings()) {
            writeRefusal(out, warning);
        }
    }

    static void write(Refusal refusal, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeBoolean(false);
        writeRefusal(out, refusal);
    }

    /// Reads an answer.
    ///
    /// @throws UnreadableDocumentException if it is a refusal
    /// @throws IOException if it is none
    static Document answer(byte[] bytes) throws IOException, UnreadableDocumentException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MARK) {
            throw new IOException("no answer");
        }
        if (!in.readBoolean()) {
            throw new UnreadableDocumentException(readRefusal(in));
        }
        Format format = Format.valueOf(in.readUTF());
        String text = readText(in);
        String encoding = readText(in);
        List<Comment> comments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            TextSpan span = new TextSpan(in.readInt(), in.readInt());
            comments.add(new Comment(span, readText(in), readText(in)));
        }
        int notes = in.readInt();
        List<Refusal> warnings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            warnings.add(readRefusal(in));
        }
        return new Document(format, text, encoding, comments, List.of(), notes, warnings);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void writeRefusal(DataOutputStream out, Refusal refusal) throws IOException {
        writeText(out, refusal.key());
        writeText(out, refusal.english());
        out.writeInt(refusal.values().size());
        for (Object value : refusal.values()) {
            writeText(out, value.toString());
        }
    }

    private static Refusal readRefusal(DataInputStream in) throws IOException {
        String key = readText(in);
        String english = readText(in);
        List<Object> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(readText(in));
        }
        return new Refusal(key, english, values);
    }
}
