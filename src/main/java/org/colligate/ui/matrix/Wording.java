package org.colligate.ui.matrix;

import java.util.List;
import java.util.OptionalDouble;
import org.colligate.analysis.Group;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.ui.kit.GroupLabels;
import org.colligate.ui.kit.Texts;

/// Figures, measures and groups in the language of the screen.
final class Wording {

    private final Texts texts;
    private final String counted;

    private Wording(Texts texts, String counted) {
        this.texts = texts;
        this.counted = counted;
    }

    static Wording ofCodings(Texts texts) {
        return new Wording(texts, "measure.");
    }

    /// What is counted is what a search found.
    static Wording ofHits(Texts texts) {
        return new Wording(texts, "hits.measure.");
    }

    String text(String key, Object... values) {
        return texts.of("matrix." + key, values);
    }

    /// Returns a text that all pages have.
    String kit(String key) {
        return texts.of("kit." + key);
    }

    String measure(Measure measure) {
        return text(counted + measure.word());
    }

    String sums() {
        return text(counted + "sums");
    }

    /// Returns one label of a group.
    String label(String label) {
        return GroupLabels.of(texts, label);
    }

    /// Returns the labels of a group; the number of groups stands for the total.
    List<String> labels(ThemeMatrix matrix, int group) {
        return group == matrix.groups().size()
                ? List.of(text("total"))
                : matrix.groups().get(group).labels().stream().map(this::label).toList();
    }

    String group(ThemeMatrix matrix, int group) {
        return String.join(" · ", labels(matrix, group));
    }

    String size(Group group) {
        return "N=" + group.cases();
    }

    /// Returns a figure as one reads it: a dot for a count of zero, a dash where it is undefined.
    String figure(ThemeMatrix matrix, Measure measure, int row, int group) {
        OptionalDouble value = matrix.value(measure, row, group);
        return value.isEmpty() ? "–" : number(measure, value.getAsDouble());
    }

    private String number(Measure measure, double value) {
        if (measure.isCount()) {
            return value == 0 ? "·" : String.format(texts.locale(), "%,.0f", value);
        }
        if (value == 0) {
            return "·";
        }
        return amount(measure, value) + (measure == Measure.PER_10000 ? "" : "%");
    }

    /// Returns how far apart two figures are.
    String difference(Measure measure, double value) {
        String unit = measure.isCount() || measure == Measure.PER_10000 ? "" : " " + text("points");
        return amount(measure, value) + unit;
    }

    /// Says whether a difference is seen in the figures as they are written.
    boolean isSeen(Measure measure, double value) {
        return !amount(measure, value).equals(amount(measure, 0));
    }

    private String amount(Measure measure, double value) {
        boolean whole = measure.isCount() || measure == Measure.CASES_PERCENT;
        return String.format(texts.locale(), whole ? "%,.0f" : "%.1f", value);
    }

    /// Returns the share of cases: `3/5`.
    String share(ThemeMatrix matrix, int row, int group) {
        return matrix.cell(row, group).cases() + "/" + matrix.group(group).cases();
    }
}
