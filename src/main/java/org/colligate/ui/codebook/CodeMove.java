package org.colligate.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Edit;
import org.jspecify.annotations.Nullable;

/// Where a code goes when it is moved by a step or dropped between two others.
///
/// @param code which
/// @param parent under which it will stand; null for the top
/// @param index its place there, from 0
record CodeMove(CodeId code, @Nullable CodeId parent, int index) implements Edit {

    /// A step that a code can take in the tree.
    enum Step {
        UP,
        DOWN,
        IN,
        OUT
    }

    @Override
    public ChangeSet on(Study study) throws RefusedException {
        return CodebookEditing.move(study, code, parent, index);
    }

    /// Returns the move that a step is; empty where there is no way.
    static Optional<CodeMove> of(Codebook codebook, CodeId id, Step step) {
        Code code = codebook.get(id);
        List<Code> siblings = codebook.children(code.parent());
        int at = siblings.indexOf(code);
        return switch (step) {
            case UP ->
                    at == 0
                            ? Optional.empty()
                            : Optional.of(new CodeMove(id, code.parent(), at - 1));
            case DOWN ->
                    at == siblings.size() - 1
                            ? Optional.empty()
                            : Optional.of(new CodeMove(id, code.parent(), at + 1));
            case IN ->
                    at == 0 ? Optional.empty() : Optional.of(under(id, siblings.get(at - 1).id()));
            case OUT -> code.parent() == null ? Optional.empty() : Optional.of(out(codebook, code));
        };
    }

    private static CodeMove out(Codebook codebook, Code code) {
        Code parent = codebook.get(Objects.requireNonNull(code.parent()));
        int index = codebook.children(parent.parent()).indexOf(parent) + 1;
        return new CodeMove(code.id(), parent.parent(), index);
    }

    /// Returns the move to the end of a parent's sub-codes.
    static CodeMove under(CodeId id, @Nullable CodeId parent) {
        return new CodeMove(id, parent, Integer.MAX_VALUE);
    }

    /// Returns the move to the place before or behind another code.
    static CodeMove beside(Codebook codebook, CodeId id, CodeId other, boolean behind) {
        Code target = codebook.get(other);
        List<Code> siblings = new ArrayList<>(codebook.children(target.parent()));
        siblings.removeIf(code -> code.id().equals(id));
        return new CodeMove(id, target.parent(), siblings.indexOf(target) + (behind ? 1 : 0));
    }

    /// Says whether it leads anywhere: not to where the code stands, nor below itself.
    boolean isPossible(Codebook codebook) {
        Code moved = codebook.get(code);
        boolean below =
                parent != null
                        && codebook.subtree(code).stream().anyMatch(c -> c.id().equals(parent));
        boolean stays =
                Objects.equals(moved.parent(), parent)
                        && codebook.children(parent).indexOf(moved) == index;
        return !below && !stays;
    }
}
