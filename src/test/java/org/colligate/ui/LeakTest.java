package org.colligate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page that was closed is gone: nothing that lives as long as the project holds on to it.
class LeakTest {

    /// After so many pages everything is loaded that is loaded once; these are followed.
    private static final int FIRST = 20;

    /// What the memory in use may grow by after that, in bytes.
    private static final long BOUND = 2_000_000;

    private static final int COLLECTIONS = 30;

    /// More than any heap the tests run in, in bytes.
    private static final int MOST = Integer.MAX_VALUE - 16;

    @TempDir Path folder;

    @Test
    void closedTranscriptsAreCollectedAndMemoryDoesNotGrow() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.ALT, KeyCode.DIGIT1);
            hand.press(KeyCode.HOME);
            hand.press(KeyCode.DOWN);
            openAndClose(
                    hand,
                    200,
                    i -> {
                        hand.press(KeyCode.ALT, KeyCode.DIGIT1);
                        hand.press(i % 2 == 0 ? KeyCode.DOWN : KeyCode.UP);
                        hand.press(KeyCode.ENTER);
                    });
        }
    }

    @Test
    void closedMatricesAreCollectedAndMemoryDoesNotGrow() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            openAndClose(hand, 60, _ -> hand.press(KeyCode.CONTROL, KeyCode.M));
        }
    }

    /// Opens a page many times, each time a new one, and closes it.
    private static void openAndClose(Stagehand hand, int times, IntConsumer opening) {
        TabPane tabs = hand.find("#pages", TabPane.class);
        hand.press(KeyCode.CONTROL, KeyCode.W);
        List<WeakReference<Object>> pages = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < times; i++) {
            opening.accept(i);
            if (i < FIRST) {
                Stagehand.run(() -> {
                    Tab tab = tabs.getTabs().getFirst();
                    pages.add(new WeakReference<>(tab.getUserData()));
                    pages.add(new WeakReference<>(tab.getContent()));
                });
            }
            hand.press(KeyCode.CONTROL, KeyCode.W);
            assertThat(Stagehand.get(tabs.getTabs()::isEmpty)).isTrue();
            if (i == FIRST - 1) {
                before = used(hand, pages);
            }
        }
        long grown = used(hand, pages) - before;
        assertThat(pages)
                .as("the first pages, and what they showed")
                .hasSize(2 * FIRST)
                .allMatch(page -> page.get() == null);
        assertThat(grown).as("bytes more in use").isLessThan(BOUND);
    }

    /// Collects until what should be gone is gone or patience ends, and at least three times; the
    /// FX thread lets go of what it drew last only when it draws again.
    ///
    /// @return the bytes in use
    private static long used(Stagehand hand, List<WeakReference<Object>> gone) {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0;
                i < COLLECTIONS && (i < 3 || gone.stream().anyMatch(one -> one.get() != null));
                i++) {
            hand.pulse();
            System.gc();
        }
        letGoOfWhatIsHeldSoftly();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// JavaFX keeps images that it drew effects in as long as there is memory. To ask for more than
    /// there can be makes the machine let go of all that is held so.
    private static void letGoOfWhatIsHeldSoftly() {
        long most = Runtime.getRuntime().maxMemory();
        assertThat(most).as("a heap that an array can fill").isLessThan(MOST);
        assertThatThrownBy(
                        () -> {
                            byte[] room = new byte[MOST];
                            room[0]++;
                        })
                .isInstanceOf(OutOfMemoryError.class);
    }
}
