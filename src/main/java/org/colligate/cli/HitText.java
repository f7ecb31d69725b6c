package org.colligate.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colligate.analysis.Group;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// What a search found, for reading in a terminal.
final class HitText {

    private static final int CONTEXT = 36;

    private HitText() {}

    /// Returns the hits in their context, transcript by transcript, the hits one below the other.
    static String of(Study study, List<Quote> hits) {
        if (hits.isEmpty()) {
            return "Nothing was found.\n";
        }
        Map<Transcript, List<Quote>> byTranscript =
                hits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Quote::transcript,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byTranscript.forEach((transcript, here) -> {
            text.append(
                    "%s%s  %s%n"
                            .formatted(
                                    transcript.name(),
                                    attributes(study, here.getFirst()),
                                    Amount.of(here.size(), "hit")));
            here.forEach(hit -> text.append(line(hit)));
            text.append('\n');
        });
        Set<CaseId> cases = new HashSet<>();
        hits.forEach(hit -> hit.owner().map(Case::id).ifPresent(cases::add));
        return text
                + "%s in %s of %d and %s of %d.%n"
                        .formatted(
                                Amount.of(hits.size(), "hit"),
                                Amount.of(byTranscript.size(), "transcript"),
                                study.transcripts().size(),
                                Amount.of(cases.size(), "case"),
                                study.cases().size());
    }

    private static String attributes(Study study, Quote hit) {
        return hit.owner().stream()
                .flatMap(owner ->
                        study.attributes().list().stream()
                                .map(Attribute::id)
                                .flatMap(id -> owner.value(id).stream()))
                .map(value -> " · " + value)
                .collect(Collectors.joining());
    }

    private static String line(Quote hit) {
        String left = end(QuoteText.oneLine(hit.before()));
        return "%8d  %s%s[%s]%s  %s%n"
                        .formatted(
                                hit.transcript().text().codePointAt(hit.coding().span().start()),
                                " ".repeat(CONTEXT - TextTable.width(left)),
                                left,
                                QuoteText.oneLine(hit.text()),
                                start(QuoteText.oneLine(hit.after())),
                                hit.speaker()
                                        .map(Speaker::label)
                                        .map(label -> "(" + label + ")")
                                        .orElse(""))
                        .stripTrailing()
                + "\n";
    }

    /// Returns as much of the beginning of a text as has room.
    private static String start(String text) {
        int at = 0;
        int width = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            width += TextTable.width(text.substring(at, next));
            if (width > CONTEXT) {
                break;
            }
            at = next;
        }
        return text.substring(0, at);
    }

    /// Returns as much of the end of a text as has room.
    private static String end(String text) {
        int at = text.length();
        int width = 0;
        while (at > 0) {
            int next = at - Character.charCount(text.codePointBefore(at));
            width += TextTable.width(text.substring(next, at));
            if (width > CONTEXT) {
                break;
            }
            at = next;
        }
        return text.substring(at);
    }

    /// Returns hits, cases and rates, a line for each group.
    ///
    /// @param matrix a matrix of one row, the hits
    static String of(ThemeMatrix matrix) {
        TextTable table = new TextTable();
        table.line(List.of("", "N", "hits", "cases", "per 10,000 characters"));
        for (int g = 0; g <= matrix.groups().size(); g++) {
            Group group = matrix.group(g);
            List<String> line = new ArrayList<>();
            line.add(group.label());
            line.add(Integer.toString(group.cases()));
            line.add(MatrixText.figure(matrix, Measure.CODINGS, 0, g));
            line.add(MatrixText.figure(matrix, Measure.CASES_PERCENT, 0, g));
            line.add(MatrixText.figure(matrix, Measure.PER_10000, 0, g));
            table.line(line);
        }
        return table.toString();
    }
}
