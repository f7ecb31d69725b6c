package org.colligate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopListTest {

    @Test
    void entriesAreFoldedAndCutAsTextsAre() {
        StopList list = StopList.of(List.of("# Title", "Don’t", "我們  # and you", "的"));
        assertThat(List.of("don", "t", "我们", "的")).allMatch(list::holds);
        assertThat(List.of("title", "and", "我", "dont")).noneMatch(list::holds);
    }

    @Test
    void chineseThatConsistsOfEntriesIsStopped() {
        StopList list = StopList.of(List.of("我们", "的", "是", "in", "to"));
        assertThat(List.of("我们的", "的是", "是我们的")).allMatch(list::holds);
        assertThat(List.of("我的", "目的", "的我", "into")).noneMatch(list::holds);
        assertThat(StopList.NONE.holds("的")).isFalse();
    }

    @Test
    void everyLanguageHasItsListAndBothScriptsStopTheSame() {
        assertThat(StopLanguage.ENGLISH.list().holds("the")).isTrue();
        assertThat(StopLanguage.SIMPLIFIED.list().holds("这个")).isTrue();
        assertThat(StopLanguage.TRADITIONAL.list().holds("这个")).isTrue();
        assertThat(StopLanguage.tagged("zh-Hant")).contains(StopLanguage.TRADITIONAL);
        assertThat(StopLanguage.tagged("de")).isEmpty();
        for (StopLanguage language : StopLanguage.values()) {
            assertThat(List.of("contract", "合同", "服务", "目的", "本土"))
                    .noneMatch(language.list()::holds);
        }
    }
}
