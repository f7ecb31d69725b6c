package org.colligate.search;

import org.tartarus.snowball.ext.EnglishStemmer;

/// The words with the stem of a word, by the Porter2 stemmer that Lucene carries: of English only.
/// Words of one stem begin with the same letter. Not to be shared between threads.
final class Stems implements WordFinder.Wanted {

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final char first;
    private final String stem;

    /// @param word in folded letters
    Stems(String word) {
        first = word.charAt(0);
        stem = stem(word);
    }

    @Override
    public boolean mayBe(char letter, int length) {
        return letter == first;
    }

    @Override
    public boolean is(String word) {
        return stem(word).equals(stem);
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
