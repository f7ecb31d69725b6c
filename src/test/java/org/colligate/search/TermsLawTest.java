package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.colligate.model.Inquiry;
import org.colligate.model.Law;
import org.colligate.model.Passage;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.junit.jupiter.api.Test;

/// A term stands wherever a search for it finds it, and nowhere else.
class TermsLawTest {

    private static final int TEXTS = 1_000;

    private final FoldedTexts folded = new FoldedTexts();

    @Test
    void wordsStandWhereASearchFindsThem() {
        Law.holds(
                TEXTS,
                random -> {
                    Transcript transcript = SearchLawTest.transcript(random);
                    Set<Speaker.Role> roles = roles(random);
                    Map<String, List<Integer>> places = new HashMap<>();
                    Terms.words(folded, transcript, roles, into(places));
                    areFound(transcript, roles, places);
                    String any = RandomQuery.literal(random).text();
                    for (String word : Terms.in(any)) {
                        if (Letters.isLetter(word.codePointAt(0))) {
                            isFound(transcript, roles, places, word);
                        }
                    }
                });
    }

    @Test
    void gramsStandWhereASearchFindsThem() {
        Law.holds(
                TEXTS,
                random -> {
                    Transcript transcript = SearchLawTest.transcript(random);
                    Set<Speaker.Role> roles = roles(random);
                    int characters = 1 + random.nextInt(4);
                    Map<String, List<Integer>> places = new HashMap<>();
                    Terms.grams(characters, folded, transcript, roles, into(places));
                    areFound(transcript, roles, places);
                    isFound(transcript, roles, places, gram(random, characters));
                });
    }

    private static Set<Speaker.Role> roles(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Set.of();
            case 1 -> Set.of(Speaker.Role.RESPONDENT);
            default -> Set.of(Speaker.Role.INTERVIEWER, Speaker.Role.RESPONDENT);
        };
    }

    private static String gram(Random random, int characters) {
        StringBuilder gram = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            gram.append(List.of("招", "投", "标", "哈", "𠮷").get(random.nextInt(5)));
        }
        return gram.toString();
    }

    private static Terms.Taker into(Map<String, List<Integer>> places) {
        return (text, from, to, at) ->
                places.computeIfAbsent(text.substring(from, to), _ -> new ArrayList<>()).add(at);
    }

    private void areFound(
            Transcript transcript, Set<Speaker.Role> roles, Map<String, List<Integer>> places)
            throws Exception {
        for (String term : places.keySet()) {
            isFound(transcript, roles, places, term);
        }
    }

    private void isFound(
            Transcript transcript,
            Set<Speaker.Role> roles,
            Map<String, List<Integer>> places,
            String term)
            throws Exception {
        SearchSpec spec =
                new SearchSpec(
                        QueryParser.parse(term, false),
                        Inquiry.Scope.TURN,
                        Inquiry.Coded.EITHER,
                        Set.of(),
                        roles,
                        Set.of(),
                        Set.of());
        List<Passage> found =
                new Search(folded).find(SearchLawTest.study(transcript), spec, (_, _) -> {});
        assertThat(places.getOrDefault(term, List.of()))
                .as("%s in \"%s\"", term, transcript.text().string())
                .isEqualTo(found.stream().map(passage -> passage.span().start()).toList());
    }

    @Test
    void aTextIsCutIntoWordsAndRunsOfChinese() {
        assertThat(Terms.in("Don’t 招標ＡＩ、二〇一八年!")).containsExactly("don", "t", "招标", "ai", "二〇一八年");
    }
}
