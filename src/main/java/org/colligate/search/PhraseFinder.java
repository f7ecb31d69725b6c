package org.colligate.search;

import java.util.List;
import org.colligate.search.Template.Part;
import org.colligate.task.CancelledException;

/// Finds words and phrases, with and without wildcards, whole words only. It looks for the first
/// literal part with the machine's own search and compares the rest from there: no index is faster
/// for what stands often, and none is needed for what does not.
final class PhraseFinder implements Finder {

    private static final int BREATH = 4_096;

    private final List<Part> parts;
    private final boolean exact;
    private final String longest;
    private final String anchor;
    private final int anchorPart;
    private final int charactersBefore;
    private final boolean wordBefore;

    PhraseFinder(Template template, boolean exact) {
        this.parts = template.parts();
        this.exact = exact;
        this.longest = template.longest();
        int before = 0;
        int first = 0;
        String text = "";
        for (; first < parts.size(); first++) {
            if (parts.get(first) instanceof Part.Literal(String literal)) {
                text = literal;
                break;
            }
            before += parts.get(first) instanceof Part.One ? 1 : 0;
        }
        anchor = text;
        anchorPart = first;
        charactersBefore = before;
        wordBefore = parts.subList(0, first).stream().anyMatch(Part.Any.class::isInstance);
    }

    @Override
    public boolean exact() {
        return exact;
    }

    @Override
    public boolean mayFind(Haystack haystack) {
        return haystack.mayHold(longest) && haystack.mayHold(anchor);
    }

    @Override
    public Spans find(Haystack haystack, Speech speech, Pulse pulse) throws CancelledException {
        String text = haystack.text();
        Spans found = new Spans();
        if (longest.length() > anchor.length() && !text.contains(longest)) {
            return found;
        }
        int tries = 0;
        int stretch = 0;
        for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            if (++tries % BREATH == 0) {
                pulse.beat();
            }
            int start = start(text, at);
            if (start < 0 || Letters.isWithinWord(text, start)) {
                continue;
            }
            int end = end(text, at + anchor.length(), anchorPart + 1);
            if (end >= 0) {
                int from = haystack.start(start);
                int to = haystack.end(end);
                stretch = speech.from(from, stretch);
                if (speech.says(stretch, from, to)) {
                    found.add(from, to);
                }
            }
        }
        return found;
    }

    /// A single character is looked for faster than a text of one.
    private int next(String text, int from) {
        return anchor.length() == 1
                ? text.indexOf(anchor.charAt(0), from)
                : text.indexOf(anchor, from);
    }

    /// Returns where a passage starts whose first literal part stands somewhere, or -1.
    private int start(String text, int anchorAt) {
        int start = anchorAt;
        for (int k = 0; k < charactersBefore; k++) {
            if (start == 0 || !Letters.isWord(text.codePointBefore(start))) {
                return -1;
            }
            start -= Character.charCount(text.codePointBefore(start));
        }
        return wordBefore && Letters.isWithinWord(text, start)
                ? Letters.wordStart(text, start)
                : start;
    }

    /// Returns where the parts from one on end that stand at a place, or -1. Where one does not
    /// fit, the last `*` takes one character more: an earlier one never needs to.
    private int end(String text, int from, int firstPart) {
        int at = from;
        int part = firstPart;
        int starAt = -1;
        int starPart = -1;
        while (true) {
            int next = -1;
            if (part == parts.size()) {
                if (!Letters.isWithinWord(text, at)) {
                    return at;
                }
            } else if (parts.get(part) instanceof Part.Any) {
                starAt = at;
                starPart = part++;
                continue;
            } else {
                next = after(text, at, parts.get(part));
            }
            if (next >= 0) {
                at = next;
                part++;
            } else if (starAt >= 0
                    && starAt < text.length()
                    && Letters.isWord(text.codePointAt(starAt))) {
                starAt += Character.charCount(text.codePointAt(starAt));
                at = starAt;
                part = starPart + 1;
            } else {
                return -1;
            }
        }
    }

    private static int after(String text, int at, Part part) {
        return switch (part) {
            case Part.Literal(String literal) ->
                    text.startsWith(literal, at) ? at + literal.length() : -1;
            case Part.One() ->
                    at < text.length() && Letters.isWord(text.codePointAt(at))
                            ? at + Character.charCount(text.codePointAt(at))
                            : -1;
            case Part.Blank() -> afterBlanks(text, at);
            case Part.Any() -> at;
        };
    }

    private static int afterBlanks(String text, int at) {
        int end = at;
        while (end < text.length() && Template.isBlank(text.charAt(end))) {
            end++;
        }
        return end > at ? end : -1;
    }
}
