package org.colligate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One edit of a study, recorded with what was and what is, so that it can be taken back without
/// asking anybody. Most say that one thing became another; `null` before means that it is new,
/// `null` after that it is gone.
///
/// A change holds values, never live objects. It fits only a study in which its `before` holds;
/// [Study#after(Change)] refuses it elsewhere.
public sealed interface Change {

    /// Returns the change that takes this one back.
    Change inverse();

    /// A transcript came in.
    record TranscriptAdded(Transcript transcript) implements Change {
        @Override
        public Change inverse() {
            return new TranscriptRemoved(transcript);
        }
    }

    /// A transcript went, after everything that refers to it.
    record TranscriptRemoved(Transcript transcript) implements Change {
        @Override
        public Change inverse() {
            return new TranscriptAdded(transcript);
        }
    }

    /// A transcript got another name.
    record TranscriptRenamed(TranscriptId transcript, String before, String after)
            implements Change {
        @Override
        public Change inverse() {
            return new TranscriptRenamed(transcript, after, before);
        }
    }

    /// A transcript's speakers and turns were set anew.
    record TurnsChanged(TranscriptId transcript, Telling before, Telling after) implements Change {
        @Override
        public Change inverse() {
            return new TurnsChanged(transcript, after, before);
        }
    }

    /// Who speaks when.
    record Telling(List<Speaker> speakers, List<Turn> turns) {
        public Telling {
            speakers = List.copyOf(speakers);
            turns = List.copyOf(turns);
        }
    }

    /// A transcript's text was edited, and every turn and coding of it moved as [TextEdit] says.
    /// All of them survive it whole and could be moved back: what the edit cuts into is taken out
    /// by other changes before this one and put back by others after it.
    record TextEdited(TranscriptId transcript, TextEdit edit) implements Change {
        @Override
        public Change inverse() {
            return new TextEdited(transcript, edit.inverse());
        }
    }

    /// A code is new, different or gone.
    record OfCode(@Nullable Code before, @Nullable Code after) implements Change {
        @Override
        public Change inverse() {
            return new OfCode(after, before);
        }
    }

    /// A coder is new, renamed or gone.
    record OfCoder(@Nullable Coder before, @Nullable Coder after) implements Change {
        @Override
        public Change inverse() {
            return new OfCoder(after, before);
        }
    }

    /// An attribute is new, different or gone.
    record OfAttribute(@Nullable Attribute before, @Nullable Attribute after) implements Change {
        @Override
        public Change inverse() {
            return new OfAttribute(after, before);
        }
    }

    /// A case is new, different or gone.
    record OfCase(@Nullable Case before, @Nullable Case after) implements Change {
        @Override
        public Change inverse() {
            return new OfCase(after, before);
        }
    }

    /// A memo is new, different or gone.
    record OfMemo(@Nullable Memo before, @Nullable Memo after) implements Change {
        @Override
        public Change inverse() {
            return new OfMemo(after, before);
        }
    }

    /// Something kept is new, different or gone.
    record OfKept(@Nullable Kept before, @Nullable Kept after) implements Change {
        @Override
        public Change inverse() {
            return new OfKept(after, before);
        }
    }

    /// Codings came in: one, or a million of an import.
    record CodingsAdded(List<Coding> codings) implements Change {
        public CodingsAdded {
            codings = List.copyOf(codings);
        }

        @Override
        public Change inverse() {
            return new CodingsRemoved(codings);
        }
    }

    /// Codings went.
    record CodingsRemoved(List<Coding> codings) implements Change {
        public CodingsRemoved {
            codings = List.copyOf(codings);
        }

        @Override
        public Change inverse() {
            return new CodingsAdded(codings);
        }
    }
}
