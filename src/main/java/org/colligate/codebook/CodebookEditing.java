package org.colligate.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Codebook;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.Names;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Noun;
import org.colligate.model.Recoding;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Texts;
import org.jspecify.annotations.Nullable;

/// What can be done to the codebook.
public final class CodebookEditing {

    private CodebookEditing() {}

    /// Creates a code as the last one under a parent.
    ///
    /// @param parent where; null for a main theme
    public static ChangeSet create(Study study, @Nullable CodeId parent, String name)
            throws RefusedException {
        Codebook codebook = study.codebook();
        String checked = Names.checked(Noun.CODE, name);
        requireFree(codebook, parent, checked);
        CodeColor inherited = parent == null ? null : codebook.get(parent).color();
        Code code =
                new Code(
                        CodeId.random(),
                        parent,
                        nextPosition(codebook, parent),
                        checked,
                        Code.Guide.EMPTY,
                        Palette.next(codebook, inherited));
        String path =
                parent == null
                        ? new CodePath(List.of(checked)).toString()
                        : codebook.path(parent).child(checked).toString();
        return ChangeSet.of(Deed.of(Deed.Kind.CREATED_CODE, path), new Change.OfCode(null, code));
    }

    static int nextPosition(Codebook codebook, @Nullable CodeId parent) {
        return codebook.children(parent).stream().mapToInt(Code::position).max().orElse(-1) + 1;
    }

