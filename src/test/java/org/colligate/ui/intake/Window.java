package org.colligate.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.colligate.model.RefusedException;
import org.colligate.project.Project;
import org.colligate.task.JobRunner;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Layers;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Settings;
import org.colligate.ui.kit.SettingsFile;
import org.colligate.ui.kit.SystemFileDialog;
import org.colligate.ui.kit.Texts;
import org.colligate.ui.kit.Theme;

/// A window with nothing in it but an open session: files are handed to the imports without a file
/// chooser, which no robot can work.
final class Window implements AutoCloseable {

    private final Layers layers;
    private final Stage stage;
    private final JobRunner jobs = new JobRunner(Platform::runLater);
    private final Session session;
    private final Imports imports;

    Window(Path folder, Path file, UnaryOperator<Settings> change) throws RefusedException {
        try (Stagehand toolkit = new Stagehand(folder, change)) {
            toolkit.pulse();
        }
        Project project = Project.open(file);
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        Texts texts = new Texts(settings.get().language());
        layers = Stagehand.get(Layers::new);
        stage = Stagehand.get(Stage::new);
        Desk desk =
                new Desk(
                        settings,
                        texts,
                        jobs,
                        new Messages(layers, texts),
                        new SystemFileDialog(stage),
                        folder);
        session = Stagehand.get(() -> new Session(desk, project, _ -> {}));
        imports = Stagehand.get(() -> new Imports(session));
        Stagehand.run(() -> {
            layers.setContent(new Label());
            Scene scene = new Scene(layers, 1366, 768);
            Theme.apply(scene, settings.get());
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
    }

    Imports imports() {
        return imports;
    }

    Session session() {
        return session;
    }

    /// Does something and waits until a panel stands there.
    void ask(Runnable work) {
        Stagehand.run(work);
        until(layers::isShowing);
    }

    /// Lets all jobs wait until a latch is let go.
    void busyUntil(CountDownLatch latch) {
        jobs.start(
                _ -> latch.await(20, TimeUnit.SECONDS),
                new JobRunner.Watcher<Boolean>() {
                    @Override
                    public void progressed(int done, int of) {}

                    @Override
                    public void done(Boolean result) {}

                    @Override
                    public void failed(Exception failure) {}

                    @Override
                    public void cancelled() {}
                });
    }

    void until(BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Stagehand.get(holds::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it never came true");
            }
            pulse();
        }
    }

    void pulse() {
        for (int i = 0; i < 2; i++) {
            CountDownLatch drawn = new CountDownLatch(1);
            Stagehand.run(() -> {
                Scene scene = stage.getScene();
                scene.addPostLayoutPulseListener(
                        new Runnable() {
                            @Override
                            public void run() {
                                scene.removePostLayoutPulseListener(this);
                                drawn.countDown();
                            }
                        });
                Platform.requestNextPulse();
            });
            try {
                if (!drawn.await(20, TimeUnit.SECONDS)) {
                    throw new AssertionError("nothing was drawn");
                }
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    /// Presses a key on what has the focus; the headless robot knows only the first window.
    void press(KeyCode key) {
        Stagehand.run(() -> {
            Node focused = stage.getScene().getFocusOwner();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                focused.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
            }
        });
        pulse();
    }

    <N extends Node> N find(String selector, Class<N> type) {
        Node found = Stagehand.get(() -> stage.getScene().lookup(selector));
        if (found == null) {
            throw new AssertionError("there is no " + selector);
        }
        return type.cast(found);
    }

    boolean has(String selector) {
        return Stagehand.get(() -> stage.getScene().lookup(selector) != null);
    }

    @Override
    public void close() {
        Stagehand.run(() -> {
            session.close();
            stage.close();
        });
        jobs.close();
        Stagehand.forgetWindow();
    }
}
