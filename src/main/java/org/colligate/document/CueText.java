package org.colligate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// What is said in a cue, without the tags that say how it looks. A tag that no format of subtitles
/// knows was typed by somebody, such as `<laughs>`, and stays.
final class CueText {

    /// What one voice says.
    ///
    /// @param voice whose; empty if the file does not tell
    /// @param text what it says, lines between LFs
    record Piece(String voice, String text) {}

    private static final Set<String> LOOKS =
            Set.of("c", "i", "b", "u", "s", "ruby", "lang", "font");
    private static final Pattern TAG =
            Pattern.compile("<(/?+)([A-Za-z]{1,8}|[0-9:.]{5,20})((?:[.\\h\\n=][^<>]{0,500})?+)>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}\\n]{1,200}\\}");
    private static final Pattern LINE_ENDS =
            Pattern.compile(
                    "[\\n\\r\\x0B\\f\\x85\\u2028\\u2029][\\s\\x85\\u2028\\u2029]*+"
                            + "|[\\x00-\\x08\\x0E-\\x1F\\x7F]");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private String voice = "";
    private boolean above;

    private CueText() {}

    /// Reads the text of a cue, lines between LFs.
    static List<Piece> pieces(String raw) {
        CueText text = new CueText();
        text.read(OVERRIDE.matcher(raw).replaceAll(""));
        return text.pieces;
    }

    private void read(String raw) {
        Matcher tag = TAG.matcher(raw);
        int from = 0;
        while (tag.find()) {
            if (isKnown(tag)) {
                say(raw.substring(from, tag.start()));
                from = tag.end();
                take(tag.group(1).isEmpty(), name(tag), tag.group(3));
            }
        }
        say(raw.substring(from));
        end();
    }

    private static String name(Matcher tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }

    private static boolean isKnown(Matcher tag) {
        String name = name(tag);
        return LOOKS.contains(name)
                || name.equals("v")
                || name.equals("rt")
                || CueTime.ofClock(name).isPresent();
    }

    /// The voice stands behind blanks; before them may stand classes, such as `.loud`.
    private void take(boolean opens, String name, String rest) {
        switch (name) {
            case "v" -> {
                end();
                voice = opens ? decoded(rest.replaceFirst("^[.=][^\\s]*+", "")).strip() : "";
            }
            case "rt" -> above = opens;
            default -> {}
        }
    }

    /// Readings above characters are left out, as in all formats.
    private void say(String raw) {
        if (!above) {
            said.append(decoded(raw));
        }
    }

    private void end() {
        String text = said.toString().strip();
        if (!text.isEmpty()) {
            pieces.add(new Piece(voice, text));
        }
        said.setLength(0);
    }

    private static String decoded(String raw) {
        return raw.indexOf('&') < 0
                ? raw
                : ENTITY.matcher(raw)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        Parser.unescapeEntities(found.group(), true)));
    }

    /// Returns a text without its line ends and what no text has. Blanks before a line end stay: to
    /// look for them from each of a hundred thousand takes minutes.
    static String onOneLine(String text) {
        return whole(LINE_ENDS.matcher(text).replaceAll(" ").strip());
    }

    /// A file can hold half a character, in which no text can be stored.
    static String whole(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(one -> Character.getType(one) == Character.SURROGATE ? 0xFFFD : one)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /// Returns what continues a text, with a blank before it where both are written with blanks.
    static String continued(CharSequence open, String next) {
        if (open.isEmpty() || next.isEmpty()) {
            return next;
        }
        boolean joint = isWideAtEnd(open) || (isWideAtStart(next) && !endsWithMark(open));
        return joint ? next : " " + next;
    }

    /// A mark of a writing with blanks has one behind it.
    private static boolean endsWithMark(CharSequence text) {
        return ",.;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// A quotation mark or a full stop tells nothing of itself; the character beside it does.
    private static boolean isWideAtEnd(CharSequence text) {
        int at = text.length();
        int last;
        do {
            last = Character.codePointBefore(text, at);
            at -= Character.charCount(last);
        } while (isCommon(last) && at > 0);
        return isWide(last);
    }

    private static boolean isWideAtStart(String text) {
        int at = 0;
        int first;
        do {
            first = text.codePointAt(at);
            at += Character.charCount(first);
        } while (isCommon(first) && at < text.length());
        return isWide(first);
    }

    private static boolean isCommon(int character) {
        return "“”‘’…—,.;:!?".indexOf(character) >= 0;
    }

    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x312F)
                || (character >= 0xFF00 && character <= 0xFF9F)
                || (character >= 0xFFE0 && character <= 0xFFEF);
    }
}
