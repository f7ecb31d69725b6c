package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colligate.model.Change;
import org.colligate.model.Speaker;
import org.colligate.model.Speaker.Role;
import org.colligate.model.Turn;

/// Finds who speaks when in a text that somebody typed.
///
/// One line cannot tell: `Note: she left` and `Ms Liang: she left` look alike. So all labels of the
/// document are gathered first; one that names a role is believed at once, a short code when it
/// comes back or an interviewer is there, a name when it recurs three times.
final class SpeakerFinder {

    /// All lines that begin with the same label, however it is spaced or capitalised.
    private static final class Found {
        private final String label;
        private final LabelClaim claim;
        private int times;
        private boolean timed;

        Found(String label, LabelClaim claim) {
            this.label = label;
            this.claim = claim;
        }

        boolean isSpeaker(boolean besideInterviewer) {
            int needed = besideInterviewer ? claim.timesBesideInterviewer() : claim.times();
            return times >= (timed ? Math.min(needed, 2) : needed);
        }

        boolean isInterviewer() {
            return claim.role() == Role.INTERVIEWER && isSpeaker(false);
        }
    }

    private final String text;
    private final List<LineLabel> lines = new ArrayList<>();
    private final Map<String, Found> labels = new LinkedHashMap<>();

    private SpeakerFinder(String text) {
        this.text = text;
    }

    /// Returns the speakers in the order of their first words, and their turns.
    static Change.Telling find(String text) {
        SpeakerFinder finder = new SpeakerFinder(text);
        finder.gather();
        return finder.tell();
    }

    private void gather() {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Blanks.endsLine(text.charAt(at))) {
                LineLabel.read(text, from, at).ifPresent(this::count);
                from = at + 1;
            }
        }
    }

    private void count(LineLabel line) {
        String key = key(line.name());
        Found found = labels.get(key);
        if (found == null) {
            var claim = LabelClaim.of(line.name());
            if (claim.isEmpty()) {
                return;
            }
            found = new Found(line.name(), claim.get());
            labels.put(key, found);
        }
        found.times++;
        found.timed |= line.timed();
        lines.add(line);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(one -> !Blanks.isBlank(one))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private Change.Telling tell() {
        boolean interview = labels.values().stream().anyMatch(Found::isInterviewer);
        Map<String, Integer> numbers = new HashMap<>();
        List<Speaker> speakers = new ArrayList<>();
        labels.forEach((key, found) -> {
            if (found.isSpeaker(interview)) {
                numbers.put(key, speakers.size());
                speakers.add(new Speaker(found.label, role(found, interview)));
            }
        });
        List<LineLabel> starts =
                lines.stream().filter(line -> numbers.containsKey(key(line.name()))).toList();
        List<Turn> turns = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            turns.add(turn(starts.get(i), next, numbers));
        }
        return new Change.Telling(speakers, turns);
    }

    private static Role role(Found found, boolean interview) {
        Role claimed = found.claim.role();
        if (claimed != null) {
            return claimed;
        }
        return interview ? Role.RESPONDENT : Role.OTHER;
    }

    private Turn turn(LineLabel line, int next, Map<String, Integer> numbers) {
        int end = Blanks.skipBack(text, line.end(), next);
        int speech = Blanks.skip(text, line.end(), end);
        return new Turn(line.start(), speech, end, numbers.getOrDefault(key(line.name()), 0));
    }
}
