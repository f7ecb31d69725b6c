package org.colligate.model;

/// What a name or a text belongs to.
public enum Noun {
    CODE,
    CODER,
    CASE,
    ATTRIBUTE,
    VALUE,
    MEMO,
    QUERY,
    PERSON;

    /// Returns its words, to stand in the gap of a refusal.
    Refusal words() {
        return switch (this) {
            case CODE -> Refusal.of("noun.code", "a code");
            case CODER -> Refusal.of("noun.coder", "a coder");
            case CASE -> Refusal.of("noun.case", "a case");
            case ATTRIBUTE -> Refusal.of("noun.attribute", "an attribute");
            case VALUE -> Refusal.of("noun.value", "a value");
            case MEMO -> Refusal.of("noun.memo", "a memo");
            case PERSON -> Refusal.of("noun.person", "a person");
            case QUERY -> Refusal.of("noun.query", "a query");
        };
    }
}
