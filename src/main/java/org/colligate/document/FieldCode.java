package org.colligate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a field shows that has no result. Of a character with its reading above it, an `EQ` that
/// lays the raised reading over it, that is the character; of one in a ring, what is in the ring.
final class FieldCode {

    private static final Pattern EQUATION =
            Pattern.compile("\\s*EQ\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OVERLAY =
            Pattern.compile("\\\\o(?:\\s*\\\\a[a-z])*\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern RAISED =
            Pattern.compile("\\s*\\\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([(),;\\\\])");

    private FieldCode() {}

    /// Returns what stands in the line; empty if the code is of another kind.
    static String shown(String code) {
        if (!EQUATION.matcher(code).matches()) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        Matcher overlay = OVERLAY.matcher(code);
        for (int at = 0; at < code.length() && overlay.find(at); ) {
            List<String> parts = new ArrayList<>();
            at = split(code, overlay.end(), parts);
            shown.append(base(parts));
        }
        return shown.toString();
    }

    /// Takes apart what stands in brackets.
    ///
    /// @param parts filled with what stands between the separators, each with the one before it
    /// @return where the brackets end
    private static int split(String code, int from, List<String> parts) {
        int depth = 1;
        int begin = from;
        int at = from;
        for (; at < code.length() && depth > 0; at++) {
            char unit = code.charAt(at);
            switch (unit) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                case ',', ';' -> {
                    if (depth == 1) {
                        parts.add(code.substring(begin, at));
                        begin = at;
                    }
                }
                default -> {}
            }
        }
        int end = Math.min(at, code.length());
        parts.add(code.substring(begin, depth == 0 ? end - 1 : end));
        return end;
    }

    private static String base(List<String> parts) {
        int last = parts.size() - 1;
        boolean reading = last > 0 && RAISED.matcher(parts.getFirst()).matches();
        String base = reading ? String.join("", parts.subList(1, last + 1)) : parts.get(last);
        return ESCAPED.matcher(last > 0 ? base.substring(1) : base).replaceAll("$1");
    }
}
