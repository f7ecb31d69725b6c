package org.colligate.ui.quotes;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.colligate.analysis.Quote;
import org.colligate.model.Case;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingColumns;
import org.colligate.model.Codings;
import org.colligate.model.Holding;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.jspecify.annotations.Nullable;

/// The quotes of a code in document order. Only where they stand is kept, one number each, and a
/// quote is made when it is looked at: a hundred thousand of them cost a pass over the codings.
final class QuoteRoll extends AbstractList<Quote> implements RandomAccess {

    private final Study study;
    private final List<Transcript> transcripts;
    private final Map<TranscriptId, List<Case>> owners = new HashMap<>();
    private long[] places = new long[64];
    private int size;

    /// Gathers them.
    ///
    /// @param code whose quotes
    /// @param below whether those of its sub-codes, too
    /// @param coder only those of one coder; null for all
    QuoteRoll(Study study, CodeId code, boolean below, @Nullable CoderId coder) {
        this.study = study;
        transcripts = study.transcripts().list();
        for (Case owner : study.cases().list()) {
            for (Holding holding : owner.holdings()) {
                owners.computeIfAbsent(holding.transcript(), _ -> new ArrayList<>()).add(owner);
            }
        }
        boolean[] codes = codes(code, below);
        boolean[] coders = coders(coder);
        for (int t = 0; t < transcripts.size(); t++) {
            CodingColumns columns = study.codings().columns(transcripts.get(t).id());
            for (int i = 0; i < columns.size(); i++) {
                if (codes[columns.code(i)] && coders[columns.coder(i)]) {
                    add((long) t << 32 | i);
                }
            }
        }
    }

    private boolean[] codes(CodeId code, boolean below) {
        Set<CodeId> wanted = new HashSet<>();
        for (Code one : study.codebook().subtree(code)) {
            if (below || one.id().equals(code)) {
                wanted.add(one.id());
            }
        }
        Codings codings = study.codings();
        boolean[] admitted = new boolean[codings.codeKeys()];
        for (int key = 0; key < admitted.length; key++) {
            admitted[key] = wanted.contains(codings.code(key));
        }
        return admitted;
    }

    private boolean[] coders(@Nullable CoderId coder) {
        Codings codings = study.codings();
        boolean[] admitted = new boolean[codings.coderKeys()];
        for (int key = 0; key < admitted.length; key++) {
            admitted[key] = coder == null || codings.coder(key).equals(coder);
        }
        return admitted;
    }

    private void add(long place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Quote get(int index) {
        Coding coding = coding(index);
        Transcript transcript = transcript(index);
        Optional<Speaker> speaker = transcript.speakerAt(coding.span().start());
        return new Quote(
                coding,
                study.codebook().path(coding.code()),
                study.coders().get(coding.coder()),
                transcript,
                owner(transcript, speaker),
                speaker);
    }

    private Transcript transcript(int index) {
        return transcripts.get((int) (places[index] >>> 32));
    }

    private Coding coding(int index) {
        TranscriptId id = transcript(index).id();
        return study.codings().coding(id, study.codings().columns(id), (int) places[index]);
    }

    private Optional<Case> owner(Transcript transcript, Optional<Speaker> speaker) {
        return owners.getOrDefault(transcript.id(), List.of()).stream()
                .filter(owner ->
                        owner.holdings().stream().anyMatch(one -> holds(one, transcript, speaker)))
                .findFirst();
    }

    private static boolean holds(Holding holding, Transcript transcript, Optional<Speaker> who) {
        return holding.transcript().equals(transcript.id())
                && (holding.speaker() == null
                        || who.map(Speaker::label).filter(holding.speaker()::equals).isPresent());
    }

    @Override
    public int indexOf(@Nullable Object quote) {
        return quote instanceof Quote one ? placeOf(one.coding()) : -1;
    }

    @Override
    public boolean contains(@Nullable Object quote) {
        return indexOf(quote) >= 0;
    }

    /// Returns where a coding stands in the roll, or -1.
    int placeOf(Coding wanted) {
        for (int i = 0; i < size; i++) {
            if (transcript(i).id().equals(wanted.transcript())
                    && coding(i).id().equals(wanted.id())) {
                return i;
            }
        }
        return -1;
    }
}
