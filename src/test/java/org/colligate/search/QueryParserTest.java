package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "open tender*" NEAR/10 official AND NOT trust | (("open tender*" NEAR/10 "official") AND NOT "trust")
                    招投标 OR 招标                                | ("招投标" OR "招标")
                    a b OR c NOT d                                | (("a" AND "b") OR ("c" AND NOT "d"))
                    a NEAR b BEFORE/2t c                          | (("a" NEAR/10 "b") BEFORE/2t "c")
                    （“公开 招标” OR 「议标」）信任              | (("公开 招标" OR "议标") AND "信任")
                    =Trust stem:Tenders goverment~                | (="Trust" AND stem:tenders AND goverment~1)
                    code:"A \\> B > C" OVERLAPS code:Fear           | (code:"A \\\\> B > C" OVERLAPS code:"Fear")
                    /a\\/b(c)/ x\\*y                                 | (/a\\/b(c)/ AND "x\\*y")
                    and or near                                   | ("and" AND "or" AND "near")
                    audit WITHIN (code:Fear OR code:Trust)        | ("audit" WITHIN (code:"Fear" OR code:"Trust"))
                    """)
    void isReadAs(String query, String meant) throws QueryException {
        assertThat(QueryParser.parse(query, false).toString()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                | 0  | search.empty
                    a OR              | 4  | search.end
                    OR a              | 0  | search.term
                    a AND OR b        | 6  | search.term
                    (a b              | 0  | search.open
                    a b)              | 3  | search.close
                    a "b              | 2  | search.quote
                    a /b              | 2  | search.slash
                    a /b(/            | 5  | search.regex
                    a * ??            | 2  | search.wild
                    a NEAR/x b        | 2  | search.distance
                    a NEAR (b NOT c)  | 2  | search.relation
                    stem:招标         | 0  | search.letters
                    a~3               | 0  | search.edits
                    code:             | 0  | search.code
                    """)
    void isRefusedAtTheRightPlace(String query, int position, String key) {
        var refused =
                catchThrowableOfType(QueryException.class, () -> QueryParser.parse(query, false));
        assertThat(refused.refusal().orElseThrow().key()).isEqualTo(key);
        assertThat(refused.position()).isEqualTo(position);
    }

    @org.junit.jupiter.api.Test
    void bracketsWithoutEndAreRefused() {
        var refused =
                catchThrowableOfType(
                        QueryException.class,
                        () -> QueryParser.parse("(".repeat(100_000) + "a", false));
        assertThat(refused.refusal().orElseThrow().key()).isEqualTo("search.deep");
    }
}
