package org.colligate.search;

import java.util.Map;
import java.util.WeakHashMap;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// The folded copies of the texts that were searched, in memory only. A copy is made when it is
/// first asked for and goes when the study lets go of its text; an edited transcript has another
/// text, so nothing here is ever out of date. For any thread.
public final class FoldedTexts {

    private final Map<SourceText, Haystack> haystacks = new WeakHashMap<>();

    /// Makes the copies of all texts of a study, so that its first search is as quick as the next.
    ///
    /// @param progress how many are made
    public void prepare(Study study, Progress progress) throws CancelledException {
        int done = 0;
        for (Transcript transcript : study.transcripts().list()) {
            progress.tell(done++, study.transcripts().size());
            of(transcript.text());
        }
    }

    Haystack of(SourceText text) {
        synchronized (haystacks) {
            Haystack kept = haystacks.get(text);
            if (kept != null) {
                return kept;
            }
        }
        Haystack made = Haystack.folded(text.string()).signed();
        synchronized (haystacks) {
            haystacks.put(text, made);
        }
        return made;
    }
}
