package org.colligate.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.RefusedException;
import org.colligate.task.Job;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Layers;
import org.colligate.ui.kit.Png;
import org.colligate.ui.kit.Settings;
import org.colligate.ui.kit.SettingsFile;
import org.colligate.ui.shell.Shell;

/// A window of the real program that nobody sees, worked with real keys and a real mouse. All
/// methods are called from the test's thread.
public final class Stagehand implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final Path HOME = Path.of("").toAbsolutePath();

    private final Stage stage;
    private final Shell shell;
    private final SettingsFile settings;
    private final Semaphore building = new Semaphore(1);
    private final ScriptedFiles files = new ScriptedFiles();
    private final JobRunner jobs = new JobRunner(Platform::runLater);

    /// Opens the window on the start page.
    ///
    /// @param folder for settings
    /// @param change from the settings of a first start in English
    public Stagehand(Path folder, UnaryOperator<Settings> change) {
        startToolkit();
        settings = get(() -> new SettingsFile(folder.resolve("settings.json")));
        run(() ->
                settings.update(old ->
                        change.apply(
                                old.withLanguage(Language.ENGLISH)
                                        .withCoder("A")
                                        .withToldOfFont())));
        stage = get(Stage::new);
        shell = get(() -> new Shell(stage, settings, jobs, files, HOME, this::build));
        run(() -> {
            shell.show(null);
            stage.setWidth(1366);
            stage.setHeight(768);
        });
        pulse();
    }

    private void build(Path file) throws RefusedException {
        building.acquireUninterruptibly();
        try {
            SampleStudy.build(HOME, file);
        } finally {
            building.release();
        }
    }

    /// Keeps the sample study from being built until it is let: long work that can be looked at.
    public void hold() {
        building.acquireUninterruptibly();
    }

    /// Gives the thread of the jobs something to wait for until it is let, so that later jobs wait.
    public void occupyJobs() {
        hold();
        for (Queue queue : List.<Queue>of(jobs::start, jobs::ask)) {
            start(
                    queue,
                    () -> {
                        building.acquireUninterruptibly();
                        building.release();
                    });
        }
    }

    /// Lets what was held go on.
    public void let() {
        building.release();
    }

    private static void startToolkit() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException running) {
            started.countDown();
        }
        await(started);
    }

    /// Builds the sample study in a folder and opens it.
    public Path openSample(Path folder) throws RefusedException {
        Path file = folder.resolve("three-cities.colligate");
        if (!Files.exists(file)) {
            SampleStudy.build(HOME, file);
        }
        open(file);
        return file;
    }

    /// Opens a project.
    public void open(Path file) {
        run(() -> shell.projects().open(file));
        finishJobs();
    }

    /// Waits until the jobs that were started are through and what came of them is drawn.
    public void finishJobs() {
        for (Queue queue : List.<Queue>of(jobs::start, jobs::ask)) {
            CountDownLatch through = new CountDownLatch(1);
            start(queue, through::countDown);
            await(through);
        }
        pulse();
    }

    /// Where work waits for the work before it.
    private interface Queue {
        Runnable start(Job<Runnable> job, JobRunner.Watcher<Runnable> watcher);
    }

    /// Starts a job behind those that were started, and takes no notice of how it goes.
    private static void start(Queue queue, Runnable work) {
        JobRunner.Watcher<Runnable> nobody =
                new JobRunner.Watcher<>() {
                    @Override
                    public void progressed(int done, int of) {}

                    @Override
                    public void done(Runnable result) {}

                    @Override
                    public void failed(Exception failure) {}

                    @Override
                    public void cancelled() {}
                };
        run(() ->
                queue.start(
                        _ -> {
                            work.run();
                            return work;
                        },
                        nobody));
    }

    /// Says whether a panel wants an answer; to be asked in the FX thread.
    public boolean asksSomething() {
        return ((Layers) stage.getScene().getRoot()).isShowing();
    }

    /// Gets something in the FX thread.
    public static <T> T get(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        }
    }

    /// Does something in the FX thread.
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing happened for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /// Waits until what was asked for is laid out and drawn.
    public void pulse() {
        for (int i = 0; i < 2; i++) {
            CountDownLatch drawn = new CountDownLatch(1);
            run(() -> {
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
            await(drawn);
        }
    }

    /// Waits until something holds.
    public void until(BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it never came true");
            }
            pulse();
        }
    }

    /// Presses keys together: modifiers first.
    public void press(KeyCode... keys) {
        run(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        pulse();
    }

    /// Types a text into what has the focus. The headless robot knows no keyboard but the American
    /// one, so the characters are sent as an input method would send them.
    public void type(String text) {
        text.codePoints()
                .forEach(character ->
                        run(() -> {
                            String typed = Character.toString(character);
                            Node focused = stage.getScene().getFocusOwner();
                            focused.fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            typed,
                                            "",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false));
                        }));
        pulse();
    }

    /// Clicks in the middle of a node.
    public void click(Node node) {
        run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        pulse();
    }

    /// Finds the node of a type with a CSS selector; there must be one.
    public <N extends Node> N find(String selector, Class<N> type) {
        Node found = get(() -> Optional.ofNullable(stage.getScene().lookup(selector))).orElse(null);
        if (found == null) {
            throw new AssertionError("there is no " + selector);
        }
        return type.cast(found);
    }

    /// Returns what stands where a list or table has no lines.
    public static String says(Node list) {
        return get(() -> ((Labeled) list.lookup(".placeholder").lookup(".label")).getText());
    }

    /// Answers the next question for a file.
    public void choose(Path file) {
        files.next(file);
    }

    /// Changes the settings as the researcher would.
    public void set(UnaryOperator<Settings> change) {
        run(() -> settings.update(change));
        pulse();
    }

    /// Returns the projects opened last.
    public List<String> recent() {
        return get(() -> settings.get().recent());
    }

    public Shell shell() {
        return shell;
    }

    public Stage stage() {
        return stage;
    }

    /// Draws the window into a file.
    public void picture(Path file) throws IOException {
        write(look(), file);
    }

    /// Draws the window.
    public WritableImage look() {
        pulse();
        return get(() -> stage.getScene().snapshot(null));
    }

    /// Writes a picture into a file.
    static void write(WritableImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(image, out);
        }
    }

    /// Closes the window, and waits for what is kept at that.
    @Override
    public void close() {
        run(shell::quit);
        run(() -> {});
        forgetWindow();
    }

    /// Lets go of a window that is closed: the last robot keeps the window that it typed into, and
    /// the next window keeps the last robot, so that all windows of all tests hung on each other.
    public static void forgetWindow() {
        run(() -> {
            Robot _ = new Robot();
        });
    }
}
