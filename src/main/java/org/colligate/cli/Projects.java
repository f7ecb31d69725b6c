package org.colligate.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.colligate.model.Attribute;
import org.colligate.model.Code;
import org.colligate.model.CodePath;
import org.colligate.model.Coder;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.Edit;
import org.colligate.project.Project;

/// Opening projects and finding in them what the user names.
final class Projects {

    private Projects() {}

    /// Opens a project, does one thing and closes.
    ///
    /// @return the study after it
    static Study edit(Console console, Path file, String by, Edit edit) throws RefusedException {
        try (Project project = open(console, file)) {
            project.apply(by, edit);
            return project.study();
        }
    }

    /// Opens a project to work in it and makes a backup if one is due; the work goes on if that
    /// fails.
    static Project open(Console console, Path file) throws RefusedException {
        Project project = Project.open(file);
        try {
            project.backUpIfDue();
        } catch (RefusedException failure) {
            console.say("Warning: " + failure.getMessage());
        }
        return project;
    }

    /// Reads the present state of a project, whoever has it open.
    static Study read(Path file) throws RefusedException {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    static Attribute attribute(Study study, String name) throws RefusedException {
        return study.attribute(name.strip())
                .orElseThrow(() ->
                        missing(
                                "attribute",
                                name.strip(),
                                study.attributes().list().stream().map(Attribute::name).toList()));
    }

    static Coder coder(Study study, String name) throws RefusedException {
        return study.coder(name)
                .orElseThrow(() ->
                        missing(
                                "coder",
                                name,
                                study.coders().list().stream().map(Coder::name).toList()));
    }

    static Transcript transcript(Study study, String name) throws RefusedException {
        return study.transcript(name)
                .orElseThrow(() ->
                        missing(
                                "transcript",
                                name,
                                study.transcripts().list().stream()
                                        .map(Transcript::name)
                                        .toList()));
    }

    /// Finds a code by its path; where there is none, codes with such a name are suggested.
    static Code code(Study study, String path) throws RefusedException {
        return study.codebook()
                .find(CodePath.parse(path))
                .orElseThrow(() -> {
                    String wanted = CodePath.parse(path).name();
                    List<String> similar =
                            study.codebook().codes().stream()
                                    .filter(code -> code.name().equalsIgnoreCase(wanted))
                                    .map(code -> study.codebook().path(code.id()).toString())
                                    .toList();
                    return similar.isEmpty()
                            ? missing(
                                    "code",
                                    path,
                                    study.codebook().children(null).stream()
                                            .map(Code::name)
                                            .toList())
                            : new RefusedException(
                                    "There is no code \"%s\". Did you mean %s?"
                                            .formatted(path, quoted(similar)));
                });
    }

    static RefusedException missing(String what, String name, List<String> present) {
        return new RefusedException(
                "There is no %s \"%s\". %s"
                        .formatted(
                                what,
                                name,
                                present.isEmpty()
                                        ? "The project has none."
                                        : "There are " + quoted(present) + "."));
    }

    private static String quoted(List<String> names) {
        String first =
                names.stream()
                        .limit(12)
                        .map(name -> "\"" + name + "\"")
                        .collect(Collectors.joining(", "));
        return names.size() > 12 ? first + " and " + (names.size() - 12) + " more" : first;
    }
}
