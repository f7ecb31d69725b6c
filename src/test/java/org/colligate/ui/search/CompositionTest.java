package org.colligate.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colligate.model.CodePath;
import org.colligate.model.Inquiry.Scope;
import org.colligate.search.QueryParser;
import org.colligate.search.SearchSpec;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static String query(
            String all, String any, String none, String one, String other, String code)
            throws Exception {
        String query =
                new Composition(
                                all,
                                "",
                                any,
                                none,
                                new Composition.Near(one, other, 10),
                                Optional.of(code)
                                        .filter(path -> !path.isEmpty())
                                        .map(CodePath::parse))
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

    /// What a query asks, whatever its order.
    private static void isReadBack(String query) throws Exception {
        String again = Composition.of(query).orElseThrow().query();
        assertThat(Dissection.parts(QueryParser.parse(again, false)))
                .isEqualTo(Dissection.parts(QueryParser.parse(query, false)));
    }

    @Test
    void aQueryIsReadBackIntoItsFields() throws Exception {
        Composition read =
                Composition.of(
                                "招投标 AND \"open tendering\" (fear OR 怕) NOT (audit OR 审计)"
                                        + " (trust NEAR/5 (official* OR \"the bureau\"))")
                        .orElseThrow();
        assertThat(read)
                .isEqualTo(
                        new Composition(
                                "招投标",
                                "open tendering",
                                "fear 怕",
                                "audit 审计",
                                new Composition.Near("trust", "official*, the bureau", 5),
                                Optional.empty()));
        for (String query :
                List.of(
                        "trust",
                        "“AND” trust",
                        "\"one two\" \"three four\"",
                        "a OR \"b c\"",
                        "NOT trust",
                        "code:\"A > B\"",
                        "trust WITHIN code:\"A \\> B > C\" NOT fear",
                        "\"open tender*\" NEAR/10 official AND NOT trust")) {
            isReadBack(query);
        }
    }

    @Test
    void whatNoFieldAsksIsNotReadBack() {
        for (String query :
                List.of(
                        "",
                        "(trust",
                        "=Trust",
                        "stem:tender",
                        "tender~1",
                        "/a+/",
                        "a BEFORE/3 b",
                        "a NEAR/3t b",
                        "(a OR b) (c OR d)",
                        "(a b) OR c",
                        "a OR stem:b",
                        "\"a, b\" NEAR c",
                        "a WITHIN code:A b",
                        "a WITHIN code:A b WITHIN code:B",
                        "a OVERLAPS code:A",
                        "NOT (a b)")) {
            assertThat(Composition.of(query)).as(query).isEmpty();
        }
    }

    @Test
    void aNameWithQuotationMarksIsKept() throws Exception {
        assertThat(query("trust", "", "", "", "", "The \"third\" sector"))
                .isEqualTo("trust WITHIN code:\"The \\\"third\\\" sector\"");
        isReadBack("trust WITHIN code:\"The \\\"third\\\" sector\"");
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
