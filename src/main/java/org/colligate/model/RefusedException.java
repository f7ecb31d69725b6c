package org.colligate.model;

/// Something the user asked for cannot be done, and nothing was changed. The message is for the
/// user: one or two sentences that say what is wrong and what can be done about it.
public class RefusedException extends Exception {

    private final String sentence;

    public RefusedException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public RefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
