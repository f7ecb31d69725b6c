package org.colligate.ui.transcript;

/// Where number, speaker, text and stripes stand side by side, in pixels. It depends on the width
/// and the size of the letters alone, never on the codings: a new coding must not move the text.
/// Where it is narrow the names beside the stripes go first, then the speaker stands above what is
/// said, then the text gets narrower; the stripes stay.
///
/// @param em the size of the letters of the text
/// @param speaker where the speaker's name begins
/// @param speakerWidth how wide it may be
/// @param isStacked whether the speaker stands above the text
/// @param text where the text begins
/// @param textWidth how wide its lines are
/// @param names whether there is room for names beside the stripes
record Columns(
        double em,
        double speaker,
        double speakerWidth,
        boolean isStacked,
        double text,
        double textWidth,
        boolean names) {

    /// The room that all stripes together take.
    static final double LANES = 70;

    private static final double NARROW = 34;

    /// What text is left at least beside a speaker, and at all, in em.
    private static final double BESIDE = 11;

    private static final double LEAST = 5;
    private static final double MOST = 48;

    /// Divides a width.
    ///
    /// @param spoken whether there is anybody to name
    static Columns of(double width, double em, boolean spoken) {
        boolean narrow = width < NARROW * em;
        double speaker = Math.rint(narrow ? 2.4 * em : 3 * em);
        double speakerWidth = spoken ? Math.rint(Math.clamp(width * 0.13, 6.2 * em, 8 * em)) : 0;
        double text = speaker + speakerWidth + Math.rint(em * 0.8);
        double names = narrow ? 0 : Math.rint(Math.clamp(width * 0.21, 8 * em, 15 * em));
        double beside = width - LANES - names - em;
        if (spoken && beside - text < BESIDE * em) {
            double textWidth = textWidth(beside - speaker, em);
            return new Columns(em, speaker, textWidth, true, speaker, textWidth, !narrow);
        }
        double textWidth = textWidth(beside - text, em);
        return new Columns(em, speaker, speakerWidth, false, text, textWidth, !narrow);
    }

    private static double textWidth(double room, double em) {
        return Math.rint(Math.clamp(room, LEAST * em, MOST * em));
    }

    double gutter() {
        return Math.rint(text + textWidth + em * 0.6);
    }

    /// Returns where the text ends at the right.
    double right() {
        return text + textWidth;
    }
}
