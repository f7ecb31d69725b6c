package org.colligate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.analysis.Group;
import org.jspecify.annotations.Nullable;

/// The terms of one group of cases held against those of another, or of all other cases: what the
/// group says more often first, what it says less often last.
///
/// @param list the terms, with the target as its first group and the reference as its second
public record Keywords(WordList list) {

    private static final int TARGET = 0;
    private static final int REFERENCE = 1;

    /// Compares two groups of a vocabulary.
    ///
    /// @param target the labels of the group
    /// @param reference the labels of the other; null for all other cases
    /// @return empty if there is no such group, or both are the same
    public static Optional<Keywords> of(
            Vocabulary vocabulary,
            List<String> target,
            @Nullable List<String> reference,
            Trim trim) {
        int[] columns = new int[vocabulary.groups().size()];
        List<List<Corpus>> sides = List.of(new ArrayList<>(), new ArrayList<>());
        for (int g = 0; g < columns.length; g++) {
            Corpus group = vocabulary.groups().get(g);
            columns[g] = side(group.labels(), target, reference);
            if (columns[g] >= 0) {
                sides.get(columns[g]).add(group);
            }
        }
        boolean one = sides.get(TARGET).isEmpty();
        if (one || (reference != null && sides.get(REFERENCE).isEmpty())) {
            return Optional.empty();
        }
        Corpus here = together(sides.get(TARGET), target);
        Corpus there =
                together(
                        sides.get(REFERENCE), reference == null ? List.of(Corpus.REST) : reference);
        Corpus both = here.with(there, vocabulary.all().labels());
        return Optional.of(
                new Keywords(
                        sorted(
                                WordList.of(
                                        vocabulary, columns, List.of(here, there), both, trim))));
    }

    private static int side(
            List<String> labels, List<String> target, @Nullable List<String> reference) {
        if (labels.equals(target)) {
            return TARGET;
        }
        boolean other =
                reference == null
                        ? !labels.equals(List.of(Group.NO_CASE))
                        : labels.equals(reference);
        return other ? REFERENCE : Counts.LEFT_OUT;
    }

    private static Corpus together(List<Corpus> groups, List<String> name) {
        return groups.stream()
                .reduce(new Corpus(name, 0, 0), (sum, group) -> sum.with(group, name));
    }

    private static WordList sorted(WordList list) {
        Keywords unsorted = new Keywords(list);
        double[] keys =
                unsorted.list.rows(row -> unsorted.keyness(row).signed()).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        return list.sorted((one, other) -> Double.compare(keys[other], keys[one]));
    }

    /// Returns the first rows, or as many as there are.
    public Keywords first(int rows) {
        return new Keywords(list.first(rows));
    }

    public Corpus target() {
        return list.groups().get(TARGET);
    }

    public Corpus reference() {
        return list.groups().get(REFERENCE);
    }

    /// Returns how a term is used in the target.
    public Use inTarget(int row) {
        return list.use(row, TARGET);
    }

    /// Returns how a term is used in the reference.
    public Use inReference(int row) {
        return list.use(row, REFERENCE);
    }

    /// Returns how much more often a term stands in the target.
    public Keyness keyness(int row) {
        return new Keyness(
                inTarget(row).frequency(),
                inReference(row).frequency(),
                target().units(),
                reference().units());
    }
}
