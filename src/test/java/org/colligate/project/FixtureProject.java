package org.colligate.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.colligate.cases.CaseEditing;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.Coders;
import org.colligate.coding.CodingEditing;
import org.colligate.coding.CodingImport;
import org.colligate.memo.MemoEditing;
import org.colligate.model.CaseId;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Coding;
import org.colligate.model.Holding;
import org.colligate.model.Inquiry;
import org.colligate.model.Memo;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.search.SavedQueries;
import org.colligate.similar.Dismissals;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.IntakeReader;
import org.colligate.transcript.TranscriptEditing;
import org.colligate.words.StopEditing;

/// Makes the project that stands for a version of the file format in `src/test/resources`, and its
/// portrait: a small study in which everything that can be done has been done. Run once for a new
/// version, with the folder and the version as arguments; what is there is never made again.
final class FixtureProject {

    private static final Instant WRITTEN = Instant.parse("2019-05-20T09:30:00Z");

    private final Project project;

    private FixtureProject(Project project) {
        this.project = project;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("schema-" + arguments[1] + ".colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            FixtureProject fixture = new FixtureProject(project);
            fixture.bringIn();
            fixture.workOnCodes();
            fixture.workOnCases();
            fixture.code();
            fixture.writeMemos();
            fixture.keep();
            fixture.edit();
            fixture.goBackAndForth();
            Files.writeString(
                    folder.resolve("schema-" + arguments[1] + ".txt"),
                    Portrait.of(project.study(), project.history()));
        }
    }

    private void does(String who, Edit edit) throws RefusedException {
        project.apply(who, edit);
    }

    private void bringIn() throws Exception {
        List<Draft> drafts =
                List.of(
                        draft(
                                "BJ1",
                                "\uFEFFI: How long is a contract?\r\nR: One year 🙂, hardly more.\r\nI: 招标呢？\r\n陈𠮷：公开招标。\r\n"),
                        draft("GZ1", "问：合同多久？\n答：三年，后来五年。\n"));
        does("A", study -> Intake.importing(study, drafts));
        Draft late = draft("SH1", "I: And here?\nR: It depends, well, on the hub.\n");
        Draft wrong = draft("XX9", "I: Is this on?\nR: No.\n");
        does("A", study -> Intake.importing(study, List.of(late)));
        does("B", study -> Intake.importing(study, List.of(wrong)));
    }

    private static Draft draft(String name, String text) throws Exception {
        Path folder = Files.createTempDirectory("fixture");
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        Draft draft = IntakeReader.read(file);
        Files.delete(file);
        Files.delete(folder);
        return draft;
    }

    private void workOnCodes() throws RefusedException {
        does("A", study -> CodebookEditing.create(study, null, "Duration"));
        does("A", study -> CodebookEditing.create(study, code(study, "Duration"), "Short > long"));
        does("A", study -> CodebookEditing.create(study, code(study, "Duration"), "Long-term"));
        does("A", study -> CodebookEditing.create(study, null, "Tendering"));
        does("A", study -> CodebookEditing.create(study, null, "Bidding"));
        does("A", study -> CodebookEditing.create(study, null, "招标"));
        does(
                "A",
                study ->
                        CodebookEditing.rename(
                                study, code(study, "Duration > Short \\> long"), "Short-term"));
        does(
                "A",
                study ->
                        CodebookEditing.recolour(
                                study, code(study, "Tendering"), new CodeColor(0x117733)));
        does(
                "A",
                study ->
                        CodebookEditing.redefine(
                                study,
                                code(study, "Duration > Short-term"),
                                new Code.Guide(
                                        "A year\nor less.", "一年", "Pilots.", "One year 🙂")));
        does(
                "A",
                study ->
                        CodebookEditing.move(
                                study, code(study, "招标"), code(study, "Tendering"), 0));
        does(
                "A",
                study ->
                        CodebookEditing.move(
                                study,
                                code(study, "Duration > Long-term"),
                                code(study, "Duration"),
                                0));
    }

