package org.colligate.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.RefusedException;
import org.colligate.model.Soundness;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;
import org.colligate.project.Project;
import org.colligate.search.FoldedTexts;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementLawTest {

    /// Pieces of what random texts are made of; some hold others.
    private static final List<String> NAMES =
            List.of("访谈者", "谈", "期限", "abc", "a", "B", "𠮷", "𠮷𫝀", "한국", "1", "R", "梁", "者受");

    @TempDir Path folder;

    private static Study named(Random random) throws RefusedException {
        Study study = RandomStudy.of(random);
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        for (String name : names.subList(0, 1 + random.nextInt(NAMES.size()))) {
            String pseudonym = random.nextInt(3) == 0 ? "#" : "Ｚ🌊" + "9".repeat(random.nextInt(4));
            study = study.after(KeyTable.put(study, name, pseudonym));
        }
        return study;
    }

    private static Findings find(Study study) throws Exception {
        return Findings.of(study, new FoldedTexts(), Progress.UNWATCHED);
    }

    private static <T> List<T> some(Random random, List<T> all) {
        int share = random.nextInt(4);
        return all.stream().filter(_ -> random.nextInt(3) < share).toList();
    }

    /// Returns what a stretch of the old text says with pseudonyms.
    private static String replaced(Study before, Transcript old, TextSpan span, Set<Place> ticked) {
        StringBuilder said = new StringBuilder();
        int from = span.start();
        for (Place place : find(before, old, ticked)) {
            TextSpan name = place.passage().span();
            if (name.overlaps(span)) {
                if (name.start() > from) {
                    said.append(old.text().string(), from, name.start());
                }
                said.append(place.entry().pseudonym());
                from = name.end();
            }
        }
        return from < span.end()
                ? said.append(old.text().string(), from, span.end()).toString()
                : said.toString();
    }

    private static List<Place> find(Study before, Transcript old, Set<Place> ticked) {
        assertThat(before.transcripts().has(old.id())).isTrue();
        return ticked.stream()
                .filter(place -> place.passage().transcript().equals(old.id()))
                .sorted(java.util.Comparator.comparing(place -> place.passage().span()))
                .toList();
    }

    private static void requireKept(Study before, Study after, Set<Place> ticked) {
        for (Transcript old : before.transcripts().list()) {
            Transcript now = after.transcripts().get(old.id());
            TextSpan whole = new TextSpan(0, old.text().length());
            assertThat(now.text().string()).isEqualTo(replaced(before, old, whole, ticked));
            assertThat(now.turns()).hasSameSizeAs(old.turns());
            for (int i = 0; i < old.turns().size(); i++) {
                Turn was = old.turns().get(i);
                Turn is = now.turns().get(i);
                assertThat(now.text().passage(is.span()))
                        .isEqualTo(replaced(before, old, was.span(), ticked));
                if (was.speech() < was.end()) {
                    TextSpan speech = new TextSpan(was.speech(), was.end());
                    assertThat(now.text().string().substring(is.speech(), is.end()))
                            .isEqualTo(replaced(before, old, speech, ticked));
                }
            }
            Set<List<Object>> said =
                    after.codings().of(old.id()).stream()
                            .map(one -> said(one, now.text().passage(one.span())))
                            .collect(Collectors.toSet());
            Set<List<Object>> expected =
                    before.codings().of(old.id()).stream()
                            .map(one -> said(one, replaced(before, old, one.span(), ticked)))
                            .collect(Collectors.toSet());
            assertThat(said).isEqualTo(expected);
            for (Coding one : after.codings().of(old.id())) {
                TextSpan span = before.codings().find(old.id(), one.id()).orElseThrow().span();
                assertThat(now.text().passage(one.span()))
                        .isEqualTo(replaced(before, old, span, ticked));
            }
        }
        assertThat(after.memos().size()).isEqualTo(before.memos().size());
    }

    private static List<Object> said(Coding coding, String passage) {
        return List.of(coding.code(), coding.coder(), passage);
    }

    @Test
    void everyCodingCoversTheOldTextWithTheNamesReplacedAndUndoRestoresEverything() {
        Law.holds(
                150,
                random -> {
                    Study before = named(random);
                    Findings found = find(before);
                    Set<Place> ticked = Set.copyOf(some(random, found.places()));
                    List<Trace.Where> traces =
                            some(random, found.traces()).stream().map(Trace::where).toList();
                    ChangeSet set;
                    try {
                        set = new Replacement(found, ticked, traces).on(before);
                    } catch (RefusedException refused) {
                        assertThat(refused.getMessage())
                                .containsAnyOf("No name is left", "would both own");
                        return;
                    }
                    Study after = before.after(set);
                    Soundness.require(after);
                    requireKept(before, after, ticked);
                    assertThat(after.after(set.inverse(set.deed()))).isEqualTo(before);
                });
    }

    @Test
    void whereAllIsReplacedNothingIsFoundButWhatCannotBeChanged() {
        Law.holds(
                100,
                random -> {
                    Study before = named(random);
                    Findings found = find(before);
                    if (found.isEmpty()) {
                        return;
                    }
                    List<Trace.Where> traces = found.traces().stream().map(Trace::where).toList();
                    Study after;
                    try {
                        after =
                                before.after(
                                        new Replacement(found, found.places(), traces).on(before));
                    } catch (RefusedException refused) {
                        return;
                    }
                    Findings left = find(after);
                    assertThat(left.places()).isEmpty();
                    assertThat(left.traces())
                            .extracting(Trace::where)
                            .containsExactlyElementsOf(
                                    found.traces().stream()
                                            .filter(trace -> !trace.free())
                                            .map(Trace::where)
                                            .toList());
                });
    }

    @Test
    void theFileHoldsWhatTheStudySaysBeforeAndAfterUndo() {
        Law.holds(
                12,
                random -> {
                    Study before = named(random);
                    Findings found = find(before);
                    if (found.places().isEmpty()) {
                        return;
                    }
                    Path file = Files.createTempDirectory(folder, "").resolve("p.colligate");
                    Project.create(file);
                    try (Project project = Project.open(file)) {
                        Deed deed = Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, 1);
                        project.apply("A", _ -> ChangeSet.making(deed, before));
                        assertThat(project.study()).isEqualTo(before);
                        try {
                            project.apply(
                                    "A",
                                    new Replacement(
                                                    find(project.study()),
                                                    found.places(),
                                                    List.of())
                                            ::on);
                        } catch (RefusedException owners) {
                            return;
                        }
                        assertThat(project.check()).isEmpty();
                        assertThat(read(file)).isEqualTo(project.study());
                        assertThat(project.undo("A")).isPresent();
                        assertThat(read(file)).isEqualTo(before);
                        assertThat(project.check()).isEmpty();
                    }
                });
    }

    private static Study read(Path file) throws RefusedException {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }
}
