package org.colligate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Group;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Holding;
import org.colligate.model.Inquiry;
import org.colligate.model.Law;
import org.colligate.model.Passage;
import org.colligate.model.RandomStudy;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.search.QueryParser;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.junit.jupiter.api.Test;

/// Every figure of a word list is what one gets who searches for the word and counts the hits of
/// each case by hand.
class VocabularyLawTest {

    private static final Trim EVERYTHING = new Trim(1, 0, StopList.NONE);

    private final FoldedTexts folded = new FoldedTexts();

    @Test
    void frequenciesAndCasesAreThoseOfTheHits() {
        Law.holds(
                300,
                random -> {
                    Study study = RandomStudy.of(random);
                    WordSpec spec = spec(random, study);
                    Vocabulary vocabulary = Vocabulary.of(study, spec, folded, (_, _) -> {});
                    WordList list = WordList.of(vocabulary, EVERYTHING);
                    long[] units = new long[list.groups().size() + 1];
                    for (int row = 0; row < list.size(); row++) {
                        Map<String, Hits> hits = hits(study, spec, list.term(row));
                        for (int g = 0; g < units.length; g++) {
                            String group =
                                    g == list.groups().size() ? "" : list.groups().get(g).label();
                            assertThat(list.use(row, g))
                                    .as("%s in %s", list.term(row), group)
                                    .isEqualTo(hits.getOrDefault(group, new Hits()).use());
                            units[g] += list.use(row, g).frequency();
                        }
                    }
                    for (int g = 0; g < list.groups().size(); g++) {
                        assertThat(list.groups().get(g).units()).isEqualTo(units[g]);
                    }
                    assertThat(list.all().units()).isEqualTo(units[units.length - 1]);
                    assertThat(list.distinct()).isEqualTo(list.size());
                    assertThat(list.rows(list::use))
                            .isSortedAccordingTo(
                                    Comparator.comparingInt((Use use) -> -use.frequency()));
                });
    }

    @Test
    void keywordsHoldOneGroupAgainstAllOtherCases() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    AttributeId by = study.attributes().list().getFirst().id();
                    Vocabulary vocabulary =
                            Vocabulary.of(
                                    study,
                                    WordSpec.of(Unit.HAN1, List.of(by)),
                                    folded,
                                    (_, _) -> {});
                    WordList list = WordList.of(vocabulary, EVERYTHING);
                    for (Corpus group : list.groups()) {
                        Optional<Keywords> found =
                                Keywords.of(vocabulary, group.labels(), null, EVERYTHING);
                        Keywords keywords = found.orElseThrow();
                        assertThat(keywords.target()).isEqualTo(group);
                        assertThat(keywords.list().rows(row -> keywords.keyness(row).signed()))
                                .isSortedAccordingTo(Comparator.reverseOrder());
                        assertThat(keywords.list().groups().getLast().cases())
                                .isEqualTo(rest(list, group));
                    }
                });
    }

    private static int rest(WordList list, Corpus group) {
        return list.groups().stream()
                .filter(other -> !other.equals(group))
                .mapToInt(Corpus::cases)
                .sum();
    }

    private static WordSpec spec(Random random, Study study) {
        AttributeId by = study.attributes().list().getFirst().id();
        AttributeId other = study.attributes().list().getLast().id();
        Unit unit = List.of(Unit.WORDS, Unit.HAN1, Unit.HAN2).get(random.nextInt(3));
        Set<Speaker.Role> roles = random.nextBoolean() ? Set.of() : Set.of(Speaker.Role.RESPONDENT);
        Filter filter =
                random.nextInt(3) == 0
                        ? new Filter(
                                Set.of(), Map.of(other, Set.of("Beijing", Group.NONE)), Set.of())
                        : Filter.ALL;
        return new WordSpec(unit, random.nextInt(4) == 0 ? List.of() : List.of(by), filter, roles);
    }

    /// What was found of one word in the text of one group.
    private static final class Hits {
        private final Set<CaseId> cases = new HashSet<>();
        private int hits;

        void add(Optional<Case> owner) {
            hits++;
            owner.ifPresent(one -> cases.add(one.id()));
        }

        Use use() {
            return new Use(hits, cases.size());
        }
    }

    /// Returns the hits by the label of the group; those of all text by the empty one.
    private Map<String, Hits> hits(Study study, WordSpec spec, String term) throws Exception {
        SearchSpec question =
                new SearchSpec(
                        QueryParser.parse(term, false),
                        Inquiry.Scope.TURN,
                        Inquiry.Coded.EITHER,
                        Set.of(),
                        spec.roles(),
                        Set.of(),
                        Set.of());
        Map<String, Hits> hits = new HashMap<>();
        for (Passage passage : new Search(folded).find(study, question, (_, _) -> {})) {
            Optional<Case> owner = owner(study, passage);
            if (isLookedAt(owner, spec.filter())) {
                String group =
                        owner.map(one ->
                                        one.value(
                                                        spec.by().isEmpty()
                                                                ? AttributeId.random()
                                                                : spec.by().getFirst())
                                                .orElse(Group.NONE))
                                .orElse(Group.NO_CASE);
                for (String label : List.of(group, "")) {
                    hits.computeIfAbsent(label, _ -> new Hits()).add(owner);
                }
            }
        }
        return hits;
    }

    private static boolean isLookedAt(Optional<Case> owner, Filter filter) {
        for (var wanted : filter.values().entrySet()) {
            if (owner.isEmpty()
                    || !wanted.getValue()
                            .contains(owner.get().value(wanted.getKey()).orElse(Group.NONE))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Case> owner(Study study, Passage passage) {
        var transcript = study.transcripts().get(passage.transcript());
        List<Holding> those = new ArrayList<>(List.of(new Holding(transcript.id(), null)));
        transcript
                .speakerAt(passage.span().start())
                .ifPresent(speaker -> those.add(new Holding(transcript.id(), speaker.label())));
        return study.cases().list().stream()
                .filter(one -> one.holdings().stream().anyMatch(those::contains))
                .findFirst();
    }
}
