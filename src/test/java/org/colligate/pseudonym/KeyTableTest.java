package org.colligate.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    private static Study with(String... pairs) throws RefusedException {
        Study study = Study.EMPTY;
        for (int i = 0; i < pairs.length; i += 2) {
            study = study.after(KeyTable.put(study, pairs[i], pairs[i + 1]));
        }
        return study;
    }

    private static List<String> table(Study study) {
        return study.pseudonyms().stream().map(one -> one.name() + "=" + one.pseudonym()).toList();
    }

    @Test
    void aPersonMayHaveSeveralNames() throws Exception {
        assertThat(table(with("王小明", "P1", " 老王 ", "P1", "Ann", "A")))
                .containsExactly("Ann=A", "王小明=P1", "老王=P1");
    }

    @Test
    void aNameThatIsFoundInTheSamePlacesIsTheSameName() throws Exception {
        Study study = with("Ann Wu", "P1");
        Study changed = study.after(KeyTable.put(study, "ANN  wu", "P2"));
        assertThat(table(changed)).containsExactly("ANN  wu=P2");
        assertThat(changed.pseudonyms().getFirst().id())
                .isEqualTo(study.pseudonyms().getFirst().id());
        assertThatThrownBy(() -> KeyTable.put(study, "ann wu", "P1"))
                .isInstanceOf(NothingToDoException.class);
    }

    @Test
    void theDeedNamesNobody() throws Exception {
        ChangeSet set = KeyTable.put(Study.EMPTY, "王小明", "P1");
        assertThat(set.deed()).isEqualTo(Deed.of(Deed.Kind.CHANGED_PSEUDONYMS, 1, 0, 0));
    }

    @Test
    void aPseudonymHoldsNoNameOfTheTable() throws Exception {
        assertThatThrownBy(() -> with("Li", "Li Mei"))
                .hasMessage(
                        "The pseudonym \"Li Mei\" holds the name \"Li\", which would still be found. Choose another.");
        Study study = with("王小明", "小李");
        assertThatThrownBy(() -> KeyTable.put(study, "李", "P2")).hasMessageContaining("\"小李\"");
        assertThat(table(with("Li", "Lisa"))).containsExactly("Li=Lisa");
    }

    @Test
    void whatCannotBeANameOrAPseudonymIsRefused() {
        assertThatThrownBy(() -> with(" ", "P1"))
                .hasMessage("The name of a person cannot be empty.");
        assertThatThrownBy(() -> with("A", " "))
                .hasMessage("A pseudonym stands on one line and has 1 to 500 characters.");
        assertThatThrownBy(() -> with("A", "b\nc")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> with("\u00AD", "P1"))
                .hasMessageContaining("nothing in it that could be found");
    }

    @Test
    void aFileComesInAsAWholeOrNotAtAll() throws Exception {
        Study study = with("Ann", "P1");
        List<KeyTable.Row> rows =
                List.of(
                        new KeyTable.Row(2, "Ann", "P9"),
                        new KeyTable.Row(3, "Bo", "P2"),
                        new KeyTable.Row(4, "bo", "P2"));
        ChangeSet set = KeyTable.importing(study, "key.csv", rows);
        assertThat(set.deed()).isEqualTo(Deed.of(Deed.Kind.CHANGED_PSEUDONYMS, 1, 1, 0));
        assertThat(table(study.after(set))).hasSize(2).contains("Ann=P9");
        assertThat(study.after(set).after(set.inverse(set.deed()))).isEqualTo(study);
        List<KeyTable.Row> twice =
                List.of(new KeyTable.Row(2, "Bo", "P2"), new KeyTable.Row(3, "BO", "P3"));
        assertThatThrownBy(() -> KeyTable.importing(study, "key.csv", twice))
                .hasMessage(
                        "key.csv, line 3: \"BO\" has another pseudonym in line 2. Nothing was imported.");
        assertThatThrownBy(() ->
                        KeyTable.importing(study, "key.csv", List.of(new KeyTable.Row(7, "", "P"))))
                .hasMessage(
                        "key.csv, line 7: The name of a person cannot be empty. Nothing was imported.");
    }

    @Test
    void namesAndTheWholeTableCanBeTakenOut() throws Exception {
        Study study = with("Ann", "P1", "Bo", "P2");
        Pseudonym ann = study.pseudonyms().getFirst();
        assertThat(table(study.after(KeyTable.remove(study, List.of(ann.id())))))
                .containsExactly("Bo=P2");
        assertThat(table(study.after(KeyTable.clear(study)))).isEmpty();
        assertThat(KeyTable.clear(study).deed()).isEqualTo(Deed.of(Deed.Kind.REMOVED_KEY, 2));
        assertThatThrownBy(() -> KeyTable.clear(Study.EMPTY))
                .isInstanceOf(NothingToDoException.class);
    }
}
