package org.colligate.search;

import java.util.Map;
import java.util.WeakHashMap;
import org.colligate.model.SourceText;

/// The folded copies of the texts that were searched, in memory only. A copy is made when it is
/// first asked for and goes when the study lets go of its text; an edited transcript has another
/// text, so nothing here is ever out of date. For any thread.
public final class FoldedTexts {

    private final Map<SourceText, Haystack> haystacks = new WeakHashMap<>();

    Haystack of(SourceText text) {
        synchronized (haystacks) {
            Haystack kept = haystacks.get(text);
            if (kept != null) {
                return kept;
            }
        }
        Haystack made = Haystack.folded(text.string());
        synchronized (haystacks) {
            haystacks.put(text, made);
        }
        return made;
    }
}
