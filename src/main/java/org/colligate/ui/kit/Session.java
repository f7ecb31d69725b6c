package org.colligate.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.project.Edit;
import org.colligate.project.Project;
import org.colligate.search.FoldedTexts;
import org.colligate.task.Job;
import org.jspecify.annotations.Nullable;

/// An open project as the pages see it, all in the FX thread: the present study, every change of
/// it, who is coding, and the one way to edit and to go somewhere.
public final class Session implements AutoCloseable {

    private final Desk desk;
    private final Project project;
    private final Runnable deafen;
    private final ReadOnlyObjectWrapper<Study> study;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final StringProperty coder;
    private final Subscription named;
    private final ObjectProperty<@Nullable CodeId> selectedCode = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CodeId> lastCode = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Consumer<CodeId>> passageTarget =
            new SimpleObjectProperty<>();
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>(Found.NOTHING);
    private final FoldedTexts folded = new FoldedTexts();
    private final Consumer<Place> guide;

    /// Opens a session.
    ///
    /// @param guide brings the researcher to a place
    public Session(Desk desk, Project project, Consumer<Place> guide) {
        this.desk = desk;
        this.project = project;
        this.guide = guide;
        this.study = new ReadOnlyObjectWrapper<>(project.study());
        this.coder = new SimpleStringProperty(desk.settings().get().coder());
        this.deafen = project.listen(this::heard);
        coder.subscribe(name -> desk.settings().update(old -> old.withCoder(name)));
        named = desk.settings().property().subscribe(next -> coder.set(next.coder()));
    }

    /// Learns of each deed in the FX thread, when [Session#study] is the study after it.
    @FunctionalInterface
    public interface Listener {

        /// Hears of one deed.
        void changed(Step step, ChangeSet changes);
    }

    private void heard(Step step, ChangeSet changes, Study after) {
        if (Platform.isFxApplicationThread()) {
            tell(step, changes, after);
        } else {
            Fx.later(() -> tell(step, changes, after));
        }
    }

    private void tell(Step step, ChangeSet changes, Study after) {
        study.set(after);
        listeners.forEach(listener -> listener.changed(step, changes));
    }

    public Desk desk() {
        return desk;
    }

    public Project project() {
        return project;
    }

    /// The present study.
    public ReadOnlyObjectProperty<Study> study() {
        return study.getReadOnlyProperty();
    }

    /// Who codes.
    public StringProperty coder() {
        return coder;
    }

    /// The code that the researcher looks at; its quotes stand at the side.
    public ObjectProperty<@Nullable CodeId> selectedCode() {
        return selectedCode;
    }

    /// The code applied last, for doing it again.
    public ObjectProperty<@Nullable CodeId> lastCode() {
        return lastCode;
    }

    /// What was searched for last, to be marked in the transcripts.
    public ObjectProperty<Found> found() {
        return found;
    }

    /// The texts as they are searched, made once for all who search.
    public FoldedTexts folded() {
        return folded;
    }

    /// What codes the passage that is selected in the transcript in front; null while none is. The
    /// page of the transcript sets it when it drags a passage, whoever a passage is dropped on
    /// hands it the code.
    public ObjectProperty<@Nullable Consumer<CodeId>> passageTarget() {
        return passageTarget;
    }

    /// Tells a listener of every deed until the returned handle is run.
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Edits the study at once; it is on the disk when this returns. A refusal is shown.
    ///
    /// @return the entry in the journal; empty if it was refused
    public Optional<Step> apply(Edit edit) {
        try {
            return Optional.of(project.apply(coder.get(), edit));
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
            return Optional.empty();
        }
    }

    /// Does long work that ends in an edit, with progress and a way to cancel it.
    ///
    /// @param title what is being done
    /// @param work prepares the edit
    /// @param after is run when it is done
    public void applyLong(String title, Job<Edit> work, Runnable after) {
        applyLong(title, List.of(), work, after);
    }

    /// Does long work that ends in an edit by which files come in.
    ///
    /// @param title what is being done
    /// @param files the bytes of the files that are kept; the work may add to them
    /// @param work prepares the edit
    /// @param after is run when it is done
    public void applyLong(String title, Collection<byte[]> files, Job<Edit> work, Runnable after) {
        String by = coder.get();
        desk.messages()
                .watch(
                        desk.jobs(),
                        title,
                        progress -> project.apply(by, work.run(progress), files),
                        _ -> after.run());
    }

    /// Takes back the last deed.
    public void undo() {
        attempt(() -> project.undo(coder.get()));
    }

    /// Does again what was taken back last.
    public void redo() {
        attempt(() -> project.redo(coder.get()));
    }

    /// Returns what the next undo takes back.
    public Optional<Step> undoable() {
        return attempt(project::undoable);
    }

    /// Returns what the next redo does again.
    public Optional<Step> redoable() {
        return attempt(project::redoable);
    }

    private interface Attempt {
        Optional<Step> make() throws RefusedException;
    }

    private Optional<Step> attempt(Attempt attempt) {
        try {
            return attempt.make();
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
            return Optional.empty();
        }
    }

    /// Brings the researcher to a place.
    public void go(Place place) {
        guide.accept(place);
    }

    /// Hears no more of the project, which stays open.
    public void leave() {
        deafen.run();
        named.unsubscribe();
        listeners.clear();
    }

    /// Closes the project.
    @Override
    public void close() {
        leave();
        try {
            project.close();
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }
}
