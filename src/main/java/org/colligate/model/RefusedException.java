package org.colligate.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something the user asked for cannot be done, and nothing was changed. The message is for the
/// user: one or two sentences that say what is wrong and what can be done about it.
public class RefusedException extends Exception {

    private final String sentence;
    private final transient @Nullable Refusal refusal;

    public RefusedException(String sentence) {
        this(sentence, null, null);
    }

    public RefusedException(String sentence, Throwable cause) {
        this(sentence, cause, null);
    }

    /// Makes one that a screen can say in its own language.
    public RefusedException(Refusal refusal) {
        this(refusal.sentence(), null, refusal);
    }

    /// Makes one that a screen can say in its own language.
    public RefusedException(Refusal refusal, Throwable cause) {
        this(refusal.sentence(), cause, refusal);
    }

    private RefusedException(
            String sentence, @Nullable Throwable cause, @Nullable Refusal refusal) {
        super(sentence, cause);
        this.sentence = sentence;
        this.refusal = refusal;
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    /// Returns what it says, to stand in the gap of another refusal.
    public Object words() {
        return refusal == null ? sentence : refusal;
    }

    /// Returns what to say in another language; empty if it can be said in English only.
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
