package org.colligate.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.colligate.project.Project;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Layers;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.SettingsFile;
import org.colligate.ui.kit.SystemFileDialog;
import org.colligate.ui.kit.Texts;
import org.colligate.ui.kit.Theme;

/// A window of 1366 × 768 with an open project, in which one page after the other can be shown.
final class BenchWindow {

    private final Session session;
    private final Layers layers;
    private final Scene scene;

    private BenchWindow(Session session, Layers layers, Scene scene) {
        this.session = session;
        this.layers = layers;
        this.scene = scene;
    }

    /// Work with a window.
    @FunctionalInterface
    interface Work {
        void in(BenchWindow window) throws Exception;
    }

    /// Opens a window, does some work in it outside the FX thread and ends the toolkit.
    static void openBeside(Project project, Work work) throws Exception {
        Path folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        CompletableFuture<BenchWindow> open = new CompletableFuture<>();
        Fx.start(() -> open.complete(window(project, folder)));
        work.in(open.get());
        Fx.stop();
    }

    /// Opens a window, does some work in it in the FX thread and ends the toolkit.
    static void open(Project project, Work work) throws Exception {
        Path folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        CountDownLatch done = new CountDownLatch(1);
        Fx.start(() -> {
            try {
                work.in(window(project, folder));
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Fx.stop();
    }

    private static BenchWindow window(Project project, Path folder) {
        Stage stage = Fx.stage();
        Layers layers = new Layers();
        Texts texts = new Texts(Language.ENGLISH);
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        Desk desk =
                new Desk(
                        settings,
                        texts,
                        new JobRunner(Fx::later),
                        new Messages(layers, texts),
                        new SystemFileDialog(stage),
                        folder);
        Session session = new Session(desk, project, _ -> {});
        session.coder().set("A");
        Scene scene = new Scene(layers, 1366, 768);
        Theme.apply(scene, settings.get());
        stage.setScene(scene);
        stage.show();
        return new BenchWindow(session, layers, scene);
    }

    Session session() {
        return session;
    }

    void show(Page page) {
        layers.setContent(page.node());
        page.focus();
        layOut();
    }

    /// Does something once when what is there now has been laid out for the screen.
    void whenLaidOut(Runnable then) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        then.run();
                    }
                });
        Platform.requestNextPulse();
    }

    void layOut() {
        scene.getRoot().applyCss();
        ((Region) scene.getRoot()).layout();
    }
}
