package org.colligate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What one deed of a person changed: applied as a whole or not at all, and taken back as a whole.
///
/// @param deed what was done, for the history
/// @param changes the changes in order
public record ChangeSet(Deed deed, List<Change> changes) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /// Returns a set of one change.
    public static ChangeSet of(Deed deed, Change... changes) {
        return new ChangeSet(deed, List.of(changes));
    }

    /// Returns the changes that make a study out of nothing.
    public static ChangeSet making(Deed deed, Study study) {
        List<Change> changes = new ArrayList<>();
        study.coders().list().forEach(one -> changes.add(new Change.OfCoder(null, one)));
        study.codebook().codes().forEach(one -> changes.add(new Change.OfCode(null, one)));
        study.attributes().list().forEach(one -> changes.add(new Change.OfAttribute(null, one)));
        study.transcripts().list().forEach(one -> changes.add(new Change.TranscriptAdded(one)));
        study.cases().list().forEach(one -> changes.add(new Change.OfCase(null, one)));
        for (Transcript transcript : study.transcripts().list()) {
            List<Coding> codings = study.codings().of(transcript.id());
            if (!codings.isEmpty()) {
                changes.add(new Change.CodingsAdded(codings));
            }
        }
        study.memos().list().forEach(one -> changes.add(new Change.OfMemo(null, one)));
        study.kept().list().forEach(one -> changes.add(new Change.OfKept(null, one)));
        return new ChangeSet(deed, changes);
    }

    /// Returns these changes behind others, all as this deed.
    public ChangeSet after(ChangeSet others) {
        return new ChangeSet(
                deed, Stream.concat(others.changes.stream(), changes.stream()).toList());
    }

    /// Returns the changes that take these back, under the name of another deed.
    public ChangeSet inverse(Deed inverseDeed) {
        return new ChangeSet(
                inverseDeed, changes.reversed().stream().map(Change::inverse).toList());
    }
}
