package org.colligate.ui.kit;

import java.nio.file.Path;
import org.colligate.task.JobRunner;

/// What lies on the desk whichever project is open.
///
/// @param settings what is remembered
/// @param texts the words of the screen
/// @param jobs runs long work
/// @param messages tells the researcher something
/// @param home the folder of the program, where the sample study is
public record Desk(
        SettingsFile settings, Texts texts, JobRunner jobs, Messages messages, Path home) {

    /// Returns a text of the screen; see [Texts#of].
    public String text(String key, Object... values) {
        return texts.of(key, values);
    }
}
