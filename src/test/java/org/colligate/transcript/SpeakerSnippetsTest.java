package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colligate.model.Change;
import org.colligate.model.Turn;
import org.junit.jupiter.api.Test;

/// Snippets of all the ways in which people write down who speaks, and of what looks like it. Where
/// a line begins a turn, its label stands before it between two `@`.
class SpeakerSnippetsTest {

    private static final Path FILE = Path.of("src/test/resources/speakers/snippets.txt");

    /// A turn that begins in a line.
    private record Begin(int line, String label) implements Comparable<Begin> {
        @Override
        public int compareTo(Begin other) {
            return line != other.line
                    ? Integer.compare(line, other.line)
                    : label.compareTo(other.label);
        }
    }

    private record Snippet(String name, List<String> lines, Set<Begin> turns) {}

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("=== ")) {
                all.add(new Snippet(line.substring(4), new ArrayList<>(), new TreeSet<>()));
                continue;
            }
            Snippet here = all.getLast();
            int end = line.startsWith("@") ? line.indexOf('@', 1) : 0;
            if (end > 0) {
                here.turns.add(new Begin(here.lines.size(), line.substring(1, end)));
            }
            here.lines.add(end > 0 ? line.substring(end + 1) : line);
        }
        return all;
    }

    private static Set<Begin> found(Snippet snippet) {
        String text = String.join("\n", snippet.lines);
        Change.Telling telling = SpeakerFinder.find(text);
        Set<Begin> found = new TreeSet<>();
        for (Turn turn : telling.turns()) {
            int line = (int) text.substring(0, turn.start()).chars().filter(c -> c == '\n').count();
            found.add(new Begin(line, telling.speakers().get(turn.speaker()).label()));
        }
        return found;
    }

    @Test
    void nearlyAllTurnsAreFoundAndNearlyNoOthers() throws Exception {
        int expected = 0;
        int right = 0;
        int wrong = 0;
        TreeMap<String, String> astray = new TreeMap<>();
        List<Snippet> snippets = snippets();
        for (Snippet snippet : snippets) {
            Set<Begin> found = found(snippet);
            Set<Begin> both = new TreeSet<>(found);
            both.retainAll(snippet.turns);
            expected += snippet.turns.size();
            right += both.size();
            wrong += found.size() - both.size();
            if (!found.equals(snippet.turns)) {
                astray.put(snippet.name, found + " instead of " + snippet.turns);
            }
        }
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(60);
        String said = "%d of %d turns, %d wrong; %s".formatted(right, expected, wrong, astray);
        assertThat((double) right / expected).as("recall: " + said).isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / (right + wrong))
                .as("precision: " + said)
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aTimeBehindATurnIsNoSpeech() {
        String text = "I: How? #00:00:12-3#\nB1: So. #00:00:19-8#\nI: And? #00:00:22-0#\n";
        assertThat(
                        SpeakerFinder.find(text).turns().stream()
                                .map(turn -> text.substring(turn.speech(), turn.end())))
                .containsExactly("How?", "So.", "And?");
    }

    @Test
    void aNameAndATimeStandAboveWhatIsSaid() {
        String text =
                "Ana Lopez  0:49\nSo.\n\nBo  0:55\nYes.\n\nAna Lopez  1:03\nGood.\n\nBo  1:05\nI see.\n";
        Change.Telling telling = SpeakerFinder.find(text);
        assertThat(telling.turns().stream().map(turn -> text.substring(turn.speech(), turn.end())))
                .containsExactly("So.", "Yes.", "Good.", "I see.");
    }
}
