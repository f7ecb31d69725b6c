package org.colligate.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// What can be done to the selected code, and how a new one comes to be.
final class CodeActions {

    private final Session session;
    private final CodeOutline outline;
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onCode = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onAny = new ReadOnlyBooleanWrapper();
    private final List<Action> list = new ArrayList<>();
    private final Subscription listening;

    CodeActions(Session session, CodeOutline outline) {
        this.session = session;
        this.outline = outline;
        listening =
                Subscription.combine(
                        session.selectedCode().subscribe(_ -> refresh()),
                        session.study().subscribe(_ -> refresh()));
        fresh("new", "Shortcut+Shift+N", this::create);
        fresh("new", "INSERT", this::create);
        add("new.below", "Shortcut+Shift+U", this::createBelow);
        add("new.below", "Shift+INSERT", this::createBelow);
        add("rename", "F2", _ -> outline.rename());
        add("recolour", "Shortcut+Shift+L", code -> ColorPanel.ask(session, code));
        add("up", "Alt+UP", code -> step(code, CodeMove.Step.UP));
        add("down", "Alt+DOWN", code -> step(code, CodeMove.Step.DOWN));
        add("in", "Alt+RIGHT", code -> step(code, CodeMove.Step.IN));
        add("out", "Alt+LEFT", code -> step(code, CodeMove.Step.OUT));
        add("move", "Shortcut+Shift+J", code -> MovePanel.ask(session, code));
        add("merge.action", "Shortcut+Shift+M", code -> MergePanel.ask(session, code));
        list.add(
                Action.of(
                                session.desk().text("codebook.similar"),
                                "",
                                () -> session.go(new Place.Similar(session.selectedCode().get())))
                        .when(onAny.getReadOnlyProperty()));
        add("split", "", code -> SplitPanel.ask(session, code));
        add("delete", "DELETE", this::delete);
    }

    private void refresh() {
        writable.set(session.project().isWritable());
        onAny.set(outline.code().isPresent());
        onCode.set(writable.get() && outline.code().isPresent());
    }

    private void fresh(String key, String keys, Runnable run) {
        list.add(
                Action.of(session.desk().text("codebook." + key), keys, run)
                        .when(writable.getReadOnlyProperty()));
    }

    private void add(String key, String keys, Consumer<Code> run) {
        list.add(
                Action.of(
                                session.desk().text("codebook." + key),
                                keys,
                                () -> outline.code().ifPresent(run))
                        .when(onCode.getReadOnlyProperty()));
    }

    /// Returns all of them; those with two keys stand there twice, one after the other.
    List<Action> all() {
        return List.copyOf(list);
    }

    /// Returns each of them once, in groups.
    List<List<Action>> groups() {
        return Stream.of(
                        List.of("new", "new.below"),
                        List.of("rename", "recolour"),
                        List.of("up", "down", "in", "out", "move"),
                        List.of("merge.action", "split"),
                        List.of("similar"),
                        List.of("delete"))
                .map(keys -> keys.stream().map(this::named).toList())
                .toList();
    }

    /// Returns the action with a key in the bundle.
    Action named(String key) {
        String title = session.desk().text("codebook." + key);
        return list.stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    private void create() {
        outline.name(new CodeRow.Draft(outline.code().map(Code::parent).orElse(null)));
    }

    private void createBelow(Code code) {
        outline.name(new CodeRow.Draft(code.id()));
    }

    private void step(Code code, CodeMove.Step step) {
        CodeMove.of(session.study().get().codebook(), code.id(), step).ifPresent(session::apply);
    }

    private void delete(Code code) {
        Codebook codebook = session.study().get().codebook();
        Optional<CodeId> next = neighbour(codebook, code);
        session.apply(study -> CodebookEditing.delete(study, code.id()))
                .ifPresent(step -> {
                    session.selectedCode().set(next.orElse(null));
                    session.desk()
                            .messages()
                            .say(
                                    session.desk()
                                            .text(
                                                    "codebook.deleted",
                                                    code.name(),
                                                    step.deed().details().getLast()));
                });
    }

    private static Optional<CodeId> neighbour(Codebook codebook, Code code) {
        List<Code> siblings = codebook.children(code.parent());
        int at = siblings.indexOf(code);
        if (siblings.size() > 1) {
            return Optional.of(siblings.get(at == siblings.size() - 1 ? at - 1 : at + 1).id());
        }
        return Optional.ofNullable(code.parent());
    }

    /// Takes the name that was typed into a line.
    void named(CodeRow row, String name) {
        switch (row) {
            case CodeRow.Top _ -> {}
            case CodeRow.Of(Code code, _, _) -> {
                if (!name.equals(code.name())) {
                    session.apply(study -> CodebookEditing.rename(study, code.id(), name));
                }
            }
            case CodeRow.Draft(CodeId parent) ->
                    session.apply(study -> CodebookEditing.create(study, parent, name))
                            .flatMap(_ -> session.study().get().codebook().child(parent, name))
                            .ifPresent(code -> session.selectedCode().set(code.id()));
        }
    }

    void dropped(CodeId id, CodeId onto) {
        Codebook codebook = session.study().get().codebook();
        Code from = codebook.get(id);
        MergePanel.ask(
                session, from, codebook.get(onto), () -> session.apply(CodeMove.under(id, onto)));
    }

    void close() {
        listening.unsubscribe();
    }
}
