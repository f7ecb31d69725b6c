package org.colligate.ui.memo;

import java.util.Optional;
import org.colligate.model.CaseId;
import org.colligate.model.CodeId;
import org.colligate.model.CodingId;
import org.colligate.model.Memo;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What memos are about, in words, as a picture, and as a place to go to.
final class Subjects {

    /// How much of a passage is its name, in code points.
    private static final int FIRST = 30;

    /// The sorts of subjects, as the filter offers them.
    enum Kind {
        PROJECT(Feather.BOOK),
        TRANSCRIPT(Feather.FILE_TEXT),
        PASSAGE(Feather.MESSAGE_SQUARE),
        CASE(Feather.USER),
        CODE(Feather.TAG),
        CODING(Feather.BOOKMARK);

        private final Feather picture;

        Kind(Feather picture) {
            this.picture = picture;
        }

        Feather picture() {
            return picture;
        }

        String title(Texts texts) {
            return texts.of("memo.kind." + name());
        }
    }

    private final Texts texts;

    Subjects(Texts texts) {
        this.texts = texts;
    }

    static Kind kind(Memo.Subject subject) {
        return switch (subject) {
            case Memo.OnProject() -> Kind.PROJECT;
            case Memo.OnTranscript _ -> Kind.TRANSCRIPT;
            case Memo.OnPassage _ -> Kind.PASSAGE;
            case Memo.OnCase _ -> Kind.CASE;
            case Memo.OnCode _ -> Kind.CODE;
            case Memo.OnCoding _ -> Kind.CODING;
        };
    }

    /// Returns the name of a subject; for a coding its transcript and code.
    String name(Study study, Memo.Subject subject) {
        return switch (subject) {
            case Memo.OnProject() -> texts.of("memo.project");
            case Memo.OnTranscript(TranscriptId id) -> transcript(study, id);
            case Memo.OnPassage(Passage passage) ->
                    texts.of(
                            "memo.passage",
                            transcript(study, passage.transcript()),
                            passage(study, passage));
            case Memo.OnCase(CaseId id) -> study.cases().find(id).map(c -> c.name()).orElse("");
            case Memo.OnCode(CodeId id) -> path(study, id);
            case Memo.OnCoding(TranscriptId transcript, CodingId id) ->
                    study.codings()
                            .find(transcript, id)
                            .map(coding ->
                                    texts.of(
                                            "memo.coding",
                                            transcript(study, transcript),
                                            path(study, coding.code())))
                            .orElse(transcript(study, transcript));
        };
    }

    /// Returns the first words of a passage.
    private static String passage(Study study, Passage passage) {
        return study.transcripts()
                .find(passage.transcript())
                .map(one -> beginning(one.text().passage(passage.span())))
                .orElse("");
    }

    private static String beginning(String words) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= FIRST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST)) + "…";
    }

    private static String transcript(Study study, TranscriptId id) {
        return study.transcripts().find(id).map(one -> one.name()).orElse("");
    }

    private static String path(Study study, CodeId id) {
        return study.codebook().find(id).isPresent() ? study.codebook().path(id).toString() : "";
    }

    /// Returns where a subject is shown; empty for the project, which is everywhere.
    static Optional<Place> place(Study study, Memo.Subject subject) {
        return switch (subject) {
            case Memo.OnProject() -> Optional.empty();
            case Memo.OnTranscript(TranscriptId id) ->
                    Optional.of(new Place.InTranscript(id, null));
            case Memo.OnPassage(Passage(TranscriptId id, TextSpan span)) ->
                    Optional.of(new Place.InTranscript(id, span));
            case Memo.OnCase _ -> Optional.of(new Place.Cases());
            case Memo.OnCode(CodeId id) -> Optional.of(new Place.InCodebook(id));
            case Memo.OnCoding(TranscriptId transcript, CodingId id) ->
                    study.codings()
                            .find(transcript, id)
                            .map(coding -> new Place.InTranscript(transcript, coding.span()));
        };
    }
}
