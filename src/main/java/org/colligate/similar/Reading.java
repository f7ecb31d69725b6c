package org.colligate.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.model.Catalogue;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Terms;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.words.StopLanguage;
import org.colligate.words.StopList;

/// The terms of all transcripts of a study and the passages into which they are cut: what is read
/// once, however many codes are asked for. A term is a word of letters or two Chinese characters
/// side by side, folded, unless a stop list has it. A passage's vector is that of its terms, each
/// weighted with (1 + ln tf) · ln(N ÷ df), and of length 1 (Salton and Buckley 1988): tf is how
/// often the term begins in the passage, df in how many of the N passages it does.
public final class Reading {

    private static final int HAN = 2;
    private static final Integer STOPPED = -1;

    private final Set<Speaker.Role> roles;
    private final Catalogue<TranscriptId, Transcript> transcripts;
    private final List<String> terms = new ArrayList<>();
    private final Map<TranscriptId, Script> scripts = new LinkedHashMap<>();
    private final double[] rarity;

    /// One transcript.
    static final class Script {

        private final int[] at;
        private final int[] terms;
        private final List<TextSpan> passages;

        /// Takes what was read.
        ///
        /// @param at where each of its terms begins, rising
        /// @param terms the numbers of these terms
        /// @param passages into which it is cut, in order
        Script(int[] at, int[] terms, List<TextSpan> passages) {
            this.at = at;
            this.terms = terms;
            this.passages = List.copyOf(passages);
        }

        List<TextSpan> passages() {
            return passages;
        }

        private int[] termsIn(TextSpan span) {
            return Arrays.copyOfRange(terms, index(span.start()), index(span.end()));
        }

        private int index(int position) {
            int found = Arrays.binarySearch(at, position);
            while (found > 0 && at[found - 1] == position) {
                found--;
            }
            return found < 0 ? -found - 1 : found;
        }
    }

    private Reading(Study study, Set<Speaker.Role> roles, FoldedTexts folded, Progress progress)
            throws CancelledException {
        this.roles = Set.copyOf(roles);
        this.transcripts = study.transcripts();
        Numbering numbering = new Numbering();
        for (Transcript transcript : transcripts.list()) {
            progress.tell(scripts.size(), transcripts.size());
            scripts.put(transcript.id(), numbering.read(transcript, folded));
        }
        rarity = rarity();
    }

    /// Reads a study.
    ///
    /// @param roles whose turns are cut into passages; empty for everybody's
    /// @param folded keeps folded copies of what is read
    /// @param progress how many transcripts are read
    public static Reading of(
            Study study, Set<Speaker.Role> roles, FoldedTexts folded, Progress progress)
            throws CancelledException {
        return new Reading(study, roles, folded, progress);
    }

    /// Says whether reading a study would come to the same: codes and codings play no part.
    @SuppressWarnings("ReferenceEquality")
    public boolean isOf(Study study, Set<Speaker.Role> wanted) {
        return transcripts == study.transcripts() && roles.equals(wanted);
    }

    Catalogue<TranscriptId, Transcript> transcripts() {
        return transcripts;
    }

    /// Returns the transcripts in the order of the study.
    Map<TranscriptId, Script> scripts() {
        return scripts;
    }

    int size() {
        return terms.size();
    }

    String term(int number) {
        return terms.get(number);
    }

    /// Returns ln(N ÷ df) of each term; 0 for one that is in no passage.
    private double[] rarity() {
        int[] passages = new int[terms.size()];
        int all = 0;
        for (Script script : scripts.values()) {
            for (TextSpan passage : script.passages()) {
                all++;
                Arrays.stream(script.termsIn(passage)).distinct().forEach(t -> passages[t]++);
            }
        }
        double[] rarities = new double[passages.length];
        for (int t = 0; t < rarities.length; t++) {
            rarities[t] = passages[t] == 0 ? 0 : Math.log((double) all / passages[t]);
        }
        return rarities;
    }

    /// Returns the vector of a stretch of a transcript.
    Weights weights(Script script, TextSpan span) {
        return Weights.of(script.termsIn(span), rarity);
    }

    /// Gives terms their numbers.
    private final class Numbering {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final StopList stops = stops();
        private long[] found = new long[1 << 12];
        private int size;

        private static StopList stops() {
            StopList all = StopList.NONE;
            for (StopLanguage language : StopLanguage.values()) {
                all = all.and(language.list());
            }
            return all;
        }

        Script read(Transcript transcript, FoldedTexts folded) throws CancelledException {
            size = 0;
            Terms.words(folded, transcript, Set.of(), this::take);
            Terms.grams(HAN, folded, transcript, Set.of(), this::take);
            Arrays.sort(found, 0, size);
            int[] at = new int[size];
            int[] term = new int[size];
            for (int i = 0; i < size; i++) {
                at[i] = (int) (found[i] >>> Integer.SIZE);
                term[i] = (int) found[i];
            }
            return new Script(at, term, Passages.of(transcript, roles));
        }

        private void take(String text, int from, int to, int at) {
            int number = numbers.computeIfAbsent(text.substring(from, to), this::number);
            if (number >= 0) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = (long) at << Integer.SIZE | number;
            }
        }

        private Integer number(String term) {
            if (stops.holds(term) || !term.codePoints().anyMatch(Character::isLetter)) {
                return STOPPED;
            }
            terms.add(term);
            return terms.size() - 1;
        }
    }
}