    private static void requireFree(Codebook codebook, @Nullable CodeId parent, String name)
            throws RefusedException {
        Optional<Code> taken = codebook.child(parent, name);
        if (taken.isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "code.taken",
                            "There is a code %s already. Choose another name, or merge the two.",
                            codebook.path(taken.get().id())));
        }
    }

    /// Gives a code another name.
    public static ChangeSet rename(Study study, CodeId id, String name) throws RefusedException {
        Code code = study.codebook().get(id);
        String checked = Names.checked(Noun.CODE, name);
        if (!checked.equals(code.name())) {
            requireFree(study.codebook(), code.parent(), checked);
        }
        return change(study, Deed.Kind.RENAMED_CODE, code, code.withName(checked), checked);
    }

    /// Gives a code another colour.
    public static ChangeSet recolour(Study study, CodeId id, CodeColor color)
            throws RefusedException {
        Code code = study.codebook().get(id);
        return change(
                study, Deed.Kind.RECOLOURED_CODE, code, code.withColor(color), code.color(), color);
    }

    /// Defines a code anew.
    public static ChangeSet redefine(Study study, CodeId id, Code.Guide guide)
            throws RefusedException {
        Code code = study.codebook().get(id);
        Texts.checked(
                Noun.CODE,
                String.join(
                        "\n",
                        guide.definition(),
                        guide.include(),
                        guide.exclude(),
                        guide.example()));
        return change(study, Deed.Kind.REDEFINED_CODE, code, code.withGuide(guide));
    }

    private static ChangeSet change(
            Study study, Deed.Kind kind, Code before, Code after, Object... details)
            throws NothingToDoException {
        if (after.equals(before)) {
            throw new NothingToDoException(
                    Refusal.of(
                            "code.same",
                            "The code %s is so already.",
                            study.codebook().path(before.id())));
        }
        List<Object> all = new ArrayList<>();
        all.add(study.codebook().path(before.id()));
        all.addAll(List.of(details));
        return ChangeSet.of(Deed.of(kind, all.toArray()), new Change.OfCode(before, after));
    }

    /// Moves a code with everything below it.
    ///
    /// @param parent where to; null for the top
    /// @param index its place among its new siblings, from 0; behind the last if larger
    public static ChangeSet move(Study study, CodeId id, @Nullable CodeId parent, int index)
            throws RefusedException {
        Codebook codebook = study.codebook();
        Code code = codebook.get(id);
        boolean stays = Objects.equals(code.parent(), parent);
        if (!stays) {
            requireOutside(codebook, id, parent);
            requireFree(codebook, parent, code.name());
        }
        List<Code> siblings = new ArrayList<>(codebook.children(parent));
        siblings.remove(code);
        siblings.add(Math.clamp(index, 0, siblings.size()), code);
        if (siblings.equals(codebook.children(parent))) {
            throw new NothingToDoException(
                    Refusal.of(
                            "code.there", "The code %s stands there already.", codebook.path(id)));
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            Code before = siblings.get(i);
            Code after = before.at(parent, i);
            if (!after.equals(before)) {
                changes.add(new Change.OfCode(before, after));
            }
        }
        Object to = parent == null ? "the top" : codebook.path(parent);
        return new ChangeSet(
                stays
                        ? Deed.of(Deed.Kind.REORDERED_CODES, codebook.path(id))
                        : Deed.of(Deed.Kind.MOVED_CODE, codebook.path(id), to),
                changes);
    }

    private static void requireOutside(Codebook codebook, CodeId id, @Nullable CodeId target)
            throws RefusedException {
        if (target != null && codebook.subtree(id).contains(codebook.get(target))) {
            throw new RefusedException(
                    Refusal.of(
                            "code.below",
                            "%s cannot go under %s, which is the code itself or one of its own sub-codes.",
                            codebook.path(id),
                            codebook.path(target)));
        }
    }

    /// Merges one code into another: the codings of both are kept, equal ones become one, sub-codes
    /// of the same name are merged in turn, others move over, and memos follow. The definition of
    /// the code that remains is left as it is.
    public static ChangeSet merge(Study study, CodeId from, CodeId into) throws RefusedException {
        return merge(study, from, into, false);
    }

    /// Merges one code into another as [#merge(Study, CodeId, CodeId)] does.
    ///
    /// @param append whether the parts of a definition are added to those of the code that remains,
    ///   instead of being lost
    public static ChangeSet merge(Study study, CodeId from, CodeId into, boolean append)
            throws RefusedException {
        Codebook codebook = study.codebook();
        requireOutside(codebook, from, into);
        Merge merge = new Merge(study, append);
        merge.add(codebook.get(from), codebook.get(into));
        return new ChangeSet(
                Deed.of(
                        Deed.Kind.MERGED_CODES,
                        codebook.path(from),
                        codebook.path(into),
                        merge.codings()),
                merge.changes());
    }

    /// Deletes a code with everything below it and all their codings and memos.
    public static ChangeSet delete(Study study, CodeId id) {
        List<Code> doomed = study.codebook().subtree(id);
        Set<CodeId> ids = new HashSet<>();
        doomed.forEach(code -> ids.add(code.id()));
        List<Coding> codings = study.codings().withCode(ids);
        Set<CodingId> gone = new HashSet<>();
        codings.forEach(coding -> gone.add(coding.id()));
        List<Change> changes = new ArrayList<>();
        for (Memo memo : study.memos().list()) {
            boolean goes =
                    switch (memo.subject()) {
                        case Memo.OnCode(CodeId code) -> ids.contains(code);
                        case Memo.OnCoding(_, CodingId coding) -> gone.contains(coding);
                        case Memo.OnProject _,
                                Memo.OnTranscript _,
                                Memo.OnPassage _,
                                Memo.OnCase _ ->
                                false;
                    };
            if (goes) {
                changes.add(new Change.OfMemo(memo, null));
            }
        }
        if (!codings.isEmpty()) {
            changes.add(new Change.CodingsRemoved(codings));
        }
        doomed.reversed().forEach(code -> changes.add(new Change.OfCode(code, null)));
        return new ChangeSet(
                Deed.of(Deed.Kind.DELETED_CODE, study.codebook().path(id), codings.size()),
                changes);
    }

    /// The merging of one subtree into another.
    private static final class Merge {

        private final Study study;
        private final boolean append;
        private final Map<CodeId, CodeId> targets = new HashMap<>();
        private final List<Change> moves = new ArrayList<>();
        private final List<Change> removals = new ArrayList<>();

        Merge(Study study, boolean append) {
            this.study = study;
            this.append = append;
        }

        /// Pairs two codes and their sub-codes of the same name; moves the sub-codes without a
        /// pair.
        void add(Code from, Code into) {
            targets.put(from.id(), into.id());
            Code.Guide both = into.guide().and(from.guide());
            if (append && !both.equals(into.guide())) {
                moves.add(new Change.OfCode(into, into.withGuide(both)));
            }
            int next = nextPosition(study.codebook(), into.id());
            for (Code child : study.codebook().children(from.id())) {
                Optional<Code> pair =
                        study.codebook()
                                .child(into.id(), child.name())
                                .filter(found -> !targets.containsKey(found.id()));
                if (pair.isPresent()) {
                    add(child, pair.get());
                } else {
                    moves.add(new Change.OfCode(child, child.at(into.id(), next++)));
                }
            }
            removals.add(new Change.OfCode(from, null));
        }

        private List<Coding> affected() {
            return study.codings().withCode(targets.keySet());
        }

        int codings() {
            return affected().size();
        }

        List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            for (Memo memo : study.memos().list()) {
                if (memo.subject() instanceof Memo.OnCode(CodeId code)) {
                    CodeId target = targets.getOrDefault(code, code);
                    if (!target.equals(code)) {
                        changes.add(
                                new Change.OfMemo(memo, memo.withSubject(new Memo.OnCode(target))));
                    }
                }
            }
            changes.addAll(
                    Recoding.of(
                                    study,
                                    affected(),
                                    coding ->
                                            coding.withCode(
                                                    targets.getOrDefault(
                                                            coding.code(), coding.code())))
                            .changes());
            changes.addAll(moves);
            changes.addAll(removals);
            return changes;
        }
    }
}
