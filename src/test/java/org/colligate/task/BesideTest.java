package org.colligate.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    void bothGoOnAtTheSameTime() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (var beside =
                Beside.start(
                        InterruptedException.class,
                        () -> {
                            started.countDown();
                            mayEnd.await();
                            return "done";
                        })) {
            started.await();
            mayEnd.countDown();
            assertThat(beside.result()).isEqualTo("done");
        }
    }

    @Test
    void aFailureReachesWhoAsksForTheResult() {
        IOException expected = new IOException("no disk");
        try (var beside =
                Beside.start(
                        IOException.class,
                        () -> {
                            throw expected;
                        })) {
            assertThatThrownBy(beside::result).isSameAs(expected);
        }
        IllegalArgumentException unexpected = new IllegalArgumentException("no study");
        try (var beside =
                Beside.start(
                        IOException.class,
                        () -> {
                            throw unexpected;
                        })) {
            assertThatThrownBy(beside::result).isSameAs(unexpected);
        }
    }

    @Test
    void whoLeavesEarlyLeavesNothingRunning() {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch left = new CountDownLatch(1);
        try (var _ =
                Beside.start(
                        InterruptedException.class,
                        () -> {
                            left.await();
                            over.set(true);
                            return over;
                        })) {
            left.countDown();
        }
        assertThat(over).isTrue();
    }
}
