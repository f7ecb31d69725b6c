package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private static Code code(@Nullable CodeId parent, int position, String name) {
        CodeColor color = new CodeColor(0);
        return new Code(CodeId.random(), parent, position, name, Code.Guide.EMPTY, color);
    }

    /// Codes with parents before children, then shuffled.
    private static List<Code> randomCodes(Random random) {
        List<Code> codes = new ArrayList<>();
        int size = random.nextInt(20);
        for (int i = 0; i < size; i++) {
            int parent = random.nextInt(i + 1) - 1;
            codes.add(
                    code(
                            parent < 0 ? null : codes.get(parent).id(),
                            random.nextInt(3),
                            "code " + i));
        }
        Collections.shuffle(codes, random);
        return codes;
    }

    private static List<Code> naiveChildren(List<Code> codes, @Nullable CodeId parent) {
        return codes.stream()
                .filter(code -> Objects.equals(code.parent(), parent))
                .sorted(Comparator.comparingInt(Code::position).thenComparing(Code::name))
                .toList();
    }

    private static List<Code> naiveSubtree(List<Code> codes, Code top) {
        List<Code> subtree = new ArrayList<>(List.of(top));
        naiveChildren(codes, top.id()).forEach(code -> subtree.addAll(naiveSubtree(codes, code)));
        return subtree;
    }

    @Test
    void aCodebookIsATreeInReadingOrder() {
        Law.holds(
                1_000,
                random -> {
                    List<Code> codes = randomCodes(random);
                    Codebook codebook = Codebook.of(codes);
                    List<Code> inOrder = new ArrayList<>();
                    naiveChildren(codes, null)
                            .forEach(code -> inOrder.addAll(naiveSubtree(codes, code)));
                    assertThat(codebook.codes()).isEqualTo(inOrder);
                    assertThat(codebook.children(null)).isEqualTo(naiveChildren(codes, null));
                    codes.forEach(code -> requirePlace(codebook, codes, code));
                });
    }

    private static void requirePlace(Codebook codebook, List<Code> codes, Code code) {
        int place = codebook.place(code.id());
        List<Code> subtree = naiveSubtree(codes, code);
        assertThat(codebook.codes().get(place)).isEqualTo(code);
        assertThat(codebook.children(code.id())).isEqualTo(naiveChildren(codes, code.id()));
        assertThat(codebook.subtree(code.id())).isEqualTo(subtree);
        assertThat(codebook.end(place)).isEqualTo(place + subtree.size());
        assertThat(codebook.depth(place))
                .isEqualTo(codebook.path(code.id()).names().size() - 1)
                .isEqualTo(code.parent() == null ? 0 : depth(codebook, code.parent()) + 1);
        assertThat(codebook.find(codebook.path(code.id()))).contains(code);
    }

    private static int depth(Codebook codebook, CodeId id) {
        return codebook.depth(codebook.place(id));
    }

    @Test
    void aCircleOrAMissingParentMakesNoTree() {
        Code one = code(null, 0, "one");
        Code two = code(one.id(), 0, "two");
        for (List<Code> codes :
                List.of(
                        List.of(two),
                        List.of(one.at(one.id(), 0)),
                        List.of(one.at(two.id(), 0), two),
                        List.of(one.at(two.id(), 0), two, code(null, 0, "three")))) {
            assertThatThrownBy(() -> Codebook.of(codes))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aNamesakeIsFoundOnlyAmongSiblings() {
        Code one = code(null, 0, "one");
        Code under = code(one.id(), 0, "one");
        assertThat(Codebook.of(List.of(one, under)).namesake()).isEqualTo(Optional.empty());
        Code twin = code(one.id(), 5, "one");
        assertThat(Codebook.of(List.of(one, under, twin)).namesake()).contains(twin);
    }

    @Test
    void aPathThatLeadsNowhereFindsNothing() {
        Codebook codebook = Codebook.of(List.of(code(null, 0, "one")));
        for (String path : List.of("One", "one > two", "two", "", "one > ")) {
            assertThat(codebook.find(CodePath.parse(path))).as(path).isEmpty();
        }
    }
}
