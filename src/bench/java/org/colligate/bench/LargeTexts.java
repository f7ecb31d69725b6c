package org.colligate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;

/// A composed study to be searched: half of the transcripts Chinese, half English, in words that are
/// as unlike in frequency as those of a language, with some that stand a known number of times or
/// so strewn among them.
///
/// @param transcripts how many transcripts
/// @param characters how many characters each has, roughly
record LargeTexts(int transcripts, int characters) {

    private static final int TURN = 220;
    private static final int HAN = 3_000;
    private static final int WORDS = 20_000;

    Study study() {
        Random random = new Random(7);
        List<String> words = IntStream.range(0, WORDS).mapToObj(_ -> word(random)).toList();
        List<Change> added = new ArrayList<>();
        for (int i = 0; i < transcripts; i++) {
            added.add(
                    new Change.TranscriptAdded(
                            transcript(random, "T%05d".formatted(i), i % 2 == 0, words)));
        }
        return Study.EMPTY.after(
                new ChangeSet(Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, transcripts), added));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private Transcript transcript(
            Random random, String name, boolean chinese, List<String> words) {
        StringBuilder text = new StringBuilder("[Composed interview " + name + "]\n\n");
        List<Turn> turns = new ArrayList<>();
        while (text.length() < characters) {
            int begins = text.length();
            text.append(turns.size() % 2 == 0 ? "Q: " : "A: ");
            int speech = text.length();
            while (text.length() < speech + TURN) {
                text.append(chinese ? han(random) : english(random, words));
            }
            if (turns.size() == 3) {
                text.append("🙏");
            }
            turns.add(new Turn(begins, speech, text.length(), turns.size() % 2));
            text.append("\n\n");
        }
        return new Transcript(
                TranscriptId.random(),
                name,
                SourceText.of(text.toString()),
                List.of(
                        new Speaker("Q", Speaker.Role.INTERVIEWER),
                        new Speaker("A", Speaker.Role.RESPONDENT)),
                turns);
    }

    private static String han(Random random) {
        int n = random.nextInt(1_000);
        return switch (n) {
            case 0 -> "招投标";
            case 1, 2 -> "政府";
            case 3 -> "审计";
            case 4, 5, 6, 7 -> "标";
            default -> n < 80 ? "，" : Character.toString(0x4E00 + rank(random, HAN));
        };
    }

    private static String english(Random random, List<String> words) {
        int n = random.nextInt(10_000);
        return switch (n / 3) {
            case 0, 1, 2 -> "algorithm ";
            case 3 -> random.nextInt(250) == 0 ? "procurement policies " : "procurement ";
            case 4, 5 -> "Tendering ";
            case 6, 7 -> "tenders ";
            case 8, 9 -> "audit ";
            case 10 -> "afraid ";
            default -> n < 800 ? "the " : words.get(rank(random, WORDS)) + " ";
        };
    }

    /// Returns a number below a bound; the n-th about as often as 1/n.
    private static int rank(Random random, int bound) {
        return (int) Math.pow(bound, random.nextDouble()) - 1;
    }
}
