package org.colligate.analysis;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.colligate.model.Case;
import org.colligate.model.CodingColumns;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// The counting behind a theme matrix: one pass over the codings of each ground, then one pass from
/// the leaves of the code tree to its roots.
///
/// Codings and characters are summed as they are met. Distinct cases and transcripts cannot be
/// summed, so a bit for each row and plot remembers what was seen, and a parent's bits are its
/// children's united. Covered characters are summed for a code and all its ancestors at once:
/// codings come in order of their start, so the part of each that lies behind everything before it
/// is new. A coding may run from the text of one owner into that of another, so a group's text in a
/// transcript is gone through as one, and the total can cover more than the groups' sum.
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
        int[] rows = Layout.rows(study, spec);
        boolean[] coders = Layout.coders(study, spec.filter());
        int[] coveredTo = new int[parent.length];
        for (Layout.Ground ground : layout.grounds()) {
            Plot text = ground.text();
            CodingColumns columns = study.codings().columns(text.transcript().id());
            Arrays.fill(coveredTo, 0);
            for (int i = 0; i < columns.size(); i++) {
                int row = rows[columns.code(i)];
                if (row >= 0 && coders[columns.coder(i)] && text.holds(columns.start(i))) {
                    if (ground.group() < groups - 1) {
                        count(row, ground.group(), layout.plotAt(ground, columns.start(i)));
                    }
                    cover(ground, row, columns.start(i), columns.end(i), coveredTo);
                }
            }
        }
    }

    private void count(int row, int group, int plot) {
        codings[row * groups + group]++;
        columnCodings[group]++;
        seen[row][plot >> 6] |= 1L << plot;
    }

    private void cover(Layout.Ground ground, int row, int start, int end, int[] coveredTo) {
        for (int r = row; r >= 0; r = rollUp ? parent[r] : -1) {
            int from = Math.max(start, coveredTo[r]);
            if (from < end) {
                long more = ground.text().codePoints(from, end);
                characters[r * groups + ground.group()] += more;
                if (ground.alone()) {
                    characters[r * groups + groups - 1] += more;
                }
                coveredTo[r] = end;
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
        for (int g = 0; g < total; g++) {
            columnCodings[total] += columnCodings[g];
            for (int row = 0; row < parent.length; row++) {
                codings[row * groups + total] += codings[row * groups + g];
            }
        }
    }

    /// Returns what was counted; the last group is the total.
    Cell cell(int row, int group) {
        int i = row * groups + group;
        return new Cell(codings[i], cases[i], transcripts[i], characters[i]);
    }

    /// Returns the codings of all rows in a group, each once; the last group is the total.
    int columnCodings(int group) {
        return columnCodings[group];
    }
}
