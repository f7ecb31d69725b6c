package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Ways of writing down who speaks that also mean something else: a line that ends in a time, a
/// dash, a tab. None is believed for one line; a way holds where somebody who asks and somebody
/// else take turns in it, or where the times go on as those of a recording do.
enum Convention {
    /// `采访者 00:00:05`, with one blank, above what is said.
    NAME_AND_TIME {
        @Override
        Optional<LineLabel> read(String text, int from, int to) {
            return Heading.readClose(text, from, to)
                    .flatMap(Convention::named)
                    .map(name -> new LineLabel(from, name, to, true, true));
        }
    },
    /// `00:05 Speaker 1` above what is said.
    TIME_AND_NAME {
        @Override
        Optional<LineLabel> read(String text, int from, int to) {
            int at = LineLabel.skipTime(text, from, to);
            int next = Blanks.skip(text, to, text.length());
            boolean spoken =
                    next < text.length()
                            && LineLabel.skipTime(text, next, lineEnd(text, next)) == next;
            return at > from && spoken
                    ? named(text.substring(at, Math.min(to, at + LONGEST)))
                            .map(name -> new LineLabel(from, name, to, true, true))
                    : Optional.empty();
        }
    },
    /// `INTERVIEWER` on a line of its own above what is said.
    ALONE {
        @Override
        Optional<LineLabel> read(String text, int from, int to) {
            return to - from > LONGEST
                            || Blanks.skip(text, to, text.length()) == text.length()
                            || !isSomebody(text.substring(from, to))
                    ? Optional.empty()
                    : named(text.substring(from, to))
                            .map(name -> new LineLabel(from, name, to, false, true));
        }
    },
    /// `Interviewer - text`.
    DASH {
        @Override
        Optional<LineLabel> read(String text, int from, int to) {
            int last = Math.min(to, from + LONGEST);
            for (int at = from; at < last; at++) {
                if (DASHES.indexOf(text.charAt(at)) >= 0) {
                    int end = at + 1;
                    while (end < last && DASHES.indexOf(text.charAt(end)) >= 0) {
                        end++;
                    }
                    if (isApart(text, from, at, end)) {
                        return beside(text, from, at, end, to);
                    }
                }
            }
            return Optional.empty();
        }
    },
    /// `<I> text`, `【主持人】text`.
    BRACKETS {
        @Override
        Optional<LineLabel> read(String text, int from, int to) {
            int kind = OPENING.indexOf(text.charAt(from));
            int close =
                    kind < 0
                            ? -1
                            : text.substring(from, Math.min(to, from + LONGEST))
                                    .indexOf(CLOSING.charAt(kind));
            boolean element = kind >= 0 && text.substring(from, to).contains("</");
            return close < 0 || element
                    ? Optional.empty()
                    : beside(text, from + 1, from + close, from + close + 1, to)
                            .map(line ->
                                    new LineLabel(from, line.name(), line.end(), false, false));
        }
    },
    /// `I`, a tab, and the text.
    TAB {
        @Override
        Optional<LineLabel> read(String text, int from, int to) {
            int tab = text.substring(from, Math.min(to, from + LONGEST)).indexOf('\t') + from;
            return tab < from || text.substring(tab + 1, to).indexOf('\t') >= 0
                    ? Optional.empty()
                    : beside(text, from, tab, tab + 1, to);
        }
    };

    private static final int LONGEST = 60;
    private static final String DASHES = "-–—";
    private static final String OPENING = "<[【（(";
    private static final String CLOSING = ">]】）)";

    /// How much of what is written in a way must be turns.
    private static final int MOST_OF_FIVE = 4;

    /// What a text is written in.
    ///
    /// @param lines the lines that begin a turn, or look like it
    /// @param speakers the keys of those who are speakers
    record Held(List<LineLabel> lines, Set<String> speakers) {

        static final Held NONE = new Held(List.of(), Set.of());

        long turns() {
            return lines.stream().filter(line -> speakers.contains(line.key())).count();
        }
    }

    /// Reads the line `[from, to)`, which begins with no blank.
    abstract Optional<LineLabel> read(String text, int from, int to);

    /// Returns the way in which most turns of a text are written.
    static Held of(String text) {
        Held most = Held.NONE;
        for (Convention one : values()) {
            Held held = one.held(text);
            if (held.turns() > most.turns()) {
                most = held;
            }
        }
        return most;
    }

    private Held held(String text) {
        List<LineLabel> lines = new ArrayList<>();
        LineLabel.eachLine(
                text,
                (from, to) -> {
                    int start = Blanks.skip(text, from, to);
                    int end = Blanks.skipBack(text, start, to);
                    if (start < end) {
                        read(text, start, end)
                                .filter(line -> !isSpokenBelow(text, lines, line.start()))
                                .ifPresent(lines::add);
                    }
                });
        boolean timed = this == NAME_AND_TIME || this == TIME_AND_NAME;
        return new Held(
                List.copyOf(lines),
                timed ? new TimedBlocks(text, lines, true).speakers() : takingTurns(lines));
    }

    /// Says whether a line is what the label above it says: `INTERVIEWER`, and below it `Okay`.
    private boolean isSpokenBelow(String text, List<LineLabel> before, int start) {
        return this == ALONE
                && !before.isEmpty()
                && Blanks.skip(text, before.getLast().end(), start) == start;
    }

    /// Returns the keys of those who take turns with somebody who asks.
    private static Set<String> takingTurns(List<LineLabel> lines) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, LabelClaim> claims = new HashMap<>();
        for (LineLabel line : lines) {
            LabelClaim.of(line.name())
                    .ifPresent(claim -> {
                        times.merge(line.key(), 1, Integer::sum);
                        claims.put(line.key(), claim);
                    });
        }
        claims.keySet().removeIf(key -> times.getOrDefault(key, 0) < 2);
        Set<String> speakers = new HashSet<>(claims.keySet());
        List<LineLabel> theirs =
                lines.stream().filter(line -> speakers.contains(line.key())).toList();
        int changes = 0;
        for (int i = 1; i < theirs.size(); i++) {
            changes += theirs.get(i).key().equals(theirs.get(i - 1).key()) ? 0 : 1;
        }
        boolean interview =
                claims.values().stream().anyMatch(LabelClaim::asks)
                        && speakers.size() > 1
                        && theirs.size() * 5 >= lines.size() * MOST_OF_FIVE
                        && changes * 3 >= (theirs.size() - 1) * 2;
        return interview ? speakers : Set.of();
    }

    private static Optional<LineLabel> beside(
            String text, int from, int nameEnd, int end, int lineEnd) {
        return nameEnd - from > LONGEST || Blanks.skip(text, end, lineEnd) == lineEnd
                ? Optional.empty()
                : named(text.substring(from, nameEnd))
                        .map(name -> new LineLabel(from, name, end, false, false));
    }

    /// A dash stands between blanks, or behind a Chinese name.
    private static boolean isApart(String text, int from, int dash, int end) {
        boolean blanks =
                dash > from
                        && Blanks.isBlank(text.charAt(dash - 1))
                        && end < text.length()
                        && Blanks.isBlank(text.charAt(end));
        return blanks
                || (dash > from
                        && text.charAt(dash) == '—'
                        && Character.isIdeographic(text.codePointBefore(dash)));
    }

    private static Optional<String> named(String words) {
        String plain = words.strip();
        return !plain.isEmpty() && plain.codePoints().allMatch(LineLabel::isOfName)
                ? LineLabel.name(plain)
                : Optional.empty();
    }

    private static boolean isSomebody(String line) {
        return named(line).flatMap(LabelClaim::of).isPresent();
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !Blanks.endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
