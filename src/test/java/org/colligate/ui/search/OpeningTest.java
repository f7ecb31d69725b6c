package org.colligate.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Grouping;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Inquiry;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.search.FoldedTexts;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Inquiry ASKED = Inquiry.of("招标");

    private static Study study(int transcripts) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < transcripts; i++) {
            changes.add(
                    new Change.TranscriptAdded(
                            new Transcript(
                                    TranscriptId.random(),
                                    "T" + (transcripts - i),
                                    SourceText.of(
                                            "公开招标 is what they say, and then 招标。\n".repeat(8_000)),
                                    List.of(),
                                    List.of())));
        }
        return Study.EMPTY.after(
                new ChangeSet(Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, transcripts), changes));
    }

    @Test
    void theFirstHitsAreThoseThatAllHitsBeginWith() throws Exception {
        Study study = study(9);
        Set<TranscriptId> first = Opening.of(study, ASKED);
        assertThat(first).hasSizeBetween(1, 3);
        FoldedTexts folded = new FoldedTexts();
        Concordance begun = Opening.find(study, ASKED, first, folded, Progress.UNWATCHED);
        Findings all = Findings.of(study, ASKED, new Grouping.ByCase(), folded, Progress.UNWATCHED);
        assertThat(begun.passages()).hasSize(first.size() * 16_000);
        assertThat(all.passages()).hasSize(9 * 16_000);
        assertThat(all.passages().subList(0, begun.passages().size())).isEqualTo(begun.passages());
    }

    @Test
    void onlyTheTranscriptsThatAreAskedAreAskedFirst() {
        Study study = study(9);
        TranscriptId last = study.transcripts().list().getLast().id();
        Inquiry narrow =
                new Inquiry(
                        "招标",
                        false,
                        Inquiry.Scope.TURN,
                        Inquiry.Coded.EITHER,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Set.of(last));
        assertThat(Opening.of(study, narrow)).isEmpty();
    }

    @Test
    void ofFewTranscriptsNoneIsAskedFirst() {
        assertThat(Opening.of(study(3), ASKED)).isEmpty();
    }
}
