package org.colligate.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Deed;
import org.colligate.model.Names;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Noun;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;

/// Brings a codebook file into a study. Codes are matched by their path: those that are there are
/// defined anew as far as the file tells, the others are created, none is deleted.
public final class CodebookImport {

    private final Study study;
    private final String file;
    private final List<Change> changes = new ArrayList<>();
    private final Map<@Nullable CodeId, Integer> nextPositions = new HashMap<>();
    private int created;

    private CodebookImport(Study study, String file) {
        this.study = study;
        this.file = file;
    }

    /// Works out the changes.
    ///
    /// @param file the name of the file, for messages
    /// @throws RefusedException if a code has no proper name or two siblings have the same
    /// @throws NothingToDoException if the study has all of it
    public static ChangeSet of(Study study, String file, CodebookDraft draft)
            throws RefusedException {
        CodebookImport work = new CodebookImport(study, file);
        work.add(draft.codes(), null, true, null);
        if (work.changes.isEmpty()) {
            throw new NothingToDoException(
                    Refusal.of("codebook.all", "The project has all codes of %s already.", file));
        }
        return new ChangeSet(
                Deed.of(
                        Deed.Kind.IMPORTED_CODEBOOK,
                        work.created,
                        work.changes.size() - work.created),
                work.changes);
    }

    private void add(
            List<CodebookDraft.Entry> entries,
            @Nullable CodeId parent,
            boolean parentIsThere,
            @Nullable CodeColor inherited)
            throws RefusedException {
        Set<String> names = new HashSet<>();
        for (CodebookDraft.Entry entry : entries) {
            String name = checkedName(entry);
            if (!names.add(name)) {
                throw new RefusedException(
                        Refusal.at(
                                file,
                                entry.line(),
                                Refusal.of(
                                        "codebook.twice",
                                        "two codes named \"%s\" under the same parent. Rename one of them.",
                                        name)));
            }
            Optional<Code> present =
                    parentIsThere ? study.codebook().child(parent, name) : Optional.empty();
            Code code = code(entry, name, parent, present.orElse(null), inherited);
            if (!present.equals(Optional.of(code))) {
                changes.add(new Change.OfCode(present.orElse(null), code));
                created += present.isPresent() ? 0 : 1;
            }
            add(entry.children(), code.id(), present.isPresent(), code.color());
        }
    }

    private String checkedName(CodebookDraft.Entry entry) throws RefusedException {
        try {
            return Names.checked(Noun.CODE, entry.name());
        } catch (RefusedException bad) {
            throw new RefusedException(Refusal.at(file, entry.line(), bad.words()));
        }
    }

    private Code code(
            CodebookDraft.Entry entry,
            String name,
            @Nullable CodeId parent,
            @Nullable Code present,
            @Nullable CodeColor inherited) {
        if (present != null) {
            Code defined = present.withGuide(entry.guide().over(present.guide()));
            return entry.color() == null ? defined : defined.withColor(entry.color());
        }
        int position =
                nextPositions.computeIfAbsent(
                        parent,
                        _ ->
                                parent == null || study.codebook().find(parent).isPresent()
                                        ? CodebookEditing.nextPosition(study.codebook(), parent)
                                        : 0);
        nextPositions.put(parent, position + 1);
        return new Code(
                CodeId.random(),
                parent,
                position,
                name,
                entry.guide().over(Code.Guide.EMPTY),
                entry.color() != null ? entry.color() : color(position, inherited));
    }

    private static CodeColor color(int position, @Nullable CodeColor inherited) {
        return inherited != null ? inherited : Palette.hue(position);
    }
}
