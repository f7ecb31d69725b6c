package org.colligate.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Names;
import org.colligate.model.Noun;
import org.colligate.model.Recoding;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;

/// Splits a code that turned out to be two themes.
public final class CodeSplit {

    private CodeSplit() {}

    /// Gives some codings of a code to a new code of the same colour, whose definition is still to
    /// be written.
    ///
    /// @param codings which go; all of them codings of the code itself
    /// @param below whether the new code stands under the old one or beside it
    /// @throws RefusedException if there are none, or if the name is not free
    public static ChangeSet of(
            Study study, CodeId id, Collection<Coding> codings, String name, boolean below)
            throws RefusedException {
        Codebook codebook = study.codebook();
        Code code = codebook.get(id);
        if (codings.isEmpty()) {
            throw new RefusedException(
                    Refusal.of("code.split.none", "Choose the passages that the new code is for."));
        }
        String checked = Names.checked(Noun.CODE, name);
        CodeId parent = below ? id : code.parent();
        if (codebook.child(parent, checked).isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "code.split.taken",
                            "There is a code %s already. Choose another name.",
                            checked));
        }
        Code split =
                new Code(
                        CodeId.random(),
                        parent,
                        CodebookEditing.nextPosition(codebook, parent),
                        checked,
                        Code.Guide.EMPTY,
                        code.color());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfCode(null, split));
        changes.addAll(
                Recoding.of(study, codings, coding -> coding.withCode(split.id())).changes());
        return new ChangeSet(
                Deed.of(Deed.Kind.SPLIT_CODE, codebook.path(id), checked, codings.size()), changes);
    }
}