    private void workOnCases() throws RefusedException {
        CaseTable table =
                new CaseTable(
                        List.of("city", "sector"),
                        List.of(
                                new CaseTable.Row(2, "BJ1", List.of("Beijing", "Family service")),
                                new CaseTable.Row(3, "GZ1", List.of("Guangzhou", ""))));
        does("A", study -> CaseImport.of(study, "respondents.csv", table));
        does("A", study -> CaseEditing.create(study, "Hub"));
        does("A", study -> CaseEditing.rename(study, owner(study, "Hub"), "Hub organisation"));
        does("A", study -> CaseEditing.give(study, owner(study, "Hub organisation"), hub(study)));
        does("A", study -> CaseEditing.createAttribute(study, "age"));
        does(
                "A",
                study ->
                        CaseEditing.renameAttribute(
                                study, study.attribute("age").orElseThrow().id(), "年龄"));
        does("A", study -> setAge(study, "Hub organisation", "40–49"));
        does("A", study -> setAge(study, "GZ1", "50+"));
        does("A", study -> setAge(study, "GZ1", ""));
        does("A", study -> CaseEditing.createAttribute(study, "mood"));
        does(
                "A",
                study ->
                        CaseEditing.deleteAttribute(
                                study, study.attribute("mood").orElseThrow().id()));
        does("A", study -> CaseEditing.create(study, "Nobody"));
        Holding whole = new Holding(transcript(project.study(), "XX9").id(), null);
        does("A", study -> CaseEditing.give(study, owner(study, "Nobody"), whole));
        does("A", study -> CaseEditing.take(study, owner(study, "Nobody"), whole));
        does("A", study -> CaseEditing.delete(study, owner(study, "Nobody")));
    }

    private void code() throws RefusedException {
        does("A", study -> Coders.create(study, "A"));
        does("A", study -> Coders.create(study, "Boo"));
        does("A", study -> Coders.rename(study, study.coder("Boo").orElseThrow().id(), "Bo"));
        does("A", study -> coded(study, "BJ1", "One year 🙂", "Duration > Short-term", "A"));
        does("A", study -> coded(study, "BJ1", "hardly more", "Duration > Short-term", "A"));
        does("A", study -> coded(study, "BJ1", "公开招标", "Tendering > 招标", "A"));
        does("A", study -> coded(study, "GZ1", "三年", "Duration > Long-term", "A"));
        does("A", study -> coded(study, "XX9", "No.", "Bidding", "A"));
        does("B", study -> coded(study, "SH1", "the hub", "Bidding", "B"));
        List<CodingImport.Row> rows = new ArrayList<>();
        rows.add(new CodingImport.Row(2, "GZ1", 10, 15, "Duration > Long-term", "Bo", ""));
        rows.add(new CodingImport.Row(3, "BJ1", 30, 40, "Duration", "Bo", ""));
        rows.add(new CodingImport.Row(4, "BJ1", 3, 40, "Bidding", "Bo", ""));
        does("B", study -> CodingImport.of(study, "codings.csv", taker -> each(rows, taker)));
        does(
                "B",
                study ->
                        CodebookEditing.merge(
                                study, code(study, "Bidding"), code(study, "Tendering")));
        does(
                "B",
                study ->
                        Coders.merge(
                                study,
                                study.coder("Bo").orElseThrow().id(),
                                study.coder("B").orElseThrow().id()));
        does("A", study -> CodingEditing.move(study, first(study, "BJ1"), new TextSpan(3, 38)));
        does("A", study -> CodingEditing.remove(study, List.of(first(study, "XX9"))));
    }

