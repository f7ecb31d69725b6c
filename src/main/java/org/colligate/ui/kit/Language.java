package org.colligate.ui.kit;

import java.util.Locale;

/// A language that the desktop speaks.
public enum Language {
    ENGLISH("English", Locale.ENGLISH),
    CHINESE("简体中文", Locale.SIMPLIFIED_CHINESE);

    private final String title;
    private final Locale locale;

    Language(String title, Locale locale) {
        this.title = title;
        this.locale = locale;
    }

    /// Returns its name in itself.
    public String title() {
        return title;
    }

    public Locale locale() {
        return locale;
    }

    /// Returns the language nearest to that of the system.
    public static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
