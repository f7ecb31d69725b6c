package org.colligate.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;

/// What merging one code into another would do, read off the changes that would do it.
///
/// @param codings how many codings change their code
/// @param become how many of them become one with a coding that says the same
/// @param merged the names of sub-codes that merge with one of the same name
/// @param moved the names of sub-codes that move over
/// @param memos how many memos follow
/// @param guides the names of codes that go and whose definitions say what those of the codes that
///   stay do not; they are lost unless they are added to these
record MergePreview(
        int codings,
        int become,
        List<String> merged,
        List<String> moved,
        long memos,
        List<String> guides) {

    static MergePreview of(Study study, CodeId from, CodeId into) throws RefusedException {
        ChangeSet set = CodebookEditing.merge(study, from, into);
        int before = 0;
        int after = 0;
        List<String> merged = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (Change change : set.changes()) {
            switch (change) {
                case Change.CodingsRemoved(List<Coding> gone) -> before += gone.size();
                case Change.CodingsAdded(List<Coding> added) -> after += added.size();
                case Change.OfCode(var old, var now) when old != null && !old.id().equals(from) ->
                        (now == null ? merged : moved).add(old.name());
                default -> {}
            }
        }
        List<String> guides = new ArrayList<>();
        for (Change change : CodebookEditing.merge(study, from, into, true).changes()) {
            if (change instanceof Change.OfCode(var old, var now)
                    && old != null
                    && now != null
                    && !old.guide().equals(now.guide())) {
                guides.add(old.id().equals(into) ? study.codebook().get(from).name() : old.name());
            }
        }
        long memos = set.changes().stream().filter(Change.OfMemo.class::isInstance).count();
        return new MergePreview(before, before - after, merged, moved, memos, guides);
    }
}
