package org.colligate.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colligate.document.TextDecoder;
import org.colligate.model.Change;
import org.colligate.model.Refusal;
import org.colligate.model.SourceText;
import org.jspecify.annotations.Nullable;

/// Reads a plain text file into a draft.
///
/// The text stays as it is in the file, but that a byte-order mark goes and CRLF and CR become LF.
/// It is never normalised: that would move every position behind it.
public final class TranscriptReader {

    /// The largest file that is read, in bytes.
    static final int LIMIT = 50 * 1024 * 1024;

    private final Path file;
    private final String name;

    private TranscriptReader(Path file) {
        this.file = file;
        this.name = TranscriptName.fileName(file);
    }

    /// Reads a file in the encoding that its bytes tell.
    ///
    /// @throws UnreadableTranscriptException if it cannot be read, is no text, or does not tell
    public static Draft read(Path file) throws UnreadableTranscriptException {
        TranscriptReader reader = new TranscriptReader(file);
        byte[] bytes = reader.bytes();
        EncodingGuess guess = EncodingGuess.of(bytes);
        Charset charset = guess.charset();
        if (charset == null) {
            throw guess.candidates().isEmpty()
                    ? reader.notText()
                    : reader.doubtful(guess.candidates());
        }
        return reader.draft(Decoded.of(bytes, guess.mark(), charset), charset);
    }

    /// Reads a file in an encoding that the researcher names. A byte-order mark still goes before
    /// it: whoever names one encoding for a folder of files need not know of each.
    ///
    /// @throws UnreadableTranscriptException if the file cannot be read, is no text, or is not in
    ///   that encoding
    public static Draft read(Path file, Charset declared) throws UnreadableTranscriptException {
        TranscriptReader reader = new TranscriptReader(file);
        byte[] bytes = reader.bytes();
        Charset charset = reader.charset(bytes, declared);
        return reader.draft(reader.decoded(bytes, charset), charset);
    }

    private Charset charset(byte[] bytes, Charset declared) {
        Charset marked = EncodingGuess.ofMark(bytes).charset();
        return marked == null ? declared : marked;
    }

    private Decoded decoded(byte[] bytes, Charset charset) throws UnreadableTranscriptException {
        EncodingGuess marked = EncodingGuess.ofMark(bytes);
        if (marked.charset() != null) {
            return Decoded.of(bytes, marked.mark(), charset);
        }
        Decoded decoded = Decoded.of(bytes, 0, charset);
        if (decoded.isMostlyDamaged()) {
            throw refused(
                    "read.encoding",
                    "is not written in %s: too much of it makes no sense so. Leave --encoding out, or name another",
                    null,
                    charset.name());
        }
        return decoded;
    }

    /// Reads bytes as text, for documents that do not tell their encoding themselves.
    ///
    /// @param name the file's name
    /// @throws UnreadableTranscriptException if they are no text, or do not tell their encoding
    public static TextDecoder.Decoded decode(String name, byte[] bytes)
            throws UnreadableTranscriptException {
        TranscriptReader reader = new TranscriptReader(Path.of(name));
        EncodingGuess guess = EncodingGuess.of(bytes);
        Charset charset = guess.charset();
        if (charset == null) {
            throw guess.candidates().isEmpty()
                    ? reader.notText()
                    : reader.doubtful(guess.candidates());
        }
        return reader.plain(Decoded.of(bytes, guess.mark(), charset), charset);
    }

    /// Reads bytes as text in an encoding that the researcher names.
    ///
    /// @param name the file's name
    /// @throws UnreadableTranscriptException if they are no text, or not in that encoding
    static TextDecoder.Decoded decode(String name, byte[] bytes, Charset declared)
            throws UnreadableTranscriptException {
        TranscriptReader reader = new TranscriptReader(Path.of(name));
        Charset charset = reader.charset(bytes, declared);
        return reader.plain(reader.decoded(bytes, charset), charset);
    }

    private TextDecoder.Decoded plain(Decoded decoded, Charset charset)
            throws UnreadableTranscriptException {
        if (decoded.looksBinary()) {
            throw notText();
        }
        return new TextDecoder.Decoded(decoded.text(), charset.name(), decoded.warnings());
    }

    private byte[] bytes() throws UnreadableTranscriptException {
        if (Files.notExists(file)) {
            throw refused("read.none", "is not there. Check its name and folder", null);
        }
        if (Files.isDirectory(file)) {
            throw refused("read.folder", "is a folder. Choose the files in it", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw refused(
                        "read.large",
                        "is larger than 50 MB, far more than any interview. Check that it is a"
                                + " transcript; if it is, split it into several files",
                        null);
            }
            requirePlainText(bytes);
            return bytes;
        } catch (AccessDeniedException e) {
            throw refused(
                    "read.forbidden",
                    "may not be read by you. Ask its owner, or copy it elsewhere",
                    e);
        } catch (IOException e) {
            throw refused(
                    "read.failed",
                    "could not be read. Check the disk or the connection, or copy it",
                    e);
        }
    }

    private void requirePlainText(byte[] bytes) throws UnreadableTranscriptException {
        if (bytes.length == 0) {
            throw refused(
                    "read.empty", "is empty. Check that it was saved or copied as a whole", null);
        }
        Optional<String> other = ForeignFormat.of(name, bytes);
        if (other.isPresent()) {
            throw refused(
                    "read.foreign",
                    "is %s. Open it in the program it comes from, save it as plain text (.txt, UTF-8) and import that",
                    null,
                    other.get());
        }
    }

    private Draft draft(Decoded decoded, Charset charset) throws UnreadableTranscriptException {
        if (decoded.looksBinary()) {
            throw notText();
        }
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        if (text.codePoints().allMatch(Blanks::isBlank)) {
            throw refused(
                    "read.blank",
                    "is empty: there is nothing but blanks in it. Check that it was saved or copied as a whole",
                    null);
        }
        Change.Telling telling = SpeakerFinder.find(text);
        return new Draft(
                TranscriptName.of(file),
                SourceText.of(text),
                telling.speakers(),
                telling.turns(),
                charset.name(),
                decoded.warnings());
    }

    private UnreadableTranscriptException notText() {
        return refused(
                "read.binary",
                "is not a text file: it holds bytes that no text has. Save the transcript as plain text (.txt, UTF-8) and import that",
                null);
    }

    private UnreadableTranscriptException doubtful(List<Charset> candidates) {
        String names = candidates.stream().map(Charset::name).collect(Collectors.joining(" or "));
        return refused(
                "read.doubtful",
                "does not tell its encoding: it may be %s. Import it with --encoding and the right one of these names or another, such as Shift_JIS, or save it as UTF-8",
                null,
                names);
    }

    private UnreadableTranscriptException refused(
            String key, String what, @Nullable Throwable cause, String... more) {
        List<Object> values = new ArrayList<>(List.of(name));
        values.addAll(List.of(more));
        Refusal refusal = Refusal.of(key, "%s " + what + ".", values.toArray());
        return cause == null
                ? new UnreadableTranscriptException(refusal)
                : new UnreadableTranscriptException(refusal, cause);
    }
}
