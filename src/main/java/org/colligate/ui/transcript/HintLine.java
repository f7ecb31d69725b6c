package org.colligate.ui.transcript;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.colligate.model.Codebook;
import org.colligate.model.Coding;
import org.colligate.ui.kit.Session;

/// The line below the text: what the caret stands in, and what can be done now.
final class HintLine {

    private final Session session;
    private final Label node = new Label();

    HintLine(Session session) {
        this.session = session;
        node.setId("transcript-hint");
        node.getStyleClass().add("hint-line");
        node.setMaxWidth(Double.MAX_VALUE);
    }

    Label node() {
        return node;
    }

    /// Says what goes with a selection.
    ///
    /// @param codings what the caret stands in
    void show(Range range, List<Coding> codings) {
        String text;
        if (!session.project().isWritable()) {
            text = session.desk().text("transcript.reading");
        } else if (range.span().isPresent()) {
            text = session.desk().text("transcript.hint.selected");
        } else if (codings.isEmpty()) {
            text = session.desk().text("transcript.hint.nothing");
        } else {
            text = session.desk().text("transcript.hint.coding");
        }
        node.setText(codings.isEmpty() ? text : names(codings) + "   ·   " + text);
    }

    private String names(List<Coding> codings) {
        Codebook codebook = session.study().get().codebook();
        return codings.stream()
                .map(coding -> codebook.find(coding.code()))
                .flatMap(java.util.Optional::stream)
                .map(code -> "■ " + code.name())
                .distinct()
                .collect(Collectors.joining("  "));
    }
}
