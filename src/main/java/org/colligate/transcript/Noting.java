package org.colligate.transcript;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.document.Comment;
import org.colligate.model.Change;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.model.Names;
import org.colligate.model.Noun;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Texts;
import org.colligate.model.Transcript;

/// Makes memos of the comments in transcripts that come in.
final class Noting {

    /// Who wrote a comment that does not say so.
    private static final String NOBODY = "?";

    private final Map<String, Coder> coders = new HashMap<>();
    private final List<Change> changes;
    private final Instant now = Instant.now();

    /// @param changes where the changes go
    Noting(Study study, List<Change> changes) {
        this.changes = changes;
        study.coders().list().forEach(coder -> coders.put(coder.name(), coder));
    }

    void take(Transcript transcript, List<Comment> comments) throws RefusedException {
        for (Comment comment : comments) {
            Memo.Subject passage = new Memo.OnPassage(new Passage(transcript.id(), comment.span()));
            changes.add(
                    new Change.OfMemo(
                            null,
                            new Memo(
                                    MemoId.random(),
                                    passage,
                                    coder(comment.author()).id(),
                                    now,
                                    Texts.checked(Noun.MEMO, comment.text()))));
        }
    }

    private Coder coder(String author) {
        String name = name(author);
        Coder known = coders.get(name);
        if (known == null) {
            known = new Coder(CoderId.random(), name);
            coders.put(name, known);
            changes.add(new Change.OfCoder(null, known));
        }
        return known;
    }

    private static String name(String author) {
        try {
            return Names.checked(Noun.CODER, author);
        } catch (RefusedException unfit) {
            return NOBODY;
        }
    }
}
