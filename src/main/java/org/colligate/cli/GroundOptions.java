package org.colligate.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.analysis.Filter;
import org.colligate.model.CoderId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whose codings of which text a question looks at.
final class GroundOptions {

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Only codings by this coder. May be repeated.")
    List<String> coders = List.of();

    @Mixin private TextOptions texts = new TextOptions();

    /// Says whether everything is looked at.
    boolean isEmpty() {
        return coders.isEmpty() && texts.where.isEmpty() && texts.transcripts.isEmpty();
    }

    Filter filter(Study study) throws RefusedException {
        Set<CoderId> coderIds = new HashSet<>();
        for (String name : coders) {
            coderIds.add(Projects.coder(study, name).id());
        }
        Filter filter = texts.filter(study);
        return new Filter(coderIds, filter.values(), filter.transcripts());
    }
}
