package org.colligate.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Group;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import picocli.CommandLine.Option;

/// What part of a study's text a question looks at.
final class TextOptions {

    @Option(
            names = "--where",
            paramLabel = "ATTR=VALUE",
            description =
                    "Only cases with this value. May be repeated: several values of one attribute are"
                            + " alternatives, several attributes must all hold. A missing value is written"
                            + " (none).")
    List<String> where = List.of();

    @Option(
            names = "--transcript",
            paramLabel = "NAME",
            description = "Only this transcript. May be repeated.")
    List<String> transcripts = List.of();

    Filter filter(Study study) throws RefusedException {
        Set<TranscriptId> transcriptIds = new HashSet<>();
        for (String name : transcripts) {
            transcriptIds.add(Projects.transcript(study, name).id());
        }
        return new Filter(Set.of(), values(study), transcriptIds);
    }

    private Map<AttributeId, Set<String>> values(Study study) throws RefusedException {
        Map<AttributeId, Set<String>> values = new HashMap<>();
        for (String condition : where) {
            int equals = condition.indexOf('=');
            if (equals < 1) {
                throw new WrongUsageException(
                        "\"%s\" is no condition; write --where ATTR=VALUE, such as --where city=Beijing."
                                .formatted(condition));
            }
            Attribute attribute = Projects.attribute(study, condition.substring(0, equals));
            String value = condition.substring(equals + 1).strip();
            if (!value.equals(Group.NONE)) {
                requireValue(study, attribute, value);
            }
            values.computeIfAbsent(attribute.id(), _ -> new HashSet<>()).add(value);
        }
        return values;
    }

    /// Refuses a value that no case has: a typing error would otherwise look like an empty result.
    static void requireValue(Study study, Attribute attribute, String value)
            throws RefusedException {
        List<String> present = valuesOf(study, attribute);
        if (!present.contains(value)) {
            throw Projects.missing("value of " + attribute.name(), value, present);
        }
    }

    /// Returns the values that cases have, a missing one as `(none)`.
    static List<String> valuesOf(Study study, Attribute attribute) {
        return study.cases().list().stream()
                .map(owner -> owner.value(attribute.id()).orElse(Group.NONE))
                .distinct()
                .toList();
    }
}
