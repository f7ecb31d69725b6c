package org.colligate.ui.transcript;

/// Where number, speaker, text and stripes stand side by side, in pixels. It depends on the width
/// and the size of the letters alone, never on the codings: a new coding must not move the text.
///
/// @param em the size of the letters of the text
/// @param speaker where the speaker's name begins
/// @param speakerWidth how wide it may be
/// @param text where the text begins
/// @param textWidth how wide its lines are
/// @param names how wide the names beside the stripes may be; 0 if there is no room for them
record Columns(
        double em,
        double speaker,
        double speakerWidth,
        double text,
        double textWidth,
        double names) {

    /// The room that all stripes together take.
    static final double LANES = 70;

    private static final double NARROW = 34;

    /// Divides a width.
    ///
    /// @param spoken whether there is anybody to name
    static Columns of(double width, double em, boolean spoken) {
        boolean narrow = width < NARROW * em;
        double speaker = Math.rint(narrow ? 2.4 * em : 3 * em);
        double speakerWidth = spoken ? Math.rint(Math.clamp(width * 0.13, 6.2 * em, 8 * em)) : 0;
        double text = speaker + speakerWidth + Math.rint(em * 0.8);
        double names = narrow ? 0 : Math.rint(Math.clamp(width * 0.21, 8 * em, 15 * em));
        double rest = width - text - LANES - names - em;
        double textWidth = Math.rint(Math.clamp(rest, 8 * em, 48 * em));
        return new Columns(em, speaker, speakerWidth, text, textWidth, Math.max(0, names));
    }

    double gutter() {
        return Math.rint(text + textWidth + em * 0.6);
    }
}
