package org.colligate.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colligate.analysis.Filter;
import org.colligate.model.Inquiry;
import org.colligate.model.Kept.SavedQuery;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.search.QueryException;
import org.colligate.search.SavedQueries;
import org.colligate.search.SearchSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is looked for, and where: written out, or saved in the project.
final class QueryOptions {

    /// Where all parts come together.
    enum Scope {
        turn,
        transcript;

        Inquiry.Scope meant() {
            return this == turn ? Inquiry.Scope.TURN : Inquiry.Scope.TRANSCRIPT;
        }
    }

    /// Which text is searched.
    enum Text {
        any,
        coded,
        uncoded;

        Inquiry.Coded meant() {
            return switch (this) {
                case any -> Inquiry.Coded.EITHER;
                case coded -> Inquiry.Coded.CODED;
                case uncoded -> Inquiry.Coded.UNCODED;
            };
        }
    }

    @Option(
            names = "--saved",
            paramLabel = "NAME",
            description =
                    "Put the question that is saved under this name, instead of QUERY and the options"
                            + " that limit it.")
    private @Nullable String saved;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description =
                    "Where all parts of a query must come together: turn or transcript. Default: turn.")
    private @Nullable Scope scope;

    @Option(
            names = "--exact",
            description = "Capitals, accents, width and script must be as written.")
    private boolean exact;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description =
                    "any, coded (words that a coding touches) or uncoded (words that none touches)."
                            + " Default: any.")
    private @Nullable Text text;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "Only what respondents, or interviewers, or others say: respondent, interviewer,"
                            + " other. May be repeated.")
    private Set<Role> roles = Set.of();

    @Option(
            names = "--speaker",
            paramLabel = "LABEL",
            description = "Only what this speaker says. May be repeated.")
    private Set<String> speakers = Set.of();

    @Mixin private GroundOptions ground = new GroundOptions();

    /// Returns the question.
    ///
    /// @param query what is looked for; null where that is saved
    /// @throws RefusedException if it names what the study does not have
    Inquiry inquiry(Study study, @Nullable String query) throws RefusedException {
        String name = saved;
        if (name != null) {
            requireNothingElse(query);
            return saved(study, name);
        }
        if (query == null) {
            throw new WrongUsageException("Say what to look for: QUERY, or --saved NAME.");
        }
        for (String speaker : speakers) {
            requireSpeaker(study, speaker);
        }
        Filter filter = ground.filter(study);
        return new Inquiry(
                query,
                exact,
                Objects.requireNonNullElse(scope, Scope.turn).meant(),
                Objects.requireNonNullElse(text, Text.any).meant(),
                filter.coders(),
                Role.of(roles),
                speakers,
                filter.values(),
                filter.transcripts());
    }

    private void requireNothingElse(@Nullable String query) throws WrongUsageException {
        boolean limited =
                exact
                        || scope != null
                        || text != null
                        || !roles.isEmpty()
                        || !speakers.isEmpty()
                        || !ground.isEmpty();
        if (query != null || limited) {
            throw new WrongUsageException(
                    "--saved puts a question as it was saved; leave QUERY and the options out that say"
                            + " where to look.");
        }
    }

    private static Inquiry saved(Study study, String name) throws RefusedException {
        List<String> names = study.savedQueries().stream().map(SavedQuery::name).toList();
        return SavedQueries.named(study, name)
                .orElseThrow(() -> Projects.missing("saved query", name, names))
                .inquiry();
    }

    private static void requireSpeaker(Study study, String label) throws RefusedException {
        Set<String> labels = new HashSet<>();
        for (Transcript transcript : study.transcripts().list()) {
            transcript.speakers().forEach(speaker -> labels.add(speaker.label()));
        }
        if (!labels.contains(label)) {
            throw Projects.missing("speaker", label, labels.stream().sorted().toList());
        }
    }

    /// Returns what a question means.
    ///
    /// @throws WrongUsageException if its query means nothing; it points at the place
    static SearchSpec spec(Inquiry inquiry) throws WrongUsageException {
        try {
            return SearchSpec.of(inquiry);
        } catch (QueryException wrong) {
            throw new WrongUsageException(pointing(inquiry.query(), wrong));
        }
    }

    private static String pointing(String query, QueryException wrong) {
        String line = query.replace('\n', ' ').replace('\t', ' ');
        return "%s%n  %s%n  %s^"
                .formatted(
                        wrong.getMessage(),
                        line,
                        " ".repeat(TextTable.width(line.substring(0, wrong.position()))));
    }
}
