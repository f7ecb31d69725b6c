package org.colligate.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.colligate.project.Project;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.search.SearchPage;

/// Measures how long it takes from the last letter of a query until its hits are laid out on the
/// search page, over 60 million characters with 1,000,000 codings.
public final class SearchPageBench {

    private static final int RUNS = 15;

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
            Times.Task ask = _ -> ask(window, page, query);
            Times.of(5, ask);
            System.out.println(query + ": " + Times.of(RUNS, ask));
        }
        Fx.later(page::close);
    }

    private static void ask(BenchWindow window, SearchPage page, String query) throws Exception {
        TextField field = (TextField) page.node().lookup("#search-query");
        ListView<?> hits = (ListView<?>) page.node().lookup("#search-hits");
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Fx.later(() -> {
            hits.itemsProperty()
                    .subscribe((_, now) -> {
                        if (!now.isEmpty()) {
                            window.layOut();
                            answer.complete(now.size());
                        }
                    });
            field.setText(query);
        });
        answer.get();
        Fx.later(field::clear);
    }
}
