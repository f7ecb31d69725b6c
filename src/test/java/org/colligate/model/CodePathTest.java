package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePathTest {

    @Test
    void whateverIsWrittenIsReadBack() {
        Law.holds(
                5_000,
                random -> {
                    List<String> names = new ArrayList<>();
                    while (names.isEmpty() || random.nextBoolean()) {
                        StringBuilder name = new StringBuilder("a");
                        for (int i = random.nextInt(6); i > 0; i--) {
                            name.insert(
                                    random.nextInt(name.length() + 1),
                                    "> \\b𠮷".charAt(random.nextInt(4)));
                        }
                        names.add(name.toString().strip());
                    }
                    CodePath path = new CodePath(names);
                    assertThat(CodePath.parse(path.toString())).isEqualTo(path);
                });
    }

    @Test
    void blanksAroundTheArrowDoNotMatterAndEmptyNamesAreKept() {
        CodePath expected = new CodePath(List.of("Duration", "Short-term"));
        for (String text :
                List.of(
                        "Duration > Short-term",
                        "Duration>Short-term",
                        " Duration\t>  Short-term ")) {
            assertThat(CodePath.parse(text)).isEqualTo(expected);
        }
        assertThat(CodePath.parse("a >> b").names()).containsExactly("a", "", "b");
        assertThat(CodePath.parse("").names()).containsExactly("");
        assertThat(CodePath.parse("a > ").names()).containsExactly("a", "");
        assertThat(CodePath.parse("a \\> b").names()).containsExactly("a > b");
    }

    @Test
    void aPathLeadsToItsLastName() {
        CodePath path = CodePath.parse("a > b").child("c > d");
        assertThat(path.name()).isEqualTo("c > d");
        assertThat(path).hasToString("a > b > c \\> d");
        assertThatThrownBy(() -> new CodePath(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
