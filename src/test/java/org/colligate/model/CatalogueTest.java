package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Comparator<Coder> ORDER =
            Comparator.comparing(Coder::name).thenComparing(coder -> coder.id().value());

    @Test
    void aCatalogueIsAMapWithAnOrder() {
        Law.holds(
                500,
                random -> {
                    Catalogue<CoderId, Coder> empty =
                            Catalogue.ordered(Coder::id, Comparator.comparing(Coder::name));
                    Catalogue<CoderId, Coder> catalogue = empty;
                    Map<CoderId, Coder> naive = new HashMap<>();
                    for (int i = 0; i < 30; i++) {
                        CoderId id = new CoderId(new UUID(0, random.nextInt(8)));
                        if (random.nextInt(3) == 0) {
                            catalogue = catalogue.without(id);
                            naive.remove(id);
                        } else {
                            Coder coder = new Coder(id, "name " + random.nextInt(3));
                            catalogue = catalogue.with(coder);
                            naive.put(id, coder);
                        }
                        assertThat(catalogue.find(id))
                                .isEqualTo(Optional.ofNullable(naive.get(id)));
                        assertThat(catalogue.has(id)).isEqualTo(naive.containsKey(id));
                        assertThat(catalogue.size()).isEqualTo(naive.size());
                        assertThat(catalogue.list())
                                .isEqualTo(naive.values().stream().sorted(ORDER).toList());
                        assertThat(catalogue).isEqualTo(empty.withAll(naive.values()));
                    }
                });
    }

    @Test
    void whatIsNotThereCannotBeGot() {
        CoderId id = CoderId.random();
        assertThatThrownBy(() -> Study.EMPTY.coders().get(id))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Study.EMPTY.coders().list()).isEqualTo(List.of());
    }
}
