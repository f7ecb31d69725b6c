package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colligate.model.Fieldwork;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static List<String> found(String text, String... names) {
        return NameFinder.of(List.of(names)).in(text).stream()
                .map(hit -> text.substring(hit.span().start(), hit.span().end()))
                .toList();
    }

    @Test
    void wordsOfLettersAreFoundWholeAndChineseWhereverItStands() {
        assertThat(found("Wang's Wangs, wang; O'Wang", "Wang"))
                .containsExactly("Wang", "wang", "Wang");
        assertThat(found("老王说小明明天来", "小明", "老王")).containsExactly("老王", "小明");
    }

    @Test
    void caseWidthAndScriptDoNotMatter() {
        assertThat(found("劉曉明 ＷＡＮＧ LI\u00ADu", "刘晓明", "wang", "Liu"))
                .containsExactly("劉曉明", "ＷＡＮＧ", "LI\u00ADu");
    }

    @Test
    void theLongestCountsWhereNamesOverlap() {
        assertThat(found("王小明明 Xiaoming  Wang Wang", "小明", "王小明", "明明", "Wang", "Xiaoming Wang"))
                .containsExactly("王小明", "Xiaoming  Wang", "Wang");
        assertThat(found("哈哈哈", "哈哈")).containsExactly("哈哈");
    }

    @Test
    void charactersOutsideTheBmpStandWhereTheyStand() {
        String text = "🙂𠮷野家🙂 Wu 𠮷";
        assertThat(NameFinder.of(List.of("𠮷野", "wu")).in(text))
                .extracting(hit -> hit.span().start())
                .containsExactly(2, 9);
    }

    @Test
    void wildcardsAreCharacters() {
        assertThat(found("Li* Lisa W? a\\b", "Li*", "W?", "a\\b"))
                .containsExactly("Li*", "W?", "a\\b");
    }

    @Test
    void noNameReachesFromALabelOrATurnIntoWhatFollows() throws Exception {
        Study study =
                new Fieldwork()
                        .transcript(
                                "T", "Li: Wang\nMei: yes\nWang\nMei said\nWang Mei: Li Wang\nMei")
                        .study();
        Transcript transcript = study.transcripts().list().getFirst();
        List<NameFinder.Hit> hits =
                NameFinder.of(List.of("Wang Mei", "Li Wang")).in(transcript, new FoldedTexts());
        assertThat(hits).extracting(NameFinder.Hit::name).containsExactly(0, 1);
        assertThat(hits).extracting(hit -> hit.span().start()).containsExactly(32, 42);
    }

    @Test
    void namesThatAreFoundInTheSamePlacesHaveOneKey() {
        assertThat(NameFinder.key(" Ｗang\u3000Wu ")).isEqualTo(NameFinder.key("WANG wu"));
        assertThat(NameFinder.key("王晓明")).isEqualTo(NameFinder.key("王曉明"));
        assertThat(NameFinder.canFind("\u00AD")).isFalse();
    }
}
