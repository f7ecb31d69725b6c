package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.colligate.model.CodeColor;
import org.colligate.model.Coding;

/// A coding as it is drawn.
///
/// @param coding the coding
/// @param name the name of its code
/// @param coder the name of its coder; empty where stripes of only one are shown
/// @param color the colour of its code
/// @param column the place of its coder among those shown, from 0
/// @param lane its place among the stripes of that coder that overlap, from 0
/// @param memos what is noted on it, oldest first
record Mark(
        Coding coding,
        String name,
        String coder,
        CodeColor color,
        int column,
        int lane,
        List<String> memos) {

    int start() {
        return coding.span().start();
    }

    int end() {
        return coding.span().end();
    }

    /// Returns what the stripe is called.
    String title() {
        return coder.isEmpty() ? name : name + " · " + coder;
    }

    /// Returns what the stripe is called and what is noted on it.
    String described() {
        List<String> lines = new ArrayList<>(List.of(title()));
        memos.forEach(memo -> lines.add("✎ " + memo));
        return String.join("\n", lines);
    }
}
