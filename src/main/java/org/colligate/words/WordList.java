package org.colligate.words;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.colligate.analysis.Group;

/// Terms with their frequencies, in all text and by groups; the most frequent first.
public final class WordList {

    private final Vocabulary vocabulary;
    private final List<Corpus> groups;
    private final Corpus all;
    private final Trim trim;
    private final int distinct;
    private final int[] terms;
    private final Counts counts;

    private WordList(
            Vocabulary vocabulary,
            List<Corpus> groups,
            Corpus all,
            Trim trim,
            int distinct,
            int[] terms,
            Counts counts) {
        this.vocabulary = vocabulary;
        this.groups = groups;
        this.all = all;
        this.trim = trim;
        this.distinct = distinct;
        this.terms = terms;
        this.counts = counts;
    }

    /// Lists the terms of a vocabulary. Text of no case is no group where nothing stands in it.
    public static WordList of(Vocabulary vocabulary, Trim trim) {
        int[] columns = new int[vocabulary.groups().size()];
        boolean grouped = !vocabulary.spec().by().isEmpty();
        int shown = 0;
        for (int g = 0; g < columns.length; g++) {
            Corpus group = vocabulary.groups().get(g);
            boolean shows =
                    grouped
                            && (group.units() > 0
                                    || !group.labels().equals(List.of(Group.NO_CASE)));
            columns[g] = shows ? shown++ : Counts.TOTAL_ONLY;
        }
        List<Corpus> groups =
                IntStream.range(0, columns.length)
                        .filter(g -> columns[g] >= 0)
                        .mapToObj(vocabulary.groups()::get)
                        .toList();
        WordList list = of(vocabulary, columns, groups, vocabulary.all(), trim);
        return list.sorted(
                (one, other) -> Integer.compare(list.frequency(other), list.frequency(one)));
    }

    /// Lists the terms of some groups, in no order.
    ///
    /// @param columns for each group of the vocabulary where it counts; see [Counts]
    static WordList of(
            Vocabulary vocabulary, int[] columns, List<Corpus> groups, Corpus all, Trim trim) {
        Counts total = Counts.total(vocabulary, columns);
        int[] kept =
                IntStream.range(0, total.size())
                        .filter(term -> trim.keeps(total.use(term, 0), vocabulary.lexicon(), term))
                        .toArray();
        int distinct = (int) IntStream.range(0, total.size()).filter(total::occurs).count();
        return new WordList(
                vocabulary,
                groups,
                all,
                trim,
                distinct,
                kept,
                Counts.of(vocabulary, columns, groups.size(), kept));
    }

    private int frequency(int row) {
        return counts.frequency(row, groups.size());
    }

    /// Returns the same list in another order.
    ///
    /// @param order of rows; rows alike stand in the order of their terms
    WordList sorted(Comparator<Integer> order) {
        String[] names = rows(this::term).toArray(String[]::new);
        return with(
                IntStream.range(0, size())
                        .boxed()
                        .sorted(order.thenComparing(row -> names[row]))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /// Returns the first rows of the list, or as many as there are.
    public WordList first(int rows) {
        return with(IntStream.range(0, Math.min(rows, size())).toArray());
    }

    private WordList with(int[] rows) {
        return new WordList(
                vocabulary,
                groups,
                all,
                trim,
                distinct,
                IntStream.of(rows).map(row -> terms[row]).toArray(),
                counts.reordered(rows));
    }

    /// Returns what was counted, and in what.
    public WordSpec spec() {
        return vocabulary.spec();
    }

    /// Returns the groups; none where none were asked for.
    public List<Corpus> groups() {
        return groups;
    }

    /// Returns all text that the list is about.
    public Corpus all() {
        return all;
    }

    /// Returns what was left out.
    public Trim trim() {
        return trim;
    }

    /// Returns how many different terms there are, those left out among them.
    public int distinct() {
        return distinct;
    }

    /// Returns how many rows the list has.
    public int size() {
        return terms.length;
    }

    /// Returns a term, folded.
    public String term(int row) {
        return vocabulary.lexicon().term(terms[row]);
    }

    /// Returns how a term is used in all text.
    public Use use(int row) {
        return use(row, groups.size());
    }

    /// Returns how a term is used in the text of a group; the number of groups stands for all.
    public Use use(int row, int group) {
        return counts.use(row, group);
    }

    /// Returns something of each row.
    public <T> List<T> rows(IntFunction<T> each) {
        return IntStream.range(0, size()).mapToObj(each).toList();
    }
}
