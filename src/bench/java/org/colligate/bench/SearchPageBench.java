package org.colligate.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import org.colligate.project.Project;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.search.SearchPage;

/// Measures how long it takes from the last letter of a query until its hits are laid out on the
/// search page, over 60 million characters with 1,000,000 codings.
public final class SearchPageBench {

    private static final int RUNS = 15;
    private static final int WARM = 15;

    private SearchPageBench() {}

    public static void main(String[] arguments) throws Exception {
        Path large =
                new LargeStudy(2_000, 30_000, 200, 1_000_000).in(Path.of("target", "bench"));
        try (Project project = Project.openToRead(large)) {
            BenchWindow.openBeside(project, SearchPageBench::measure);
        }
    }

    private static void measure(BenchWindow window) throws Exception {
        window.session().folded().prepare(window.session().study().get(), Progress.UNWATCHED);
        CompletableFuture<SearchPage> shown = new CompletableFuture<>();
        Fx.later(() -> {
            SearchPage page = new SearchPage(window.session());
            window.show(page);
            shown.complete(page);
        });
        SearchPage page = shown.get();
        for (String query :
                List.of("招标社", "招标", "\"contract year\"", "contract", "标", "标 AND 官员")) {
            long[] nanos = new long[WARM + RUNS];
            for (int i = 0; i < nanos.length; i++) {
                put(window, page, "", lines -> lines == 0);
                long start = System.nanoTime();
                put(window, page, query, lines -> lines > 0);
                nanos[i] = System.nanoTime() - start;
            }
            Times times = Times.of(Arrays.copyOfRange(nanos, WARM, nanos.length));
            System.out.println(query + ": " + times);
        }
        Fx.later(page::close);
    }

    /// Puts a query into the field and waits until a list of some length is laid out.
    private static void put(
            BenchWindow window, SearchPage page, String query, IntPredicate expected)
            throws Exception {
        TextField field = (TextField) page.node().lookup("#search-query");
        ListView<?> hits = (ListView<?>) page.node().lookup("#search-hits");
        CompletableFuture<Integer> shown = new CompletableFuture<>();
        Runnable look =
                () -> {
                    int lines = hits.getItems().size();
                    if (expected.test(lines)) {
                        window.whenLaidOut(() -> shown.complete(lines));
                    }
                };
        CompletableFuture<Subscription> listening = new CompletableFuture<>();
        Fx.later(() -> {
            listening.complete(hits.itemsProperty().subscribe((_, _) -> look.run()));
            field.setText(query);
            look.run();
        });
        shown.get();
        Fx.later(listening.get()::unsubscribe);
    }
}
