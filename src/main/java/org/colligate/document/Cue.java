package org.colligate.document;

/// A piece of speech with its time, as subtitles and annotations have it.
///
/// @param start when it begins, in milliseconds, or [CueTime#UNKNOWN]
/// @param end when it ends, likewise, not before its start
/// @param speaker who says it; empty if the file does not tell
/// @param text what is said, on one line; empty where only the speaker is told
record Cue(long start, long end, String speaker, String text) {

    private static final int LONGEST_NAME = 100;

    /// Returns a cue whose speaker and text stand on one line. What is too long to be a name stands
    /// in the text.
    static Cue of(CueTime time, String speaker, String text) {
        String name = CueText.onOneLine(speaker);
        String said = CueText.onOneLine(text);
        return name.length() > LONGEST_NAME
                ? new Cue(time.start(), time.end(), "", (name + ": " + said).strip())
                : new Cue(time.start(), time.end(), name, said);
    }

    /// Returns the cue with the speaker whom a label in its text names.
    Cue labelled(LabelFinder.Label label) {
        return new Cue(start, end, label.name(), text.substring(label.speech()).strip());
    }
}
