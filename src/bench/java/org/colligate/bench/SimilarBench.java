package org.colligate.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.search.FoldedTexts;
import org.colligate.similar.LeaveHalfOut;
import org.colligate.similar.Passages;
import org.colligate.similar.Reading;
import org.colligate.similar.Similarity;
import org.colligate.task.Progress;

/// Measures how well similar passages are found in the sample, and how long it takes, and prints
/// what `docs/performance.md` records.
public final class SimilarBench {

    private static final int REPETITIONS = 10;
    private static final int RUNS = 20;
    private static final int MOST = 100;
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SimilarBench() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempDirectory("similar").resolve("sample.colligate");
        SampleStudy.build(Path.of(""), file);
        try (Project project = Project.openToRead(file)) {
            run(project.study());
        }
    }

    private static void run(Study study) throws Exception {
        List<LeaveHalfOut.Result> results = new LeaveHalfOut(study).run(REPETITIONS);
        for (LeaveHalfOut.Result result : results) {
            say("%.3f  chance %.3f  %d passages  %s".formatted(result.precision(), result.chance(), result.passages(), result.code()));
        }
        say("mean average precision %.3f, chance %.3f, %d codes, %d repetitions".formatted(LeaveHalfOut.meanPrecision(results),
                LeaveHalfOut.meanChance(results),
                results.size(),
                REPETITIONS));
        FoldedTexts folded = new FoldedTexts();
        var roles = Passages.usualRoles(study);
        Reading reading = Reading.of(study, roles, folded, Progress.UNWATCHED);
        var code = study.codebook().codes().getFirst().id();
        Object[] last = new Object[1];
        say("reading: %s".formatted(Times.of(
                        RUNS,
                        _ -> last[0] = Reading.of(study, roles, folded, Progress.UNWATCHED))));
        say("ranking: %s".formatted(Times.of(
                        RUNS,
                        _ -> last[0] = Similarity.of(reading, study, code, MOST, Progress.UNWATCHED))));
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
