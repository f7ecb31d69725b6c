package org.colligate.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text as it is searched, and where each unit of it stands in the text of the transcript.
/// Folding nearly always makes one unit of one, so that positions are the same and nothing need be
/// kept.
final class Haystack {

    private final String text;
    private final int @Nullable [] origins;
    private final @Nullable Signature signature;

    private Haystack(String text, int @Nullable [] origins, @Nullable Signature signature) {
        this.text = text;
        this.origins = origins;
        this.signature = signature;
    }

    /// Returns a text as it stands.
    static Haystack exact(String text) {
        return new Haystack(text, null, null);
    }

    /// Returns a text in which characters that count as the same are the same.
    static Haystack folded(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char folded = FoldTable.of(units[i]);
            if (folded == FoldTable.ELSEWHERE) {
                return foldedSlowly(text);
            }
            units[i] = folded;
        }
        return new Haystack(new String(units), null, null);
    }

    private static Haystack foldedSlowly(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 16];
        boolean shifted = false;
        for (int i = 0, character; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            String other = FoldTable.of(character);
            if (folded.length() + other.length() >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            for (int k = 0; k < other.length(); k++) {
                boolean within = Character.charCount(character) == other.length();
                origins[folded.length() + k] = within ? i + k : i;
            }
            shifted |= other.length() != Character.charCount(character);
            folded.append(other);
        }
        if (!shifted) {
            return new Haystack(folded.toString(), null, null);
        }
        origins[folded.length()] = text.length();
        return new Haystack(folded.toString(), Arrays.copyOf(origins, folded.length() + 1), null);
    }

    /// Returns the same text with its signature, for one that is asked for many things.
    Haystack signed() {
        return new Haystack(text, origins, Signature.of(text));
    }

    String text() {
        return text;
    }

    /// Says whether something may stand in the text, without reading it; if not, it does not.
    boolean mayHold(String wanted) {
        return signature == null || signature.mayHold(wanted);
    }

    /// Returns where the passage that begins at a unit of this text begins in the transcript's.
    int start(int at) {
        return origins == null ? at : origins[at];
    }

    /// Returns where the passage that ends before a unit of this text ends in the transcript's.
    /// What counts as nothing belongs to the character before it.
    ///
    /// @param at at least 1
    int end(int at) {
        if (origins == null) {
            return at;
        }
        int next = at;
        while (origins[next] == origins[at - 1]) {
            next++;
        }
        return origins[next];
    }

    /// Returns the first unit of this text that stands at or behind a place in the transcript's.
    int at(int origin) {
        if (origins == null) {
            return origin;
        }
        int found = Arrays.binarySearch(origins, origin);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && origins[found - 1] == origin) {
            found--;
        }
        return found;
    }
}
