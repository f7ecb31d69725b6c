package org.colligate.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.exchange.WordTable;
import org.colligate.words.Corpus;
import org.colligate.words.Keywords;
import org.colligate.words.WordList;

/// What the page shows.
///
/// @param list the terms
/// @param keywords the same as keywords; empty if they are none
record Answer(WordList list, Optional<Keywords> keywords) {

    /// Returns the text that there are columns for; all of it first where they are no keywords.
    List<Corpus> corpora() {
        List<Corpus> corpora = new ArrayList<>(list.groups());
        if (keywords.isEmpty()) {
            corpora.addFirst(list.all());
        }
        return corpora;
    }

    /// Returns the number that [WordList#use(int, int)] knows one of [#corpora] by.
    int group(int corpus) {
        if (keywords.isPresent()) {
            return corpus;
        }
        return corpus == 0 ? list.groups().size() : corpus - 1;
    }

    WordTable table() {
        return keywords.map(WordTable::of).orElseGet(() -> WordTable.of(list));
    }
}
