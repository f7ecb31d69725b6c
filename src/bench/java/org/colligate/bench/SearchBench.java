package org.colligate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Passage;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.Transcript;
import org.colligate.search.FoldedTexts;
import org.colligate.search.QueryParser;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.model.Inquiry.Scope;
import org.colligate.model.TranscriptId;
import org.colligate.task.Beside;
import org.colligate.task.JobRunner;
import org.colligate.task.Progress;

/// Measures search over 60 million characters, beside ripgrep and SQLite's FTS5, and prints what
/// `docs/performance.md` records.
public final class SearchBench {

    private static final int WARM = 15;
    private static final int RUNS = 40;
    private static final int CONTEXT = 40;
    private static final Path FOLDER = Path.of("target", "bench", "texts");

    private final Study study = new LargeTexts(2_000, 30_000).study();
    private final FoldedTexts folded = new FoldedTexts();
    private final Search search = new Search(folded);

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        new SearchBench().run();
    }

    private void run() throws Exception {
        long before = memory();
        Times first = Times.of(1, _ -> hits("first", Scope.TURN));
        say("texts %,d characters; the first search, which folds them: %s"
                .formatted(characters(), first));
        say("memory for the folded copies: %,d MB".formatted((memory() - before) >> 20));
        for (String query :
                List.of(
                        "招投标",
                        "标",
                        "algorithm",
                        "\"procurement policies\"",
                        "the",
                        "tender*",
                        "=Tendering",
                        "stem:tender",
                        "algorithn~1",
                        "招投标 OR 招标 OR 投标")) {
            measure("literal", query, Scope.TURN);
        }
        for (String query :
                List.of(
                        "招投标 AND 政府 AND NOT 审计",
                        "algorithm AND (audit OR afraid)",
                        "the AND NOT algorithm",
                        "NOT 标")) {
            measure("Boolean, turn", query, Scope.TURN);
            measure("Boolean, transcript", query, Scope.TRANSCRIPT);
        }
        for (String query :
                List.of("audit NEAR/10 afraid", "招投标 NEAR/10 政府", "the BEFORE/3 algorithm")) {
            measure("proximity", query, Scope.TURN);
        }
        for (String query : List.of("/招.{0,3}标/", "/\\b[a-z]+ing\\b/")) {
            say("regex %s: %s".formatted(query, Times.of(5, _ -> hits(query, Scope.TURN))));
        }
        measureCancel("/\\b[a-z]+ing\\b/");
        measureCancel("/(.*a)+x$/");
        measureEdit();
        write();
        for (String text : List.of("招投标", "标", "algorithm", "procurement policies")) {
            ripgrep(text);
        }
        fts5();
    }

    private long characters() {
        return study.transcripts().list().stream().mapToLong(one -> one.text().codePoints()).sum();
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private List<Passage> find(String query, Scope scope) throws Exception {
        return find(study, query, scope, (_, _) -> {});
    }

    private List<Passage> find(Study where, String query, Scope scope, Progress progress)
            throws Exception {
        return search.find(
                where, SearchSpec.of(QueryParser.parse(query, false), scope), progress);
    }

    /// Finds all hits and what stands around each, in two threads.
    private int hits(String query, Scope scope) throws Exception {
        List<Passage> passages = find(query, scope);
        int half = passages.size() / 2;
        int length;
        try (var other =
                Beside.start(RuntimeException.class, () -> contexts(passages.subList(0, half)))) {
            length = contexts(passages.subList(half, passages.size()));
            length += other.result();
        }
        return length == 0 ? 0 : passages.size();
    }

    private int contexts(List<Passage> passages) {
        int length = 0;
        TranscriptId last = null;
        SourceText text = SourceText.of("");
        for (Passage passage : passages) {
            if (!passage.transcript().equals(last)) {
                last = passage.transcript();
                text = study.transcripts().get(last).text();
            }
            int start = passage.span().start();
            int end = passage.span().end();
            String all = text.string();
            length += all.substring(Math.max(0, start - CONTEXT), start).length();
            length += all.substring(end, Math.min(all.length(), end + CONTEXT)).length();
            length += text.codePointAt(start);
        }
        return length;
    }

    private void measure(String kind, String query, Scope scope) throws Exception {
        int hits = hits(query, scope);
        Times.of(WARM, _ -> hits(query, scope));
        say("%s %s: %,d hits, %s"
                .formatted(kind, query, hits, Times.of(RUNS, _ -> hits(query, scope))));
    }

    /// Measures how long it takes from the wish to stop to the end.
    private void measureCancel(String query) throws Exception {
        long[] nanos = new long[10];
        try (JobRunner jobs = new JobRunner(Runnable::run)) {
            for (int i = 0; i < nanos.length; i++) {
                CompletableFuture<Long> ended = new CompletableFuture<>();
                Runnable cancel = jobs.start(progress -> find(study, query, Scope.TURN, progress), new End(ended));
                Thread.sleep(60);
                long wished = System.nanoTime();
                cancel.run();
                nanos[i] = ended.get() - wished;
            }
        }
        say("cancel %s: %s".formatted(query, Times.of(nanos)));
    }

    /// Notes when a job that is to be cancelled has ended.
    private record End(CompletableFuture<Long> ended) implements JobRunner.Watcher<Object> {

        @Override
        public void progressed(int done, int of) {}

        @Override
        public void done(Object result) {
            ended.completeExceptionally(new IllegalStateException("it was through"));
        }

        @Override
        public void failed(Exception failure) {
            ended.completeExceptionally(failure);
        }

        @Override
        public void cancelled() {
            ended.complete(System.nanoTime());
        }
    }

    private void measureEdit() throws Exception {
        Transcript one = study.transcripts().list().get(1_000);
        say("edit searchable: "
                + Times.of(
                        RUNS,
                        n -> {
                            TextEdit edit =
                                    new TextEdit(one.turns().get(n).speech(), "", "newword ");
                            Study next =
                                    study.after(
                                            ChangeSet.of(
                                                    Deed.of(Deed.Kind.EDITED_TRANSCRIPT, one.name(), 0, 8, 0, 0),
                                                    new Change.TextEdited(one.id(), edit)));
                            int hits = find(next, "newword", Scope.TURN, (_, _) -> {}).size();
                            if (hits != 1) {
                                throw new IllegalStateException("hits: " + hits);
                            }
                        }));
    }

    private void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (Transcript transcript : study.transcripts().list()) {
            Files.writeString(
                    FOLDER.resolve(transcript.name() + ".txt"), transcript.text().string());
        }
    }

    private static void ripgrep(String text) throws Exception {
        try {
            say("ripgrep %s: %s"
                    .formatted(
                            text,
                            Times.of(
                                    10,
                                    _ -> {
                                        new ProcessBuilder("rg", "-ioFb", text, FOLDER.toString())
                                                .redirectOutput(
                                                        ProcessBuilder.Redirect.DISCARD)
                                                .start()
                                                .waitFor();
                                    })));
        } catch (IOException missing) {
            say("ripgrep is not on this machine");
        }
    }

    private void fts5() throws SQLException, Exception {
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            try (var statement = sql.createStatement()) {
                statement.execute("create virtual table t using fts5(x, tokenize='trigram')");
            }
            sql.setAutoCommit(false);
            try (PreparedStatement insert =
                    sql.prepareStatement("insert into t (x) values (?)")) {
                for (Transcript transcript : study.transcripts().list()) {
                    insert.setString(1, transcript.text().string());
                    insert.execute();
                }
            }
            sql.commit();
            for (String text : List.of("招投标", "标", "algorithm", "procurement policies")) {
                int[] found = new int[1];
                Times times =
                        Times.of(
                                10,
                                _ -> {
                                    try (PreparedStatement select =
                                            sql.prepareStatement(
                                                    "select highlight(t, 0, char(1), char(2)) from t"
                                                            + " where t match ?")) {
                                        select.setString(1, '"' + text + '"');
                                        found[0] = 0;
                                        try (ResultSet rows = select.executeQuery()) {
                                            while (rows.next()) {
                                                found[0] +=
                                                        (int)
                                                                rows.getString(1)
                                                                        .chars()
                                                                        .filter(c -> c == 1)
                                                                        .count();
                                            }
                                        }
                                    }
                                });
                say("FTS5 trigram %s: %,d hits, %s".formatted(text, found[0], times));
            }
        }
    }

    private static void say(String line) {
        System.out.println(String.format(Locale.ROOT, "%s", line));
    }
}
