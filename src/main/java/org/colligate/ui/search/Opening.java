package org.colligate.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Filter;
import org.colligate.model.Inquiry;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// The first transcripts that a question is about: as many as are searched before anyone notices,
/// so that the first hits need not wait for the last.
final class Opening {

    /// Characters, in UTF-16 units.
    private static final int LENGTH = 500_000;

    private Opening() {}

    /// Returns the first transcripts; none where it is not worth while, because there are not many
    /// more.
    static Set<TranscriptId> of(Study study, Inquiry inquiry) {
        Set<TranscriptId> first = new HashSet<>();
        long length = 0;
        for (Transcript transcript : study.transcripts().list()) {
            boolean asked =
                    inquiry.transcripts().isEmpty()
                            || inquiry.transcripts().contains(transcript.id());
            if (asked && length < LENGTH) {
                first.add(transcript.id());
            }
            length += asked ? transcript.text().length() : 0;
        }
        return length < 4 * LENGTH ? Set.of() : first;
    }

    /// Asks some transcripts only.
    ///
    /// @throws RefusedException if the query means nothing, or takes too long
    static Concordance find(
            Study study,
            Inquiry inquiry,
            Set<TranscriptId> transcripts,
            FoldedTexts folded,
            Progress progress)
            throws RefusedException, CancelledException {
        SearchSpec spec = SearchSpec.of(inquiry).in(transcripts);
        List<Passage> places = new Search(folded).find(study, spec, progress);
        Filter filter = new Filter(inquiry.coders(), inquiry.values(), transcripts);
        return Concordance.of(study, inquiry.query().strip(), places, filter);
    }
}
