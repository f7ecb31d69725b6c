package org.colligate.ui;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.CodingEditing;
import org.colligate.memo.MemoEditing;
import org.colligate.model.CodeId;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.project.Project;
import org.colligate.transcript.Intake;
import org.colligate.transcript.IntakeReader;
import org.jspecify.annotations.Nullable;

/// Studies that show what the sample study does not: nothing at all, a crowd, other scripts.
final class TourStudies {

    private static final Instant THEN = Instant.parse("2019-06-01T08:30:00Z");
    private static final String CHINESE =
            """
            访问者：您刚才说，这个合同一般是多长时间？

            受访者：一般是一年。财政年度一结束，合同也就结束了，钱要在预算年度之内花完。第二年能不能续，谁也说不准，\
            要看考核，也要看街道那边有没有钱。所以我们招人很难，年轻人问我明年还在不在，我没有办法回答他。

            访问者：那审计呢？

            受访者：审计每年都来。发票要一张一张地对，志愿者的补贴也要签字。我们的会计说，她一半的时间不是在做服务，\
            是在做材料。（笑）这个话您不要写我的名字。

            访问者：如果签三年呢？

            受访者：三年当然好。深圳那边有三年的，“一签三年、每年考核”，机构心里就踏实。我们这里也讨论过，后来没有下文。

            """;

    private TourStudies() {}

    static Path empty(Path folder) throws Exception {
        Path file = folder.resolve("empty.colligate");
        Project.create(file);
        return file;
    }

    /// A Chinese interview with a few passages coded.
    static Path chinese(Path folder) throws Exception {
        Path file = of(folder, "街道访谈", CHINESE.repeat(3));
        try (Project project = Project.open(file)) {
            code(project, "合同期限 · 一年", "一般是一年", 44);
            code(project, "审计的压力", "审计每年都来", 62);
            code(project, "人员流动", "所以我们招人很难", 35);
            code(project, "三年期合同", "三年当然好", 40);
        }
        return file;
    }

    private static void code(Project project, String name, String from, int length)
            throws Exception {
        int start = text(project.study()).indexOf(from);
        apply(project, create(project, null, name), start, start + length);
    }

    /// One answer with twelve codings upon each other and names that are too long.
    static Path crowded(Path folder) throws Exception {
        String answer = "It is written in the stomach of every accountant. ".repeat(9);
        Path file = of(folder, "crowd", "Q: Why?\n\nA: " + answer + "\n");
        try (Project project = Project.open(file)) {
            for (int i = 0; i < 12; i++) {
                String name = "A theme with a rather long name, number " + i;
                apply(project, create(project, null, name), 20 + i * 9, 250 + i * 12);
            }
            CodeId parent = create(project, null, "Level 1");
            for (int level = 2; level <= 8; level++) {
                parent = create(project, parent, "Level " + level);
            }
            create(project, parent, "a name that never seems to end ".repeat(6).strip());
        }
        return file;
    }

    /// A talk from right to left.
    static Path hebrew(Path folder) throws Exception {
        String answer = "אנחנו עובדים עם הרשות שנה אחת בלבד. ".repeat(20);
        return of(folder, "hebrew", "Q: Say it.\n\nA: שלום עולם, this is mixed.\n\nA: " + answer);
    }

    /// Writes memos on everything that can have one.
    static void annotate(Path file) throws Exception {
        try (Project project = Project.open(file)) {
            Study study = project.study();
            var transcript = study.transcripts().list().getFirst();
            var coding = study.codings().of(transcript.id()).getFirst();
            note(project, new Memo.OnProject(), "The word audit comes up everywhere. ".repeat(9));
            note(project, new Memo.OnTranscript(transcript.id()), "财政年度一结束，合同也就结束了。");
            note(project, new Memo.OnCase(study.cases().list().get(3).id()), "Met twice.");
            note(project, new Memo.OnCoding(transcript.id(), coding.id()), "The key passage.");
            note(project, new Memo.OnCode(coding.code()), "Sharpen this code.");
        }
    }

    private static void note(Project project, Memo.Subject subject, String text) throws Exception {
        project.apply("Mei", study -> MemoEditing.write(study, subject, "Mei", THEN, text));
    }

    /// Files of which one does not tell its encoding and one is no text.
    static Path doubtful(Path folder) throws Exception {
        Path files = Files.createDirectories(folder.resolve("interviews"));
        Files.write(files.resolve("short.txt"), "甲：镕喆堃 淼垚".getBytes(Charset.forName("GB18030")));
        Files.writeString(files.resolve("interview.docx"), "PK\u0003\u0004 not text");
        Files.writeString(files.resolve("plain.txt"), "I: Why?\nR: Because.\nI: So?\nR: Yes.\n");
        return files;
    }

    /// A conversation with the time of each turn, before it and behind.
    static Path times(Path folder) throws Exception {
        return of(
                folder,
                "Captions",
                """
                [0:00:04] Ana Lopez: Shall we begin? 我们开始吧。

                [0:00:09] Li Wei: 好的。The contract is for one year, and then we wait for the next call. 每年都要重新招标。

                [0:01:12] Ana Lopez: And if the call is late?

                [0:01:15] Li Wei: Then we pay the salaries from our own pocket. #00:01:31-0#
                """);
    }

    /// Documents of several formats: with comments, with deleted sentences, and one that is none.
    static Path documents(Path folder) throws Exception {
        Path from = Path.of("src", "test", "resources", "documents");
        Path to = Files.createDirectories(folder.resolve("documents"));
        for (String name :
                List.of("comments-en.docx", "tracked-zh.odt", "long-zh.pdf", "long-en.rtf")) {
            Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(to.resolve("scan.pdf"), "%PDF-1.4 cut off");
        return to;
    }

    /// A table with what three people answered.
    static Path survey(Path folder) throws Exception {
        return Files.writeString(
                folder.resolve("survey.csv"),
                """
                Respondent ID,城市,Why did you come to this city? 您为什么来到这个城市？,What would you change?
                BJ01,北京,"Work, mostly. And because my sister had an apartment here.",没有什么要改的。
                BJ02,北京,Study.,
                SH01,Shanghai,因为工作调动。,Longer terms; three years at least.
                """);
    }

    /// A table of cases of which two rows fit no transcript.
    static Path misfits(Path folder) throws Exception {
        return Files.writeString(
                folder.resolve("misfits.csv"),
                "who;city;age\nBJ20180822;Peking;40\nNobody;X;1\nBJ20180822;Y;2\n");
    }

    private static Path of(Path folder, String name, String text) throws Exception {
        Path source = folder.resolve(name + ".txt");
        Files.writeString(source, text);
        var draft = IntakeReader.read(source);
        Path file = folder.resolve(name + ".colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            project.apply("A", study -> Intake.importing(study, List.of(draft)));
        }
        return file;
    }

    private static CodeId create(Project project, @Nullable CodeId parent, String name)
            throws Exception {
        project.apply("A", study -> CodebookEditing.create(study, parent, name));
        return project.study().codebook().child(parent, name).orElseThrow().id();
    }

    private static void apply(Project project, CodeId code, int start, int end) throws Exception {
        var transcript = project.study().transcripts().list().getFirst().id();
        TextSpan span = new TextSpan(start, end);
        project.apply("A", study -> CodingEditing.apply(study, transcript, span, code, "A"));
    }

    private static String text(Study study) {
        var text = study.transcripts().list().getFirst().text();
        return text.passage(new TextSpan(0, text.length()));
    }
}
