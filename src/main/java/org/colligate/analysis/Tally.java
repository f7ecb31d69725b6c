package org.colligate.analysis;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.colligate.model.Case;
import org.colligate.model.CodingColumns;
import org.colligate.model.Study;
import org.colligate.task.Beside;

/// The counting behind a theme matrix: one [Sweep] over the codings of each ground, whose figures
/// are added to those of its group, then one pass from the leaves of the code tree to its roots.
/// Two threads take half of the grounds each.
///
/// A coding may run from the text of one owner into that of another, so a group's text in a
/// transcript is gone through as one, and the total can cover more than the groups' sum. Distinct
/// cases cannot be summed: a bit for each plot and row remembers what was met.
final class Tally {

    private final int groups;
    private final int[] parent;
    private final int[] codings;
    private final int[] cases;
    private final int[] transcripts;
    private final long[] characters;
    private final int[] columnCodings;
    private final BitSet[] met;

    private Tally(int groups, int[] parent, int plots) {
        this.groups = groups;
        this.parent = parent;
        codings = new int[groups * parent.length];
        cases = new int[groups * parent.length];
        transcripts = new int[groups * parent.length];
        characters = new long[groups * parent.length];
        columnCodings = new int[groups];
        met = new BitSet[plots];
    }

    static Tally of(Study study, MatrixSpec spec, Layout layout) {
        List<Layout.Ground> grounds = layout.grounds();
        int half = grounds.size() / 2;
        Tally tally;
        try (var rest =
                Beside.start(
                        RuntimeException.class,
                        () ->
                                counted(
                                        study,
                                        spec,
                                        layout,
                                        grounds.subList(half, grounds.size())))) {
            tally = counted(study, spec, layout, grounds.subList(0, half));
            tally.add(rest.result());
        }
        tally.countCases(layout, spec.columns() instanceof Grouping.ByTranscript);
        tally.addTotals();
        if (!spec.thisCodeOnly()) {
            tally.addChildrenToParents();
        }
        return tally;
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

    private static Tally counted(
            Study study, MatrixSpec spec, Layout layout, List<Layout.Ground> grounds) {
        Tally tally =
                new Tally(layout.groupCount() + 1, parents(study, spec), layout.plots().size());
        Sweep sweep =
                new Sweep(
                        Layout.rows(study, spec),
                        Layout.coders(study, spec.filter()),
                        tally.parent,
                        !spec.thisCodeOnly());
        for (Layout.Ground ground : grounds) {
            CodingColumns columns = study.codings().columns(ground.text().transcript().id());
            sweep.over(ground.text(), columns);
            tally.add(sweep, ground);
            if (ground.plots().size() == 1) {
                tally.met[ground.plots().getFirst()] = sweep.met();
            } else if (ground.group() < tally.groups - 1) {
                for (int plot : ground.plots()) {
                    sweep.over(layout.plots().get(plot), columns);
                    tally.met[plot] = sweep.met();
                }
            }
        }
        return tally;
    }

    private int cell(int group, int row) {
        return group * parent.length + row;
    }

    /// Each group has one ground in a transcript, so its transcripts need no memory. The total is
    /// the sum of the groups, but for transcripts that several share: what these say of them is
    /// taken off it again, and the ground of the total says it.
    private void add(Sweep sweep, Layout.Ground ground) {
        int total = groups - 1;
        if (ground.group() < total) {
            columnCodings[ground.group()] += sweep.addCodings(codings, cell(ground.group(), 0));
            if (!ground.alone()) {
                addCovered(sweep, total, -1);
            }
        }
        addCovered(sweep, ground.group(), 1);
    }

    private void addCovered(Sweep sweep, int group, int times) {
        for (int row = 0, cell = cell(group, 0); row < parent.length; row++, cell++) {
            characters[cell] += (long) times * sweep.characters(row);
            transcripts[cell] += sweep.characters(row) > 0 ? times : 0;
        }
    }

    private void add(Tally other) {
        for (int cell = 0; cell < codings.length; cell++) {
            codings[cell] += other.codings[cell];
            transcripts[cell] += other.transcripts[cell];
            characters[cell] += other.characters[cell];
        }
        for (int group = 0; group < groups; group++) {
            columnCodings[group] += other.columnCodings[group];
        }
        for (int plot = 0; plot < met.length; plot++) {
            if (other.met[plot] != null) {
                met[plot] = other.met[plot];
            }
        }
    }

    /// A case belongs to one group, except where transcripts are the groups: there each of its
    /// plots is in another.
    private void countCases(Layout layout, boolean groupedByTranscript) {
        IdentityHashMap<Case, BitSet> before = new IdentityHashMap<>();
        for (int plot = 0; plot < met.length; plot++) {
            Case owner = layout.plots().get(plot).owner();
            if (owner != null) {
                BitSet seen = before.computeIfAbsent(owner, _ -> new BitSet(parent.length));
                int group = layout.groupOf(plot);
                for (int row = met[plot].nextSetBit(0);
                        row >= 0;
                        row = met[plot].nextSetBit(row + 1)) {
                    boolean isNew = !seen.get(row);
                    cases[cell(group, row)] += isNew || groupedByTranscript ? 1 : 0;
                    cases[cell(groups - 1, row)] += isNew ? 1 : 0;
                }
                seen.or(met[plot]);
            }
        }
    }

    private void addTotals() {
        for (int group = 0; group < groups - 1; group++) {
            columnCodings[groups - 1] += columnCodings[group];
            for (int row = 0; row < parent.length; row++) {
                codings[cell(groups - 1, row)] += codings[cell(group, row)];
                characters[cell(groups - 1, row)] += characters[cell(group, row)];
                transcripts[cell(groups - 1, row)] += transcripts[cell(group, row)];
            }
        }
    }

    /// Rows stand in reading order, so from the last to the first every child comes before its
    /// parent. Everything but codings was counted for the ancestors at once.
    private void addChildrenToParents() {
        for (int group = 0; group < groups; group++) {
            for (int row = parent.length - 1; row >= 0; row--) {
                if (parent[row] >= 0) {
                    codings[cell(group, parent[row])] += codings[cell(group, row)];
                }
            }
        }
    }

    /// Returns what was counted for a row in some groups, the last of them the total. The cells are
    /// made when they are asked for: a matrix by case has hundreds of thousands, a screen shows
    /// few.
    List<Cell> cells(int row, int[] shown) {
        return new AbstractList<>() {
            @Override
            public Cell get(int column) {
                int i = cell(shown[column], row);
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
