package org.colligate.document;

import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Refusal;

/// Makes paragraphs of cues: one for each turn, with its time and its speaker before it, such as
/// `[0:02:06] Ana Lopez: Yes.`
///
/// What nobody is named for continues a turn. Where nobody speaks yet, a paragraph goes on until a
/// cue ends with the end of a sentence, until nothing is said for two seconds, or for a minute.
final class Conversation {

    private static final long SILENCE = 2_000;
    private static final long LONGEST = 60_000;
    private static final String ENDS = ".?!。？！．…";
    private static final String CLOSING = "\"'”’』」》〉）)]】》›»";

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Utterance> utterances = new ArrayList<>();

    private String speaker = "";
    private final StringBuilder said = new StringBuilder();
    private long start = CueTime.UNKNOWN;
    private long last = CueTime.UNKNOWN;
    private long end = CueTime.UNKNOWN;
    private boolean open;

    Conversation(String file) {
        this.file = file;
    }

    void add(Cue cue) throws UnreadableDocumentException {
        if (cue.text().isEmpty() && cue.speaker().isEmpty()) {
            return;
        }
        if (!open || !continues(cue)) {
            close();
            open = true;
            speaker = cue.speaker();
            start = cue.start();
            end = cue.end();
        }
        said.append(CueText.continued(said, cue.text()));
        last = cue.start();
        end = Math.max(end, cue.end());
        if (text.length() + said.length() > Limits.TEXT) {
            throw Refused.lengthy(file);
        }
    }

    private boolean continues(Cue cue) {
        if (!cue.speaker().isEmpty()) {
            return cue.speaker().equals(speaker);
        }
        return !speaker.isEmpty() || !(endsSentence() || pausesBefore(cue));
    }

    private boolean endsSentence() {
        int at = said.length();
        while (at > 0 && CLOSING.indexOf(said.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && ENDS.indexOf(said.charAt(at - 1)) >= 0;
    }

    private boolean pausesBefore(Cue cue) {
        boolean told = cue.start() != CueTime.UNKNOWN && last != CueTime.UNKNOWN;
        return told
                && (cue.start() - end >= SILENCE
                        || cue.start() - start >= LONGEST
                        || cue.start() < last);
    }

    private void close() {
        if (!open) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int from = text.length();
        text.append(CueTime.mark(start));
        if (!speaker.isEmpty()) {
            text.append(speaker).append(said.isEmpty() ? ":" : ": ");
        }
        int speech = text.length();
        text.append(said);
        if (!speaker.isEmpty()) {
            utterances.add(new Utterance(speaker, from, speech, text.length()));
        }
        said.setLength(0);
    }

    Document document(Format format, String encoding, List<Refusal> warnings) {
        close();
        open = false;
        return new Document(format, text.toString(), encoding, List.of(), utterances, 0, warnings);
    }
}
