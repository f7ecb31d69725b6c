package org.colligate.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.colligate.model.Inquiry.Scope;
import org.colligate.search.QueryParser;
import org.colligate.search.SearchSpec;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static String query(
            String all, String any, String none, String one, String other, String code)
            throws Exception {
        String query =
                new Composition(all, "", any, none, new Composition.Near(one, other, 10), code)
                        .query();
        assertThat(SearchSpec.of(QueryParser.parse(query, false), Scope.TURN)).isNotNull();
        return query;
    }

    @Test
    void wordsStandBesideEachOther() throws Exception {
        assertThat(query("trust AND", "招标 招投标", "audit", "", "", ""))
                .isEqualTo("trust \"AND\" (招标 OR 招投标) NOT audit");
    }

    @Test
    void whatIsNearIsAPhraseAndCommasPartSeveral() throws Exception {
        assertThat(query("", "", "", "open tender", "official*, 官员", ""))
                .isEqualTo("\"open tender\" NEAR/10 (official* OR 官员)");
    }

    @Test
    void aCodeHoldsEveryPart() throws Exception {
        assertThat(query("trust", "", "audit", "fear", "tender*", "Official attitudes"))
                .isEqualTo(
                        "trust WITHIN code:\"Official attitudes\" (fear NEAR/10 tender*) WITHIN"
                                + " code:\"Official attitudes\" NOT audit");
        assertThat(query("", "", "", "", "", "A > B")).isEqualTo("code:\"A > B\"");
    }
}
