package org.colligate.ui.cases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Study;

/// The values of an attribute, the commonest first, with those that are likely one value typed in
/// two ways: the same letters apart from case, blanks, dashes and width.
final class Spellings {

    private Spellings() {}

    /// One value.
    ///
    /// @param text how it is written
    /// @param cases how many cases have it
    /// @param likely the commoner spelling that it is likely meant to be; empty for none
    record Value(String text, int cases, Optional<String> likely) {}

    static List<Value> of(Study study, AttributeId attribute) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Case owner : study.cases().list()) {
            owner.value(attribute).ifPresent(value -> counts.merge(value, 1, Integer::sum));
        }
        List<Map.Entry<String, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        Map<String, String> commonest = new HashMap<>();
        List<Value> values = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : order) {
            String known = commonest.putIfAbsent(skeleton(entry.getKey()), entry.getKey());
            values.add(new Value(entry.getKey(), entry.getValue(), Optional.ofNullable(known)));
        }
        return List.copyOf(values);
    }

    /// Returns what is left of a value without case, width, blanks and dashes.
    static String skeleton(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}_.'’·]+", "");
    }
}
