package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.colligate.ui.kit.Settings.Window;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Window ASKED = new Window(43, 20, 1280, 700, false);

    @Test
    void theFirstWindowFillsASmallScreenAndFitsOnItOtherwiseToo() {
        Window first = WindowPlace.first(new Rectangle2D(0, 0, 1366, 768));

        assertThat(first).isEqualTo(new Window(68, 26, 1229, 653, true));
    }

    @Test
    void theFirstWindowStandsInTheMiddleOfALargeScreen() {
        Window first = WindowPlace.first(new Rectangle2D(100, 0, 1920, 1064));

        assertThat(first).isEqualTo(new Window(420, 100, 1280, 800, false));
    }

    @Test
    void aWindowOfALargerScreenDoesNotFitOnASmallOne() {
        assertThat(WindowPlace.fits(ASKED, new Rectangle2D(0, 0, 1280, 700))).isTrue();
        assertThat(WindowPlace.fits(ASKED, new Rectangle2D(0, 0, 1280, 699))).isFalse();
    }

    @Test
    void whatTheDesktopAddsForItsFrameIsNotRemembered() {
        Window got = new Window(44, 40, 1282, 725, false);

        assertThat(WindowPlace.kept(ASKED, got, got)).isEqualTo(ASKED);
        assertThat(WindowPlace.kept(ASKED, got, new Window(54, 40, 1282, 705, false)))
                .isEqualTo(new Window(53, 20, 1280, 680, false));
    }

    @Test
    void aWindowThatFillsTheScreenKeepsThePlaceItHasWhenItDoesNot() {
        Window all = new Window(0, 0, 1366, 768, true);

        assertThat(WindowPlace.kept(ASKED, all, all))
                .isEqualTo(new Window(43, 20, 1280, 700, true));
    }
}
