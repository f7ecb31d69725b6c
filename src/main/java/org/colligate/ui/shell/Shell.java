package org.colligate.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.colligate.model.RefusedException;
import org.colligate.model.TranscriptId;
import org.colligate.project.Project;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Layers;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Settings;
import org.colligate.ui.kit.SettingsFile;
import org.colligate.ui.kit.Texts;
import org.colligate.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/// The window: the start page, or the workbench of the project that is open.
public final class Shell {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Layers layers = new Layers();
    private final SettingsFile settings;
    private final JobRunner jobs;
    private final Sample sample;
    private Desk desk;
    private @Nullable Workbench workbench;

    /// Makes the window; [#show] opens it.
    ///
    /// @param files asks for files
    /// @param home the folder of the program, where the sample study is
    /// @param sample builds the sample study
    public Shell(
            Stage stage,
            SettingsFile settings,
            JobRunner jobs,
            FileDialog files,
            Path home,
            Sample sample) {
        this.stage = stage;
        this.settings = settings;
        this.jobs = jobs;
        this.sample = sample;
        Texts texts = new Texts(settings.get().language());
        this.desk = new Desk(settings, texts, jobs, new Messages(layers, texts), files, home);
        Scene scene = new Scene(layers, WIDTH, HEIGHT);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(drop -> {
            drop.setDropCompleted(drop.getDragboard().hasFiles());
            dropped(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
        });
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        Theme.apply(scene, settings.get());
        settings.property().addListener((_, old, now) -> settingsChanged(old, now));
    }

    /// Builds the sample study.
    @FunctionalInterface
    public interface Sample {

        /// Builds it as a new file.
        void build(Path file) throws RefusedException;
    }

    /// Opens the window, with a project if one is given.
    public void show(@Nullable Path project) {
        place();
        start();
        stage.show();
        if (project != null) {
            open(project);
        }
    }

    /// Opens the window with a project, shows every page once and closes it.
    public void rehearse(Path project) {
        try {
            show(project);
            if (workbench != null) {
                Session session = workbench.session();
                TranscriptId first = session.study().get().transcripts().list().getFirst().id();
                for (Place place :
                        List.of(
                                new Place.InTranscript(first, null),
                                new Place.Matrix(null),
                                new Place.Compare(),
                                new Place.Cases(),
                                new Place.InCodebook(null),
                                new Place.Memos(),
                                new Place.History())) {
                    session.go(place);
                    stage.getScene().snapshot(null);
                }
            }
        } finally {
            quit();
        }
    }

    /// Comes forward because the program was started again, and opens the project it was started
    /// with, if any; while a panel waits for an answer, after that.
    ///
    /// @return whether it will: a window that is closed does not
    public boolean summoned(@Nullable Path project) {
        if (!stage.isShowing()) {
            return false;
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (project != null) {
            layers.whenFree(() -> open(project));
        }
        return true;
    }

    private void place() {
        Settings.Window window = settings.get().window();
        if (window != null && isOnScreen(window)) {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(window.width());
            stage.setHeight(window.height());
            stage.setMaximized(window.maximized());
        } else {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        }
    }

    private static boolean isOnScreen(Settings.Window window) {
        return !Screen.getScreensForRectangle(window.x() + 40, window.y(), window.width() - 80, 40)
                .isEmpty();
    }

    private void key(KeyEvent key) {
        if (workbench != null && !layers.isShowing()) {
            workbench.key(key);
        }
    }

    private void dropped(List<Path> files) {
        if (workbench != null) {
            workbench.importTranscripts(files);
        } else if (files.size() == 1) {
            open(files.getFirst());
        }
    }

    /// Another language builds the window anew, which ends and begins listening to the settings:
    /// not while they are telling of the change.
    private void settingsChanged(Settings old, Settings now) {
        if (old.language() != now.language()) {
            Fx.later(this::speak);
        }
        if (old.dark() != now.dark() || old.scale() != now.scale()) {
            Theme.apply(stage.getScene(), now);
        }
    }

    private void speak() {
        Texts texts = new Texts(settings.get().language());
        desk.messages().speak(texts);
        desk = desk.speaking(texts);
        if (workbench == null) {
            start();
        } else {
            settled(this::rebuild);
        }
    }

    /// The project stays open; what stands on the screen is made anew and looks as it did.
    private void rebuild() {
        if (workbench != null) {
            Workbench before = workbench;
            before.leave();
            build(before.session().project()).resume(before);
            layers.whenFree(workbench::focusPage);
        }
    }

    private void reopen() {
        if (workbench != null) {
            Project old = workbench.session().project();
            Path file = old.path();
            closeProject();
            attempt(() -> old.isWritable() ? Project.open(file) : Project.openToRead(file), file);
        }
    }

    private void leaving(Runnable then) {
        settled(() -> leave(then));
    }

    /// Before pages are closed, a field in which something is being written loses the focus, which
    /// is when it keeps that. If it is refused, they stay open with what was said.
    private void settled(Runnable then) {
        if (workbench == null || !(stage.getScene().getFocusOwner() instanceof TextInputControl)) {
            then.run();
            return;
        }
        boolean asked = layers.isShowing();
        layers.requestFocus();
        Fx.later(() -> {
            if (asked || !layers.isShowing()) {
                then.run();
            }
        });
    }

    /// Before a project is closed whose file is gone, so that nothing is left of it, it asks.
    private void leave(Runnable then) {
        if (workbench == null || isKept(workbench.session().project())) {
            then.run();
            return;
        }
        Path file = workbench.session().project().path();
        Panel panel =
                new Panel(
                        desk.text("shell.gone"),
                        Messages.paragraph(desk.text("shell.gone.what", file)));
        panel.add(
                desk.text("shell.gone.leave"),
                () -> {
                    desk.messages().hide();
                    then.run();
                });
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(
                        desk.text("shell.copy"),
                        () -> {
                            desk.messages().hide();
                            moveToCopy();
                        })
                .requestFocus();
        desk.messages().ask(panel);
    }

    private static boolean isKept(Project project) {
        return !project.isWritable() || project.isInPlace();
    }

    /// Shows the start page, and closes the project that is open.
    public void goToStart() {
        leaving(this::start);
    }

    private void start() {
        closeProject();
        stage.setTitle("Colligate");
        layers.setContent(new StartPage(desk, this).node());
    }

    private void closeProject() {
        if (workbench != null) {
            workbench.close();
            workbench = null;
            desk.messages().offer(List.of());
        }
    }

    /// Lets the researcher choose where a new project goes, and opens it.
    public void createProject() {
        choose(desk.text("shell.new"), "study").ifPresent(file -> leaving(() -> create(file)));
    }

    /// What is there already was refused to be replaced, and is not forgotten for that.
    private void create(Path file) {
        try {
            Project.create(file);
            attempt(() -> Project.open(file), file);
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    /// Lets the researcher choose where a copy of the project goes, and writes it there. If the
    /// project itself is gone, work goes on in the copy.
    public void saveCopy() {
        if (workbench != null) {
            boolean kept = isKept(workbench.session().project());
            copy(file -> {
                if (kept) {
                    desk.messages().say(desk.text("shell.copied", file));
                } else {
                    moveTo(file);
                }
            });
        }
    }

    private void moveToCopy() {
        copy(this::moveTo);
    }

    private void copy(Consumer<Path> done) {
        if (workbench == null) {
            return;
        }
        Project project = workbench.session().project();
        choose(desk.text("shell.copy"), workbench.name())
                .ifPresent(file ->
                        desk.messages()
                                .watch(
                                        jobs,
                                        desk.text("shell.copying"),
                                        _ -> {
                                            project.copyTo(file);
                                            return file;
                                        },
                                        done));
    }

    /// The copy has the tabs and pinned codes of the project that it continues.
    private void moveTo(Path file) {
        if (workbench != null) {
            String from = workbench.session().project().path().toString();
            closeProject();
            settings.update(
                    old -> old.withRecent(file.toString()).continued(from, file.toString()));
        }
        attempt(() -> Project.open(file), file);
    }

    /// Lets the researcher choose where the sample study goes, builds it there and opens it.
    public void createSample() {
        choose(desk.text("shell.sample"), "three-cities").ifPresent(this::createSample);
    }

    /// Builds the sample study and opens it.
    public void createSample(Path file) {
        desk.messages()
                .watch(
                        jobs,
                        desk.text("shell.sample.building"),
                        progress -> {
                            progress.tell(0, 0);
                            sample.build(file);
                            return file;
                        },
                        this::open);
    }

    private Optional<Path> choose(String title, String name) {
        return desk.files().save(wanted(title), name);
    }

    private FileDialog.Wanted wanted(String title) {
        return new FileDialog.Wanted(title, desk.text("shell.project.files"), List.of("colligate"));
    }

    /// Lets the researcher choose a project, and opens it.
    public void chooseProject() {
        desk.files().open(wanted(desk.text("shell.open")), false).forEach(this::open);
    }

    /// Opens a project. If it is open elsewhere, or may not be written, looking at it is offered.
    /// One that is open in this window stays as it is.
    public void open(Path file) {
        if (!isOpen(file)) {
            leaving(() -> attempt(() -> Project.open(file), file));
        }
    }

    /// Whatever path leads to it: a link is the same project.
    private boolean isOpen(Path file) {
        if (workbench == null) {
            return false;
        }
        Path open = workbench.session().project().path();
        try {
            return open.equals(file.toAbsolutePath()) || Files.isSameFile(open, file);
        } catch (IOException gone) {
            return false;
        }
    }

    /// Returns the project that is open.
    public Optional<Project> openProject() {
        return Optional.ofNullable(workbench).map(bench -> bench.session().project());
    }

    private interface Opening {
        Project make() throws RefusedException;
    }

    private void attempt(Opening opening, Path file) {
        try {
            show(opening.make());
            settings.update(old -> old.withRecent(file.toAbsolutePath().toString()));
        } catch (RefusedException refusal) {
            offerToRead(file, refusal);
        }
    }

    private void offerToRead(Path file, RefusedException refusal) {
        if (!Project.canBeRead(refusal)) {
            settings.update(old -> old.withoutRecent(file.toAbsolutePath().toString()));
            desk.messages().refused(refusal);
            if (workbench == null) {
                start();
            }
            return;
        }
        Panel panel =
                new Panel(
                        desk.text("shell.elsewhere"), Messages.paragraph(desk.texts().of(refusal)));
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(
                desk.text("shell.read"),
                () -> {
                    desk.messages().hide();
                    attempt(() -> Project.openToRead(file), file);
                });
        desk.messages().ask(panel);
    }

    private void show(Project project) {
        closeProject();
        build(project).pages().restore();
    }

    private Workbench build(Project project) {
        Workbench built = new Workbench(desk, this, project);
        workbench = built;
        stage.setTitle(built.title() + " – Colligate");
        layers.setContent(built.node());
        desk.messages()
                .offer(
                        List.of(
                                new Messages.Remedy(
                                        Project::helpsToCopy,
                                        desk.text("shell.copy"),
                                        this::moveToCopy),
                                new Messages.Remedy(
                                        Project::helpsToReopen,
                                        desk.text("shell.reopen"),
                                        this::reopen)));
        // Sized before its tabs open: a tab is laid out to take the focus, and columns laid out
        // without a width would stay narrow.
        layers.applyCss();
        layers.layout();
        return built;
    }

    /// Closes the project and the window, and with it the program.
    public void quit() {
        leaving(() -> {
            close();
            stage.close();
        });
    }

    private void close() {
        settings.update(old ->
                old.withWindow(
                        new Settings.Window(
                                stage.getX(),
                                stage.getY(),
                                stage.getWidth(),
                                stage.getHeight(),
                                stage.isMaximized())));
        closeProject();
        jobs.close();
    }

    /// Runs something when the window is closed.
    public void whenClosed(Runnable work) {
        stage.setOnHidden(_ -> work.run());
    }

    /// Says that something went wrong that nobody foresaw.
    public void failed(Throwable failure) {
        desk.messages().failed(failure);
    }
}
