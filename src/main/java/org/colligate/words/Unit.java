package org.colligate.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Terms;
import org.colligate.task.CancelledException;

/// What is counted. Chinese is written without blanks; nothing here pretends to know where its
/// words end, so the researcher says how many characters side by side are a term.
public enum Unit {
    /// Words of letters and digits.
    WORDS(0),
    /// Single Chinese characters.
    HAN1(1),
    /// Two Chinese characters side by side.
    HAN2(2),
    /// Three Chinese characters side by side.
    HAN3(3),
    /// Four Chinese characters side by side.
    HAN4(4);

    private final int characters;

    Unit(int characters) {
        this.characters = characters;
    }

    /// Returns the name on the command line and in files: `han2`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the unit with a name.
    public static Optional<Unit> named(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
    }

    /// Reads all terms of this kind in a transcript.
    void read(FoldedTexts folded, Transcript transcript, Set<Speaker.Role> roles, Terms.Taker taker)
            throws CancelledException {
        if (this == WORDS) {
            Terms.words(folded, transcript, roles, taker);
        } else {
            Terms.grams(characters, folded, transcript, roles, taker);
        }
    }
}