    private void writeMemos() throws RefusedException {
        Study now = project.study();
        Coding coding = first(now, "BJ1");
        List<Memo.Subject> subjects =
                List.of(
                        new Memo.OnProject(),
                        new Memo.OnTranscript(transcript(now, "BJ1").id()),
                        new Memo.OnCase(owner(now, "GZ1")),
                        new Memo.OnCode(code(now, "Duration")),
                        new Memo.OnCoding(coding.transcript(), coding.id()));
        for (int i = 0; i < subjects.size(); i++) {
            Memo.Subject subject = subjects.get(i);
            Instant at = WRITTEN.plusSeconds(i);
            does("B", study -> MemoEditing.write(study, subject, "B", at, "为什么？\nWhy?"));
        }
        does("A", study -> MemoEditing.edit(study, study.memos().list().get(1).id(), "Because."));
        does("A", study -> MemoEditing.delete(study, study.memos().list().get(3).id()));
    }

    private void keep() throws RefusedException {
        does("A", study -> SavedQueries.save(study, "Tenders", Inquiry.of("招标 OR tender*")));
        does("A", study -> SavedQueries.save(study, "Years", Inquiry.of("year")));
        does("B", study -> SavedQueries.delete(SavedQueries.named(study, "Years").orElseThrow()));
        does("B", study -> StopEditing.add(study, "hmm"));
        does(
                "A",
                study -> {
                    Coding coding = first(study, "GZ1");
                    return Dismissals.dismiss(
                            study,
                            code(study, "Tendering"),
                            new Passage(coding.transcript(), coding.span()));
                });
    }

    private void edit() throws RefusedException {
        does("A", study -> TranscriptEditing.rename(study, transcript(study, "SH1").id(), "SH2"));
        does("A", study -> replaced(study, "BJ1", "陈𠮷", "李"));
        does("A", study -> replaced(study, "BJ1", "R: One year 🙂, hardly more.\n", ""));
        does("A", study -> TranscriptEditing.delete(study, transcript(study, "XX9").id()));
        does("A", study -> CodebookEditing.delete(study, code(study, "Tendering > 招标")));
    }

    private void goBackAndForth() throws RefusedException {
        for (int i = 0; i < 4; i++) {
            project.undo("B");
        }
        project.redo("B");
        project.redo("A");
        does("A", study -> CaseEditing.create(study, "Afterthought"));
        project.undo("A");
    }

    private static void each(List<CodingImport.Row> rows, CodingImport.Rows.Taker taker)
            throws RefusedException {
        for (CodingImport.Row row : rows) {
            taker.take(row);
        }
    }

    private static Transcript transcript(Study study, String name) {
        return study.transcript(name).orElseThrow();
    }

    private static CodeId code(Study study, String path) {
        return study.codebook().find(CodePath.parse(path)).orElseThrow().id();
    }

    private static CaseId owner(Study study, String name) {
        return study.caseNamed(name).orElseThrow().id();
    }

    private static Coding first(Study study, String transcript) {
        return study.codings().of(transcript(study, transcript).id()).getFirst();
    }

    private static Holding hub(Study study) {
        return new Holding(transcript(study, "SH1").id(), "R");
    }

    private static ChangeSet setAge(Study study, String name, String age) throws RefusedException {
        return CaseEditing.setValue(
                study, owner(study, name), study.attribute("年龄").orElseThrow().id(), age);
    }

    private static ChangeSet coded(
            Study study, String name, String passage, String path, String coder)
            throws RefusedException {
        Transcript transcript = transcript(study, name);
        int start = transcript.text().string().indexOf(passage);
        TextSpan span = new TextSpan(start, start + passage.length());
        return CodingEditing.apply(study, transcript.id(), span, code(study, path), coder);
    }

    private static ChangeSet replaced(Study study, String name, String passage, String by)
            throws RefusedException {
        Transcript transcript = transcript(study, name);
        int start = transcript.text().string().indexOf(passage);
        return TranscriptEditing.edit(study, transcript.id(), new TextEdit(start, passage, by));
    }
}
