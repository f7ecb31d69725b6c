package org.colligate.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.document.Block.Flow;
import org.colligate.document.Block.Mark;
import org.colligate.document.Block.Paragraph;
import org.colligate.document.Block.Row;
import org.colligate.document.Manuscript.Omission;
import org.colligate.document.Manuscript.Remark;
import org.colligate.model.Refusal;
import org.colligate.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Makes a text of what was written down, and finds the passages of its comments.
final class Rendering {

    private static final char REPLACEMENT = '\uFFFD';

    /// Where a comment begins and ends, and which paragraph it was found in.
    private static final class Place {
        int start = -1;
        int end = -1;
        int paragraphStart;
        int paragraphEnd;
    }

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Flow> waiting = new ArrayList<>();
    private int tables;

    private Rendering() {}

    /// Returns the text of some blocks alone.
    static String text(Flow flow) {
        Rendering rendering = new Rendering();
        rendering.flow(flow);
        return rendering.text.toString();
    }

    /// Returns the document.
    ///
    /// @param more warnings of its reader
    static Document document(
            Format format, String encoding, Manuscript manuscript, List<Refusal> more) {
        Rendering rendering = new Rendering();
        rendering.flow(manuscript.finish());
        rendering.replaceHalves();
        List<Comment> comments = rendering.comments(manuscript.remarks());
        List<Refusal> warnings = new ArrayList<>(more);
        warnings.addAll(omissions(manuscript));
        int loose = manuscript.remarks().size() - comments.size();
        if (loose > 0) {
            warnings.add(
                    Refusal.of(
                            "document.loose",
                            "Comments that stand on none of the text, and are left out: %s.",
                            loose));
        }
        return new Document(
                format,
                rendering.text.toString(),
                encoding,
                comments,
                List.of(),
                manuscript.notes(),
                warnings);
    }

    private static List<Refusal> omissions(Manuscript manuscript) {
        List<Refusal> warnings = new ArrayList<>();
        int deleted = manuscript.omitted(Omission.DELETED);
        if (deleted > 0) {
            warnings.add(
                    Refusal.of(
                            "document.deleted",
                            "Passages that somebody deleted under tracked changes, and are left out: %s.",
                            deleted));
        }
        int hidden = manuscript.omitted(Omission.HIDDEN);
        if (hidden > 0) {
            warnings.add(
                    Refusal.of(
                            "document.hidden",
                            "Passages that are formatted as hidden, and are left out: %s.",
                            hidden));
        }
        if (manuscript.leavesOutNotes()) {
            warnings.add(
                    Refusal.of(
                            "document.notes",
                            "Footnotes and endnotes, which are left out: %s.",
                            manuscript.notes()));
        }
        return warnings;
    }

    private void flow(Flow flow) {
        boolean first = true;
        for (Block block : flow.blocks()) {
            if (!first) {
                text.append('\n');
            }
            first = false;
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph);
                case Row row -> row(row);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        int start = text.length();
        text.append(paragraph.prefix);
        int first = text.length();
        text.append(paragraph.text);
        for (Mark mark : paragraph.marks) {
            mark(mark, first + mark.at(), start);
        }
        waiting.addAll(paragraph.asides);
        if (tables == 0) {
            appendWaiting();
        }
    }

    private void row(Row row) {
        tables++;
        boolean first = true;
        for (Flow cell : row.cells()) {
            if (!first) {
                text.append('\t');
            }
            first = false;
            flow(cell);
        }
        tables--;
        if (tables == 0) {
            appendWaiting();
        }
    }

    /// Notes and text boxes of a table come after the row: within it they would tear it apart.
    private void appendWaiting() {
        List<Flow> asides = List.copyOf(waiting);
        waiting.clear();
        for (Flow aside : asides) {
            if (!aside.blocks().isEmpty()) {
                text.append('\n');
                flow(aside);
            }
        }
    }

    private void mark(Mark mark, int at, int paragraphStart) {
        Place place = places.computeIfAbsent(mark.comment(), _ -> new Place());
        place.paragraphStart = paragraphStart;
        place.paragraphEnd = text.length();
        switch (mark.kind()) {
            case START -> place.start = at;
            case END -> place.end = at;
            case POINT -> {}
        }
    }

    /// A file can hold half a character, in which no text can be stored.
    private void replaceHalves() {
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (Character.getType(character) == Character.SURROGATE) {
                text.setCharAt(i, REPLACEMENT);
            }
            i += Character.charCount(character) - 1;
        }
    }

    private List<Comment> comments(Map<String, Remark> remarks) {
        List<Comment> comments = new ArrayList<>();
        remarks.forEach((id, remark) ->
                span(places.get(id))
                        .ifPresent(span ->
                                comments.add(new Comment(span, remark.author(), remark.text()))));
        comments.sort((one, other) -> one.span().compareTo(other.span()));
        return comments;
    }

    /// A comment that covers nothing, because it stands at a point or what it covered was deleted,
    /// stands on its paragraph.
    private Optional<TextSpan> span(@Nullable Place place) {
        if (place == null) {
            return Optional.empty();
        }
        if (place.start >= 0 && place.end > place.start) {
            return Optional.of(whole(place.start, place.end));
        }
        return place.paragraphEnd > place.paragraphStart
                ? Optional.of(whole(place.paragraphStart, place.paragraphEnd))
                : Optional.empty();
    }

    private TextSpan whole(int start, int end) {
        int from = isWithinPair(start) ? start - 1 : start;
        int to = isWithinPair(end) ? end + 1 : end;
        return new TextSpan(from, to);
    }

    private boolean isWithinPair(int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
