package org.colligate.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colligate.document.EafTiers.Annotation;
import org.colligate.document.EafTiers.Tier;
import org.colligate.document.LabelFinder.Label;
import org.colligate.model.Refusal;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads annotations of a recording by ELAN (`.eaf`). What is said on the tiers that depend on no
/// other is put in the order of its times.
final class EafReader {

    private static final int STEP = 4_096;

    /// The tier that every new file of ELAN has; it names nobody.
    private static final String UNNAMED = "default";

    private EafReader() {}

    static Document read(Source source, LabelFinder finder, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        EafTiers tiers = new EafTiers(source.name());
        try (XmlEvents xml = XmlEvents.of(source)) {
            for (int i = 0; xml.next(); i++) {
                tiers.take(xml);
                if (i % STEP == 0) {
                    progress.tell(0, 0);
                }
            }
        }
        List<Refusal> warnings = new ArrayList<>();
        List<Tier> read = chosen(tiers, warnings);
        List<Cue> cues = cues(tiers, read);
        return conversation(source.name(), cues, finder, warnings);
    }

    /// Translations, glosses and the like depend on a tier. Where nothing is written on any other,
    /// they are what there is.
    private static List<Tier> chosen(EafTiers tiers, List<Refusal> warnings) {
        List<Tier> written = tiers.all().stream().filter(Tier::isWritten).toList();
        List<Tier> top = written.stream().filter(tier -> !tiers.depends(tier)).toList();
        if (top.isEmpty() || top.size() == written.size()) {
            return written;
        }
        warnings.add(
                Refusal.of(
                        "document.tiers",
                        "Tiers that depend on another, such as translations and glosses, and are left out: %s.",
                        String.join(
                                ", ",
                                written.stream()
                                        .filter(tiers::depends)
                                        .map(tier -> CueText.onOneLine(tier.id()))
                                        .toList())));
        return top;
    }

    private static List<Cue> cues(EafTiers tiers, List<Tier> read) {
        boolean unnamed = read.size() == 1 && read.getFirst().speaker().equals(UNNAMED);
        List<Placed> placed = new ArrayList<>();
        for (Tier tier : read) {
            String speaker = unnamed ? "" : tier.speaker();
            for (Annotation one : tier.annotations()) {
                if (!one.value().isBlank()) {
                    Cue cue = Cue.of(tiers.time(one), speaker, one.value());
                    placed.add(new Placed(tiers.place(one), cue));
                }
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return placed.stream().map(Placed::cue).toList();
    }

    private record Placed(double place, Cue cue) {}

    private static Document conversation(
            String file, List<Cue> cues, LabelFinder finder, List<Refusal> warnings)
            throws UnreadableDocumentException {
        Conversation conversation = new Conversation(file);
        boolean silent = cues.stream().allMatch(cue -> cue.speaker().isEmpty());
        List<Optional<Label>> labels =
                silent ? finder.find(cues.stream().map(Cue::text).toList()) : List.of();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            conversation.add(silent ? labels.get(i).map(cue::labelled).orElse(cue) : cue);
        }
        long unknown = cues.stream().filter(cue -> cue.start() == CueTime.UNKNOWN).count();
        if (unknown > 0) {
            warnings.add(
                    Refusal.of(
                            "document.cue.untimed",
                            "Cues whose time cannot be read, and whose text is kept without it: %s.",
                            unknown));
        }
        return conversation.document(Format.EAF, "", warnings);
    }
}
