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
        return switch (deed.kind()) {
            case WROTE_MEMO, EDITED_MEMO, DELETED_MEMO, GAVE_TEXT, TOOK_TEXT, MOVED_CODE ->
                    deed.details().stream().map(this::said).toArray();
            default -> deed.details().toArray();
        };
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
