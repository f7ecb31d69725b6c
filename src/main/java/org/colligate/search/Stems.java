package org.colligate.search;

import java.util.function.Predicate;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Stems of English words, by the Porter2 stemmer that Lucene carries.
final class Stems {

    private Stems() {}

    /// Returns what tells the words with the stem of a word. Not to be shared between threads.
    ///
    /// @param word in folded letters
    static Predicate<String> sameAs(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        String wanted = stem(stemmer, word);
        return other -> other.charAt(0) == word.charAt(0) && stem(stemmer, other).equals(wanted);
    }

    private static String stem(EnglishStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
