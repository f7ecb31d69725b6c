package org.colligate.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.Holding;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.jspecify.annotations.Nullable;

/// A theme matrix counted as one would by hand: every character asks whose it is, every cell looks
/// at every coding. Slow, and as near to the words of the definitions as code can be.
final class CountedByHand {

    private static final List<String> ALL = List.of("total");

    private final Study study;
    private final MatrixSpec spec;
    private final List<Place> places = new ArrayList<>();
    private final List<Coding> codings;
    private final List<List<String>> columns = new ArrayList<>();

    /// One character of one transcript.
    ///
    /// @param labels of the group whose text it belongs to
    private record Place(
            Transcript transcript, int position, Optional<Case> owner, List<String> labels) {}

    CountedByHand(Study study, MatrixSpec spec) {
        this.study = study;
        this.spec = spec;
        this.codings =
                transcripts()
                        .flatMap(transcript -> study.codings().of(transcript.id()).stream())
                        .filter(coding ->
                                spec.filter().coders().isEmpty()
                                        || spec.filter().coders().contains(coding.coder()))
                        .toList();
        transcripts().forEach(this::addPlaces);
        addColumns();
    }

    private Stream<Transcript> transcripts() {
        Set<?> wanted = spec.filter().transcripts();
        return study.transcripts().list().stream()
                .filter(transcript -> wanted.isEmpty() || wanted.contains(transcript.id()));
    }

