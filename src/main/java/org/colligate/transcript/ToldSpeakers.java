package org.colligate.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.document.Utterance;
import org.colligate.model.Change;
import org.colligate.model.Speaker;
import org.colligate.model.Speaker.Role;
import org.colligate.model.Turn;
import org.jspecify.annotations.Nullable;

/// The speakers and turns that a file tells itself. Only what part somebody has is left to find, by
/// the names.
final class ToldSpeakers {

    private ToldSpeakers() {}

    /// Returns the speakers in the order of their first words, and their turns.
    static Change.Telling of(List<Utterance> utterances) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (Utterance one : utterances) {
            int number =
                    numbers.computeIfAbsent(
                            LineLabel.key(one.speaker()),
                            _ -> {
                                names.add(one.speaker());
                                return names.size() - 1;
                            });
            turns.add(new Turn(one.start(), one.speech(), one.end(), number));
        }
        boolean interview = names.stream().anyMatch(name -> claimed(name) == Role.INTERVIEWER);
        List<Speaker> speakers =
                names.stream().map(name -> new Speaker(name, role(name, interview))).toList();
        return new Change.Telling(speakers, turns);
    }

    private static Role role(String name, boolean interview) {
        Role claimed = claimed(name);
        if (claimed != null) {
            return claimed;
        }
        return interview ? Role.RESPONDENT : Role.OTHER;
    }

    private static @Nullable Role claimed(String name) {
        return LabelClaim.of(name).flatMap(claim -> Optional.ofNullable(claim.role())).orElse(null);
    }
}
