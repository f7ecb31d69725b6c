package org.colligate.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a colon at the beginning of a line and could name a speaker. Whether it does
/// is decided over the whole document, by [SpeakerFinder].
///
/// It is read by hand, unit by unit, and never beyond [#LONGEST] of them: a regular expression for
/// it goes astray on lines of a hundred thousand brackets.
///
/// @param start where the line's first character stands, in UTF-16 units
/// @param name the name, without brackets and emphasis around it
/// @param end behind the colon and the emphasis that closes there, or behind the line that holds
///   nothing but a name and a time
/// @param timed whether a time mark such as `[00:01:02]` stands beside it
/// @param above whether nothing else stands on its line, and what is said stands below
record LineLabel(int start, String name, int end, boolean timed, boolean above) {

    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 5;
    private static final String EMPHASIS = "*_";
    private static final String LEADERS = "*_@#>-–—• ";
    private static final String OPENING = "[（(【<";
    private static final String CLOSING = "]）)】>";
    private static final String INNER = "'’.·・_&/-()（）[]【】<>*#";
    private static final String MARKS = ".)）]】>|-–—=~;；,，、:：";
    private static final String WIDE_COLONS = "：︰﹕∶";

    /// Chinese characters set apart, to be as wide as a longer label: `访 谈 者`.
    private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}(?:\\h{1,3}\\p{IsHan}){1,4}");

    private static final Pattern BLANKS = Pattern.compile("\\h+");

    /// A name with its time before a colon: `采访者(00:00:05):`, `Ana [0:49]:`, `Ana 00:00:49:`.
    private static final Pattern NAME_AND_TIME =
            Pattern.compile(
                    "([^\\[\\](){}<>（）【】:：\\n]{1,40}?)\\h*+"
                            + "(?:[\\[(<（【][0-9]{1,2}(?::[0-9]{2}){1,2}(?:[.,][0-9]{1,3})?+[\\])>）】]"
                            + "|(?<=\\h)[0-9]{1,2}:[0-9]{2}:[0-9]{2})\\h*+[:：]");

    /// Reads the labels of all lines of a text.
    static List<LineLabel> all(String text) {
        List<LineLabel> all = new ArrayList<>();
        eachLine(text, (from, to) -> read(text, from, to).ifPresent(all::add));
        return all;
    }

    /// Reads the lines that begin with a label that no colon follows: exactly these words, behind
    /// blanks and a time mark, and not as the beginning of a longer word. Where a mark separates it
    /// from the speech anywhere, only such lines count: `Li - Yes.`, not `Li said yes.`
    static List<LineLabel> beginning(String text, String label) {
        List<LineLabel> all = new ArrayList<>();
        List<LineLabel> marked = new ArrayList<>();
        eachLine(
                text,
                (from, to) -> {
                    int start = Blanks.skip(text, from, to);
                    int at = skipTime(text, start, to);
                    int end = at + label.length();
                    if (end <= to
                            && text.regionMatches(true, at, label, 0, label.length())
                            && (end == to || isWordEnd(text, end))) {
                        int speech = skipMarks(text, end, to);
                        LineLabel line = new LineLabel(start, label, speech, at > start, false);
                        (speech > end ? marked : all).add(line);
                    }
                });
        return marked.isEmpty() ? all : marked;
    }

    static void eachLine(String text, Line line) {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Blanks.endsLine(text.charAt(at))) {
                line.take(from, at);
                from = at + 1;
            }
        }
    }

    /// Gets a line `[from, to)`.
    interface Line {
        void take(int from, int to);
    }

    private static boolean isWordEnd(String text, int at) {
        return !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static int skipMarks(String text, int from, int to) {
        int first = Blanks.skip(text, from, to);
        int at = first;
        while (at < Math.min(to, first + 3) && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > first ? at : from;
    }

    /// Returns the name as it is told from others: however it is spaced or capitalised.
    String key() {
        return key(name);
    }

    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(one -> !Blanks.isBlank(one))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /// Reads the label of the line `[from, to)`.
    static Optional<LineLabel> read(String text, int from, int to) {
        int start = Blanks.skip(text, from, to);
        int behindTime = skipTime(text, start, to);
        int at = behindTime;
        while (at < Math.min(to, behindTime + 8) && LEADERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int colon = colon(text, at, Math.min(to, at + LONGEST));
        if (colon < 0 || isNoLabel(text, colon, to)) {
            Optional<LineLabel> heading =
                    Heading.read(text, at, to)
                            .flatMap(words -> name(withoutEmphasis(words)))
                            .map(name -> new LineLabel(start, name, to, true, true));
            return colon < 0 || heading.isPresent() ? heading : timed(text, start, at, to);
        }
        String inside = text.substring(at, colon).strip();
        String plain = withoutEmphasis(inside);
        boolean emphasisOpen =
                plain.length() == inside.length() && hasEmphasis(text, behindTime, at);
        return name(plain)
                .map(name ->
                        new LineLabel(
                                start,
                                name,
                                emphasisOpen ? skipEmphasis(text, colon + 1, to) : colon + 1,
                                behindTime > start,
                                false));
    }

    private static Optional<LineLabel> timed(String text, int start, int from, int to) {
        Matcher label = NAME_AND_TIME.matcher(text).region(from, Math.min(to, from + LONGEST));
        return label.lookingAt()
                ? name(withoutEmphasis(label.group(1).strip()))
                        .map(name -> new LineLabel(start, name, label.end(), true, false))
                : Optional.empty();
    }

    private static int colon(String text, int from, int to) {
        for (int at = from; at < to; ) {
            int character = text.codePointAt(at);
            if (character == ':' || WIDE_COLONS.indexOf(character) >= 0) {
                return at;
            }
            if (!isOfName(character)) {
                return -1;
            }
            at += Character.charCount(character);
        }
        return -1;
    }

    static boolean isOfName(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SPACE_SEPARATOR ->
                    true;
            default ->
                    Character.isLetterOrDigit(character)
                            || character == '\t'
                            || INNER.indexOf(character) >= 0;
        };
    }

    /// Addresses (`http://`), paths (`C:\`) and times and ratios (`at 10:30`) have colons too.
    private static boolean isNoLabel(String text, int colon, int to) {
        if (text.charAt(colon) != ':' || colon + 1 >= to) {
            return false;
        }
        char next = text.charAt(colon + 1);
        return next == '\\'
                || next == '/'
                || (Character.isDigit(next) && followsFigure(text, colon));
    }

    private static boolean followsFigure(String text, int colon) {
        int at = colon;
        while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at < colon && (at == 0 || !isLetterOrJoint(text.charAt(at - 1)));
    }

    private static boolean isLetterOrJoint(char unit) {
        return Character.isLetter(unit) || unit == '-' || unit == '_';
    }

    /// Returns the name inside brackets, or nothing if there is none.
    static Optional<String> name(String inside) {
        String name = inside;
        while (name.length() > 2 && isBracketed(name)) {
            name = name.substring(1, name.length() - 1).strip();
        }
        if (SPREAD.matcher(name).matches()) {
            name = BLANKS.matcher(name).replaceAll("");
        }
        boolean fits =
                !name.isEmpty()
                        && Character.isLetterOrDigit(name.codePointAt(0))
                        && name.codePoints().anyMatch(Character::isLetter)
                        && name.codePointCount(0, name.length()) <= LONGEST_NAME
                        && name.codePoints().noneMatch(one -> "[]【】<>*#".indexOf(one) >= 0)
                        && words(name) <= MOST_WORDS;
        return fits ? Optional.of(name) : Optional.empty();
    }

    private static boolean isBracketed(String name) {
        int kind = OPENING.indexOf(name.charAt(0));
        return kind >= 0 && CLOSING.charAt(kind) == name.charAt(name.length() - 1);
    }

    private static int words(String name) {
        int words = 1;
        for (int i = 1; i < name.length(); i++) {
            words += Blanks.isBlank(name.charAt(i)) && !Blanks.isBlank(name.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    private static String withoutEmphasis(String inside) {
        int end = inside.length();
        while (end > 0 && EMPHASIS.indexOf(inside.charAt(end - 1)) >= 0) {
            end--;
        }
        return inside.substring(0, end).strip();
    }

    private static boolean hasEmphasis(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(unit -> EMPHASIS.indexOf(unit) >= 0);
    }

    private static int skipEmphasis(String text, int from, int to) {
        int at = from;
        while (at < Math.min(to, from + 3) && EMPHASIS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Returns the place behind a time mark and the blanks after it, or `from` if there is none:
    /// `02:06`, `[00:01:02]`, `(1:02:33.5)`, `#00:01:02-3#`.
    static int skipTime(String text, int from, int to) {
        int last = Math.min(to, from + 20);
        int at = from;
        int colons = 0;
        while (at < last && "[(#<".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int figures = at;
        while (at < last && (isAsciiDigit(text.charAt(at)) || isTimeJoint(text, at, last))) {
            colons += text.charAt(at) == ':' ? 1 : 0;
            at++;
        }
        if (colons == 0 || at == figures) {
            return from;
        }
        while (at < last && "])#>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Blanks.skip(text, at, to);
    }

    private static boolean isTimeJoint(String text, int at, int last) {
        return ":.,-".indexOf(text.charAt(at)) >= 0
                && at + 1 < last
                && isAsciiDigit(text.charAt(at + 1));
    }

    private static boolean isAsciiDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
