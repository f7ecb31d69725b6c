package org.colligate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.Place;
import org.colligate.pseudonym.Remains;
import org.colligate.pseudonym.Trace;

/// The key table, the places of its names and what holds them, for reading in a terminal.
final class PseudonymText {

    private static final int AROUND = 30;

    private PseudonymText() {}

    /// Returns the table, with how often each name stands.
    static String table(Findings found) {
        TextTable table = new TextTable();
        table.line(List.of("name", "pseudonym", "places", "transcripts"));
        for (Pseudonym one : found.study().pseudonyms()) {
            List<Place> places = found.of(one);
            table.line(
                    List.of(
                            one.name(),
                            one.pseudonym(),
                            Integer.toString(places.size()),
                            Long.toString(transcripts(places))));
        }
        return table + elsewhere(found) + summary(found);
    }

    /// Returns every place, name by name, in what stands around it.
    static String places(Findings found) {
        StringBuilder text = new StringBuilder();
        for (Pseudonym one : found.study().pseudonyms()) {
            List<Place> places = found.of(one);
            if (!places.isEmpty()) {
                text.append(
                        "%s -> %s (%d)%n".formatted(one.name(), one.pseudonym(), places.size()));
                places.forEach(place -> text.append(line(found.study(), place)));
                text.append(System.lineSeparator());
            }
        }
        return text + elsewhere(found) + summary(found);
    }

    private static String line(Study study, Place place) {
        Transcript transcript = study.transcripts().get(place.passage().transcript());
        SourceText text = transcript.text();
        TextSpan span = place.passage().span();
        int start = text.codePointAt(span.start());
        int end = text.codePointAt(span.end());
        int from = text.positionOf(Math.max(0, start - AROUND));
        int to = text.positionOf(Math.min(text.codePoints(), end + AROUND));
        return "  %s:%d  %s[%s]%s%n"
                .formatted(
                        transcript.name(),
                        start,
                        QuoteText.oneLine(text.string().substring(from, span.start())),
                        QuoteText.oneLine(text.passage(span)),
                        QuoteText.oneLine(text.string().substring(span.end(), to)));
    }

    private static String elsewhere(Findings found) {
        StringBuilder text = new StringBuilder();
        for (Trace trace : found.traces()) {
            text.append(
                    "%s: \"%s\"%s%n"
                            .formatted(
                                    what(trace.where()),
                                    around(trace.text(), trace.replaced()),
                                    trace.free() ? "" : " (cannot be replaced here)"));
        }
        return text.isEmpty() ? "" : "Elsewhere:%n".formatted() + text.toString().indent(2);
    }

    /// Returns the part of a text that would be replaced, with a little around it.
    private static String around(String text, String replaced) {
        int same = 0;
        while (same < Math.min(text.length(), replaced.length())
                && text.charAt(same) == replaced.charAt(same)) {
            same++;
        }
        SourceText source = SourceText.of(text);
        while (!source.isBoundary(same)) {
            same--;
        }
        int at = source.codePointAt(same);
        int from = source.positionOf(Math.max(0, at - AROUND));
        int to = source.positionOf(Math.min(source.codePoints(), at + AROUND));
        return (from > 0 ? "…" : "")
                + QuoteText.oneLine(text.substring(from, to))
                + (to < text.length() ? "…" : "");
    }

    private static String what(Trace.Where where) {
        return switch (where) {
            case Trace.TranscriptName _ -> "name of a transcript";
            case Trace.Label _ -> "label of a speaker";
            case Trace.CaseName _ -> "name of a case";
            case Trace.Value _ -> "value of a case";
            case Trace.AttributeName _ -> "name of an attribute";
            case Trace.OfCode(_, Trace.Part part) ->
                    part.name().toLowerCase(Locale.ROOT) + " of a code";
            case Trace.OfMemo _ -> "memo";
            case Trace.Query _ -> "saved query";
            case Trace.StopWord _ -> "stop word";
            case Trace.FileName _ -> "original file";
            case Trace.CoderName _ -> "name of a coder";
        };
    }

    private static String summary(Findings found) {
        return "%s: %s in %s, %d elsewhere.%n"
                .formatted(
                        Amount.of(found.study().pseudonyms().size(), "name"),
                        Amount.of(found.places().size(), "place"),
                        Amount.of(transcripts(found.places()), "transcript"),
                        found.traces().size());
    }

    private static long transcripts(List<Place> places) {
        List<TranscriptId> all =
                places.stream().map(place -> place.passage().transcript()).toList();
        return all.stream().distinct().count();
    }

    /// Returns what still holds the names, and what can be done about each.
    ///
    /// @param originals how many files are kept as they were received
    static List<String> remains(Remains remains, int originals, Collection<Path> backups) {
        List<String> lines = new ArrayList<>();
        if (remains.names() > 0) {
            lines.add(
                    "The project still holds the key, %s; --remove-key takes it out."
                            .formatted(Amount.of(remains.names(), "name")));
        }
        if (remains.history()) {
            lines.add("Its history still holds the names; --forget removes the history for good.");
        }
        if (originals > 0 && remains.any()) {
            lines.add(
                    "%s kept as received, and may hold them; originals --drop lets them go."
                            .formatted(
                                    originals == 1
                                            ? "One original file is"
                                            : originals + " original files are"));
        }
        if (!backups.isEmpty() && remains.any()) {
            lines.add(backups(backups) + " may hold them.");
        }
        return lines;
    }

    static String backups(Collection<Path> backups) {
        Path first = backups.iterator().next();
        return "%s in %s".formatted(Amount.of(backups.size(), "backup"), first.resolveSibling(""));
    }
}
