package org.colligate.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Passage;
import org.colligate.model.Recoding;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// Puts pseudonyms in the places that a researcher has looked at, as one deed.
///
/// A coding that begins or ends inside a name is widened to the whole of it first; then every
/// coding holds each name as a whole or not at all, and an edit of the text moves or stretches it
/// and can be taken back. The label of a speaker follows the text when none of its places is left
/// as it is.
public final class Replacement {

    private static final Comparator<Place> LAST_FIRST =
            Comparator.<Place, TextSpan>comparing(place -> place.passage().span()).reversed();

    private final Findings findings;
    private final Set<Place> places;
    private final Set<Trace.Where> traces;

    /// Makes one.
    ///
    /// @param places those of the findings in which a pseudonym is to be put
    /// @param traces those of the findings that are to be changed; what is not free is left alone
    public Replacement(
            Findings findings, Collection<Place> places, Collection<Trace.Where> traces) {
        this.findings = findings;
        this.places = Set.copyOf(places);
        this.traces = new HashSet<>();
        for (Trace trace : findings.traces()) {
            if (trace.free() && traces.contains(trace.where())) {
                this.traces.add(trace.where());
            }
        }
    }

    /// Returns the changes.
    ///
    /// @throws NothingToDoException if nothing is to be changed
    /// @throws RefusedException if a text or the table has changed since the names were looked for,
    ///   or if two cases would own the turns of one speaker
    public ChangeSet on(Study study) throws RefusedException {
        if (places.isEmpty() && traces.isEmpty()) {
            throw new NothingToDoException(
                    Refusal.of("pseudonym.nowhere", "No name is left to be replaced."));
        }
        requireUnchanged(study);
        Map<TranscriptId, List<Place>> byTranscript = new LinkedHashMap<>();
        places.stream()
                .sorted(LAST_FIRST)
                .forEach(place ->
                        byTranscript
                                .computeIfAbsent(
                                        place.passage().transcript(), _ -> new ArrayList<>())
                                .add(place));
        Recoding widened = widened(study, byTranscript);
        List<Change> changes = new ArrayList<>(widened.changes());
        Following following = new Following(study, findings, places, traces);
        changes.addAll(following.speakers());
        byTranscript.forEach((_, here) -> here.forEach(place -> changes.add(edit(study, place))));
        List<Change> memos = new ArrayList<>(widened.memos());
        for (Memo memo : study.memos().list()) {
            Memo after = moved(study, memo, byTranscript);
            if (!after.equals(memo)) {
                Change change = new Change.OfMemo(memo, after);
                changes.add(change);
                memos.add(change);
            }
        }
        changes.addAll(following.owners());
        changes.addAll(new Rewording(study, traces, memos).changes());
        Deed deed =
                Deed.of(Deed.Kind.PSEUDONYMISED, places.size(), byTranscript.size(), traces.size());
        return new ChangeSet(deed, changes);
    }

    private void requireUnchanged(Study study) throws RefusedException {
        boolean same = study.pseudonyms().equals(findings.study().pseudonyms());
        for (Transcript before : findings.study().transcripts().list()) {
            same &=
                    study.transcripts()
                            .find(before.id())
                            .filter(now ->
                                    now.text().equals(before.text())
                                            && now.turns().equals(before.turns())
                                            && now.speakers().equals(before.speakers()))
                            .isPresent();
        }
        if (!same) {
            throw new RefusedException(
                    Refusal.of(
                            "pseudonym.stale",
                            "The texts or the table of pseudonyms have changed since the names were looked for. Look for them again."));
        }
    }

    private static Change.TextEdited edit(Study study, Place place) {
        TextSpan span = place.passage().span();
        TranscriptId id = place.passage().transcript();
        SourceText text = study.transcripts().get(id).text();
        return new Change.TextEdited(
                id, new TextEdit(span.start(), text.passage(span), place.entry().pseudonym()));
    }

    /// Returns a memo as it stands when the texts are edited: on its passage, widened to whole
    /// names as a coding is.
    private static Memo moved(Study study, Memo memo, Map<TranscriptId, List<Place>> byTranscript) {
        if (!(memo.subject() instanceof Memo.OnPassage(Passage(TranscriptId id, TextSpan span)))) {
            return memo;
        }
        List<Place> here = byTranscript.getOrDefault(id, List.of());
        TextSpan moved = widened(span, ends(here));
        for (Place place : here) {
            moved = edit(study, place).edit().map(moved).orElseThrow();
        }
        return moved.equals(span)
                ? memo
                : memo.withSubject(new Memo.OnPassage(new Passage(id, moved)));
    }

    /// Returns where names end, by where they start.
    private static NavigableMap<Integer, Integer> ends(List<Place> places) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        places.forEach(
                place -> ends.put(place.passage().span().start(), place.passage().span().end()));
        return ends;
    }

    /// Widens the codings that cut into a name.
    private static Recoding widened(Study study, Map<TranscriptId, List<Place>> byTranscript) {
        Map<TranscriptId, NavigableMap<Integer, Integer>> names = new LinkedHashMap<>();
        byTranscript.forEach((id, here) -> names.put(id, ends(here)));
        List<Coding> cut = new ArrayList<>();
        names.forEach((id, ends) ->
                study.codings().of(id).stream()
                        .filter(coding -> !widened(coding.span(), ends).equals(coding.span()))
                        .forEach(cut::add));
        return Recoding.of(
                study,
                cut,
                coding ->
                        coding.withSpan(
                                widened(
                                        coding.span(),
                                        names.getOrDefault(coding.transcript(), new TreeMap<>()))));
    }

    /// Returns a span that holds each name that it touched as a whole.
    ///
    /// @param ends where names end, by where they start
    private static TextSpan widened(TextSpan span, NavigableMap<Integer, Integer> ends) {
        Map.Entry<Integer, Integer> first = ends.lowerEntry(span.start());
        Map.Entry<Integer, Integer> last = ends.lowerEntry(span.end());
        int start =
                first != null && first.getValue() > span.start() ? first.getKey() : span.start();
        int end = last != null && last.getValue() > span.end() ? last.getValue() : span.end();
        return new TextSpan(start, end);
    }
}
