package org.colligate.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colligate.document.Source;
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

    private final String name;

    private TranscriptReader(String name) {
        this.name = name;
    }

    /// Reads a file.
    ///
    /// @param declared an encoding that the researcher names; null for the one that the bytes tell.
    ///   A byte-order mark still goes before it: whoever names one encoding for a folder of files
    ///   need not know of each
    /// @throws UnreadableTranscriptException if it is no text, does not tell its encoding, or is
    ///   not in the one that is named
    static Draft read(Source source, @Nullable Charset declared)
            throws UnreadableTranscriptException {
        TranscriptReader reader = new TranscriptReader(source.name());
        reader.requirePlainText(source.bytes());
        Charset charset = reader.charset(source.bytes(), declared);
        return reader.draft(reader.decoded(source.bytes(), charset), charset);
    }

    /// Returns the encoding that the byte-order mark tells, else the one that is declared, else the
    /// one that the bytes tell.
    private Charset charset(byte[] bytes, @Nullable Charset declared)
            throws UnreadableTranscriptException {
        Charset marked = EncodingGuess.ofMark(bytes).charset();
        if (marked != null) {
            return marked;
        }
        return declared == null ? told(EncodingGuess.of(bytes)) : declared;
    }

    private Decoded decoded(byte[] bytes, Charset charset) throws UnreadableTranscriptException {
        EncodingGuess marked = EncodingGuess.ofMark(bytes);
        Decoded decoded = Decoded.of(bytes, marked.mark(), charset);
        if (marked.charset() == null && decoded.isMostlyDamaged()) {
            throw refused(
                    "read.encoding",
                    "is not written in %s: too much of it makes no sense so. Leave --encoding out, or name another",
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
        return new TranscriptReader(name).plain(bytes, null);
    }

    /// Reads bytes as text in an encoding that the researcher names.
    ///
    /// @param name the file's name
    /// @throws UnreadableTranscriptException if they are no text, or not in that encoding
    static TextDecoder.Decoded decode(String name, byte[] bytes, Charset declared)
            throws UnreadableTranscriptException {
        return new TranscriptReader(name).plain(bytes, declared);
    }

    private TextDecoder.Decoded plain(byte[] bytes, @Nullable Charset declared)
            throws UnreadableTranscriptException {
        Charset charset = charset(bytes, declared);
        Decoded decoded = decoded(bytes, charset);
        if (decoded.looksBinary()) {
            throw notText();
        }
        return new TextDecoder.Decoded(decoded.text(), charset.name(), decoded.warnings());
    }

    /// Returns the encoding that the bytes tell.
    private Charset told(EncodingGuess guess) throws UnreadableTranscriptException {
        Charset charset = guess.charset();
        if (charset == null) {
            throw guess.candidates().isEmpty() ? notText() : doubtful(guess.candidates());
        }
        return charset;
    }

    private void requirePlainText(byte[] bytes) throws UnreadableTranscriptException {
        if (bytes.length > LIMIT) {
            throw refused(
                    "read.large",
                    "is larger than 50 MB, far more than any interview. Check that it is a"
                            + " transcript; if it is, split it into several files");
        }
        Optional<Refusal> other = ForeignFormat.of(name);
        if (other.isPresent()) {
            throw refused(
                    "read.foreign",
                    "is %s. Open it in the program it comes from, save it as plain text (.txt, UTF-8) and import that",
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
                    "is empty: there is nothing but blanks in it. Check that it was saved or copied as a whole");
        }
        Labels labels = Labels.of(text);
        Change.Telling telling = SpeakerFinder.find(text, labels);
        return UntakenLabels.told(
                new Draft(
                        TranscriptName.of(name),
                        SourceText.of(text),
                        telling.speakers(),
                        telling.turns(),
                        charset.name(),
                        decoded.warnings()),
                labels);
    }

    private UnreadableTranscriptException notText() {
        return refused(
                "read.binary",
                "is not a text file: it holds bytes that no text has. Save the transcript as plain text (.txt, UTF-8) and import that");
    }

    private UnreadableTranscriptException doubtful(List<Charset> candidates) {
        String names = candidates.stream().map(Charset::name).collect(Collectors.joining(" or "));
        return refused(
                "read.doubtful",
                "does not tell its encoding: it may be %s. Import it with --encoding and the right one of these names or another, such as Shift_JIS, or save it as UTF-8",
                names);
    }

    private UnreadableTranscriptException refused(String key, String what, Object... more) {
        List<Object> values = new ArrayList<>(List.of(name));
        values.addAll(List.of(more));
        return new UnreadableTranscriptException(
                Refusal.of(key, "%s " + what + ".", values.toArray()));
    }
}
