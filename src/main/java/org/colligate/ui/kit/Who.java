package org.colligate.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ComboBox;
import org.colligate.model.Speaker;

/// Whose words a question is about.
public enum Who {
    EVERYBODY,
    RESPONDENTS,
    INTERVIEWERS,
    OTHERS;

    /// Returns the roles of the speakers; empty for everybody's, and lines that nobody says.
    public Set<Speaker.Role> roles() {
        return switch (this) {
            case EVERYBODY -> Set.of();
            case RESPONDENTS -> Set.of(Speaker.Role.RESPONDENT);
            case INTERVIEWERS -> Set.of(Speaker.Role.INTERVIEWER);
            case OTHERS -> Set.of(Speaker.Role.OTHER);
        };
    }

    /// Returns who has such roles; everybody if no choice does.
    public static Who of(Set<Speaker.Role> roles) {
        for (Who one : values()) {
            if (one.roles().equals(roles)) {
                return one;
            }
        }
        return EVERYBODY;
    }

    /// Returns a box to choose from, everybody first.
    public static ComboBox<Who> box(Texts texts, String id) {
        ComboBox<Who> box =
                Asking.box(
                        List.of(values()),
                        EVERYBODY,
                        one -> texts.of("kit.who." + one.name().toLowerCase(Locale.ROOT)));
        box.setId(id);
        box.setAccessibleText(texts.of("kit.who"));
        return box;
    }
}
