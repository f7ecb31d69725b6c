package org.colligate.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.colligate.model.CodePath;
import org.colligate.model.Refusal;
import org.colligate.search.Query.Distance;
import org.colligate.search.Query.Places;

/// Reads queries as people write them: words and phrases side by side must all be there, `OR` asks
/// for one of several, `NOT` for none; `NEAR/10`, `BEFORE/10`, `WITHIN` and `OVERLAPS` bind two
/// places. `NOT` binds more tightly than `AND`, `AND` more tightly than `OR`, and the four most
/// tightly. Operators are in capitals.
public final class QueryParser {

    private static final Pattern DISTANCE = Pattern.compile("[A-Z]+(?:/(\\d{1,6})([wct]?))?");
    private static final Pattern FUZZY = Pattern.compile("(.+)~(\\d*)", Pattern.DOTALL);
    private static final int USUAL_DISTANCE = 10;
    private static final int DEEPEST = 100;

    private final boolean exact;
    private final List<Token> tokens;
    private int next;
    private int depth;

    private QueryParser(String query, boolean exact) throws QueryException {
        this.exact = exact;
        this.tokens = Tokens.of(query);
    }

    /// Reads a query.
    ///
    /// @param exact whether every word is meant exactly, as if each were marked with `=`
    /// @throws QueryException if it makes no sense; it knows the place
    public static Query parse(String query, boolean exact) throws QueryException {
        QueryParser parser = new QueryParser(query, exact);
        if (parser.peek().kind() == Token.Kind.END) {
            throw at(
                    parser.peek(),
                    Refusal.of(
                            "search.empty",
                            "There is nothing to look for. Write a word, or \"several words\" in quotation"
                                    + " marks."));
        }
        Query whole = parser.either();
        if (parser.peek().kind() == Token.Kind.CLOSE) {
            throw at(parser.peek(), Refusal.of("search.close", "This bracket was never opened."));
        }
        return whole;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private Query either() throws QueryException {
        List<Query> parts = new ArrayList<>(List.of(all()));
        while (peek().kind() == Token.Kind.OR) {
            take();
            parts.add(all());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<Places> places = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Places those) {
                places.add(those);
            }
        }
        return places.size() == parts.size() ? new Query.Either(places) : new Query.Any(parts);
    }

