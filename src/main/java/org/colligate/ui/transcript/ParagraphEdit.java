package org.colligate.ui.transcript;

import java.util.Optional;
import org.colligate.model.TextEdit;

/// The smallest edit that makes one text of another: what both begin and end with stays, so that
/// codings on it stay too.
final class ParagraphEdit {

    private ParagraphEdit() {}

    /// Returns the edit; empty if the texts are equal.
    ///
    /// @param at where the old text stands in the whole
    static Optional<TextEdit> between(String old, String now, int at) {
        if (old.equals(now)) {
            return Optional.empty();
        }
        int shorter = Math.min(old.length(), now.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(old.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < shorter - head
                && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail))) {
            tail--;
        }
        return Optional.of(
                new TextEdit(
                        at + head,
                        old.substring(head, old.length() - tail),
                        now.substring(head, now.length() - tail)));
    }
}
