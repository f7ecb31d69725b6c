package org.colligate.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All codings of a study, immutable: for each transcript its [CodingColumns], and the numbers that
/// stand for codes and coders in them.
public final class Codings {

    /// No codings.
    public static final Codings EMPTY = new Codings(Keys.none(), Keys.none(), Map.of());

    private final Keys<CodeId> codes;
    private final Keys<CoderId> coders;
    private final Map<TranscriptId, CodingColumns> columns;

    private Codings(
            Keys<CodeId> codes, Keys<CoderId> coders, Map<TranscriptId, CodingColumns> columns) {
        this.codes = codes;
        this.coders = coders;
        this.columns = columns;
    }

    /// Returns the codings of a transcript as columns.
    public CodingColumns columns(TranscriptId transcript) {
        return columns.getOrDefault(transcript, CodingColumns.EMPTY);
    }

    /// Returns the codings of a transcript in document order.
    public List<Coding> of(TranscriptId transcript) {
        CodingColumns rows = columns(transcript);
        List<Coding> list = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            list.add(coding(transcript, rows, i));
        }
        return list;
    }

    /// Returns coding `i` of a transcript's columns.
    public Coding coding(TranscriptId transcript, CodingColumns rows, int i) {
        return new Coding(
                rows.id(i),
                transcript,
                new TextSpan(rows.start(i), rows.end(i)),
                codes.id(rows.code(i)),
                coders.id(rows.coder(i)));
    }

    /// Returns the coding with an identity; reads through the transcript's codings.
    public Optional<Coding> find(TranscriptId transcript, CodingId id) {
        CodingColumns rows = columns(transcript);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.id(i).equals(id)) {
                return Optional.of(coding(transcript, rows, i));
            }
        }
        return Optional.empty();
    }

    /// Returns the number of codings.
    public int size() {
        return size(columns);
    }

    private static int size(Map<TranscriptId, CodingColumns> columns) {
        return columns.values().stream().mapToInt(CodingColumns::size).sum();
    }

    /// Returns how many codes have ever had a number: keys are below it.
    public int codeKeys() {
        return codes.size();
    }

    /// Returns how many coders have ever had a number: keys are below it.
    public int coderKeys() {
        return coders.size();
    }

    /// Returns the code that a key stands for.
    public CodeId code(int key) {
        return codes.id(key);
    }

    /// Returns the coder that a key stands for.
    public CoderId coder(int key) {
        return coders.id(key);
    }

    /// Returns all codings of some codes, transcript by transcript.
    public List<Coding> withCode(Set<CodeId> wanted) {
        return where(coding -> wanted.contains(coding.code()));
    }

    /// Returns all codings of a coder, transcript by transcript.
    public List<Coding> by(CoderId coder) {
        return where(coding -> coding.coder().equals(coder));
    }

    private List<Coding> where(java.util.function.Predicate<Coding> test) {
        return columns.keySet().stream().flatMap(id -> of(id).stream()).filter(test).toList();
    }

    /// Returns the codings with more of them.
    ///
    /// @throws IllegalArgumentException if one of them says the same as another of the same coder
    Codings plus(Collection<Coding> more) {
        Builder builder = new Builder(this);
        more.forEach(builder::add);
        Map<TranscriptId, CodingColumns> next = new HashMap<>(columns);
        builder.build().columns.forEach((id, added) -> next.put(id, columns(id).plus(added)));
        Codings merged = new Codings(builder.codes, builder.coders, next);
        for (TranscriptId touched : builder.rows.keySet()) {
            if (merged.columns(touched).hasTwins()) {
                throw new IllegalArgumentException("the same coding twice in " + touched);
            }
        }
        return merged;
    }

    /// Returns the codings without some of them.
    ///
    /// @throws IllegalArgumentException if one of them is not there, or not so, or given twice
    Codings minus(Collection<Coding> gone) {
        Map<TranscriptId, Map<CodingId, Coding>> unwanted = new HashMap<>();
        gone.forEach(coding ->
                unwanted.computeIfAbsent(coding.transcript(), _ -> new HashMap<>())
                        .put(coding.id(), coding));
        Map<TranscriptId, CodingColumns> next = new HashMap<>(columns);
        unwanted.forEach((id, those) -> {
            CodingColumns rows = columns(id);
            next.put(id, rows.filtered(i -> !isOneOf(those, coding(id, rows, i))));
        });
        if (size(next) != size() - gone.size()) {
            throw new IllegalArgumentException("no such coding, or one of another span or code");
        }
        next.values().removeIf(rows -> rows.size() == 0);
        return new Codings(codes, coders, next);
    }

    private static boolean isOneOf(Map<CodingId, Coding> those, Coding coding) {
        return coding.equals(those.get(coding.id()));
    }

    /// Returns the codings after an edit of a transcript that every span of it survives whole.
    Codings after(TranscriptId edited, TextEdit edit) {
        Map<TranscriptId, CodingColumns> next = new HashMap<>(columns);
        next.computeIfPresent(edited, (_, rows) -> rows.after(edit));
        return new Codings(codes, coders, next);
    }

    /// Two are equal when they hold the same codings; the numbers inside do not matter.
    @Override
    public boolean equals(Object other) {
        return other instanceof Codings that
                && columns.keySet().equals(that.columns.keySet())
                && columns.keySet().stream().allMatch(id -> of(id).equals(that.of(id)));
    }

    @Override
    public int hashCode() {
        return columns.keySet().hashCode();
    }

    @Override
    public String toString() {
        return size() + " codings";
    }

    /// Gathers many codings in any order, without an object for each.
    public static final class Builder {

        private Keys<CodeId> codes;
        private Keys<CoderId> coders;
        private final Map<TranscriptId, CodingColumns.Builder> rows = new HashMap<>();
        private @Nullable TranscriptId last;
        private CodingColumns.Builder lastRows = new CodingColumns.Builder();

        public Builder() {
            this(EMPTY);
        }

        private Builder(Codings numbering) {
            codes = numbering.codes;
            coders = numbering.coders;
        }

        /// Returns the number of a code, a new one if it has none.
        public int key(CodeId code) {
            codes = codes.with(code);
            return codes.key(code);
        }

        /// Returns the number of a coder, a new one if it has none.
        public int key(CoderId coder) {
            coders = coders.with(coder);
            return coders.key(coder);
        }

        /// Adds one coding by its parts; `code` and `coder` are keys of this builder.
        public void add(TranscriptId transcript, TextSpan span, int code, int coder, UUID id) {
            if (!transcript.equals(last)) {
                last = transcript;
                lastRows = rows.computeIfAbsent(transcript, _ -> new CodingColumns.Builder());
            }
            lastRows.add(
                    span.start(),
                    span.end(),
                    code,
                    coder,
                    id.getMostSignificantBits(),
                    id.getLeastSignificantBits());
        }

        private void add(Coding coding) {
            add(
                    coding.transcript(),
                    coding.span(),
                    key(coding.code()),
                    key(coding.coder()),
                    coding.id().value());
        }

        public Codings build() {
            Map<TranscriptId, CodingColumns> built = new HashMap<>();
            rows.forEach((id, builder) -> built.put(id, builder.build()));
            return new Codings(codes, coders, built);
        }
    }
}
