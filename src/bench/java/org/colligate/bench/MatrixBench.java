package org.colligate.bench;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import org.colligate.project.Project;
import org.colligate.ui.matrix.MatrixPage;

/// Measures how long the theme matrix takes to be counted and laid out anew with 1,000,000 codings:
/// the work of the FX thread, without drawing.
public final class MatrixBench {

    private MatrixBench() {}

    public static void main(String[] arguments) throws Exception {
        Path large =
                new LargeStudy(2_000, 30_000, 200, 1_000_000).in(Path.of("target", "bench"));
        try (Project project = Project.openToRead(large)) {
            BenchWindow.open(project, MatrixBench::measure);
        }
    }

    private static void measure(BenchWindow window) throws Exception {
        MatrixPage page = MatrixPage.ofCodings(window.session());
        System.out.println("matrix page, first: " + Times.of(1, _ -> window.show(page)));
        CheckBox subcodes = (CheckBox) page.node().lookup("#matrix-subcodes");
        Times.Task refresh =
                n -> {
                    subcodes.setSelected(n % 2 == 0);
                    window.layOut();
                };
        Times.of(30, n -> refresh.run(n + 1));
        System.out.println("matrix page, refreshed: " + Times.of(50, n -> refresh.run(n + 1)));
        page.close();
    }
}
