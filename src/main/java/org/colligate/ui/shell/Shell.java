package org.colligate.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.colligate.model.RefusedException;
import org.colligate.model.TranscriptId;
import org.colligate.project.Project;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Glyphs;
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

    private final Stage stage;
    private final Layers layers = new Layers();
    private final SettingsFile settings;
    private final JobRunner jobs;
    private final Projects projects;
    private Desk desk;
    private @Nullable Workbench workbench;
    private @Nullable Workbench gone;
    private boolean deaf;
    private @Nullable WindowPlace place;

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
            Projects.Sample sample) {
        this.stage = stage;
        this.settings = settings;
        this.jobs = jobs;
        this.projects = new Projects(this, jobs, sample);
        Texts texts = new Texts(settings.get().language());
        this.desk = new Desk(settings, texts, jobs, new Messages(layers, texts), files, home);
        Scene scene = new Scene(layers, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        scene.addEventFilter(KeyEvent.ANY, this::ignoreIfDeaf);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> reach(bench -> bench.key(key)));
        scene.addEventHandler(KeyEvent.KEY_TYPED, key -> reach(bench -> bench.typed(key)));
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
        stage.getIcons().setAll(icon(32), icon(128));
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        Theme.apply(scene, settings.get());
        settings.property().addListener((_, old, now) -> settingsChanged(old, now));
    }

    private static Image icon(int size) {
        return new Image(
                String.valueOf(Shell.class.getResource("colligate-%d.png".formatted(size))));
    }

    /// Opens the window, with a project if one is given.
    public void show(@Nullable Path project) {
        WindowPlace where = new WindowPlace(stage, settings.get().window());
        place = where;
        if (project == null) {
            start();
        } else {
            clear();
            announce(project);
        }
        stage.show();
        if (project != null) {
            projects.open(project);
        }
        PauseTransition settled = new PauseTransition(Duration.seconds(1));
        settled.setOnFinished(_ -> {
            where.settled();
            if (stage.isShowing() && !layers.isShowing()) {
                FontNotice.show(desk, Glyphs::showChinese);
            }
        });
        settled.play();
    }

    /// Opens the window with a project, shows every page once and closes it.
    public void rehearse(Path project) {
        try {
            show((Path) null);
            Session session = show(Project.open(project)).session();
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
        } catch (RefusedException refusal) {
            throw new IllegalStateException(refusal);
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
            layers.whenFree(() -> projects.open(project));
        }
        return true;
    }

    /// Keys reach the workbench while nothing stands in front of it.
    private void reach(Consumer<Workbench> hears) {
        if (workbench != null && !layers.isShowing() && !isDeaf()) {
            hears.accept(workbench);
        }
    }

    private boolean isDeaf() {
        return deaf || layers.isInert();
    }

    private void ignoreIfDeaf(KeyEvent key) {
        if (isDeaf() && !layers.isShowing()) {
            key.consume();
        }
    }

    /// What is typed while the window is built waits and would be done to the project that then
    /// stands there. It has come when two frames have been drawn.
    private void ignoreTyped() {
        deaf = true;
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    deaf = false;
                }
            }
        }.start();
    }

    /// Files come from a window of another program, which has the keyboard.
    private void dropped(List<Path> files) {
        stage.requestFocus();
        if (workbench != null) {
            workbench.importTranscripts(files);
        } else if (files.size() == 1) {
            projects.open(files.getFirst());
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
            start().focusLanguage();
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

    void leaving(Runnable then) {
        if (layers.isUnsaved()) {
            desk.messages().say(desk.text("shell.unsaved"));
        } else {
            settled(() -> keep(() -> leave(then)));
        }
    }

    /// A memo that is being written is kept. If it is refused, the project stays open with what was
    /// said.
    private void keep(Runnable then) {
        boolean asked = layers.isShowing();
        if (workbench != null && Projects.isKept(workbench.session().project())) {
            workbench.keep();
        }
        if (asked || !layers.isShowing()) {
            then.run();
        }
    }

    /// Before pages are closed, a field in which something is being written loses the focus, which
    /// is when it keeps that. If it is refused, they stay open with what was said.
    private void settled(Runnable then) {
        if (workbench == null || !isWrittenIn(stage.getScene().getFocusOwner())) {
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

    /// A field, or a button beside the field in a line that is edited where it stands.
    private static boolean isWrittenIn(@Nullable Node at) {
        return at != null
                && (at instanceof TextInputControl
                        || (at instanceof Cell<?> cell && cell.isEditing())
                        || isWrittenIn(at.getParent()));
    }

    /// Before a project is closed whose file is gone, so that nothing is left of it, it asks.
    private void leave(Runnable then) {
        if (workbench == null || Projects.isKept(workbench.session().project())) {
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
                            projects.moveToCopy();
                        })
                .requestFocus();
        desk.messages().ask(panel);
    }

    /// Shows the start page, and closes the project that is open.
    public void goToStart() {
        leaving(this::start);
    }

    private StartPage start() {
        clear();
        StartPage page = new StartPage(desk, projects);
        layers.setContent(page.node());
        // What stands on a button is in no scene before the button has its skin, and would be drawn
        // without its style in the first frame.
        layers.applyCss();
        return page;
    }

    /// Shows the start page where no project is open.
    void startIfClosed() {
        if (workbench == null) {
            start();
        }
    }

    /// Closes the project that is open, and shows nothing until there is something to show.
    void clear() {
        closeProject();
        gone = null;
        stage.setTitle("Colligate");
        StackPane nothing = new StackPane();
        nothing.getStyleClass().add("page");
        layers.setContent(nothing);
    }

    /// Says what is being opened, from the first frame on: until a project has been read and its
    /// pages are made, there is time for no other.
    private void announce(Path file) {
        stage.setTitle(Workbench.name(file) + " – Colligate");
        layers.setContent(OpeningPage.of(desk, file));
    }

    /// Closes the project that is open for the one that is opened next in its place: what is being
    /// written goes on there.
    void giveWay() {
        Workbench before = workbench;
        clear();
        gone = before;
    }

    private void closeProject() {
        if (workbench != null) {
            workbench.close();
            workbench = null;
            desk.messages().offer(List.of());
        }
    }

    Desk desk() {
        return desk;
    }

    /// Returns the ways to a project.
    public Projects projects() {
        return projects;
    }

    /// Returns the project that is open.
    public Optional<Project> openProject() {
        return Optional.ofNullable(workbench).map(bench -> bench.session().project());
    }

    /// Says whether the window is open.
    boolean isShowing() {
        return stage.isShowing();
    }

    /// Shows a project that has been read.
    Workbench show(Project project) {
        closeProject();
        Workbench bench = build(project);
        bench.pages().restore();
        if (gone != null) {
            bench.resumeWriting(gone);
            gone = null;
        }
        ignoreTyped();
        return bench;
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
                                        projects::moveToCopy),
                                new Messages.Remedy(
                                        Project::helpsToReopen,
                                        desk.text("shell.reopen"),
                                        projects::reopen)));
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
        if (place != null) {
            Settings.Window stands = place.kept();
            settings.update(old -> old.withWindow(stands));
        }
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
