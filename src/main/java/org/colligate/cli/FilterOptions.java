package org.colligate.cli;

import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.model.CodeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which codes of which part of a study a question looks at.
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

    @Mixin private GroundOptions ground = new GroundOptions();

    MatrixSpec spec(Study study, Grouping columns) throws RefusedException {
        CodeId under = code == null ? null : Projects.code(study, code).id();
        return new MatrixSpec(columns, under, thisCodeOnly, ground.filter(study));
    }
}