    private void addPlaces(Transcript transcript) {
        String text = transcript.text().string();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            Optional<Case> owner = owner(study, transcript, at);
            Optional<List<String>> labels = labels(transcript, owner);
            if (labels.isPresent()) {
                places.add(new Place(transcript, at, owner, labels.get()));
            }
        }
    }

    /// Returns the case that owns the text at a position.
    static Optional<Case> owner(Study study, Transcript transcript, int position) {
        Set<Holding> holders = new HashSet<>(Set.of(new Holding(transcript.id(), null)));
        transcript
                .speakerAt(position)
                .ifPresent(one -> holders.add(new Holding(transcript.id(), one.label())));
        return study.cases().list().stream()
                .filter(owner -> owner.holdings().stream().anyMatch(holders::contains))
                .findFirst();
    }

    /// Returns the labels of the group that a case's text in a transcript, or nobody's, belongs to;
    /// empty if the question does not look at it.
    private Optional<List<String>> labels(Transcript transcript, Optional<Case> owner) {
        for (AttributeId attribute : spec.filter().values().keySet()) {
            Set<String> wanted = spec.filter().values().get(attribute);
            if (owner.isEmpty() || !wanted.contains(valueOf(owner.get(), attribute))) {
                return Optional.empty();
            }
        }
        List<String> nobody = List.of(Group.NO_CASE);
        return switch (spec.columns()) {
            case Grouping.ByTranscript() -> Optional.of(List.of(transcript.name()));
            case Grouping.ByCase() ->
                    Optional.of(owner.map(one -> List.of(one.name())).orElse(nobody));
            case Grouping.ByAttributes(var ids) ->
                    Optional.of(owner.map(one -> valuesOf(one, ids)).orElse(nobody));
            case Grouping.ByValues(var id, var values) ->
                    owner.map(one -> valueOf(one, id)).filter(values::contains).map(List::of);
        };
    }

    private static String valueOf(Case owner, AttributeId attribute) {
        return owner.value(attribute).orElse("(none)");
    }

    private static List<String> valuesOf(Case owner, List<AttributeId> attributes) {
        return attributes.stream().map(attribute -> valueOf(owner, attribute)).toList();
    }

    /// Groups with text that is looked at, in their order; nobody's text last, if it is coded.
    private void addColumns() {
        ordered()
                .distinct()
                .filter(labels ->
                        spec.columns() instanceof Grouping.ByValues
                                || holdings(labels).findAny().isPresent()
                                || places(labels).findAny().isPresent())
                .forEach(columns::add);
        List<String> nobody = List.of(Group.NO_CASE);
        if (!codings(nobody, codes(null)).isEmpty()) {
            columns.add(nobody);
        }
    }

    private Stream<List<String>> ordered() {
        List<Case> cases = study.cases().list();
        return switch (spec.columns()) {
            case Grouping.ByTranscript() -> transcripts().map(one -> List.of(one.name()));
            case Grouping.ByCase() -> cases.stream().map(one -> List.of(one.name()));
            case Grouping.ByValues(_, var values) -> values.stream().map(List::of);
            case Grouping.ByAttributes(var ids) ->
                    cases.stream().map(one -> valuesOf(one, ids)).sorted(byFirstAppearance(ids));
        };
    }

    private Comparator<List<String>> byFirstAppearance(List<AttributeId> attributes) {
        Comparator<List<String>> order = (_, _) -> 0;
        for (int i = 0; i < attributes.size(); i++) {
            int which = i;
            List<String> seen =
                    study.cases().list().stream()
                            .flatMap(one -> one.value(attributes.get(which)).stream())
                            .toList();
            order =
                    order.thenComparing(labels -> labels.get(which).equals("(none)"))
                            .thenComparingInt(labels -> seen.indexOf(labels.get(which)));
        }
        return order;
    }

    /// What cases of a group hold of the transcripts that are looked at: the holder, the
    /// transcript.
    private Stream<List<Object>> holdings(List<String> labels) {
        return transcripts()
                .flatMap(transcript ->
                        study.cases().list().stream()
                                .filter(one ->
                                        one.holdings().stream()
                                                .anyMatch(held ->
                                                        held.transcript().equals(transcript.id())))
                                .filter(one ->
                                        labels(transcript, Optional.of(one))
                                                .filter(is ->
                                                        labels.equals(ALL) || is.equals(labels))
                                                .isPresent())
                                .map(one -> List.of(one, transcript)));
    }

    private Stream<Place> places(List<String> labels) {
        return places.stream().filter(place -> labels.equals(ALL) || place.labels().equals(labels));
    }

    private List<CodeId> codes(@Nullable CodeId top) {
        @Nullable CodeId from = top == null ? spec.under() : top;
        return study.codebook().codes().stream()
                .map(Code::id)
                .filter(id -> from == null || isWithin(id, from))
                .filter(id -> top == null || !spec.thisCodeOnly() || id.equals(top))
                .toList();
    }

    private boolean isWithin(CodeId code, CodeId top) {
        for (@Nullable CodeId at = code; at != null; at = study.codebook().get(at).parent()) {
            if (at.equals(top)) {
                return true;
            }
        }
        return false;
    }

    /// The codings of some codes that start in text of a group.
    private List<Coding> codings(List<String> labels, List<CodeId> codes) {
        return codings.stream()
                .filter(coding -> codes.contains(coding.code()))
                .filter(coding -> places(labels).anyMatch(place -> isStart(place, coding)))
                .toList();
    }

    /// Returns the codings behind a cell, in the order of the transcripts' names.
    List<Coding> codings(ThemeMatrix matrix, int row, int column) {
        return codings(
                column == columns.size() ? ALL : columns.get(column),
                codes(matrix.rows().get(row).code().id()));
    }

    private static boolean isStart(Place place, Coding coding) {
        return place.transcript().id().equals(coding.transcript())
                && place.position() == coding.span().start();
    }

    private static boolean covers(Coding coding, Place place) {
        return place.transcript().id().equals(coding.transcript())
                && coding.span().start() <= place.position()
                && place.position() < coding.span().end();
    }

    ThemeMatrix matrix() {
        List<ThemeMatrix.Row> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (CodeId code : codes(null)) {
            int top = spec.under() == null ? 1 : study.codebook().path(spec.under()).names().size();
            rows.add(
                    new ThemeMatrix.Row(
                            study.codebook().get(code),
                            study.codebook().path(code),
                            study.codebook().path(code).names().size() - top));
            cells.add(columnsAndAll().map(labels -> cell(labels, codes(code))).toList());
        }
        return new ThemeMatrix(
                spec,
                rows,
                columns.stream().map(this::group).toList(),
                group(ALL),
                cells,
                columnsAndAll().map(labels -> codings(labels, codes(null)).size()).toList());
    }

    private Stream<List<String>> columnsAndAll() {
        return Stream.concat(columns.stream(), Stream.of(ALL));
    }

    private Group group(List<String> labels) {
        Set<Object> cases = new HashSet<>();
        Set<Object> held = new HashSet<>();
        holdings(labels)
                .forEach(holding -> {
                    cases.add(holding.getFirst());
                    held.add(holding.getLast());
                });
        places(labels).map(Place::transcript).forEach(held::add);
        return new Group(labels, cases.size(), held.size(), places(labels).count());
    }

    private Cell cell(List<String> labels, List<CodeId> codes) {
        List<Coding> counted = codings(labels, codes);
        List<Place> starts =
                places(labels)
                        .filter(place -> counted.stream().anyMatch(one -> isStart(place, one)))
                        .toList();
        return new Cell(
                counted.size(),
                (int) starts.stream().flatMap(place -> place.owner().stream()).distinct().count(),
                (int) starts.stream().map(Place::transcript).distinct().count(),
                places(labels)
                        .filter(place -> counted.stream().anyMatch(one -> covers(one, place)))
                        .count());
    }

    /// Returns a figure of a matrix by its formula.
    static OptionalDouble figure(ThemeMatrix matrix, Measure measure, int row, int column) {
        Cell cell = matrix.cells().get(row).get(column);
        Group group = column == matrix.groups().size() ? matrix.all() : matrix.groups().get(column);
        double numerator =
                switch (measure) {
                    case CODINGS -> cell.codings();
                    case CASES -> cell.cases();
                    case TRANSCRIPTS -> cell.transcripts();
                    case CHARACTERS -> cell.characters();
                    case CASES_PERCENT -> 100.0 * cell.cases();
                    case COVERAGE -> 100.0 * cell.characters();
                    case PER_10000 -> 10_000.0 * cell.codings();
                    case ROW_PERCENT, COLUMN_PERCENT -> 100.0 * cell.codings();
                };
        double denominator =
                switch (measure) {
                    case CODINGS, CASES, TRANSCRIPTS, CHARACTERS -> 1;
                    case CASES_PERCENT -> group.cases();
                    case COVERAGE, PER_10000 -> group.characters();
                    case ROW_PERCENT -> matrix.cells().get(row).getLast().codings();
                    case COLUMN_PERCENT -> matrix.columnCodings().get(column);
                };
        return denominator == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(numerator / denominator);
    }
}
