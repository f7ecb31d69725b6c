package org.colligate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page that was closed is gone: nothing that lives as long as the project holds on to it.
class LeakTest {

    /// So many pages, the first ones, are followed.
    private static final int FIRST = 20;

    /// What the memory in use may grow by for each page, in bytes.
    private static final double BOUND = 10_000;

    /// So often it is looked at what is in use.
    private static final int LOOKS = 5;

    private static final int COLLECTIONS = 30;

    /// More than any heap the tests run in, in bytes.
    private static final int MOST = Integer.MAX_VALUE - 16;

    @TempDir Path folder;

    @Test
    void closedWindowsDoNotHangOnEachOther() throws Exception {
        List<WeakReference<Stage>> windows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
                hand.openSample(folder);
                hand.press(KeyCode.ALT, KeyCode.DIGIT1);
                windows.add(new WeakReference<>(hand.stage()));
            }
        }
        for (int i = 0; i < COLLECTIONS && windows.getFirst().get() != null; i++) {
            System.gc();
            Stagehand.run(() -> {});
        }
        assertThat(windows.getFirst().get()).isNull();
    }

    @Test
    void closedTranscriptsAreCollectedAndMemoryDoesNotGrow() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.ALT, KeyCode.DIGIT1);
            hand.press(KeyCode.HOME);
            hand.press(KeyCode.DOWN);
            openAndClose(
                    hand,
                    80,
                    30,
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
            openAndClose(hand, 30, 5, _ -> hand.press(KeyCode.CONTROL, KeyCode.M));
        }
    }

    /// Opens a page many times, each time a new one, and closes it. What is in use is looked at
    /// several times when all is loaded that is loaded once, which takes some sixty pages. A
    /// picture that is being drawn at one of these times is megabytes, so the median of the slopes
    /// between each two of them counts (Theil and Sen): a leak is in all of them.
    ///
    /// @param loaded after so many pages everything is loaded
    /// @param step so many pages later it is looked again
    private static void openAndClose(Stagehand hand, int loaded, int step, IntConsumer opening) {
        TabPane tabs = hand.find("#pages", TabPane.class);
        hand.press(KeyCode.CONTROL, KeyCode.W);
        List<WeakReference<Object>> pages = new ArrayList<>();
        long[] used = new long[LOOKS];
        for (int i = 0; i <= loaded + step * (LOOKS - 1); i++) {
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
            if (i >= loaded && (i - loaded) % step == 0) {
                used[(i - loaded) / step] = used(hand, pages);
            }
        }
        assertThat(pages)
                .as("the first pages, and what they showed")
                .hasSize(2 * FIRST)
                .allMatch(page -> page.get() == null);
        assertThat(slope(used) / step)
                .as("bytes more in use for each page, of %s", Arrays.toString(used))
                .isLessThan(BOUND);
    }

    /// Returns the median of the slopes between each two of some values.
    private static double slope(long[] values) {
        double[] slopes =
                IntStream.range(0, values.length)
                        .boxed()
                        .flatMapToDouble(to ->
                                IntStream.range(0, to)
                                        .mapToDouble(from ->
                                                (double) (values[to] - values[from]) / (to - from)))
                        .sorted()
                        .toArray();
        return slopes[slopes.length / 2];
    }

    /// Collects until what should be gone is gone or patience ends, and at least three times; the
    /// FX thread lets go of what it drew last only when it draws again.
    ///
    /// @return the bytes that were left by the last collection, without what the threads of the
    ///   toolkit have asked for since, which may be megabytes
    private static long used(Stagehand hand, List<WeakReference<Object>> gone) {
        for (int i = 0;
                i < COLLECTIONS && (i < 3 || gone.stream().anyMatch(one -> one.get() != null));
                i++) {
            hand.pulse();
            System.gc();
        }
        letGoOfWhatIsHeldSoftly();
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
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
