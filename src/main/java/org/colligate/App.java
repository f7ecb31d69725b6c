package org.colligate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.RefusedException;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.OneWindow;
import org.colligate.ui.kit.SettingsFile;
import org.colligate.ui.kit.SystemFileDialog;
import org.colligate.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/// Puts the desktop together.
final class App {

    private final Path home;

    /// Makes the desktop.
    ///
    /// @param home the folder of the program, where the sample study is
    App(Path home) {
        this.home = home;
    }

    /// Opens the window; or, where the desktop of this user has one already, brings that forward
    /// and opens the project there.
    ///
    /// @param project what to open in it; null for the start page
    /// @throws IllegalStateException if there is no display
    void start(@Nullable Path project) {
        OneWindow.claim(SettingsFile.usual().resolveSibling("desktop"), project)
                .ifPresent(claim -> start(claim, project));
    }

    private void start(OneWindow claim, @Nullable Path project) {
        Fx.start(() -> {
            Shell shell = shell(new SettingsFile(SettingsFile.usual()));
            shell.show(project);
            shell.whenClosed(claim::close);
            claim.listen(Fx::later, shell::summoned);
        });
    }

    /// Opens the sample study, shows every page once and ends: a run from which Java learns what a
    /// quick start needs.
    ///
    /// @param folder where the sample and the settings of this run may be written
    void rehearse(Path folder) {
        Path project = folder.resolve("three-cities.colligate");
        try {
            Files.createDirectories(folder);
            SampleStudy.build(home, project);
        } catch (IOException | RefusedException failure) {
            throw new IllegalStateException(failure);
        }
        Fx.start(() -> shell(new SettingsFile(folder.resolve("settings.json"))).rehearse(project));
    }

    private Shell shell(SettingsFile settings) {
        var stage = Fx.stage();
        Shell shell =
                new Shell(
                        stage,
                        settings,
                        new JobRunner(Fx::later),
                        new SystemFileDialog(stage),
                        home,
                        file -> SampleStudy.build(home, file));
        JobRunner.onUnforeseen(failure -> Fx.later(() -> shell.failed(failure)));
        return shell;
    }
}
