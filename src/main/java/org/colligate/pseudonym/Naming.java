package org.colligate.pseudonym;

import java.util.List;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.Transcript;
import org.colligate.search.FoldedTexts;
import org.colligate.search.NameFinder;
import org.colligate.task.CancelledException;

/// The names of a key table, to be found and replaced.
final class Naming {

    private final List<Pseudonym> table;
    private final NameFinder finder;

    Naming(List<Pseudonym> table) {
        this.table = table;
        finder = NameFinder.of(table.stream().map(Pseudonym::name).toList());
    }

    Pseudonym entry(NameFinder.Hit hit) {
        return table.get(hit.name());
    }

    List<NameFinder.Hit> in(Transcript transcript, FoldedTexts folded) throws CancelledException {
        return finder.in(transcript, folded);
    }

    List<NameFinder.Hit> in(String text) {
        return finder.in(text);
    }

    /// Returns a text with pseudonyms for all names in it; the text itself where there are none.
    String replaced(String text) {
        List<NameFinder.Hit> hits = in(text);
        if (hits.isEmpty()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (NameFinder.Hit hit : hits) {
            replaced.append(text, from, hit.span().start()).append(entry(hit).pseudonym());
            from = hit.span().end();
        }
        return replaced.append(text, from, text.length()).toString();
    }
}
