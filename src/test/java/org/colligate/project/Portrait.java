package org.colligate.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Code;
import org.colligate.model.Coder;
import org.colligate.model.Coding;
import org.colligate.model.Memo;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.jspecify.annotations.Nullable;

/// All that a project holds as text, one thing a line, identities included: what a person can read
/// and two versions of the program can be compared by.
final class Portrait {

    private final StringBuilder text = new StringBuilder();
    private final Study study;

    private Portrait(Study study) {
        this.study = study;
    }

    static String of(Study study, List<Step> history) {
        Portrait portrait = new Portrait(study);
        study.transcripts().list().forEach(portrait::transcript);
        study.attributes().list().forEach(portrait::attribute);
        study.cases().list().forEach(portrait::owner);
        study.codebook().codes().forEach(portrait::code);
        study.coders().list().forEach(portrait::coder);
        study.transcripts().list().stream()
                .flatMap(transcript -> study.codings().of(transcript.id()).stream())
                .forEach(portrait::coding);
        study.memos().list().forEach(portrait::memo);
        study.kept().list().forEach(kept -> portrait.line("kept", kept));
        history.forEach(portrait::step);
        return portrait.text.toString();
    }

    private void line(@Nullable Object... parts) {
        for (@Nullable Object part : parts) {
            text.append(String.valueOf(part).replace("\n", "\\n")).append(" | ");
        }
        text.setLength(text.length() - 3);
        text.append('\n');
    }

    private void transcript(Transcript transcript) {
        line("transcript", transcript.id(), transcript.name(), transcript.text().string());
        transcript.speakers().forEach(speaker -> line("  speaker", speaker));
        transcript.turns().forEach(turn -> line("  turn", turn));
    }

    private void attribute(Attribute attribute) {
        line("attribute", attribute);
    }

    private void owner(Case owner) {
        Map<Integer, String> values = new TreeMap<>();
        for (Map.Entry<AttributeId, String> value : owner.values().entrySet()) {
            values.put(study.attributes().get(value.getKey()).position(), value.getValue());
        }
        line("case", owner.id(), owner.position(), owner.name(), values, owner.holdings());
    }

    private void code(Code code) {
        line("code", study.codebook().path(code.id()), code);
    }

    private void coder(Coder coder) {
        line("coder", coder);
    }

    private void coding(Coding coding) {
        Transcript transcript = study.transcripts().get(coding.transcript());
        line("coding", transcript.text().passage(coding.span()), coding);
    }

    private void memo(Memo memo) {
        line("memo", memo);
    }

    private void step(Step step) {
        line(
                "step",
                step.number(),
                step.id(),
                step.at(),
                step.sentence(),
                step.deed().details().stream().collect(Collectors.joining("; ")),
                step.undoes(),
                step.redoes());
    }
}
