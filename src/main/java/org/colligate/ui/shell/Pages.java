package org.colligate.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.colligate.model.Transcript;
import org.colligate.ui.cases.CasesPage;
import org.colligate.ui.codebook.CodebookPage;
import org.colligate.ui.history.HistoryPage;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.matrix.ComparePage;
import org.colligate.ui.matrix.MatrixPage;
import org.colligate.ui.memo.MemosPage;
import org.colligate.ui.pseudonym.PseudonymsPage;
import org.colligate.ui.search.SearchPage;
import org.colligate.ui.similar.SimilarPage;
import org.colligate.ui.transcript.TranscriptPage;
import org.colligate.ui.words.WordsPage;

/// The pages that are open, each in its tab. A place has one tab at the most, whose id is a word
/// for the place that settings remember.
final class Pages {

    /// What a search found is lost with its question, which no word can tell.
    private static final String HITS = "hits ";

    private final Session session;
    private final TabPane tabs = new TabPane();

    Pages(Session session) {
        this.session = session;
        tabs.setId("pages");
        tabs.setAccessibleText(session.desk().text("shell.pages"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> page(tab).ifPresent(Page::focus));
    }

    TabPane node() {
        return tabs;
    }

    /// Returns the page in front.
    Optional<Page> front() {
        return page(tabs.getSelectionModel().getSelectedItem());
    }

    private static Optional<Page> page(Tab tab) {
        return tab == null ? Optional.empty() : Optional.of((Page) tab.getUserData());
    }

    /// Brings a place to the front, in the tab that shows it or in a new one. What a new tab holds
    /// can take the focus only when it has been laid out.
    void go(Place place) {
        Tab tab = tab(key(place)).orElseGet(() -> open(place));
        tabs.getSelectionModel().select(tab);
        layOut();
        page(tab)
                .ifPresent(page -> {
                    page.show(place);
                    page.focus();
                });
    }

    private void layOut() {
        if (tabs.getScene() != null) {
            Parent window = tabs.getScene().getRoot();
            window.applyCss();
            window.layout();
        }
    }

    private Optional<Tab> tab(String key) {
        return tabs.getTabs().stream().filter(open -> key.equals(open.getId())).findFirst();
    }

    private static String key(Place place) {
        return switch (place) {
            case Place.InTranscript(var id, _) -> "transcript " + id.value();
            case Place.Matrix _ -> "matrix";
            case Place.Compare _ -> "compare";
            case Place.Words _ -> "words";
            case Place.InSearch _ -> "search";
            case Place.Similar _ -> "similar";
            case Place.HitMatrix(var inquiry, _) -> HITS + inquiry;
            case Place.Pseudonyms _ -> "pseudonyms";
            case Place.Cases _ -> "cases";
            case Place.InCodebook _ -> "codebook";
            case Place.Memos _ -> "memos";
            case Place.History _ -> "history";
        };
    }

    private Optional<Place> place(String key) {
        return switch (key) {
            case "matrix" -> Optional.of(new Place.Matrix(null));
            case "compare" -> Optional.of(new Place.Compare());
            case "words" -> Optional.of(new Place.Words());
            case "search" -> Optional.of(new Place.InSearch(null));
            case "similar" -> Optional.of(new Place.Similar(null));
            case "pseudonyms" -> Optional.of(new Place.Pseudonyms());
            case "cases" -> Optional.of(new Place.Cases());
            case "codebook" -> Optional.of(new Place.InCodebook(null));
            case "memos" -> Optional.of(new Place.Memos());
            case "history" -> Optional.of(new Place.History());
            default ->
                    session.study().get().transcripts().list().stream()
                            .filter(one -> key.equals("transcript " + one.id().value()))
                            .findFirst()
                            .map(one -> new Place.InTranscript(one.id(), null));
        };
    }

    private Tab open(Place place) {
        Page page =
                switch (place) {
                    case Place.InTranscript(var id, _) -> new TranscriptPage(session, id);
                    case Place.Matrix _ -> MatrixPage.ofCodings(session);
                    case Place.Compare _ -> new ComparePage(session);
                    case Place.Words _ -> new WordsPage(session);
                    case Place.InSearch _ -> new SearchPage(session);
                    case Place.Similar _ -> new SimilarPage(session);
                    case Place.HitMatrix _ -> MatrixPage.ofHits(session);
                    case Place.Pseudonyms _ -> new PseudonymsPage(session);
                    case Place.Cases _ -> new CasesPage(session);
                    case Place.InCodebook _ -> new CodebookPage(session);
                    case Place.Memos _ -> new MemosPage(session);
                    case Place.History _ -> new HistoryPage(session);
                };
        Tab tab = new Tab();
        tab.setId(key(place));
        tab.setUserData(page);
        tab.textProperty().bind(page.title());
        tab.setContent(page.node());
        tab.setOnCloseRequest(_ -> page.keep());
        tab.setOnClosed(_ -> page.close());
        tabs.getTabs().add(tab);
        return tab;
    }

    /// Closes the tab in front.
    void closeFront() {
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        if (tab != null) {
            page(tab).ifPresent(Part::keep);
            page(tab).ifPresent(Part::close);
            tabs.getTabs().remove(tab);
        }
    }

    /// Brings the next tab to the front, or the one before.
    void turn(int step) {
        int count = tabs.getTabs().size();
        if (count > 0) {
            int at = tabs.getSelectionModel().getSelectedIndex();
            tabs.getSelectionModel().select(Math.floorMod(at + step, count));
        }
    }

    /// Opens the tabs that were open when the project was closed last, with the one in front that
    /// was, or the first transcript.
    void restore() {
        Desk desk = session.desk();
        String path = session.project().path().toString();
        for (String key : desk.settings().get().tabs().getOrDefault(path, List.of())) {
            place(key).ifPresent(this::go);
        }
        List<Transcript> all = session.study().get().transcripts().list();
        if (tabs.getTabs().isEmpty() && !all.isEmpty()) {
            go(new Place.InTranscript(all.getFirst().id(), null));
        }
    }

    /// Opens the tabs of a window in another language, each as it was there.
    void resume(Pages before) {
        for (Tab old : before.tabs.getTabs()) {
            Optional<Place> place = page(old).flatMap(Page::place).or(() -> place(old.getId()));
            place.map(this::open)
                    .flatMap(Pages::page)
                    .ifPresent(page -> page(old).ifPresent(page::resume));
        }
        tabs.getSelectionModel().select(before.tabs.getSelectionModel().getSelectedIndex());
        layOut();
    }

    /// Goes on with a memo that was being written among the pages of another window.
    void resumeWriting(Pages before) {
        String memos = key(new Place.Memos());
        tab(memos)
                .flatMap(Pages::page)
                .ifPresent(page -> before.tab(memos).flatMap(Pages::page).ifPresent(page::resume));
    }

    /// Returns words for the places that are open, and behind them once more the one in front, so
    /// that who opens them in this order has it in front.
    List<String> keys() {
        Tab front = tabs.getSelectionModel().getSelectedItem();
        return Stream.concat(tabs.getTabs().stream(), Stream.ofNullable(front))
                .map(Tab::getId)
                .filter(key -> !key.startsWith(HITS))
                .toList();
    }

    /// Puts on the disk what is being written on any page.
    void keep() {
        tabs.getTabs().forEach(tab -> page(tab).ifPresent(Part::keep));
    }

    /// Closes every page.
    void close() {
        tabs.getTabs().forEach(tab -> page(tab).ifPresent(Part::close));
    }
}
