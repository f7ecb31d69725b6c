package org.colligate.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.task.CancelledException;

/// Finds what a regular expression says, in the text as it stands, stretch by stretch. An
/// expression may have more ways to match than there are atoms; it is stopped after a number of
/// steps that does not depend on the machine.
final class RegexFinder implements Finder {

    private static final long STEPS_PER_STRETCH = 5_000_000;
    private static final int BREATH = 16_384;

    private final Pattern pattern;

    RegexFinder(String expression, boolean exact) {
        this.pattern = compile(expression, exact);
    }

    /// Returns what an expression means.
    ///
    /// @throws java.util.regex.PatternSyntaxException if it means nothing
    static Pattern compile(String expression, boolean exact) {
        int folding = exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(expression, Pattern.MULTILINE | folding);
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public Spans find(Haystack haystack, Speech speech, Pulse pulse)
            throws CancelledException, TirelessException {
        Spans found = new Spans();
        Counted text = new Counted(haystack.text(), pulse);
        Matcher matcher = pattern.matcher(text);
        try {
            for (int i = 0; i < speech.size(); i++) {
                text.stepsLeft = STEPS_PER_STRETCH;
                matcher.region(speech.said(i), speech.end(i));
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        add(haystack.text(), matcher, found);
                    }
                }
            }
        } catch (Stopped stopped) {
            throw stopped.cancelled;
        } catch (StackOverflowError | Exhausted tooMuch) {
            throw new TirelessException();
        }
        return found;
    }

    private static void add(String text, Matcher matcher, Spans found) {
        boolean whole = isBoundary(text, matcher.start()) && isBoundary(text, matcher.end());
        if (whole) {
            found.add(matcher.start(), matcher.end());
        }
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /// A text that counts how often it is looked at.
    private static final class Counted implements CharSequence {

        private final String text;
        private final Pulse pulse;
        private long stepsLeft;

        Counted(String text, Pulse pulse) {
            this.text = text;
            this.pulse = pulse;
        }

        @Override
        public char charAt(int index) {
            if ((--stepsLeft & (BREATH - 1)) == 0) {
                breathe();
            }
            return text.charAt(index);
        }

        private void breathe() {
            if (stepsLeft <= 0) {
                throw new Exhausted();
            }
            try {
                pulse.beat();
            } catch (CancelledException cancelled) {
                throw new Stopped(cancelled);
            }
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class Stopped extends RuntimeException {

        private final transient CancelledException cancelled;

        Stopped(CancelledException cancelled) {
            super(cancelled);
            this.cancelled = cancelled;
        }
    }

    private static final class Exhausted extends RuntimeException {}
}
