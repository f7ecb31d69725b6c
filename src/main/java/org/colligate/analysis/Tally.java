package org.colligate.analysis;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.colligate.model.Case;
import org.colligate.model.CodingColumns;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// The counting behind a theme matrix: one [Sweep] over the codings of each ground, then one pass
/// from the leaves of the code tree to its roots.
///
/// Codings and characters are summed as they are met. Distinct cases and transcripts cannot be
/// summed, so a bit for each row and plot remembers what was seen, and a parent's bits are its
/// children's united. A coding may run from the text of one owner into that of another, so a
/// group's text in a transcript is gone through as one, and the total can cover more than the
/// groups' sum.
final class Tally {

    private final int groups;
    private final int[] parent;
    private final int[] codings;
    private final int[] cases;
    private final int[] transcripts;
    private final long[] characters;
    private final int[] columnCodings;
    private final long[][] seen;
    private final boolean rollUp;

    Tally(Study study, MatrixSpec spec, Layout layout) {
        rollUp = !spec.thisCodeOnly();
        groups = layout.groupCount() + 1;
        parent = parents(study, spec);
        codings = new int[parent.length * groups];
        cases = new int[parent.length * groups];
        transcripts = new int[parent.length * groups];
        characters = new long[parent.length * groups];
        columnCodings = new int[groups];
        seen = new long[parent.length][(layout.plots().size() + 63) / 64];
        count(study, spec, layout);
        if (rollUp) {
            addChildrenToParents();
        }
        countDistinct(layout, spec.columns() instanceof Grouping.ByTranscript);
        addTotals();
    }

    /// Returns, for each row, the row of its parent, or -1.
    private static int[] parents(Study study, MatrixSpec spec) {
        var codebook = study.codebook();
        int first = spec.under() == null ? 0 : codebook.place(spec.under());
        int last = spec.under() == null ? codebook.size() : codebook.end(first);
        int[] parents = new int[last - first];
        for (int row = 0; row < parents.length; row++) {
            var above = codebook.codes().get(first + row).parent();
            parents[row] = above == null ? -1 : Math.max(-1, codebook.place(above) - first);
        }
        return parents;
    }

    private void count(Study study, MatrixSpec spec, Layout layout) {
        Sweep sweep =
                new Sweep(
                        Layout.rows(study, spec),
                        Layout.coders(study, spec.filter()),
                        parent,
                        rollUp);
        for (Layout.Ground ground : layout.grounds()) {
            CodingColumns columns = study.codings().columns(ground.text().transcript().id());
            sweep.over(ground.text(), columns);
            add(sweep, ground);
            if (ground.plots().size() == 1) {
                mark(sweep, ground.plots().getFirst());
            } else if (ground.group() < groups - 1) {
                for (int plot : ground.plots()) {
                    sweep.over(layout.plots().get(plot), columns);
                    mark(sweep, plot);
                }
            }
        }
    }

    private void add(Sweep sweep, Layout.Ground ground) {
        int total = groups - 1;
        for (int row = 0; row < parent.length; row++) {
            int cell = row * groups + ground.group();
            characters[cell] += sweep.characters(row);
            if (ground.alone()) {
                characters[row * groups + total] += sweep.characters(row);
            }
            if (ground.group() < total) {
                codings[cell] += sweep.codings(row);
                columnCodings[ground.group()] += sweep.codings(row);
            }
        }
    }

    private void mark(Sweep sweep, int plot) {
        for (int row = 0; row < parent.length; row++) {
            if (sweep.codings(row) > 0) {
                seen[row][plot >> 6] |= 1L << plot;
            }
        }
    }

    /// Rows stand in reading order, so from the last to the first every child comes before its
    /// parent.
    private void addChildrenToParents() {
        for (int row = parent.length - 1; row >= 0; row--) {
            int above = parent[row];
            if (above >= 0) {
                for (int g = 0; g < groups; g++) {
                    codings[above * groups + g] += codings[row * groups + g];
                }
                for (int word = 0; word < seen[row].length; word++) {
                    seen[above][word] |= seen[row][word];
                }
            }
        }
    }

    /// Counts the cases and transcripts behind the bits. The plots of a transcript stand together,
    /// so a transcript is new to a group when the last one that the group met was another. A case
    /// belongs to one group, except where transcripts are the groups: there each of its plots is in
    /// another.
    private void countDistinct(Layout layout, boolean groupedByTranscript) {
        int plotCount = layout.plots().size();
        int[] caseOf = new int[plotCount];
        int[] transcriptOf = new int[plotCount];
        IdentityHashMap<Case, Integer> caseNumbers = new IdentityHashMap<>();
        IdentityHashMap<Transcript, Integer> transcriptNumbers = new IdentityHashMap<>();
        for (int p = 0; p < plotCount; p++) {
            Plot plot = layout.plots().get(p);
            Case owner = plot.owner();
            caseOf[p] =
                    owner == null
                            ? -1
                            : caseNumbers.computeIfAbsent(owner, _ -> caseNumbers.size());
            transcriptOf[p] =
                    transcriptNumbers.computeIfAbsent(
                            plot.transcript(), _ -> transcriptNumbers.size());
        }
        int[] caseMet = new int[caseNumbers.size()];
        Arrays.fill(caseMet, -1);
        int[] lastTranscript = new int[groups];
        for (int row = 0; row < parent.length; row++) {
            Arrays.fill(lastTranscript, -1);
            for (int p = nextPlot(row, 0); p >= 0; p = nextPlot(row, p + 1)) {
                int group = row * groups + layout.groupOf(p);
                int total = row * groups + groups - 1;
                if (caseOf[p] >= 0) {
                    boolean newCase = caseMet[caseOf[p]] != row;
                    caseMet[caseOf[p]] = row;
                    cases[group] += newCase || groupedByTranscript ? 1 : 0;
                    cases[total] += newCase ? 1 : 0;
                }
                transcripts[group] += meet(lastTranscript, layout.groupOf(p), transcriptOf[p]);
                transcripts[total] += meet(lastTranscript, groups - 1, transcriptOf[p]);
            }
        }
    }

    private static int meet(int[] last, int group, int transcript) {
        boolean isNew = last[group] != transcript;
        last[group] = transcript;
        return isNew ? 1 : 0;
    }

    private int nextPlot(int row, int from) {
        long[] words = seen[row];
        for (int word = from >> 6; word < words.length; word++) {
            long rest = word == from >> 6 ? words[word] & (-1L << from) : words[word];
            if (rest != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    private void addTotals() {
        int total = groups - 1;
        for (int row = 0; row < parent.length; row++) {
            int first = row * groups;
            codings[first + total] = Arrays.stream(codings, first, first + total).sum();
        }
        columnCodings[total] = Arrays.stream(columnCodings, 0, total).sum();
    }

    /// Returns what was counted for a row in some groups, the last of them the total. The cells are
    /// made when they are asked for: a matrix by case has hundreds of thousands, a screen shows
    /// few.
    List<Cell> cells(int row, int[] shown) {
        return new AbstractList<>() {
            @Override
            public Cell get(int column) {
                int i = row * groups + shown[column];
                return new Cell(codings[i], cases[i], transcripts[i], characters[i]);
            }

            @Override
            public int size() {
                return shown.length;
            }
        };
    }

    /// Returns the codings of all rows in a group, each once; the last group is the total.
    int columnCodings(int group) {
        return columnCodings[group];
    }
}
