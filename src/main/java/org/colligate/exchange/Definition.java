package org.colligate.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colligate.model.Attribute;
import org.colligate.model.Coder;
import org.colligate.model.Inquiry;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// A search in words, as it stands on everything that leaves the program: whoever reads the result
/// can put the same question.
public final class Definition {

    private Definition() {}

    /// Returns what was looked for and where, in one line. What is not limited is not mentioned.
    public static String of(Study study, Inquiry inquiry) {
        List<String> parts = new ArrayList<>();
        parts.add(inquiry.query().strip().replaceAll("\\s*\\R\\s*", " "));
        parts.add("scope: " + word(inquiry.scope()));
        if (inquiry.exact()) {
            parts.add("exact");
        }
        if (inquiry.coded() != Inquiry.Coded.EITHER) {
            parts.add(word(inquiry.coded()) + " text only");
        }
        add(parts, "turns of", inquiry.roles().stream().map(Definition::word).toList());
        add(parts, "speakers:", inquiry.speakers());
        add(
                parts,
                "codings by",
                study.coders().list().stream()
                        .filter(coder -> inquiry.coders().contains(coder.id()))
                        .map(Coder::name)
                        .toList());
        for (Attribute attribute : study.attributes().list()) {
            if (inquiry.values().containsKey(attribute.id())) {
                add(parts, attribute.name() + " =", inquiry.values().get(attribute.id()));
            }
        }
        add(
                parts,
                "transcripts:",
                study.transcripts().list().stream()
                        .filter(one -> inquiry.transcripts().contains(one.id()))
                        .map(Transcript::name)
                        .toList());
        return String.join("; ", parts);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static void add(List<String> parts, String what, Collection<String> which) {
        if (!which.isEmpty()) {
            parts.add(what + " " + which.stream().sorted().collect(Collectors.joining(" or ")));
        }
    }
}
