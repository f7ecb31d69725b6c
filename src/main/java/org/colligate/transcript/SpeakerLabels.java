package org.colligate.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Speaker.Role;

/// Sets right who speaks in a draft: a label that was missed is added, one that is none is taken
/// out, and the turns are cut anew.
///
/// A label stands before a colon, however it is spaced or capitalised. One that stands before no
/// colon anywhere is looked for at the beginnings of lines as it was typed.
public final class SpeakerLabels {

    private static final int LONGEST = 60;

    /// A dot and a bracket may belong to the label: `A.`, `1)`.
    private static final Pattern SEPARATORS = Pattern.compile("[-–—|>=~;；,，、:：\\s\\h]+$");

    private SpeakerLabels() {}

    /// What stands before a colon at the beginning of lines and could name a speaker.
    ///
    /// @param label as it stands first
    /// @param lines how many lines begin with it
    public record Beginning(String label, int lines) {}

    /// Returns the line beginnings that look like labels, the most frequent first, whether their
    /// speakers were found or not.
    ///
    /// @param most how many at most
    public static List<Beginning> beginnings(Draft draft, int most) {
        Map<String, Beginning> found = new LinkedHashMap<>();
        for (LineLabel line : Labels.of(draft.text().string()).lines()) {
            found.merge(
                    line.key(),
                    new Beginning(line.name(), 1),
                    (one, _) -> new Beginning(one.label(), one.lines() + 1));
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Beginning::lines).reversed())
                .limit(most)
                .toList();
    }

    /// Says whether two labels name the same speaker.
    public static boolean same(String one, String other) {
        return LineLabel.key(one).equals(LineLabel.key(other));
    }

    /// Returns a draft with one more speaker, behind the others.
    ///
    /// @param label as it stands at the beginning of lines, with or without its colon
    /// @throws RefusedException if nothing is typed, if it is a speaker's already, or if no line
    ///   begins with it
    public static Draft with(Draft draft, String label) throws RefusedException {
        String plain = plain(label);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new RefusedException(
                    Refusal.of(
                            "label.unfit",
                            "Type a label as it stands at the beginning of lines, at most 60 characters."));
        }
        if (draft.speakers().stream().anyMatch(speaker -> same(speaker.label(), plain))) {
            throw new RefusedException(
                    Refusal.of("label.there", "%s is among the speakers already.", plain));
        }
        List<Speaker> more = new ArrayList<>(draft.speakers());
        more.add(new Speaker(plain, role(draft, plain)));
        Draft next = told(draft, more);
        Map<Integer, String> longer = longer(draft, plain);
        if (next.turns().stream()
                .filter(turn -> turn.speaker() == more.size() - 1)
                .allMatch(turn -> longer.containsKey(turn.start()))) {
            throw new RefusedException(unfound(draft, plain, longer.values()));
        }
        return next;
    }

    /// Returns by their starts the labels before colons that go on where another ends.
    private static Map<Integer, String> longer(Draft draft, String label) {
        Map<Integer, String> longer = new TreeMap<>();
        for (LineLabel line : Labels.of(draft.text().string()).lines()) {
            if (begins(line.name(), label)) {
                longer.put(line.start(), line.name());
            }
        }
        return longer;
    }

    private static boolean begins(String longer, String label) {
        return LineLabel.key(longer).startsWith(LineLabel.key(label)) && !same(longer, label);
    }

    private static Refusal unfound(Draft draft, String label, Collection<String> longer) {
        Optional<String> there =
                draft.speakers().stream()
                        .map(Speaker::label)
                        .filter(one -> begins(one, label))
                        .findFirst();
        if (there.isPresent()) {
            return Refusal.of(
                    "label.within",
                    "\"%s\" is only the beginning of %s, who is among the speakers already.",
                    label,
                    there.get());
        }
        return longer.stream()
                .findFirst()
                .map(whole ->
                        Refusal.of(
                                "label.part",
                                "\"%s\" is only the beginning of the label \"%s\". Type all of it.",
                                label,
                                whole))
                .orElseGet(() ->
                        Refusal.of(
                                "label.none",
                                "No line begins with \"%s\". Type it as it stands in the text.",
                                label));
    }

    /// Returns a draft without one of its speakers: that one's turns go to whoever spoke before.
    public static Draft without(Draft draft, String label) {
        return told(
                draft,
                draft.speakers().stream().filter(one -> !one.label().equals(label)).toList());
    }

    /// Returns a label as a speaker's name is written: without colon, brackets, emphasis and what
    /// separates it from the speech.
    private static String plain(String label) {
        String line = SEPARATORS.matcher(label).replaceFirst("").strip();
        return LineLabel.read(line + ":", 0, line.length() + 1).map(LineLabel::name).orElse(line);
    }

    /// Returns a draft in which a speaker has a role.
    public static Draft withRole(Draft draft, String label, Role role) {
        return draft.told(
                draft.speakers().stream()
                        .map(one -> one.label().equals(label) ? new Speaker(label, role) : one)
                        .toList(),
                draft.turns());
    }

    /// Returns a draft in which someone asks the questions, and who is no interviewer and had no
    /// clear role answers them.
    ///
    /// @param label as it stands at the beginning of lines
    /// @throws RefusedException if no line begins with it
    public static Draft interviewedBy(Draft draft, String label) throws RefusedException {
        boolean there = draft.speakers().stream().anyMatch(one -> same(one.label(), label));
        Draft told = there ? draft : with(draft, label);
        return told.told(
                told.speakers().stream()
                        .map(one ->
                                same(one.label(), label)
                                        ? new Speaker(one.label(), Role.INTERVIEWER)
                                        : one.role() == Role.OTHER
                                                ? new Speaker(one.label(), Role.RESPONDENT)
                                                : one)
                        .toList(),
                told.turns());
    }

    private static Role role(Draft draft, String label) {
        boolean asked = draft.speakers().stream().anyMatch(one -> one.role() == Role.INTERVIEWER);
        return LabelClaim.of(label)
                .flatMap(claim -> Optional.ofNullable(claim.role()))
                .orElse(asked ? Role.RESPONDENT : Role.OTHER);
    }

    private static Draft told(Draft draft, List<Speaker> speakers) {
        String text = draft.text().string();
        Map<String, List<LineLabel>> labels = new HashMap<>();
        for (LineLabel line : Labels.of(text).lines()) {
            labels.computeIfAbsent(line.key(), _ -> new ArrayList<>()).add(line);
        }
        Map<Integer, LineLabel> starts = new TreeMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < speakers.size(); i++) {
            String label = speakers.get(i).label();
            List<LineLabel> lines = labels.get(LineLabel.key(label));
            for (LineLabel line : lines == null ? LineLabel.beginning(text, label) : lines) {
                if (starts.putIfAbsent(line.start(), line) == null) {
                    numbers.put(line.start(), i);
                }
            }
        }
        return UntakenLabels.told(
                draft.told(
                        speakers,
                        SpeakerFinder.turns(
                                text,
                                List.copyOf(starts.values()),
                                line -> numbers.getOrDefault(line.start(), 0))));
    }
}
