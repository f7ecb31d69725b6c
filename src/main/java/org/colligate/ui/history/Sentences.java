package org.colligate.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Deed;
import org.colligate.model.Step;
import org.colligate.ui.kit.Texts;

/// The steps of the journal as plain sentences in the language of the screen.
public final class Sentences {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,18}");

    private final Texts texts;
    private final LongFunction<Optional<Step>> steps;
    private final List<Phrase> phrases;

    /// What the engine writes into a deed in words of its own, and how the screen says it.
    private record Phrase(Pattern pattern, String key) {}

    /// @param steps finds a step by its number, for telling what was taken back
    public Sentences(Texts texts, LongFunction<Optional<Step>> steps) {
        this.texts = texts;
        this.steps = steps;
        this.phrases =
                List.of(
                        phrase("the project", "project"),
                        phrase("the top", "top"),
                        phrase("the transcript (.*)", "transcript"),
                        phrase("the case (.*)", "case"),
                        phrase("the code (.*)", "code"),
                        phrase("the turns of (.*) in (.*)", "turns"),
                        phrase("a passage of (.*) coded as (.*)", "passage"));
    }

    private static Phrase phrase(String pattern, String key) {
        return new Phrase(Pattern.compile(pattern, Pattern.DOTALL), "history.phrase." + key);
    }

    /// Returns a step as a sentence.
    public String of(Step step) {
        return texts.of("history.sentence", step.by(), clause(step));
    }

    private String clause(Step step) {
        Long other = step.undoes() != null ? step.undoes() : step.redoes();
        Object[] details =
                other == null
                        ? details(step.deed())
                        : new Object[] {
                            steps.apply(other)
                                    .map(this::of)
                                    .orElseGet(() -> String.join(" ", step.deed().details()))
                        };
        return texts.of("history.deed." + step.deed().kind().name(), details);
    }

    private Object[] details(Deed deed) {
        List<String> details = deed.details();
        return switch (deed.kind()) {
            case WROTE_MEMO, EDITED_MEMO, DELETED_MEMO, GAVE_TEXT, TOOK_TEXT, MOVED_CODE ->
                    details.stream().map(this::said).toArray();
            case CODED,
                    AUTO_CODED,
                    FORGOT_DISMISSALS,
                    REMOVED_CODING,
                    REMOVED_CODINGS,
                    IMPORTED_TRANSCRIPTS ->
                    counted(details, 0, 1);
            case IMPORTED_CODINGS, ACCEPTED_CODINGS, IMPORTED_CODEBOOK, IMPORTED_CASES ->
                    counted(details, 0, 2);
            case PSEUDONYMISED, REMOVED_KEY, FORGOT_NAMES -> counted(details, 0, 3);
            case IMPORTED_TRANSCRIPT, DELETED_TRANSCRIPT, DELETED_CODE -> counted(details, 1, 2);
            case EDITED_TRANSCRIPT -> counted(details, 1, 5);
            case MERGED_CODES, SPLIT_CODE, MERGED_CODERS -> counted(details, 2, 3);
            case MOVED_CODING -> counted(details, 2, 4);
            default -> details.toArray();
        };
    }

    /// Returns details with the figures in `[from, to)` as numbers, which are written as the screen
    /// writes them; a code may be named like one.
    private static Object[] counted(List<String> details, int from, int to) {
        Object[] all = details.toArray();
        for (int i = from; i < Math.min(to, all.length); i++) {
            if (FIGURE.matcher(details.get(i)).matches()) {
                all[i] = Long.valueOf(details.get(i));
            }
        }
        return all;
    }

    private String said(String detail) {
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.pattern().matcher(detail);
            if (matcher.matches()) {
                Object[] parts = new Object[matcher.groupCount()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = matcher.group(i + 1);
                }
                return texts.of(phrase.key(), parts);
            }
        }
        return detail;
    }
}
