package org.colligate.similar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Deed;
import org.colligate.model.Kept.Dismissal;
import org.colligate.model.KeptId;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Passage;
import org.colligate.model.Refusal;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.search.Terms;

/// Passages that somebody has read and found not to belong to a code. They are known by their
/// words, so that they stay dismissed when the text around them is edited.
public final class Dismissals {

    private static final int BYTES = 16;

    private Dismissals() {}

    /// Returns what was dismissed for a code.
    public static List<Dismissal> of(Study study, CodeId code) {
        return study.kept().list().stream()
                .flatMap(kept -> kept instanceof Dismissal one ? Stream.of(one) : Stream.empty())
                .filter(one -> one.code().equals(code))
                .toList();
    }

    /// Returns what a passage is known by: the first sixteen bytes of the SHA-256 of its folded
    /// text in UTF-8, as 32 hexadecimal digits.
    public static String fingerprint(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Terms.folded(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Dismisses a passage as not belonging to a code.
    ///
    /// @throws NothingToDoException if it is dismissed already
    public static ChangeSet dismiss(Study study, CodeId code, Passage passage)
            throws NothingToDoException {
        Transcript transcript = study.transcripts().get(passage.transcript());
        Dismissal made =
                new Dismissal(
                        KeptId.random(),
                        code,
                        transcript.id(),
                        fingerprint(transcript.text().passage(passage.span())));
        if (of(study, code).stream().anyMatch(made::sameAs)) {
            throw new NothingToDoException(
                    Refusal.of("dismissal.same", "This passage is dismissed already."));
        }
        return ChangeSet.of(
                Deed.of(
                        Deed.Kind.DISMISSED_PASSAGE,
                        transcript.name(),
                        study.codebook().path(code)),
                new Change.OfKept(null, made));
    }

    /// Forgets what was dismissed for a code, so that it is suggested again.
    ///
    /// @throws NothingToDoException if nothing was
    public static ChangeSet forget(Study study, CodeId code) throws NothingToDoException {
        List<Dismissal> gone = of(study, code);
        if (gone.isEmpty()) {
            throw new NothingToDoException(
                    Refusal.of("dismissal.none", "Nothing is dismissed for this code."));
        }
        return new ChangeSet(
                Deed.of(Deed.Kind.FORGOT_DISMISSALS, gone.size(), study.codebook().path(code)),
                gone.stream().<Change>map(one -> new Change.OfKept(one, null)).toList());
    }
}
