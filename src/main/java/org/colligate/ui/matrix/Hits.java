package org.colligate.ui.matrix;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Filter;
import org.colligate.model.Inquiry;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.task.CancelledException;
import org.colligate.task.JobRunner;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Latest;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// The hits of a search, to be counted as if someone had coded them. They are looked for beside the
/// screen, once for each study: another measure, filter or grouping asks for the same.
final class Hits {

    /// What was searched, and a study in which the hits are codings.
    private record Searched(Study study, Inquiry inquiry, Study coded) {

        static Searched of(Study study, Inquiry inquiry, FoldedTexts folded, Progress progress)
                throws RefusedException, CancelledException {
            var passages = new Search(folded).find(study, SearchSpec.of(inquiry), progress);
            String name = inquiry.query().strip();
            return new Searched(
                    study, inquiry, Concordance.of(study, name, passages, filter(inquiry)).coded());
        }

        @SuppressWarnings("ReferenceEquality")
        boolean answers(Study other, Inquiry asked) {
            return study == other && inquiry.equals(asked);
        }
    }

    private final Session session;
    private final Wording wording;
    private final Runnable found;
    private final Consumer<Node> instead;
    private final Latest search;
    private final Label said = Messages.paragraph("");
    private final Button again = new Button();
    private final VBox waiting;
    private Inquiry inquiry = Inquiry.of("");
    private @Nullable Searched searched;

    /// Makes a search that was not asked yet.
    ///
    /// @param found hears that there is an answer
    /// @param instead gets what stands in the place of figures: how far a long search is, or why
    ///   there is no answer
    Hits(Session session, Wording wording, Runnable found, Consumer<Node> instead) {
        this.session = session;
        this.wording = wording;
        this.found = found;
        this.instead = instead;
        search = new Latest(session.desk(), "hits-cancel");
        again.setId("hits-again");
        again.setText(wording.text("hits.again"));
        again.setOnAction(_ -> ask());
        again.managedProperty().bind(again.visibleProperty());
        said.setId("hits-said");
        waiting = new VBox(said, search.cancel(), again);
        waiting.getStyleClass().add("empty-state");
    }

    /// Returns what part of a study a search looks at, whoever coded it.
    static Filter filter(Inquiry inquiry) {
        return new Filter(Set.of(), inquiry.values(), inquiry.transcripts());
    }

    Inquiry inquiry() {
        return inquiry;
    }

    void put(Inquiry next) {
        inquiry = next;
    }

    /// Returns a study in which the hits are codings; empty where they are looked for only now.
    Optional<Study> in(Study present) {
        Searched now = searched;
        if (now != null && now.answers(present, inquiry)) {
            return Optional.of(now.coded());
        }
        ask();
        return Optional.empty();
    }

    private void ask() {
        Study study = session.study().get();
        Inquiry asked = inquiry;
        search.ask(progress -> Searched.of(study, asked, session.folded(), progress), new Watch());
    }

    private void say(String what, boolean over) {
        said.setText(what);
        again.setVisible(over);
        instead.accept(waiting);
    }

    void close() {
        search.giveUp();
    }

    /// Hears of one search.
    private final class Watch implements JobRunner.Watcher<Searched> {

        @Override
        public void progressed(int done, int of) {
            say(wording.text("hits.part", done, of), false);
        }

        @Override
        public void done(Searched answer) {
            searched = answer;
            found.run();
        }

        /// A query may have lost its meaning, as one for a code that is gone.
        @Override
        public void failed(Exception failure) {
            if (failure instanceof RefusedException refusal) {
                say(session.desk().texts().of(refusal), true);
            } else {
                say(wording.text("hits.stopped"), true);
                session.desk().messages().failed(failure);
            }
        }

        @Override
        public void cancelled() {
            say(wording.text("hits.stopped"), true);
        }
    }
}
