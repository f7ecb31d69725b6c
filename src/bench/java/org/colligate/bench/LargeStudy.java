package org.colligate.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.Holding;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;
import org.colligate.project.Project;

/// A composed study of a given size: half of the transcripts Chinese, half English, each a case
/// with a city and a sector, coded all over by two coders.
///
/// @param transcripts how many transcripts
/// @param characters how many characters each has, roughly
/// @param codes how many codes, in groups of ten under a parent
/// @param codings how many codings in all
record LargeStudy(int transcripts, int characters, int codes, int codings) {

    private static final int TURN = 220;
    private static final String HAN = "政府合同一年三招标社会组织街道官员审计财政服务项目经费机构评估续签";
    private static final List<String> WORDS =
            List.of("contract", "year", "tender", "street", "office", "officials", "audit", "the",
                    "we", "and", "budget", "service", "because", "renewed", "hub", "community");

    /// Returns the project file of this study in a folder, and makes it if it is not there.
    Path in(Path folder) throws Exception {
        Path file =
                folder.resolve(
                        "%dx%d-%d-%d.colligate".formatted(transcripts, characters, codes, codings));
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = folder.resolve("part.colligate");
            Files.deleteIfExists(part);
            Project.create(part);
            try (Project project = Project.open(part)) {
                fill(project);
            }
            Files.move(part, file);
        }
        return file;
    }

    private void fill(Project project) throws RefusedException {
        Random random = new Random(1);
        List<Change> changes = new ArrayList<>();
        List<TranscriptId> texts = addTranscripts(random, changes);
        List<CodeId> themes = addCodes(changes);
        List<CoderId> coders = List.of(CoderId.random(), CoderId.random());
        changes.add(new Change.OfCoder(null, new Coder(coders.getFirst(), "A")));
        changes.add(new Change.OfCoder(null, new Coder(coders.getLast(), "B")));
        project.apply(
                "A", _ -> new ChangeSet(Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, transcripts), changes));
        project.apply(
                "A",
                study -> {
                    List<CodingId> ids = CodingId.random(codings).toList();
                    List<Coding> list = new ArrayList<>(codings);
                    Set<Coding> said = new HashSet<>();
                    CodingId none = CodingId.random();
                    while (list.size() < codings) {
                        TranscriptId id = texts.get(list.size() * texts.size() / codings);
                        SourceText text = study.transcripts().get(id).text();
                        int length = 20 + random.nextInt(300);
                        int start = random.nextInt(text.codePoints() - length);
                        Coding bare =
                                new Coding(
                                        none,
                                        id,
                                        new TextSpan(
                                                text.positionOf(start),
                                                text.positionOf(start + length)),
                                        themes.get(random.nextInt(themes.size())),
                                        coders.get(random.nextInt(2)));
                        if (said.add(bare)) {
                            list.add(
                                    new Coding(
                                            ids.get(list.size()),
                                            id,
                                            bare.span(),
                                            bare.code(),
                                            bare.coder()));
                        }
                    }
                    return ChangeSet.of(
                            Deed.of(Deed.Kind.IMPORTED_CODINGS, codings, transcripts),
                            new Change.CodingsAdded(list));
                });
    }

    private List<TranscriptId> addTranscripts(Random random, List<Change> changes) {
        Attribute city = new Attribute(AttributeId.random(), "city", 0);
        Attribute sector = new Attribute(AttributeId.random(), "sector", 1);
        changes.add(new Change.OfAttribute(null, city));
        changes.add(new Change.OfAttribute(null, sector));
        List<TranscriptId> ids = new ArrayList<>();
        for (int i = 0; i < transcripts; i++) {
            Transcript transcript = transcript(random, "T%05d".formatted(i), i % 2 == 0);
            ids.add(transcript.id());
            changes.add(new Change.TranscriptAdded(transcript));
            changes.add(
                    new Change.OfCase(
                            null,
                            new Case(
                                    CaseId.random(),
                                    transcript.name(),
                                    i,
                                    Map.of(
                                            city.id(), "City " + i % 5,
                                            sector.id(), "Sector " + i % 7),
                                    List.of(new Holding(transcript.id(), null)))));
        }
        return ids;
    }

    private Transcript transcript(Random random, String name, boolean chinese) {
        StringBuilder text = new StringBuilder("[Composed interview " + name + "]\n\n");
        List<Turn> turns = new ArrayList<>();
        while (text.length() < characters) {
            int begins = text.length();
            text.append(turns.size() % 2 == 0 ? "Q: " : "A: ");
            int speech = text.length();
            while (text.length() < speech + TURN) {
                if (chinese) {
                    text.append(HAN.charAt(random.nextInt(HAN.length())));
                    text.append(random.nextInt(12) == 0 ? "，" : "");
                } else {
                    text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
                }
            }
            if (turns.size() == 3) {
                text.append("🙏");
            }
            turns.add(new Turn(begins, speech, text.length(), turns.size() % 2));
            text.append("\n\n");
        }
        return new Transcript(
                TranscriptId.random(),
                name,
                SourceText.of(text.toString()),
                List.of(
                        new Speaker("Q", Speaker.Role.INTERVIEWER),
                        new Speaker("A", Speaker.Role.RESPONDENT)),
                turns);
    }

    private List<CodeId> addCodes(List<Change> changes) {
        List<CodeId> ids = IntStream.range(0, codes).mapToObj(_ -> CodeId.random()).toList();
        for (int i = 0; i < codes; i++) {
            boolean top = i % 10 == 0;
            changes.add(
                    new Change.OfCode(
                            null,
                            new Code(
                                    ids.get(i),
                                    top ? null : ids.get(i - i % 10),
                                    top ? i / 10 : i % 10,
                                    "Theme " + i,
                                    Code.Guide.EMPTY,
                                    new CodeColor(0x336699))));
        }
        return ids;
    }
}
