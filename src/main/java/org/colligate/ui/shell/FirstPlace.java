package org.colligate.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.colligate.model.Passage;
import org.colligate.search.FoldedTexts;
import org.colligate.search.QueryParser;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// Brings the researcher to the first of the places of a concordance, and says how many there are.
final class FirstPlace {

    private final Session session;
    private final Consumer<Place> guide;
    private final Search search = new Search(new FoldedTexts());

    FirstPlace(Session session, Consumer<Place> guide) {
        this.session = session;
        this.guide = guide;
    }

    void of(Place.Concordance wanted) {
        Desk desk = session.desk();
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("shell.places.looking", wanted.query()),
                        progress -> search.find(session.study().get(), spec(wanted), progress),
                        found -> show(wanted, found));
    }

    private static SearchSpec spec(Place.Concordance wanted) throws Exception {
        return new SearchSpec(
                QueryParser.parse(wanted.query(), false),
                SearchSpec.Scope.TURN,
                SearchSpec.Coded.EITHER,
                wanted.roles(),
                Set.of(),
                wanted.transcripts());
    }

    private void show(Place.Concordance wanted, List<Passage> found) {
        found.stream()
                .findFirst()
                .ifPresent(first ->
                        guide.accept(new Place.InTranscript(first.transcript(), first.span())));
        Desk desk = session.desk();
        desk.messages().say(desk.text("shell.places.found", wanted.query(), found.size()));
    }
}
