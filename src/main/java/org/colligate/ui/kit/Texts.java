package org.colligate.ui.kit;

import java.text.BreakIterator;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// The words of the screen in one language. Each page has its own bundle beside its classes,
/// `texts_en.properties` and `texts_zh_CN.properties`; the first part of a key names the page:
/// `matrix.title` is `title` in the bundle of `ui.matrix`.
public final class Texts {

    /// More letters than a word that is cut may have.
    private static final int LONGEST_WORD = 16;

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new HashMap<>();

    public Texts(Language language) {
        this.locale = language.locale();
    }

    /// Returns a text with its gaps filled, as [MessageFormat] does. An apostrophe is written twice
    /// in a text with gaps, once in one without.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String of(String key, Object... values) {
        int dot = key.indexOf('.');
        String text = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /// Returns what a refusal says: in the language of the screen where it has words for it, else
    /// as the engine says it.
    public String of(RefusedException refusal) {
        return refusal.refusal().map(this::of).orElse(refusal.getMessage());
    }

    /// Returns what a refusal says, or a part of one.
    public String of(Refusal refusal) {
        if (!bundle("refusal").containsKey(refusal.key())) {
            return refusal.sentence();
        }
        Object[] values = refusal.values().stream().map(this::shown).toArray();
        return of("refusal." + refusal.key(), values);
    }

    private Object shown(Object value) {
        return switch (value) {
            case Refusal part -> of(part);
            case Instant time -> moment(time);
            default -> value;
        };
    }

    /// Returns a date with its time of day, both as it was then where the researcher is.
    public String moment(Instant when) {
        String date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withZone(ZoneId.systemDefault())
                        .format(when);
        return of("kit.moment", date, time(when));
    }

    /// Returns a time of day, everywhere in 24 hours: they stand below each other in columns.
    public String time(Instant when) {
        return DateTimeFormatter.ofPattern("HH:mm", locale)
                .withZone(ZoneId.systemDefault())
                .format(when);
    }

    /// Returns the locale in which figures and dates are written.
    public Locale locale() {
        return locale;
    }

    /// Returns the beginning of a text that is too long, which ends with a word and an ellipsis;
    /// another as it is.
    ///
    /// @param longest how much of it there may be, in code points
    public static String beginning(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        int end = text.offsetByCodePoints(0, longest);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int cut = words.preceding(end + 1);
        return text.substring(0, cut > 0 ? cut : end).strip() + " …";
    }

    private ResourceBundle bundle(String page) {
        return bundles.computeIfAbsent(
                page,
                name ->
                        ResourceBundle.getBundle(
                                "org.colligate.ui." + name + ".texts",
                                locale,
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /// Returns what stands before a passage, from its first whole word on: surroundings are cut at
    /// a number of characters.
    public static String fromWord(String text) {
        int blank = text.indexOf(' ');
        return text.isEmpty()
                ? ""
                : "… " + text.substring(blank < LONGEST_WORD ? blank + 1 : 0).stripLeading();
    }

    /// Returns what stands behind a passage, up to its last whole word.
    public static String toWord(String text) {
        int blank = text.lastIndexOf(' ');
        boolean half = blank > 0 && text.length() - blank < LONGEST_WORD;
        return text.isEmpty() ? "" : text.substring(0, half ? blank : text.length()) + " …";
    }
}
