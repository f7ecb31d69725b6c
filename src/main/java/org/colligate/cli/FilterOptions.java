package org.colligate.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.model.CodeId;
import org.colligate.model.CoderId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What part of a study's codings a question looks at.
final class FilterOptions {

    @Option(
            names = "--code",
            paramLabel = "PATH",
            description = "Only this code and its sub-codes, such as \"Duration > Short-term\".")
    @Nullable String code;

    @Option(
            names = "--this-code-only",
            description = "Count a code's own codings, not those of its sub-codes.")
    boolean thisCodeOnly;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Only codings by this coder. May be repeated.")
    List<String> coders = List.of();

    @Mixin private TextOptions texts = new TextOptions();

    MatrixSpec spec(Study study, Grouping columns) throws RefusedException {
        CodeId under = code == null ? null : Projects.code(study, code).id();
        return new MatrixSpec(columns, under, thisCodeOnly, filter(study));
    }

    private Filter filter(Study study) throws RefusedException {
        Set<CoderId> coderIds = new HashSet<>();
        for (String name : coders) {
            coderIds.add(Projects.coder(study, name).id());
        }
        Filter filter = texts.filter(study);
        return new Filter(coderIds, filter.values(), filter.transcripts());
    }
}
