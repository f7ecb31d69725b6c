package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodingsTest {

    private static final List<TranscriptId> TRANSCRIPTS = some(TranscriptId::random);
    private static final List<CodeId> CODES = some(CodeId::random);
    private static final List<CoderId> CODERS = some(CoderId::random);
    private static final Comparator<Coding> ORDER =
            Comparator.comparing(Coding::span).thenComparing(coding -> coding.id().value());

    private static <I> List<I> some(java.util.function.Supplier<I> random) {
        return IntStream.range(0, 3).mapToObj(_ -> random.get()).toList();
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Coding coding(Random random) {
        int start = random.nextInt(6);
        return new Coding(
                CodingId.random(),
                any(random, TRANSCRIPTS),
                new TextSpan(start, start + 1 + random.nextInt(3)),
                any(random, CODES),
                any(random, CODERS));
    }

    @Test
    void codingsAreASortedListWhateverIsAddedRemovedOrMoved() {
        Law.holds(
                1_000,
                random -> {
                    Codings codings = Codings.EMPTY;
                    List<Coding> naive = new ArrayList<>();
                    for (int i = 0; i < 12; i++) {
                        switch (random.nextInt(3)) {
                            case 0 -> {
                                List<Coding> gone = new ArrayList<>(naive);
                                Collections.shuffle(gone, random);
                                gone = gone.subList(0, random.nextInt(gone.size() + 1));
                                codings = codings.minus(gone);
                                naive.removeAll(gone);
                            }
                            case 1 -> {
                                TextEdit edit = new TextEdit(random.nextInt(4), "", "xx");
                                TranscriptId edited = any(random, TRANSCRIPTS);
                                codings = codings.after(edited, edit);
                                naive.replaceAll(coding -> moved(coding, edited, edit));
                            }
                            default -> {
                                List<Coding> more = fresh(random, naive);
                                codings = codings.plus(more);
                                naive.addAll(more);
                            }
                        }
                        requireEqual(codings, naive);
                    }
                });
    }

    private static Coding moved(Coding coding, TranscriptId edited, TextEdit edit) {
        return coding.transcript().equals(edited)
                ? coding.withSpan(edit.map(coding.span()).orElseThrow())
                : coding;
    }

    private static List<Coding> fresh(Random random, List<Coding> known) {
        List<Coding> fresh = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Coding coding = coding(random);
            if (known.stream().noneMatch(coding::sameAs)
                    && fresh.stream().noneMatch(coding::sameAs)) {
                fresh.add(coding);
            }
        }
        return fresh;
    }

    private static void requireEqual(Codings codings, List<Coding> naive) {
        assertThat(codings.size()).isEqualTo(naive.size());
        for (TranscriptId transcript : TRANSCRIPTS) {
            List<Coding> expected =
                    naive.stream()
                            .filter(coding -> coding.transcript().equals(transcript))
                            .sorted(ORDER)
                            .toList();
            assertThat(codings.of(transcript)).isEqualTo(expected);
            assertThat(columns(codings, transcript)).isEqualTo(expected);
            expected.forEach(
                    coding -> assertThat(codings.find(transcript, coding.id())).contains(coding));
        }
        assertThat(codings.by(CODERS.getFirst()))
                .containsExactlyInAnyOrderElementsOf(
                        naive.stream()
                                .filter(coding -> coding.coder().equals(CODERS.getFirst()))
                                .toList());
        Set<CodeId> two = Set.copyOf(CODES.subList(0, 2));
        assertThat(codings.withCode(two))
                .containsExactlyInAnyOrderElementsOf(
                        naive.stream().filter(coding -> two.contains(coding.code())).toList());
        assertThat(codings).isEqualTo(Codings.EMPTY.plus(naive));
    }

    /// Reads the columns as an analysis does.
    private static List<Coding> columns(Codings codings, TranscriptId transcript) {
        CodingColumns rows = codings.columns(transcript);
        return IntStream.range(0, rows.size())
                .mapToObj(i ->
                        new Coding(
                                rows.id(i),
                                transcript,
                                new TextSpan(rows.start(i), rows.end(i)),
                                codings.code(rows.code(i)),
                                codings.coder(rows.coder(i))))
                .toList();
    }

    @Test
    void theSameCodingDoesNotComeInTwice() {
        Law.holds(
                200,
                random -> {
                    Coding coding = coding(random);
                    Coding twin =
                            new Coding(
                                    CodingId.random(),
                                    coding.transcript(),
                                    coding.span(),
                                    coding.code(),
                                    coding.coder());
                    List<Coding> others = fresh(random, List.of(coding));
                    Codings codings = Codings.EMPTY.plus(others).plus(List.of(coding));
                    for (List<Coding> twice : List.of(List.of(twin), List.of(coding))) {
                        assertThatThrownBy(() -> codings.plus(twice))
                                .isInstanceOf(IllegalArgumentException.class);
                    }
                    assertThatThrownBy(() -> Codings.EMPTY.plus(List.of(coding, twin)))
                            .isInstanceOf(IllegalArgumentException.class);
                });
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        Law.holds(
                200,
                random -> {
                    Coding coding = coding(random);
                    Codings codings =
                            Codings.EMPTY
                                    .plus(fresh(random, List.of(coding)))
                                    .plus(List.of(coding));
                    TextSpan longer = new TextSpan(coding.span().start(), 20);
                    for (List<Coding> gone :
                            List.of(
                                    List.of(coding(random)),
                                    List.of(coding.withSpan(longer)),
                                    List.of(coding.withCode(CodeId.random())),
                                    List.of(coding, coding))) {
                        assertThatThrownBy(() -> codings.minus(gone))
                                .isInstanceOf(IllegalArgumentException.class);
                    }
                });
    }
}
