package org.colligate.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.colligate.model.Inquiry;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import org.colligate.search.QueryException;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Latest;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// The search in the bar of the window: counts while one types, over all transcripts; Enter opens
/// the search page.
final class SearchField {

    private static final Duration REST = Duration.millis(120);

    private final Session session;
    private final Desk desk;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Subscription following;
    private final Latest search;

    SearchField(Session session) {
        this.session = session;
        desk = session.desk();
        search = new Latest(desk, "search-everywhere-cancel");
        field.setId("search-everywhere");
        field.setPromptText(desk.text("shell.search"));
        field.setAccessibleText(desk.text("shell.search"));
        field.getStyleClass().addAll("filter-field", "search-everywhere");
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setRight(count);
        field.setMinWidth(0);
        count.getStyleClass().add("count");
        count.setId("search-everywhere-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().subscribe((_, _) -> rest.playFromStart());
        rest.setOnFinished(_ -> count());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        following = session.study().subscribe((_, _) -> rest.playFromStart());
        prepare();
    }

    /// Makes the texts ready to be searched; who searches before that is through does it then.
    private void prepare() {
        Study study = session.study().get();
        search.ask(
                progress -> {
                    session.folded().prepare(study, progress);
                    return List.of();
                },
                new Watch());
    }

    Region node() {
        return field;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            session.go(new Place.InSearch(Inquiry.of(field.getText())));
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            key.consume();
        }
    }

    /// Counts beside the screen; what was being counted is given up.
    private void count() {
        search.giveUp();
        String query = field.getText();
        Study study = session.study().get();
        if (query.isBlank()) {
            count.setText("");
            return;
        }
        search.ask(
                progress ->
                        new Search(session.folded())
                                .find(study, SearchSpec.of(Inquiry.of(query)), progress),
                new Watch());
    }

    /// Hears of one search, or that the texts are ready.
    private final class Watch implements JobRunner.Watcher<List<Passage>> {

        @Override
        public void progressed(int done, int of) {}

        @Override
        public void done(List<Passage> found) {
            if (!field.getText().isBlank()) {
                Set<TranscriptId> transcripts = new HashSet<>();
                found.forEach(passage -> transcripts.add(passage.transcript()));
                count.setText(desk.text("shell.search.count", found.size(), transcripts.size()));
            }
        }

        @Override
        public void failed(Exception failure) {
            // The page says what is wrong; a query is often wrong while it is being typed.
            count.setText(failure instanceof QueryException ? "…" : "–");
        }

        @Override
        public void cancelled() {}
    }

    void close() {
        rest.stop();
        search.giveUp();
        following.unsubscribe();
    }
}
