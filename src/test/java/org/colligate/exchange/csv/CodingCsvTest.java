package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.coding.CodingEditing;
import org.colligate.coding.CodingImport;
import org.colligate.exchange.OutputFile;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coding;
import org.colligate.model.Law;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RandomStudy;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingCsvTest {

    @TempDir Path folder;

    @Test
    void codingsWrittenAndReadAreTheSame() {
        Law.holds(
                300,
                random -> {
                    Study study = RandomStudy.of(random);
                    if (study.codings().size() > 0) {
                        Study bare = withoutCodings(study);
                        Study again = bare.after(imported(bare, written(study)));
                        assertThat(said(again)).isEqualTo(said(study));
                        assertThatThrownBy(() ->
                                        CodingImport.of(
                                                study,
                                                "codings.csv",
                                                taker -> CodingCsv.read(written(study), taker)))
                                .isInstanceOf(NothingToDoException.class);
                    }
                });
    }

    private Path written(Study study) {
        Path file = folder.resolve("codings.csv");
        try {
            OutputFile.write(file, out -> CodingCsv.write(study, out));
        } catch (RefusedException refused) {
            throw new AssertionError(refused);
        }
        return file;
    }

    private static ChangeSet imported(Study study, Path file) {
        try {
            return CodingImport.of(study, "codings.csv", taker -> CodingCsv.read(file, taker));
        } catch (RefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Study withoutCodings(Study study) {
        List<Coding> all =
                study.transcripts().list().stream()
                        .flatMap(transcript -> study.codings().of(transcript.id()).stream())
                        .toList();
        return study.after(CodingEditing.remove(study, all));
    }

    private static Set<List<Object>> said(Study study) {
        Set<List<Object>> said = new HashSet<>();
        for (Transcript transcript : study.transcripts().list()) {
            for (Coding coding : study.codings().of(transcript.id())) {
                said.add(
                        List.of(coding.transcript(), coding.span(), coding.code(), coding.coder()));
            }
        }
        return said;
    }

    @Test
    void positionsCountCodePoints() {
        Law.holds(
                300,
                random -> {
                    Study study = RandomStudy.of(random);
                    List<List<String>> expected = new ArrayList<>();
                    expected.add(List.of("document", "start", "end", "code", "coder", "text"));
                    for (Transcript transcript : study.transcripts().list()) {
                        String text = transcript.text().string();
                        for (Coding coding : study.codings().of(transcript.id())) {
                            int start = coding.span().start();
                            int end = coding.span().end();
                            expected.add(
                                    List.of(
                                            transcript.name(),
                                            Integer.toString(text.codePointCount(0, start)),
                                            Integer.toString(text.codePointCount(0, end)),
                                            study.codebook().path(coding.code()).toString(),
                                            study.coders().get(coding.coder()).name(),
                                            text.substring(start, end)));
                        }
                    }
                    assertThat(CsvText.of(CsvProfile.PLAIN, out -> CodingCsv.write(study, out)))
                            .isEqualTo(expected);
                });
    }
}
