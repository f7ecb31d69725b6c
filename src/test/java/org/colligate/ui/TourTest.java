package org.colligate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    @TempDir Path folder;

    @Test
    void theWindowOpensOnTheStartPageAndOnTheSample() throws Exception {
        Path tour = Path.of("target", "tour");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.picture(tour.resolve("start.png"));
            hand.openSample(folder);
            hand.picture(tour.resolve("sample.png"));
        }
        assertThat(Files.size(tour.resolve("sample.png"))).isPositive();
    }
}
