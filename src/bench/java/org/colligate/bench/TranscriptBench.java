package org.colligate.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.CodingEditing;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;
import org.colligate.project.Project;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.transcript.TranscriptPage;

/// Measures the page of a transcript of 303,828 characters, 2,000 turns and 3,000 codings: the work
/// of the FX thread up to the end of layout, drawn by software, without a screen. Run it with
/// `-Dglass.platform=Headless -Dprism.order=sw`.
public final class TranscriptBench {

    private static final int CHARACTERS = 303_828;
    private static final int TURNS = 2_000;
    private static final int CODINGS = 3_000;
    private static final int DEEP = 6;
    private static final int SMALL = 30_000;
    private static final String HAN = "政府合同一年三招标社会组织街道官员审计财政服务项目经费机构评估续签，。";
    private static final String LATIN = "the contract was renewed for a year because of the audit. ";

    private final BenchWindow window;
    private final Session session;

    private TranscriptBench(BenchWindow window) {
        this.window = window;
        this.session = window.session();
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            measure();
            return;
        }
        Path cache = Path.of("target", "bench", "transcript.aot");
        Files.createDirectories(cache.getParent());
        inOwnProcess("-XX:AOTCacheOutput=" + cache);
        for (int run = 0; run < 3; run++) {
            say("with an AOT cache, as the launcher starts the desktop:");
            inOwnProcess("-XX:AOTCache=" + cache);
        }
    }

    private static void inOwnProcess(String option) throws Exception {
        boolean learning = option.startsWith("-XX:AOTCacheOutput");
        ProcessBuilder builder =
                DesktopProcess.of(TranscriptBench.class, option, "measure")
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectOutput(
                learning ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.INHERIT);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("a process of its own failed");
        }
    }

    private static void measure() throws Exception {
        Path folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        Path file = folder.resolve("transcript.colligate");
        Files.deleteIfExists(file);
        Project.create(file);
        try (Project project = Project.open(file)) {
            fill(project);
            BenchWindow.open(project, window -> new TranscriptBench(window).run());
        }
    }

    private void run() throws Exception {
        List<Transcript> texts = session.study().get().transcripts().list();
        TranscriptId large = texts.getFirst().id();
        say("open, cold: " + Times.of(1, _ -> open(large).close()));
        say("open, warm: " + Times.of(20, _ -> open(large).close()));
        TranscriptId small = texts.getLast().id();
        say("open 30,000 characters, warm: " + Times.of(20, _ -> open(small).close()));
        TranscriptPage page = open(large);
        Node view = page.node().lookup("#transcript");
        Times.of(100, _ -> scroll(view));
        say("scroll, work of one frame: " + Times.of(500, _ -> scroll(view)));
        Times.of(20, n -> jump(page, large, n));
        say("jump: " + Times.of(200, n -> jump(page, large, n + 20)));
        List<Code> codes = session.study().get().codebook().codes();
        code(page, large, 20, codes);
        say("coding applied, on the disk and laid out: " + code(page, large, 200, codes));
        page.close();
    }

    private TranscriptPage open(TranscriptId id) {
        TranscriptPage page = new TranscriptPage(session, id);
        window.show(page);
        return page;
    }

    private void scroll(Node view) {
        view.fireEvent(
                new ScrollEvent(
                        ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false,
                        false, 0, -120, 0, -120, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        window.layOut();
    }

    private void jump(TranscriptPage page, TranscriptId id, int n) {
        page.show(new Place.InTranscript(id, new TextSpan(place(n), place(n) + 40)));
        window.layOut();
    }

    private static int place(int n) {
        return (int) (n * 7_919L * 31 % (CHARACTERS - 5_000));
    }

    /// Codes passages here and there, each where six codings are already.
    private Times code(TranscriptPage page, TranscriptId id, int runs, List<Code> codes)
            throws Exception {
        long[] nanos = new long[runs];
        for (int n = 0; n < runs; n++) {
            jump(page, id, n + runs);
            TextSpan span = new TextSpan(place(n + runs), place(n + runs) + 60 + n);
            CodeId code = codes.get(n % codes.size()).id();
            long start = System.nanoTime();
            session.apply(study -> CodingEditing.apply(study, id, span, code, "A"));
            window.layOut();
            nanos[n] = System.nanoTime() - start;
        }
        return Times.of(nanos);
    }

    private static void fill(Project project) throws Exception {
        Random random = new Random(1);
        Transcript large = transcript("Large", CHARACTERS, TURNS, random);
        Transcript small = transcript("Small", SMALL, SMALL / 150, random);
        project.apply(
                "A",
                _ ->
                        ChangeSet.of(
                                Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, 2),
                                new Change.TranscriptAdded(large),
                                new Change.TranscriptAdded(small)));
        for (int i = 0; i < 40; i++) {
            String name = "Theme number " + i;
            project.apply("A", study -> CodebookEditing.create(study, null, name));
        }
        project.apply("A", study -> coded(study, large, CODINGS, random));
        project.apply("A", study -> coded(study, small, CODINGS / 10, random));
    }

    private static Transcript transcript(String name, int length, int turns, Random random) {
        StringBuilder text = new StringBuilder();
        List<Turn> list = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            int start = text.length();
            int end = (int) ((long) length * (i + 1) / turns) - 1;
            text.append(i % 2 == 0 ? "Interviewer: " : "Respondent: ");
            int speech = text.length();
            while (text.length() < end) {
                text.append(
                        i % 4 < 2
                                ? LATIN.charAt((text.length() - speech) % LATIN.length())
                                : HAN.charAt(random.nextInt(HAN.length())));
            }
            list.add(new Turn(start, speech, text.length(), i % 2));
            text.append('\n');
        }
        return new Transcript(
                TranscriptId.random(),
                name,
                SourceText.of(text.toString()),
                List.of(
                        new Speaker("Interviewer", Speaker.Role.INTERVIEWER),
                        new Speaker("Respondent", Speaker.Role.RESPONDENT)),
                list);
    }

    private static ChangeSet coded(Study study, Transcript transcript, int count, Random random) {
        List<Change> changes = new ArrayList<>();
        Coder coder =
                study.coder("A")
                        .orElseGet(() -> {
                            Coder added = new Coder(CoderId.random(), "A");
                            changes.add(new Change.OfCoder(null, added));
                            return added;
                        });
        List<Code> codes = study.codebook().codes();
        int step = transcript.text().length() / (count / DEEP + 1);
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = i / DEEP * step + i % DEEP * 7;
            TextSpan span = new TextSpan(start, start + 40 + random.nextInt(step / 2));
            codings.add(
                    new Coding(
                            CodingId.random(),
                            transcript.id(),
                            span,
                            codes.get(i % codes.size()).id(),
                            coder.id()));
        }
        changes.add(new Change.CodingsAdded(codings));
        return new ChangeSet(Deed.of(Deed.Kind.IMPORTED_CODINGS, count, 1), changes);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
