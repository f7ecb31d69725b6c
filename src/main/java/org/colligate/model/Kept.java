package org.colligate.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/// What a researcher keeps in a project beside the coding.
public sealed interface Kept {

    /// Returns its identity.
    KeptId id();

    /// A question to be put again. What it refers to may be gone by then.
    ///
    /// @param name what it is called, unlike any other
    record SavedQuery(KeptId id, String name, Inquiry inquiry) implements Kept {}

    /// Words that lists of words leave out. A study has one list at most.
    ///
    /// @param words as they are written; they are read in the order of their letters
    record StopWords(KeptId id, Set<String> words) implements Kept {

        public StopWords {
            words = Collections.unmodifiableSet(new TreeSet<>(words));
        }
    }

    /// The file that a transcript was made of. Its bytes may be kept beside the study, known by
    /// their hash.
    ///
    /// @param transcript what was made of it
    /// @param file its name
    /// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
    /// @param size how many bytes it has
    record Origin(KeptId id, TranscriptId transcript, String file, String sha256, long size)
            implements Kept {

        /// Returns the SHA-256 of some bytes, in 64 small hexadecimal digits.
        public static String hash(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    /// A passage that somebody found not to belong to a code. Code and transcript may be gone.
    ///
    /// @param fingerprint what its words are known by, 32 hexadecimal digits, so that an edit
    ///   elsewhere in the transcript does not matter
    record Dismissal(KeptId id, CodeId code, TranscriptId transcript, String fingerprint)
            implements Kept {

        /// Says whether another dismisses the same.
        public boolean sameAs(Dismissal other) {
            return code.equals(other.code)
                    && transcript.equals(other.transcript)
                    && fingerprint.equals(other.fingerprint);
        }
    }

    /// What stands for a name of a person, from when the texts are freed of names. A person may
    /// have several names: several of these then have the same pseudonym.
    ///
    /// @param name as it is written; no other counts as the same in a search
    /// @param pseudonym what stands for it
    record Pseudonym(KeptId id, String name, String pseudonym) implements Kept {}
}