    private Query all() throws QueryException {
        List<Query> parts = new ArrayList<>(List.of(unary()));
        while (peek().kind() == Token.Kind.AND || peek().beginsTerm()) {
            if (peek().kind() == Token.Kind.AND) {
                take();
            }
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    private Query unary() throws QueryException {
        if (++depth > DEEPEST) {
            throw at(
                    peek(),
                    Refusal.of(
                            "search.deep",
                            "There are too many brackets inside brackets here; write it more simply."));
        }
        Query whole = negatedOrRelated();
        depth--;
        return whole;
    }

    private Query negatedOrRelated() throws QueryException {
        if (peek().kind() == Token.Kind.NOT) {
            take();
            return new Query.Not(unary());
        }
        Query left = primary();
        while (true) {
            Token relation = peek();
            switch (relation.kind()) {
                case NEAR, BEFORE, WITHIN, OVERLAPS -> {
                    take();
                    left = related(relation, left, primary());
                }
                default -> {
                    return left;
                }
            }
        }
    }

    private static Query related(Token relation, Query left, Query right) throws QueryException {
        if (!(left instanceof Places these) || !(right instanceof Places those)) {
            throw new QueryException(
                    relation.start(),
                    Refusal.of(
                            "search.relation",
                            "%s stands between words, phrases and codes, or several of them joined"
                                    + " with OR. Put AND and NOT outside of it.",
                            relation.text()));
        }
        return switch (relation.kind()) {
            case WITHIN -> new Query.Within(these, those);
            case OVERLAPS -> new Query.Overlapping(these, those);
            default ->
                    new Query.Near(
                            these, those, distance(relation), relation.kind() == Token.Kind.BEFORE);
        };
    }

    private static Distance distance(Token token) throws QueryException {
        Matcher matcher = DISTANCE.matcher(token.text());
        if (!matcher.matches()) {
            throw new QueryException(
                    token.start(),
                    Refusal.of(
                            "search.distance",
                            "\"%s\" is no distance. Write NEAR/10 for ten words, NEAR/10c for ten"
                                    + " characters, NEAR/2t for two turns.",
                            token.text()));
        }
        String amount = matcher.group(1);
        if (amount == null) {
            return new Distance(USUAL_DISTANCE, Distance.Unit.WORDS);
        }
        return new Distance(
                Integer.parseInt(amount),
                switch (matcher.group(2)) {
                    case "c" -> Distance.Unit.CHARACTERS;
                    case "t" -> Distance.Unit.TURNS;
                    default -> Distance.Unit.WORDS;
                });
    }

    private Query primary() throws QueryException {
        Token token = take();
        return switch (token.kind()) {
            case OPEN -> bracketed(token);
            case WORD -> word(token);
            case PHRASE -> phrase(token, token.text());
            case REGEX -> regex(token);
            case STEM -> new Query.Stem(letters(token, token.text()));
            case CODE -> coded(token);
            case END ->
                    throw at(
                            token,
                            Refusal.of(
                                    "search.end",
                                    "Something is missing at the end: a word, a phrase or a bracket."));
            case CLOSE, AND, OR, NOT, NEAR, BEFORE, WITHIN, OVERLAPS ->
                    throw new QueryException(
                            token.start(),
                            Refusal.of(
                                    "search.term",
                                    "A word or phrase is missing before \"%s\". To look for it as a"
                                            + " word, put it in quotation marks.",
                                    token.text()));
        };
    }

    private Query bracketed(Token open) throws QueryException {
        Query inside = either();
        if (peek().kind() != Token.Kind.CLOSE) {
            throw at(open, Refusal.of("search.open", "The bracket here is not closed."));
        }
        take();
        return inside;
    }

    private Query word(Token token) throws QueryException {
        Matcher fuzzy = FUZZY.matcher(token.text());
        if (token.exact() || !fuzzy.matches()) {
            return phrase(token, token.text());
        }
        String edits = fuzzy.group(2);
        if (!edits.isEmpty() && !edits.equals("1") && !edits.equals("2")) {
            throw at(
                    token,
                    Refusal.of(
                            "search.edits",
                            "Write ~1 or ~2 behind a word: so many of its letters may differ."));
        }
        return new Query.Fuzzy(
                letters(token, fuzzy.group(1)), edits.isEmpty() ? 1 : Integer.parseInt(edits));
    }

    private Query phrase(Token token, String text) throws QueryException {
        boolean meant = exact || token.exact();
        if (Template.of(text, meant).isEmpty()) {
            throw at(
                    token,
                    Refusal.of(
                            "search.wild",
                            "This would find everything. Write at least one letter beside * and ?."));
        }
        return new Query.Phrase(text, meant);
    }

    /// Returns a word that stems and similar words can be asked for.
    private static String letters(Token token, String word) throws QueryException {
        String folded = Haystack.folded(word).text();
        if (folded.isEmpty() || Letters.wordEnd(folded, 0) < folded.length()) {
            throw at(
                    token,
                    Refusal.of(
                            "search.letters",
                            "Only a single word in letters has a stem and similar words; Chinese has"
                                    + " neither."));
        }
        return folded;
    }

    private Query regex(Token token) throws QueryException {
        try {
            RegexFinder.compile(token.text(), exact || token.exact());
        } catch (PatternSyntaxException wrong) {
            throw new QueryException(
                    token.start() + (token.exact() ? 2 : 1) + Math.max(0, wrong.getIndex()),
                    Refusal.of(
                            "search.regex",
                            "The regular expression makes no sense here: %s.",
                            wrong.getDescription()));
        }
        if (token.text().isEmpty()) {
            throw at(token, Refusal.of("search.regex.empty", "The regular expression is empty."));
        }
        return new Query.Regex(token.text(), exact || token.exact());
    }

    private static Query coded(Token token) throws QueryException {
        if (token.text().isBlank()) {
            throw at(
                    token,
                    Refusal.of(
                            "search.code",
                            "Write the path of a code behind code:, such as code:\"Duration >"
                                    + " Short-term\"."));
        }
        return new Query.Coded(CodePath.parse(token.text().replace("\\\\", "\\")));
    }

    private static QueryException at(Token token, Refusal complaint) {
        return new QueryException(token.start(), complaint);
    }
}
