package org.colligate.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Passage;
import org.colligate.model.Recoding;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;

/// Codings that nobody has read yet: many passages that a search found, coded at once. Their coder
/// is not the person but the person's machine, a coder whose name ends in ` (auto)`: so they can be
/// hidden, filtered, reviewed and left out of agreement like those of any coder.
public final class AutoCoding {

    private static final String MARK = " (auto)";

    private AutoCoding() {}

    /// Returns the name of the coder who does what a person lets the program do.
    public static String coderOf(String person) {
        return isAutomatic(person) ? person : person + MARK;
    }

    /// Says whether a coder of such a name is a program.
    public static boolean isAutomatic(String coder) {
        return coder.endsWith(MARK);
    }

    /// Says whether a passage lies as a whole in one that somebody has coded so.
    public static boolean isCoded(Study study, Passage passage, CodeId code) {
        return spans(study, passage.transcript(), code).stream()
                .anyMatch(span -> span.contains(passage.span()));
    }

    private static List<TextSpan> spans(Study study, TranscriptId transcript, CodeId code) {
        return study.codings().of(transcript).stream()
                .filter(coding -> coding.code().equals(code))
                .map(Coding::span)
                .toList();
    }

    /// Applies a code to passages. One that lies as a whole in a passage coded so already is passed
    /// over, whoever coded it.
    ///
    /// @param person who lets it be done
    /// @param query what found them, for the history
    /// @throws RefusedException if a passage leaves its text or cuts a character in two
    /// @throws NothingToDoException if all are coded so already
    public static ChangeSet apply(
            Study study, Collection<Passage> passages, CodeId code, String person, String query)
            throws RefusedException {
        List<Change> changes = new ArrayList<>();
        Coder coder = new Coders(study).named(coderOf(person), changes);
        Map<TranscriptId, List<TextSpan>> known = new HashMap<>();
        Iterator<CodingId> ids = CodingId.random(Integer.MAX_VALUE).iterator();
        List<Coding> codings = new ArrayList<>();
        for (Passage passage : new HashSet<>(passages)) {
            CodingEditing.requireWithin(
                    study.transcripts().get(passage.transcript()), passage.span());
            List<TextSpan> coded =
                    known.computeIfAbsent(passage.transcript(), id -> spans(study, id, code));
            if (coded.stream().noneMatch(span -> span.contains(passage.span()))) {
                codings.add(
                        new Coding(
                                ids.next(),
                                passage.transcript(),
                                passage.span(),
                                code,
                                coder.id()));
            }
        }
        if (codings.isEmpty()) {
            throw new NothingToDoException(
                    Refusal.of(
                            "autocoding.all",
                            "All of these passages are coded as %s already.",
                            study.codebook().path(code)));
        }
        changes.add(new Change.CodingsAdded(codings));
        return new ChangeSet(
                Deed.of(Deed.Kind.AUTO_CODED, codings.size(), study.codebook().path(code), query),
                changes);
    }

    /// Hands codings of a program over to the person who has read them. Where the person has coded
    /// the same passage so, the two become one.
    ///
    /// @param codings at least one
    /// @param person who takes them over
    public static ChangeSet accept(Study study, Collection<Coding> codings, String person)
            throws RefusedException {
        List<Change> changes = new ArrayList<>();
        Coder coder = new Coders(study).named(person, changes);
        Recoding recoding = Recoding.of(study, codings, coding -> coding.withCoder(coder.id()));
        changes.addAll(recoding.changes());
        Set<TranscriptId> transcripts = new HashSet<>();
        codings.forEach(coding -> transcripts.add(coding.transcript()));
        return new ChangeSet(
                Deed.of(Deed.Kind.ACCEPTED_CODINGS, codings.size(), transcripts.size()), changes);
    }
}
