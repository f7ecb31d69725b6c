package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What is true of every study, whatever was done to it.
public final class Soundness {

    private Soundness() {}

    /// Fails where a study refers to what it does not have, has two of one name, or gives text to
    /// two owners.
    public static void require(Study study) {
        study.transcripts().list().forEach(transcript -> requireCodings(study, transcript));
        assertThat(study.codings().size())
                .as("no codings elsewhere")
                .isEqualTo(
                        study.transcripts().list().stream()
                                .mapToInt(one -> study.codings().of(one.id()).size())
                                .sum());
        study.memos().list().forEach(memo -> requireMemo(study, memo));
        study.cases().list().forEach(owner -> requireCase(study, owner));
        requireSingleOwners(study);
        requireNames(study.transcripts().list().stream().map(Transcript::name).toList());
        requireNames(study.cases().list().stream().map(Case::name).toList());
        requireNames(study.attributes().list().stream().map(Attribute::name).toList());
        requireNames(study.coders().list().stream().map(Coder::name).toList());
        requireNames(
                study.codebook().codes().stream()
                        .map(code -> study.codebook().path(code.id()).toString())
                        .toList());
    }

    private static void requireCodings(Study study, Transcript transcript) {
        List<Coding> codings = study.codings().of(transcript.id());
        for (Coding coding : codings) {
            assertThat(transcript.text().admits(coding.span())).as("admits %s", coding).isTrue();
            assertThat(study.codebook().find(coding.code())).as("code of %s", coding).isPresent();
            assertThat(study.coders().has(coding.coder())).as("coder of %s", coding).isTrue();
            assertThat(codings.stream().filter(coding::sameAs)).containsExactly(coding);
        }
    }

    private static void requireMemo(Study study, Memo memo) {
        assertThat(study.coders().has(memo.author())).as("author of %s", memo).isTrue();
        boolean there =
                switch (memo.subject()) {
                    case Memo.OnProject() -> true;
                    case Memo.OnTranscript(var transcript) -> study.transcripts().has(transcript);
                    case Memo.OnPassage(Passage(var transcript, var span)) ->
                            study.transcripts().get(transcript).text().admits(span);
                    case Memo.OnCase(var owner) -> study.cases().has(owner);
                    case Memo.OnCode(var code) -> study.codebook().find(code).isPresent();
                    case Memo.OnCoding(var transcript, var coding) ->
                            study.codings().find(transcript, coding).isPresent();
                };
        assertThat(there).as("subject of %s", memo).isTrue();
    }

    private static void requireCase(Study study, Case owner) {
        owner.values()
                .forEach((attribute, value) -> {
                    assertThat(study.attributes().has(attribute)).as("attribute").isTrue();
                    assertThat(value).isNotBlank().isEqualTo(value.strip());
                });
        for (Holding holding : owner.holdings()) {
            Transcript transcript = study.transcripts().get(holding.transcript());
            if (holding.speaker() != null) {
                assertThat(transcript.speakerNumber(holding.speaker())).isNotNegative();
            }
        }
    }

    private static void requireSingleOwners(Study study) {
        List<Holding> all =
                study.cases().list().stream().flatMap(one -> one.holdings().stream()).toList();
        for (Holding holding : all) {
            assertThat(all.stream().filter(holding::conflictsWith)).containsExactly(holding);
        }
    }

    private static void requireNames(List<String> names) {
        assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
