package org.colligate.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colligate.model.Refusal;

/// Cuts a query into its tokens. Quotation marks and brackets of a Chinese keyboard count like
/// those of an English one.
final class Tokens {

    private static final Map<Character, String> QUOTES =
            Map.of('"', "\"", '“', "”", '”', "”", '「', "」", '『', "』", '«', "»", '＂', "＂");

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String query) {
        this.query = query;
    }

    static List<Token> of(String query) throws QueryException {
        Tokens reading = new Tokens(query);
        while (reading.next()) {}
        return reading.tokens;
    }

    private boolean next() throws QueryException {
        while (at < query.length() && Template.isBlank(query.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == query.length()) {
            tokens.add(new Token(Token.Kind.END, "", start, false));
            return false;
        }
        char first = query.charAt(at);
        if (isOpen(first) || isClose(first)) {
            at++;
            tokens.add(
                    new Token(
                            isOpen(first) ? Token.Kind.OPEN : Token.Kind.CLOSE,
                            String.valueOf(first),
                            start,
                            false));
            return true;
        }
        tokens.add(term(start));
        return true;
    }

    private Token term(int start) throws QueryException {
        boolean exact =
                query.charAt(at) == '='
                        && at + 1 < query.length()
                        && (isQuote(at + 1) || !endsWord(at + 1));
        if (exact) {
            at++;
        }
        if (isQuote(at)) {
            return new Token(Token.Kind.PHRASE, quoted(), start, exact);
        }
        if (query.charAt(at) == '/') {
            return new Token(Token.Kind.REGEX, expression(), start, exact);
        }
        if (takes("stem:")) {
            return new Token(Token.Kind.STEM, isQuote(at) ? quoted() : word(), start, exact);
        }
        if (takes("code:")) {
            return new Token(Token.Kind.CODE, isQuote(at) ? quoted() : word(), start, exact);
        }
        String word = word();
        return new Token(exact ? Token.Kind.WORD : kind(word), word, start, exact);
    }

    private boolean takes(String prefix) {
        boolean there = query.startsWith(prefix, at);
        at += there ? prefix.length() : 0;
        return there;
    }

    private static Token.Kind kind(String word) {
        int slash = word.indexOf('/');
        String name = slash < 0 ? word : word.substring(0, slash);
        return switch (name) {
            case "NEAR" -> Token.Kind.NEAR;
            case "BEFORE" -> Token.Kind.BEFORE;
            case "AND", "OR", "NOT", "WITHIN", "OVERLAPS" ->
                    slash < 0 ? Token.Kind.valueOf(name) : Token.Kind.WORD;
            default -> Token.Kind.WORD;
        };
    }

    private String word() {
        int start = at;
        while (at < query.length() && !endsWord(at)) {
            at += query.charAt(at) == '\\' && at + 1 < query.length() ? 2 : 1;
        }
        return query.substring(start, at);
    }

    private boolean endsWord(int i) {
        char c = query.charAt(i);
        return Template.isBlank(c) || isOpen(c) || isClose(c) || isQuote(i);
    }

    private boolean isQuote(int i) {
        return i < query.length() && QUOTES.containsKey(query.charAt(i));
    }

    /// Reads what stands in quotation marks; `\"` is one that does not end it.
    private String quoted() throws QueryException {
        int start = at;
        char opening = query.charAt(at++);
        String closing = QUOTES.getOrDefault(opening, "");
        StringBuilder text = new StringBuilder();
        while (at < query.length() && closing.indexOf(query.charAt(at)) < 0) {
            boolean escaped = query.charAt(at) == '\\' && at + 1 < query.length();
            if (escaped && closing.indexOf(query.charAt(at + 1)) < 0) {
                text.append('\\');
            }
            at += escaped ? 1 : 0;
            text.append(query.charAt(at++));
        }
        return end(
                start, text, Refusal.of("search.quote", "The quotation mark here is not closed."));
    }

    private String expression() throws QueryException {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != '/') {
            boolean escaped = query.charAt(at) == '\\' && at + 1 < query.length();
            if (escaped && query.charAt(at + 1) != '/') {
                text.append('\\');
            }
            at += escaped ? 1 : 0;
            text.append(query.charAt(at++));
        }
        return end(
                start,
                text,
                Refusal.of(
                        "search.slash",
                        "The regular expression that begins here is not closed with /."));
    }

    private String end(int start, StringBuilder text, Refusal complaint) throws QueryException {
        if (at == query.length()) {
            throw new QueryException(start, complaint);
        }
        at++;
        return text.toString();
    }

    private static boolean isOpen(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClose(char c) {
        return c == ')' || c == '）';
    }
}
