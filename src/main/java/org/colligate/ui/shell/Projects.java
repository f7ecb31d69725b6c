package org.colligate.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colligate.model.RefusedException;
import org.colligate.project.Project;
import org.colligate.task.CancelledException;
import org.colligate.task.Job;
import org.colligate.task.JobRunner;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;

/// The ways to a project, and from the one that is open to another.
///
/// A project is read beside the screen. The one that was open stays so until it has been read, and
/// for good if it is refused.
public final class Projects {

    private final Shell shell;
    private final JobRunner jobs;
    private final Sample sample;
    private boolean opening;

    Projects(Shell shell, JobRunner jobs, Sample sample) {
        this.shell = shell;
        this.jobs = jobs;
        this.sample = sample;
    }

    /// Builds the sample study.
    @FunctionalInterface
    public interface Sample {

        /// Builds it as a new file.
        void build(Path file) throws RefusedException;
    }

    private Desk desk() {
        return shell.desk();
    }

    /// Lets the researcher choose where a new project goes, and opens it.
    void create() {
        choose(desk().text("shell.new"), "study")
                .ifPresent(file -> shell.leaving(() -> create(file)));
    }

    /// What is there already was refused to be replaced, and is not forgotten for that.
    private void create(Path file) {
        try {
            Project.create(file);
            attempt(progress -> Project.open(file, progress), file);
        } catch (RefusedException refusal) {
            desk().messages().refused(refusal);
        }
    }

    /// Lets the researcher choose a project, and opens it.
    void choose() {
        desk().files().open(wanted(desk().text("shell.open")), false).forEach(this::open);
    }

    /// Lets the researcher choose where the sample study goes, builds it there and opens it.
    void createSample() {
        choose(desk().text("shell.sample"), "three-cities").ifPresent(this::createSample);
    }

    /// Builds the sample study and opens it.
    public void createSample(Path file) {
        watch(
                desk().text("shell.sample.building"),
                progress -> {
                    progress.tell(0, 0);
                    sample.build(file);
                    return file;
                },
                this::open);
    }

    private Optional<Path> choose(String title, String name) {
        return desk().files().save(wanted(title), name);
    }

    private FileDialog.Wanted wanted(String title) {
        return new FileDialog.Wanted(
                title, desk().text("shell.project.files"), List.of("colligate"));
    }

    /// Opens a project. If it is open elsewhere, or may not be written, looking at it is offered.
    /// One that is open in this window stays as it is.
    public void open(Path file) {
        if (!isOpen(file)) {
            shell.leaving(() -> attempt(progress -> Project.open(file, progress), file));
        }
    }

    /// Whatever path leads to it: a link is the same project.
    private boolean isOpen(Path file) {
        Optional<Path> open = shell.openProject().map(Project::path);
        try {
            return open.isPresent()
                    && (open.get().equals(file.toAbsolutePath())
                            || Files.isSameFile(open.get(), file));
        } catch (IOException gone) {
            return false;
        }
    }

    /// Closes the project that is open and reads it anew.
    void reopen() {
        shell.openProject()
                .ifPresent(old -> {
                    Path file = old.path();
                    shell.giveWay();
                    attempt(
                            progress ->
                                    old.isWritable()
                                            ? Project.open(file, progress)
                                            : Project.openToRead(file, progress),
                            file);
                });
    }

    /// Lets the researcher choose where a copy of the project goes, and writes it there. If the
    /// project itself is gone, work goes on in the copy.
    void saveCopy() {
        shell.openProject()
                .ifPresent(project -> {
                    boolean kept = isKept(project);
                    copy(
                            project,
                            file -> {
                                if (kept) {
                                    desk().messages().say(desk().text("shell.copied", file));
                                } else {
                                    moveTo(project, file);
                                }
                            });
                });
    }

    /// Lets the researcher choose where a copy of the project goes, and goes on in it.
    void moveToCopy() {
        shell.openProject().ifPresent(project -> copy(project, file -> moveTo(project, file)));
    }

    private void copy(Project project, Consumer<Path> done) {
        choose(desk().text("shell.copy"), Workbench.name(project))
                .ifPresent(file ->
                        desk().messages()
                                .watch(
                                        jobs,
                                        desk().text("shell.copying"),
                                        _ -> {
                                            project.copyTo(file);
                                            return file;
                                        },
                                        done));
    }

    /// The copy has the tabs and pinned codes of the project that it continues.
    private void moveTo(Project project, Path file) {
        String from = project.path().toString();
        shell.giveWay();
        desk().settings()
                .update(old -> old.withRecent(file.toString()).continued(from, file.toString()));
        attempt(progress -> Project.open(file, progress), file);
    }

    /// Says whether nothing is lost when a project is closed.
    static boolean isKept(Project project) {
        return !project.isWritable() || project.isInPlace();
    }

    private interface Opening {
        Project make(Progress progress) throws RefusedException, CancelledException;
    }

    private void attempt(Opening how, Path file) {
        watch(
                desk().text("shell.opening", String.valueOf(file.getFileName())),
                progress -> read(how, file, progress),
                Runnable::run);
    }

    /// A second click while a project is being read asks for nothing more.
    private <T> void watch(String title, Job<T> job, Consumer<T> done) {
        if (opening) {
            return;
        }
        opening(true);
        Job<T> closing =
                progress -> {
                    try {
                        return job.run(progress);
                    } finally {
                        Fx.later(() -> opening(false));
                    }
                };
        desk().messages().watch(jobs, title, closing, done);
    }

    /// Nothing can be done to a project that is about to be closed.
    private void opening(boolean now) {
        opening = now;
        desk().messages().layers().setInert(now);
    }

    /// Reads a project, and the journal, which the first look at what can be undone needs.
    ///
    /// @return what is to be done in the FX thread then
    private Runnable read(Opening how, Path file, Progress progress) throws RefusedException {
        try {
            Project project = how.make(progress);
            try {
                project.undoable();
                progress.tell(0, 0);
                return () -> opened(project, file);
            } catch (CancelledException | RefusedException ended) {
                project.close();
                throw ended;
            }
        } catch (CancelledException cancelled) {
            return shell::startIfClosed;
        } catch (RefusedException refusal) {
            return () -> refused(file, refusal);
        }
    }

    private void opened(Project project, Path file) {
        if (shell.isShowing()) {
            shell.show(project);
            desk().settings().update(old -> old.withRecent(file.toAbsolutePath().toString()));
        } else {
            close(project);
        }
    }

    private void close(Project project) {
        try {
            project.close();
        } catch (RefusedException refusal) {
            desk().messages().refused(refusal);
        }
    }

    private void refused(Path file, RefusedException refusal) {
        boolean canBeRead = Project.canBeRead(refusal);
        if (!canBeRead) {
            desk().settings().update(old -> old.withoutRecent(file.toAbsolutePath().toString()));
        }
        shell.startIfClosed();
        if (!canBeRead) {
            String safe =
                    shell.openProject()
                            .map(Workbench::name)
                            .map(name -> desk().text("shell.unopened.beside", name))
                            .orElseGet(() -> desk().text("shell.unopened"));
            desk().messages().refused(refusal, safe, desk().text("shell.other"), this::choose);
            return;
        }
        Panel panel =
                new Panel(
                        desk().text("shell.elsewhere"),
                        Messages.paragraph(desk().texts().of(refusal)));
        panel.add(desk().text("kit.cancel"), desk().messages()::hide);
        panel.addDefault(
                desk().text("shell.read"),
                () -> {
                    desk().messages().hide();
                    attempt(progress -> Project.openToRead(file, progress), file);
                });
        desk().messages().ask(panel);
    }
}
