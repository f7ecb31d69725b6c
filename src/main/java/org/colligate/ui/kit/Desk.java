package org.colligate.ui.kit;

import java.nio.file.Path;
import org.colligate.task.JobRunner;

/// What lies on the desk whichever project is open.
///
/// @param settings what is remembered
/// @param texts the words of the screen
/// @param jobs runs long work
/// @param messages tells the researcher something
/// @param files asks for files
/// @param home the folder of the program, where the sample study is
public record Desk(
        SettingsFile settings,
        Texts texts,
        JobRunner jobs,
        Messages messages,
        FileDialog files,
        Path home) {

    /// Returns the same desk in another language.
    public Desk speaking(Texts next) {
        return new Desk(settings, next, jobs, messages, files, home);
    }

    /// Returns a text of the screen; see [Texts#of].
    public String text(String key, Object... values) {
        return texts.of(key, values);
    }
}
