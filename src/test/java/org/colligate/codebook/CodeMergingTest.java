package org.colligate.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.Law;
import org.colligate.model.Memo;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Soundness;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.junit.jupiter.api.Test;

class CodeMergingTest {

    private final SmallStudy small = new SmallStudy("three years, then five");

    /// What a coding says, the code by its path.
    private record Said(TextSpan span, CodePath code, CoderId coder) {}

    private static Set<Said> said(Study study, UnaryOperator<CodePath> merged) {
        return study.transcripts().list().stream()
                .flatMap(transcript -> study.codings().of(transcript.id()).stream())
                .map(coding ->
                        new Said(
                                coding.span(),
                                merged.apply(study.codebook().path(coding.code())),
                                coding.coder()))
                .collect(Collectors.toSet());
    }

    private static Set<CodePath> paths(Study study, UnaryOperator<CodePath> merged) {
        return study.codebook().codes().stream()
                .map(code -> merged.apply(study.codebook().path(code.id())))
                .collect(Collectors.toSet());
    }

    private static List<CodePath> noted(Study study, UnaryOperator<CodePath> merged) {
        return study.memos().list().stream()
                .map(memo ->
                        merged.apply(
                                switch (memo.subject()) {
                                    case Memo.OnCode(var code) -> study.codebook().path(code);
                                    case Memo.OnCoding(var where, var coding) ->
                                            study.codebook()
                                                    .path(
                                                            study.codings()
                                                                    .find(where, coding)
                                                                    .orElseThrow()
                                                                    .code());
                                    default -> throw new AssertionError(memo);
                                }))
                .toList();
    }

    /// Returns the rule by which paths under one code become paths under another.
    private static UnaryOperator<CodePath> merging(CodePath from, CodePath into) {
        return path -> {
            int length = from.names().size();
            if (path.names().size() < length
                    || !path.names().subList(0, length).equals(from.names())) {
                return path;
            }
            List<String> names = new ArrayList<>(into.names());
            names.addAll(path.names().subList(length, path.names().size()));
            return new CodePath(names);
        };
    }

    @Test
    void mergingRewritesPathsAndLosesNothing() {
        Law.holds(
                300,
                random -> {
                    Study study = randomStudy(random);
                    CodeId from = any(random, study.codebook().codes()).id();
                    CodeId into = any(random, study.codebook().codes()).id();
                    if (study.codebook().subtree(from).contains(study.codebook().get(into))) {
                        return;
                    }
                    ChangeSet set = CodebookEditing.merge(study, from, into);
                    Study after = study.after(set);
                    UnaryOperator<CodePath> merged =
                            merging(study.codebook().path(from), study.codebook().path(into));
                    assertThat(paths(after, path -> path)).isEqualTo(paths(study, merged));
                    assertThat(said(after, path -> path)).isEqualTo(said(study, merged));
                    assertThat(noted(after, path -> path)).isEqualTo(noted(study, merged));
                    assertThat(after.codebook().get(into)).isEqualTo(study.codebook().get(into));
                    Soundness.require(after);
                    assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
                });
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Few names and many levels, so that the same names meet below each other.
    private static Study randomStudy(Random random) throws RefusedException {
        SmallStudy small = new SmallStudy("three years, then five");
        List<CoderId> coders = List.of(small.coder(), small.coder("Bo"));
        for (int i = 0; i < 14; i++) {
            Study study = small.study();
            Code parent = any(random, study.codebook().codes());
            String name = any(random, List.of("a", "b", "c"));
            if (study.codebook().child(parent.id(), name).isEmpty()) {
                small.code(parent.id(), name);
            }
        }
        List<Code> codes = small.study().codebook().codes();
        codes.forEach(code -> small.memo(new Memo.OnCode(code.id()), coders.getFirst()));
        for (Code code : codes) {
            for (CoderId coder : coders) {
                Coding coding = small.coding(random.nextInt(2), 2, code.id(), coder);
                small.memo(coding);
            }
        }
        return small.study();
    }

    @Test
    void equalCodingsBecomeOneWithTheMemosOfBoth() throws RefusedException {
        CodeId faith = small.code(null, "Faith");
        Coding twin = small.coding(0, 5, faith, small.coder());
        Coding other = small.coding(6, 11, faith, small.coder());
        Coding stays = small.coding(0, 5);
        Memo onTwin = small.memo(twin);
        Memo onStays = small.memo(stays);
        Study study = small.study();
        ChangeSet set = CodebookEditing.merge(study, faith, small.code());
        Study after = study.after(set);
        assertThat(after.codings().of(small.transcript()))
                .containsExactly(stays, other.withCode(small.code()));
        assertThat(after.memos().list())
                .containsExactlyInAnyOrder(onStays, onTwin.withSubject(onStays.subject()));
        assertThat(set.deed().clause()).isEqualTo("merged the code Faith into Trust (2 codings)");
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    @Test
    void definitionsAreAddedPartByPartIfThatIsAskedFor() throws Exception {
        Code.Guide own = new Code.Guide("A", "", "C", "");
        assertThat(own.and(new Code.Guide("B", "I", "C", "")))
                .isEqualTo(new Code.Guide("A\nB", "I", "C", ""));
        CodeId faith = small.code(null, "Faith");
        Study study = small.study();
        study = study.after(CodebookEditing.redefine(study, small.code(), own));
        study =
                study.after(
                        CodebookEditing.redefine(study, faith, new Code.Guide("B", "I", "C", "")));
        Study lost = study.after(CodebookEditing.merge(study, faith, small.code()));
        assertThat(lost.codebook().get(small.code()).guide()).isEqualTo(own);
        ChangeSet set = CodebookEditing.merge(study, faith, small.code(), true);
        Study kept = study.after(set);
        assertThat(kept.codebook().get(small.code()).guide())
                .isEqualTo(new Code.Guide("A\nB", "I", "C", ""));
        assertThat(kept.after(set.inverse(set.deed()))).isEqualTo(study);
    }
}
