package org.colligate.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// Brings a file of codings into a study, all of them or none.
public final class CodingImport {

    private final Study study;
    private final String file;
    private final Map<String, Transcript> transcripts = new HashMap<>();
    private final Map<String, CodeId> codes = new HashMap<>();
    private final Coders coders;
    private final List<Change> changes = new ArrayList<>();
    private final Map<TranscriptId, Set<Said>> said = new HashMap<>();

    private CodingImport(Study study, String file) {
        this.study = study;
        this.file = file;
        this.coders = new Coders(study);
        study.transcripts().list().forEach(one -> transcripts.put(one.name(), one));
    }

    /// One row of a file, positions in code points.
    ///
    /// @param line where it stands, from 1
    /// @param document the name of the transcript
    /// @param start where the passage starts
    /// @param end where it ends
    /// @param code the path of the code
    /// @param coder the name of the coder
    /// @param text the passage, or empty where the file does not give it
    public record Row(
            int line,
            String document,
            int start,
            int end,
            String code,
            String coder,
            String text) {}

    /// Where rows come from, one after the other: a file of a million of them is never held whole.
    @FunctionalInterface
    public interface Rows {

        /// Hands every row to a taker.
        void each(Taker taker) throws RefusedException;

        /// Takes a row, or refuses it.
        @FunctionalInterface
        interface Taker {

            void take(Row row) throws RefusedException;
        }
    }

    /// What a coding of one transcript says.
    private record Said(TextSpan span, CodeId code, CoderId coder) {}

    /// Works out the changes. Rows that say what the study says already are passed over.
    ///
    /// @param file the name of the file, for messages
    /// @throws RefusedException if a row names what the study does not have, leaves its text, cuts
    ///   a character in two, or gives a passage that does not stand there
    /// @throws NothingToDoException if the study has all of them
    public static ChangeSet of(Study study, String file, Rows rows) throws RefusedException {
        return new CodingImport(study, file).changes(rows);
    }

    private ChangeSet changes(Rows rows) throws RefusedException {
        List<Coding> codings = new ArrayList<>();
        Set<TranscriptId> touched = new HashSet<>();
        Iterator<CodingId> ids = CodingId.random(Integer.MAX_VALUE).iterator();
        rows.each(row -> {
            Transcript transcript = transcript(row);
            TextSpan span = span(row, transcript);
            CodeId code = code(row);
            CoderId coder = coder(row);
            if (said(transcript.id()).add(new Said(span, code, coder))) {
                codings.add(new Coding(ids.next(), transcript.id(), span, code, coder));
                touched.add(transcript.id());
            }
        });
        if (codings.isEmpty()) {
            throw new NothingToDoException(
                    Refusal.of("codings.all", "The project has all codings of %s already.", file));
        }
        changes.add(new Change.CodingsAdded(codings));
        return new ChangeSet(
                Deed.of(Deed.Kind.IMPORTED_CODINGS, codings.size(), touched.size()), changes);
    }

    private Set<Said> said(TranscriptId transcript) {
        return said.computeIfAbsent(
                transcript,
                id -> {
                    Set<Said> present = new HashSet<>();
                    study.codings()
                            .of(id)
                            .forEach(coding ->
                                    present.add(
                                            new Said(
                                                    coding.span(), coding.code(), coding.coder())));
                    return present;
                });
    }

    private RefusedException refused(Row row, Object complaint) {
        return new RefusedException(Refusal.atOfAll(file, row.line(), complaint));
    }

    private Transcript transcript(Row row) throws RefusedException {
        Transcript transcript = transcripts.get(row.document());
        if (transcript == null) {
            throw refused(
                    row,
                    Refusal.of(
                            "codings.transcript",
                            "there is no transcript named \"%s\".",
                            row.document()));
        }
        return transcript;
    }

    private CodeId code(Row row) throws RefusedException {
        CodeId known = codes.get(row.code());
        if (known == null) {
            Optional<Code> code = study.codebook().find(CodePath.parse(row.code()));
            known =
                    code.orElseThrow(() ->
                                    refused(
                                            row,
                                            Refusal.of(
                                                    "codings.code",
                                                    "there is no code \"%s\" in the codebook.",
                                                    row.code())))
                            .id();
            codes.put(row.code(), known);
        }
        return known;
    }

    private CoderId coder(Row row) throws RefusedException {
        try {
            return coders.named(row.coder(), changes).id();
        } catch (RefusedException bad) {
            throw refused(row, bad.words());
        }
    }

    private TextSpan span(Row row, Transcript transcript) throws RefusedException {
        SourceText text = transcript.text();
        if (row.start() < 0 || row.end() <= row.start() || row.end() > text.codePoints()) {
            throw refused(
                    row,
                    Refusal.of(
                            "codings.passage",
                            "[%s, %s) is no passage of %s, which has %s characters.",
                            row.start(),
                            row.end(),
                            row.document(),
                            text.codePoints()));
        }
        TextSpan span = new TextSpan(text.positionOf(row.start()), text.positionOf(row.end()));
        String passage = text.passage(span);
        if (!row.text().isEmpty() && !row.text().equals(passage)) {
            throw refused(
                    row,
                    Refusal.of(
                            "codings.other",
                            "at [%s, %s) stands \"%s\", not \"%s\".",
                            row.start(),
                            row.end(),
                            shown(passage),
                            shown(row.text())));
        }
        return span;
    }

    private static String shown(String passage) {
        int length = passage.codePointCount(0, passage.length());
        return length <= 40
                ? passage
                : passage.substring(0, passage.offsetByCodePoints(0, 40)) + "…";
    }
}
