package org.colligate.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Something said in passing: as wide as its words, up to a measure at which it wraps. It leaves
/// when it can have been read, but never from under the pointer; a click sends it away.
final class Passing extends Label {

    private static final double SHORTEST = 2_500;
    private static final double LONGEST = 12_000;
    private static final double TO_NOTICE = 1_200;
    private static final double PER_LETTER = 45;
    private static final double PER_IDEOGRAPH = 130;

    /// How wide it may be, in em.
    private static final double WIDEST = 46;

    private final PauseTransition leaving;
    private final Runnable gone;

    /// Says something.
    ///
    /// @param gone takes it away
    Passing(String sentence, Runnable gone) {
        super(sentence);
        this.gone = gone;
        leaving = new PauseTransition(readingTime(sentence));
        leaving.setOnFinished(_ -> gone.run());
        getStyleClass().add("passing");
        setWrapText(true);
        setOnMouseEntered(_ -> leaving.stop());
        setOnMouseExited(_ -> leaving.playFromStart());
        setOnMouseClicked(_ -> leave());
        leaving.play();
    }

    /// Returns how long a sentence stands: an ideograph says as much as three letters.
    static Duration readingTime(String sentence) {
        double letters =
                sentence.codePoints()
                        .mapToDouble(letter ->
                                Character.isIdeographic(letter) ? PER_IDEOGRAPH : PER_LETTER)
                        .sum();
        return Duration.millis(Math.clamp(TO_NOTICE + letters, SHORTEST, LONGEST));
    }

    /// Stays until it is closed.
    ///
    /// @param close what its button is called
    void stay(String close) {
        leaving.stop();
        setOnMouseExited(null);
        setGraphic(Icons.button(Feather.X, Action.of(close, "", this::leave)));
        setContentDisplay(ContentDisplay.RIGHT);
    }

    /// Says whether it will leave by itself.
    boolean isLeaving() {
        return leaving.getStatus() == PauseTransition.Status.RUNNING;
    }

    /// Goes at once.
    void leave() {
        leaving.stop();
        gone.run();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Math.min(WIDEST * getFont().getSize(), prefWidth(height));
    }
}
