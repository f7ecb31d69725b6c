package org.colligate.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.model.Attribute;
import org.colligate.model.Change;
import org.colligate.model.Code;
import org.colligate.model.Kept;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// The changes of names and notes that hold a name, but for those of cases.
final class Rewording {

    private final Study study;
    private final Naming naming;
    private final Set<Trace.Where> traces;
    private final Map<MemoId, Memo> moved = new HashMap<>();

    /// @param memos what has happened to memos before
    Rewording(Study study, Set<Trace.Where> traces, List<Change> memos) {
        this.study = study;
        this.naming = new Naming(study.pseudonyms());
        this.traces = traces;
        for (Change change : memos) {
            if (change instanceof Change.OfMemo(_, Memo after) && after != null) {
                moved.put(after.id(), after);
            }
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Transcript one : study.transcripts().list()) {
            if (traces.contains(new Trace.TranscriptName(one.id()))) {
                changes.add(
                        new Change.TranscriptRenamed(
                                one.id(), one.name(), naming.replaced(one.name())));
            }
        }
        for (Attribute one : study.attributes().list()) {
            if (traces.contains(new Trace.AttributeName(one.id()))) {
                changes.add(
                        new Change.OfAttribute(
                                one,
                                new Attribute(
                                        one.id(), naming.replaced(one.name()), one.position())));
            }
        }
        for (Code one : study.codebook().codes()) {
            Code after = reworded(one);
            if (!after.equals(one)) {
                changes.add(new Change.OfCode(one, after));
            }
        }
        for (Memo one : study.memos().list()) {
            if (traces.contains(new Trace.OfMemo(one.id()))) {
                Memo before = moved.getOrDefault(one.id(), one);
                changes.add(
                        new Change.OfMemo(before, before.withText(naming.replaced(one.text()))));
            }
        }
        for (Kept one : study.kept().list()) {
            Kept after = reworded(one);
            if (!after.equals(one)) {
                changes.add(new Change.OfKept(one, after));
            }
        }
        return changes;
    }

    private Code reworded(Code code) {
        Code.Guide guide = code.guide();
        Code.Guide next =
                new Code.Guide(
                        reworded(code, Trace.Part.DEFINITION, guide.definition()),
                        reworded(code, Trace.Part.INCLUDE, guide.include()),
                        reworded(code, Trace.Part.EXCLUDE, guide.exclude()),
                        reworded(code, Trace.Part.EXAMPLE, guide.example()));
        return code.withName(reworded(code, Trace.Part.NAME, code.name())).withGuide(next);
    }

    private String reworded(Code code, Trace.Part part, String text) {
        return traces.contains(new Trace.OfCode(code.id(), part)) ? naming.replaced(text) : text;
    }

    private Kept reworded(Kept kept) {
        return switch (kept) {
            case Kept.SavedQuery query ->
                    traces.contains(new Trace.Query(query.id()))
                            ? Traces.replaced(query, naming)
                            : query;
            case Kept.StopWords list -> {
                Set<String> words = new HashSet<>();
                for (String word : list.words()) {
                    boolean wanted = traces.contains(new Trace.StopWord(list.id(), word));
                    words.add(wanted ? naming.replaced(word) : word);
                }
                yield new Kept.StopWords(list.id(), words);
            }
            case Kept.Origin origin ->
                    traces.contains(new Trace.FileName(origin.id()))
                            ? new Kept.Origin(
                                    origin.id(),
                                    origin.transcript(),
                                    naming.replaced(origin.file()),
                                    origin.sha256(),
                                    origin.size())
                            : origin;
            case Kept.Dismissal _, Kept.Pseudonym _ -> kept;
        };
    }
}
