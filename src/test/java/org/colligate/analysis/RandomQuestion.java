package org.colligate.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.jspecify.annotations.Nullable;

/// Questions of every kind about a study: any columns, with or without roll-up, filtered by
/// everything that can filter.
public final class RandomQuestion {

    private final Random random;
    private final Study study;

    private RandomQuestion(Random random, Study study) {
        this.random = random;
        this.study = study;
    }

    /// Returns a question about a study that has attributes and codes.
    public static MatrixSpec of(Random random, Study study) {
        RandomQuestion question = new RandomQuestion(random, study);
        return question.with(question.columns());
    }

    /// Returns a question that compares two to five groups.
    static MatrixSpec comparison(Random random, Study study) {
        RandomQuestion question = new RandomQuestion(random, study);
        AttributeId attribute = question.any(study.attributes().list()).id();
        List<String> values =
                Stream.concat(
                                question.values(attribute).stream(),
                                Stream.of("nobody's", "no one's"))
                        .limit(Comparison.MOST)
                        .toList();
        return question.with(new Grouping.ByValues(attribute, values));
    }

    /// Returns any of the measures.
    public static Measure measure(Random random) {
        List<Measure> all = List.of(Measure.values());
        return all.get(random.nextInt(all.size()));
    }

    private MatrixSpec with(Grouping columns) {
        @Nullable CodeId under = random.nextInt(3) > 0 ? null : any(study.codebook().codes()).id();
        return new MatrixSpec(columns, under, random.nextBoolean(), filter());
    }

    private Grouping columns() {
        List<AttributeId> attributes =
                study.attributes().list().stream().map(Attribute::id).toList();
        return switch (random.nextInt(5)) {
            case 0 -> new Grouping.ByAttributes(List.of(any(attributes)));
            case 1 -> new Grouping.ByAttributes(attributes.reversed());
            case 2 -> new Grouping.ByCase();
            case 3 -> new Grouping.ByTranscript();
            default -> {
                AttributeId attribute = any(attributes);
                yield new Grouping.ByValues(
                        attribute, some(List.copyOf(values(attribute))).stream().toList());
            }
        };
    }

    private Filter filter() {
        Map<AttributeId, Set<String>> values = new HashMap<>();
        study.attributes().list().stream()
                .map(Attribute::id)
                .filter(_ -> random.nextInt(4) == 0)
                .forEach(id -> values.put(id, some(List.copyOf(values(id)))));
        return new Filter(
                seldom(study.coders().list().stream().map(Coder::id).toList()),
                values,
                seldom(study.transcripts().list().stream().map(Transcript::id).toList()));
    }

    private Set<String> values(AttributeId attribute) {
        Set<String> values = new HashSet<>();
        study.cases()
                .list()
                .forEach(owner -> values.add(owner.value(attribute).orElse(Group.NONE)));
        return values;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> Set<T> some(List<T> all) {
        Set<T> some = new HashSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            some.add(any(all));
        }
        return some;
    }

    private <T> Set<T> seldom(List<T> all) {
        return random.nextInt(3) == 0 ? some(all) : Set.of();
    }
}
