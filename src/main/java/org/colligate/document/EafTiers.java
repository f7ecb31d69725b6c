package org.colligate.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tiers of a file by ELAN, their annotations and when those were said.
final class EafTiers {

    /// Films have frames instead of milliseconds.
    private static final double PAL = 40;

    private static final double NTSC = 1_001.0 / 30;

    /// How many annotations may belong to one another before one has a time: translations of words
    /// of sentences.
    private static final int LONGEST_CHAIN = 100;

    /// A tier.
    ///
    /// @param parent the one that it depends on; empty if on none
    record Tier(String id, String speaker, String parent, List<Annotation> annotations) {

        boolean isWritten() {
            return annotations.stream().anyMatch(one -> !one.value().isBlank());
        }
    }

    /// An annotation.
    ///
    /// @param from the place in time where it begins, or null if it has none of its own
    /// @param to likewise its end
    /// @param of the annotation that it belongs to where it has no place of its own
    record Annotation(@Nullable String from, @Nullable String to, String of, String value) {}

    private final String file;
    private final List<Tier> tiers = new ArrayList<>();
    private final Map<String, Tier> byId = new HashMap<>();
    private final Map<String, Annotation> annotations = new HashMap<>();

    /// The places in time, in their order; those without a value lie between their neighbours.
    private final Map<String, Integer> slots = new HashMap<>();

    private final List<Long> values = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private double unit = 1;
    private int pieces;

    private String id = "";
    private @Nullable String from;
    private @Nullable String to;
    private String of = "";
    private @Nullable StringBuilder value;

    EafTiers(String file) {
        this.file = file;
    }

    /// Takes the next event.
    void take(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.kind()) {
            case START -> start(xml);
            case TEXT -> {
                if (value != null) {
                    value.append(xml.text());
                }
            }
            case END -> end(xml);
        }
    }

    private void start(XmlEvents xml) throws UnreadableDocumentException {
        if (++pieces > Limits.PIECES) {
            throw Refused.lengthy(file);
        }
        switch (xml.name()) {
            case "HEADER" -> unit = unit(xml.attribute("TIME_UNITS", ""));
            case "TIME_SLOT" -> {
                slots.putIfAbsent(xml.attribute("TIME_SLOT_ID", ""), values.size());
                values.add(millis(xml.attribute("TIME_VALUE", "")));
            }
            case "TIER" -> tier(xml);
            case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> {
                id = xml.attribute("ANNOTATION_ID", "");
                from = xml.attribute("TIME_SLOT_REF1");
                to = xml.attribute("TIME_SLOT_REF2");
                of = xml.attribute("ANNOTATION_REF", "");
            }
            case "ANNOTATION_VALUE" -> value = new StringBuilder();
            default -> {}
        }
    }

    private static double unit(String name) {
        return switch (name) {
            case "PAL-frames" -> PAL;
            case "NTSC-frames" -> NTSC;
            default -> 1;
        };
    }

    private long millis(String number) {
        try {
            return CueTime.from((long) (Long.parseLong(number.strip()) * unit), 0).start();
        } catch (NumberFormatException none) {
            return CueTime.UNKNOWN;
        }
    }

    private void tier(XmlEvents xml) {
        String name = xml.attribute("TIER_ID", "");
        String participant = xml.attribute("PARTICIPANT", "").strip();
        Tier tier =
                new Tier(
                        name,
                        participant.isEmpty() ? name.strip() : participant,
                        xml.attribute("PARENT_REF", ""),
                        new ArrayList<>());
        tiers.add(tier);
        byId.putIfAbsent(name, tier);
    }

    private void end(XmlEvents xml) {
        if (xml.name().equals("ANNOTATION_VALUE") && value != null && !tiers.isEmpty()) {
            Annotation annotation = new Annotation(from, to, of, value.toString());
            tiers.getLast().annotations().add(annotation);
            annotations.putIfAbsent(id, annotation);
            value = null;
        }
    }

    List<Tier> all() {
        return tiers;
    }

    /// Says whether a tier hangs on another of the file.
    boolean depends(Tier tier) {
        return byId.containsKey(tier.parent());
    }

    /// Returns when an annotation was said, if the file tells.
    CueTime time(Annotation annotation) {
        Annotation timed = timed(annotation);
        long start = value(timed.from());
        return start == CueTime.UNKNOWN ? CueTime.NONE : CueTime.from(start, value(timed.to()));
    }

    private long value(@Nullable String slot) {
        Integer at = slots.get(slot == null ? "" : slot);
        return at == null ? CueTime.UNKNOWN : values.get(at);
    }

    /// Returns the annotation whose time is that of another: itself, or the one it belongs to.
    private Annotation timed(Annotation annotation) {
        Annotation at = annotation;
        for (int step = 0; at.from() == null && step < LONGEST_CHAIN; step++) {
            Annotation next = annotations.get(at.of());
            if (next == null) {
                break;
            }
            at = next;
        }
        return at;
    }

    /// Returns where an annotation stands among others: its time, or a guess between the times
    /// around it, which orders but is told to nobody.
    double place(Annotation annotation) {
        String slot = timed(annotation).from();
        Integer at = slots.get(slot == null ? "" : slot);
        if (at == null) {
            return 0;
        }
        if (places.isEmpty()) {
            spread();
        }
        return places.get(at);
    }

    /// Puts the places without a value evenly between those with one.
    private void spread() {
        int before = -1;
        for (int at = 0; at <= values.size(); at++) {
            boolean ends = at == values.size();
            if (!ends && values.get(at) == CueTime.UNKNOWN) {
                continue;
            }
            double low = before < 0 ? 0 : values.get(before);
            double high = ends ? low : values.get(at);
            for (int between = before + 1; between < at; between++) {
                places.add(low + (high - low) * (between - before) / (at - before));
            }
            if (!ends) {
                places.add(high);
            }
            before = at;
        }
    }
}
