package org.colligate.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colligate.model.Sentences;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;

/// Cuts what is said into passages short enough to be about one thing: a turn, or whole sentences
/// of a long one.
public final class Passages {

    /// A turn of more UTF-16 units is cut, and sentences become no longer together.
    static final int LONG = 200;

    private Passages() {}

    /// Returns whose turns are looked at unless somebody asks for others: everybody's but the
    /// interviewers', if the study knows who they are; else everybody's.
    public static Set<Speaker.Role> usualRoles(Study study) {
        boolean known =
                study.transcripts().list().stream()
                        .flatMap(transcript -> transcript.speakers().stream())
                        .anyMatch(speaker -> speaker.role() == Speaker.Role.INTERVIEWER);
        return known ? Set.of(Speaker.Role.RESPONDENT, Speaker.Role.OTHER) : Set.of();
    }

    /// Cuts a transcript, in the order of the text; no two passages overlap.
    ///
    /// @param roles whose turns are wanted; empty for everybody's, and lines that nobody says.
    ///   Where nobody is known to speak in a transcript, every line of it is wanted
    static List<TextSpan> of(Transcript transcript, Set<Speaker.Role> roles) {
        List<TextSpan> passages = new ArrayList<>();
        String text = transcript.text().string();
        boolean nobodys = roles.isEmpty() || transcript.turns().isEmpty();
        int from = 0;
        for (Turn turn : transcript.turns()) {
            if (nobodys) {
                cutLines(text, from, turn.start(), passages);
            }
            if (roles.isEmpty()
                    || roles.contains(transcript.speakers().get(turn.speaker()).role())) {
                cut(text, turn.speech(), turn.end(), passages);
            }
            from = turn.end();
        }
        if (nobodys) {
            cutLines(text, from, text.length(), passages);
        }
        return passages;
    }

    private static void cutLines(String text, int from, int to, List<TextSpan> passages) {
        for (int start = from; start < to; ) {
            int line = text.indexOf('\n', start, to);
            int end = line < 0 ? to : line;
            cut(text, start, end, passages);
            start = end + 1;
        }
    }

    private static void cut(String text, int from, int to, List<TextSpan> passages) {
        int start = from;
        int end = to - from > LONG ? from : to;
        while (end < to) {
            int next = Sentences.endAfter(text, end, to);
            if (next - start > LONG && end > start) {
                add(text, start, end, passages);
                start = end;
            }
            end = next;
        }
        add(text, start, end, passages);
    }

    private static void add(String text, int from, int to, List<TextSpan> passages) {
        int start = Sentences.blanks(text, from, to);
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            passages.add(new TextSpan(start, end));
        }
    }
}
