package org.colligate.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.Passage;
import org.colligate.model.Sentences;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// What is coded where something is found.
public sealed interface Growth {

    /// What was found, as it stands.
    record AsFound() implements Growth {}

    /// The sentences in which it stands.
    record ToSentence() implements Growth {}

    /// All that is said in the turns in which it stands; the line where nobody speaks.
    record ToTurn() implements Growth {}

    /// It with so many words before and behind it, of the same turn.
    ///
    /// @param words how many on each side, at least 1; a Chinese character is a word
    record ByWords(int words) implements Growth {

        public ByWords {
            if (words < 1) {
                throw new IllegalArgumentException("no words: " + words);
            }
        }
    }

    /// Returns the passages that are to be coded, in order of transcripts and text. What overlaps
    /// becomes one: nobody codes a passage twice because two words stand in it.
    ///
    /// @param found passages of the study
    default List<Passage> of(Study study, Collection<Passage> found) {
        Map<TranscriptId, List<TextSpan>> spans = new HashMap<>();
        found.forEach(passage ->
                spans.computeIfAbsent(passage.transcript(), _ -> new ArrayList<>())
                        .add(passage.span()));
        List<Passage> grown = new ArrayList<>();
        for (Transcript transcript : study.transcripts().list()) {
            List<TextSpan> here = spans.get(transcript.id());
            if (here != null) {
                Speech speech = Speech.of(transcript, _ -> true, true);
                here.replaceAll(span -> grown(transcript.text().string(), speech, span));
                united(here).forEach(span -> grown.add(new Passage(transcript.id(), span)));
            }
        }
        return grown;
    }

    private static List<TextSpan> united(List<TextSpan> spans) {
        List<TextSpan> united = new ArrayList<>();
        for (TextSpan span : spans.stream().sorted().toList()) {
            if (!united.isEmpty() && united.getLast().overlaps(span)) {
                TextSpan last = united.removeLast();
                united.add(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    private TextSpan grown(String text, Speech speech, TextSpan span) {
        int first = speech.last(span.start());
        int last = speech.last(span.end() - 1);
        if (first < 0 || last < 0) {
            return span;
        }
        int from = Math.min(span.start(), speech.said(first));
        int to = Math.max(span.end(), speech.end(last));
        return switch (this) {
            case AsFound() -> span;
            case ToSentence() ->
                    new TextSpan(
                            Math.min(span.start(), sentence(text, from, to, span.start())[0]),
                            Math.max(span.end(), sentence(text, from, to, span.end() - 1)[1]));
            case ToTurn() ->
                    new TextSpan(speech.said(first), Math.max(span.end(), stripped(text, to)));
            case ByWords(int words) ->
                    new TextSpan(
                            Letters.wordsBefore(text, from, span.start(), words),
                            Letters.wordsBehind(text, span.end(), to, words));
        };
    }

    private static int stripped(String text, int end) {
        int last = end;
        while (last > 0 && Template.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /// Returns where the sentence around a position begins and ends; one never goes over a line
    /// end.
    private static int[] sentence(String text, int from, int to, int position) {
        int lineStart = Math.max(from, text.lastIndexOf('\n', position - 1) + 1);
        int lineEnd = text.indexOf('\n', position, to);
        return Sentences.around(text, lineStart, lineEnd < 0 ? to : lineEnd, position);
    }
}
