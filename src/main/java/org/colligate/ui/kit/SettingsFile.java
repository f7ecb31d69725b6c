package org.colligate.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the [Settings] in a file: read once, written whole under another name and moved, so that a
/// crash never leaves half of one. A file that cannot be read counts as none; one that cannot be
/// written loses nothing but a preference.
public final class SettingsFile {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                    .disable(
                            tools.jackson.databind.DeserializationFeature
                                    .FAIL_ON_UNKNOWN_PROPERTIES,
                            // What an older version did not know of is as at a first start.
                            tools.jackson.databind.DeserializationFeature
                                    .FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private final Path file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public SettingsFile(Path file) {
        this.file = file;
        this.settings = new ReadOnlyObjectWrapper<>(read(file));
    }

    /// Returns where the settings of this user are kept: the property `colligate.settings`, or the
    /// usual folder of the system.
    public static Path usual() {
        String given = System.getProperty("colligate.settings");
        if (given != null) {
            return Path.of(given);
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "");
        String roaming = System.getenv("APPDATA");
        String config = System.getenv("XDG_CONFIG_HOME");
        Path folder;
        if (system.startsWith("Windows") && roaming != null) {
            folder = Path.of(roaming);
        } else if (system.startsWith("Mac")) {
            folder = home.resolve("Library").resolve("Application Support");
        } else {
            folder = config == null ? home.resolve(".config") : Path.of(config);
        }
        return folder.resolve("colligate").resolve("settings.json");
    }

    private static Settings read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Settings.class);
        } catch (IOException | JacksonException unreadable) {
            return Settings.initial();
        }
    }

    public Settings get() {
        return settings.get();
    }

    /// The settings as they change.
    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    /// Changes the settings and writes them.
    public void update(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            write(next);
        }
    }

    private void write(Settings next) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(part, JSON.writeValueAsString(next));
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            System.getLogger("colligate")
                    .log(System.Logger.Level.WARNING, "settings not kept", unwritable);
        }
    }
}
