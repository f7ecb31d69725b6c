package org.colligate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.document.CueText.Piece;
import org.colligate.document.LabelFinder.Label;
import org.colligate.model.Refusal;

/// Makes a conversation of the cues of a file, by the voices that they name, else by the labels
/// that stand in their text.
final class SubtitleCues {

    private final String file;
    private final List<SubtitleReader.Raw> raws;
    private final List<List<Piece>> shown = new ArrayList<>();

    SubtitleCues(String file, List<SubtitleReader.Raw> raws) {
        this.file = file;
        this.raws = raws;
        raws.forEach(raw -> shown.add(lines(raw)));
    }

    private static List<Piece> lines(SubtitleReader.Raw raw) {
        List<Piece> lines = new ArrayList<>();
        for (Piece piece : CueText.pieces(raw.text.toString())) {
            String voice = piece.voice().isEmpty() ? raw.voice : piece.voice();
            piece.text()
                    .lines()
                    .map(CueText::onOneLine)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> lines.add(new Piece(voice, line)));
        }
        return lines;
    }

    Document document(Format format, String encoding, LabelFinder finder, List<Refusal> warnings)
            throws UnreadableDocumentException {
        List<Refusal> all = new ArrayList<>(warnings);
        dropRepeated(all);
        warnOfTimes(all);
        List<Optional<Label>> labels = labels(finder);
        Conversation conversation = new Conversation(file);
        int line = 0;
        for (int i = 0; i < raws.size(); i++) {
            List<Piece> pieces = shown.get(i);
            speak(
                    conversation,
                    raws.get(i).time,
                    pieces,
                    labels.subList(line, line + pieces.size()));
            line += pieces.size();
        }
        return conversation.document(format, encoding, all);
    }

    private List<Optional<Label>> labels(LabelFinder finder) {
        List<Piece> pieces = shown.stream().flatMap(List::stream).toList();
        return pieces.stream().allMatch(piece -> piece.voice().isEmpty())
                ? finder.find(pieces.stream().map(Piece::text).toList())
                : pieces.stream().map(_ -> Optional.<Label>empty()).toList();
    }

    /// Cuts a cue where somebody else is named. Lines that follow belong to whoever was named last.
    private static void speak(
            Conversation conversation,
            CueTime time,
            List<Piece> pieces,
            List<Optional<Label>> labels)
            throws UnreadableDocumentException {
        String speaker = "";
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Label> label = labels.get(i);
            String named = label.map(Label::name).orElse(piece.voice());
            if (!named.isEmpty() && (label.isPresent() || !named.equals(speaker))) {
                conversation.add(Cue.of(time, speaker, said.toString()));
                said.setLength(0);
                speaker = named;
            }
            String text = piece.text().substring(label.map(Label::speech).orElse(0));
            said.append(CueText.continued(said, text));
        }
        conversation.add(Cue.of(time, speaker, said.toString()));
    }

    /// Rolling captions show every line twice: as the last one, and again above the next. Somebody
    /// who says the same again says nothing new with it; where a third of the cues does, it is the
    /// program that repeats.
    private void dropRepeated(List<Refusal> warnings) {
        List<List<Piece>> cues = shown.stream().filter(lines -> !lines.isEmpty()).toList();
        List<Integer> repeated = new ArrayList<>();
        int rolling = 0;
        for (int i = 0; i < cues.size(); i++) {
            int count = i == 0 ? 0 : repeated(cues.get(i - 1), cues.get(i));
            repeated.add(count);
            rolling += count > 0 && count < cues.get(i).size() ? 1 : 0;
        }
        if (rolling == 0 || rolling * 3 < cues.size()) {
            return;
        }
        for (int i = 0; i < cues.size(); i++) {
            cues.get(i).subList(0, repeated.get(i)).clear();
        }
        warnings.add(
                Refusal.of(
                        "document.cue.repeated",
                        "Lines that only repeat the line before, as rolling captions do, and are left out: %s.",
                        repeated.stream().mapToInt(Integer::intValue).sum()));
    }

    /// Returns how many lines at the end of a cue begin the next one.
    private static int repeated(List<Piece> before, List<Piece> next) {
        for (int count = Math.min(before.size(), next.size()); count > 0; count--) {
            List<Piece> end = before.subList(before.size() - count, before.size());
            if (end.equals(next.subList(0, count))) {
                return count;
            }
        }
        return 0;
    }

    private void warnOfTimes(List<Refusal> warnings) {
        int unknown = 0;
        int early = 0;
        long last = 0;
        for (SubtitleReader.Raw raw : raws) {
            if (!raw.time.isKnown()) {
                unknown += raw.text.toString().isBlank() ? 0 : 1;
            } else {
                early += raw.time.start() < last ? 1 : 0;
                last = raw.time.start();
            }
        }
        if (unknown > 0) {
            warnings.add(
                    Refusal.of(
                            "document.cue.untimed",
                            "Cues whose time cannot be read, and whose text is kept without it: %s.",
                            unknown));
        }
        if (early > 0) {
            warnings.add(
                    Refusal.of(
                            "document.cue.early",
                            "Cues that begin before the one above them: %s. They stay in the order of the file; check their times.",
                            early));
        }
    }
}
