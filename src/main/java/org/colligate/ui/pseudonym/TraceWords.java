package org.colligate.ui.pseudonym;

import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.pseudonym.Trace;
import org.colligate.ui.kit.Desk;

/// Says in the words of the screen what holds a name.
final class TraceWords {

    private static final int AROUND = 30;

    private final Desk desk;

    TraceWords(Desk desk) {
        this.desk = desk;
    }

    /// Returns what it is, such as the memo on a case.
    String what(Study study, Trace.Where where) {
        return switch (where) {
            case Trace.TranscriptName _ -> desk.text("pseudonym.in.transcript");
            case Trace.Label(var transcript, _) ->
                    desk.text("pseudonym.in.label", study.transcripts().get(transcript).name());
            case Trace.CaseName _ -> desk.text("pseudonym.in.case");
            case Trace.Value(var owner, var attribute) ->
                    desk.text(
                            "pseudonym.in.value",
                            study.attributes().get(attribute).name(),
                            study.cases().get(owner).name());
            case Trace.AttributeName _ -> desk.text("pseudonym.in.attribute");
            case Trace.OfCode(var code, Trace.Part part) ->
                    part == Trace.Part.NAME
                            ? desk.text("pseudonym.in.code")
                            : desk.text(
                                    "pseudonym.in.guide", study.codebook().path(code).toString());
            case Trace.OfMemo _ -> desk.text("pseudonym.in.memo");
            case Trace.Query _ -> desk.text("pseudonym.in.query");
            case Trace.StopWord _ -> desk.text("pseudonym.in.stop");
            case Trace.FileName _ -> desk.text("pseudonym.in.file");
            case Trace.CoderName _ -> desk.text("pseudonym.in.coder");
        };
    }

    /// Cuts a text where a name would be replaced: what stands before, what would be replaced, what
    /// stands behind. From the first name to the last counts as one.
    static String[] cut(Trace trace) {
        SourceText text = SourceText.of(trace.text());
        String old = trace.text();
        String next = trace.replaced();
        int start = 0;
        int shorter = Math.min(old.length(), next.length());
        while (start < shorter && old.charAt(start) == next.charAt(start)) {
            start++;
        }
        while (!text.isBoundary(start)) {
            start--;
        }
        int same = 0;
        while (same < shorter - start
                && old.charAt(old.length() - same - 1) == next.charAt(next.length() - same - 1)) {
            same++;
        }
        while (!text.isBoundary(old.length() - same)) {
            same--;
        }
        int end = old.length() - same;
        int from = text.positionOf(Math.max(0, text.codePointAt(start) - AROUND));
        int to = text.positionOf(Math.min(text.codePoints(), text.codePointAt(end) + AROUND));
        return new String[] {
            flat((from > 0 ? "…" : "") + old.substring(from, start)),
            flat(old.substring(start, end)),
            flat(old.substring(end, to) + (to < old.length() ? "…" : ""))
        };
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
