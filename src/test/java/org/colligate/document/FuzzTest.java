package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colligate.model.RefusedException;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Good files damaged at random: whatever comes is a document or a refusal. The seeds are fixed;
/// `-Dcolligate.fuzz=20000` tries so many of each format.
@Tag("hostile")
class FuzzTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final int MUTANTS = Integer.getInteger("colligate.fuzz", 2_000);
    private static final String[] SEEDS = {
        "plain-en",
        "plain-zh",
        "lists-zh",
        "table-en",
        "notes-zh",
        "comments-en",
        "tracked-zh",
        "hidden-en",
        "headings-zh",
        "teams-en",
        "zoom-zh",
        "voices-mixed",
        "whisper-en",
        "whisper-zh",
        "labels-zh",
        "typed-en",
        "typed-zh",
        "tiers-en"
    };

    private final List<byte[]> seeds = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "html", "doc", "pdf", "vtt", "srt", "otr", "eaf"})
    void aDamagedFileIsReadOrRefused(String format) throws Exception {
        for (String name : SEEDS) {
            Path file = FOLDER.resolve(name + "." + format);
            if (Files.exists(file)) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        for (int seed = 0; seed < MUTANTS; seed++) {
            Random random = new Random(seed);
            byte[] good = seeds.get(random.nextInt(seeds.size()));
            boolean within = good[0] == 'P' && random.nextInt(4) > 0;
            byte[] mutant = within ? mutatedWithin(good, random) : mutated(good, random);
            try {
                check(Reading.here("mutant." + format, mutant));
            } catch (RefusedException refused) {
                assertThat(refused).hasMessageContaining("mutant." + format);
            } catch (RuntimeException | StackOverflowError | AssertionError broken) {
                throw new AssertionError(format + " of seed " + seed, broken);
            }
        }
    }

    @Test
    void aDamagedWorkbookIsReadOrRefused() throws Exception {
        byte[] good = Xlsx.survey().bytes();
        for (int seed = 0; seed < MUTANTS; seed++) {
            Random random = new Random(seed);
            byte[] mutant =
                    random.nextInt(4) > 0 ? mutatedWithin(good, random) : mutated(good, random);
            Source source = new Source("mutant.xlsx", mutant);
            try {
                Sheet sheet = SheetReader.read(source, null, Progress.UNWATCHED);
                assertThat(sheet.rows())
                        .isNotEmpty()
                        .allMatch(row -> row.cells().size() == sheet.columns().size());
            } catch (RefusedException refused) {
                assertThat(refused).hasMessageContaining("mutant.xlsx");
            } catch (RuntimeException | StackOverflowError | AssertionError broken) {
                throw new AssertionError("xlsx of seed " + seed, broken);
            }
        }
    }

    private static void check(Document document) {
        String text = document.text();
        assertThat(text.codePoints().noneMatch(one -> one >= 0xD800 && one <= 0xDFFF)).isTrue();
        int end = 0;
        for (Utterance one : document.utterances()) {
            assertThat(one.start()).isGreaterThanOrEqualTo(end);
            assertThat(one.speech()).isBetween(one.start(), one.end());
            assertThat(text.substring(one.start(), one.speech())).contains(one.speaker());
            end = one.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(document.comments()).allMatch(comment -> comment.span().end() <= text.length());
    }

    /// Flips, cuts, doubles or overwrites a few stretches.
    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = 1 + random.nextInt(8); i > 0 && bytes.length > 2; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = joined(Arrays.copyOf(bytes, at), bytes, at + length);
                case 3 -> bytes = joined(Arrays.copyOf(bytes, at + length), bytes, at);
                default -> {
                    if (random.nextInt(8) == 0) {
                        bytes = Arrays.copyOf(bytes, at + 1);
                    }
                }
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] head, byte[] whole, int from) {
        byte[] joined = Arrays.copyOf(head, head.length + whole.length - from);
        System.arraycopy(whole, from, joined, head.length, whole.length - from);
        return joined;
    }

    /// Damages one part of a zip file and packs it again, so that the damage reaches its reader.
    private static byte[] mutatedWithin(byte[] good, Random random) throws Exception {
        ZipArchive archive = ZipArchive.of(new Source("good", good));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String part :
                List.of(
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/footnotes.xml",
                        "word/endnotes.xml",
                        "word/comments.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "mimetype",
                        "content.xml",
                        "styles.xml",
                        "META-INF/manifest.xml")) {
            if (archive.has(part)) {
                try (InputStream in = archive.open(part).orElseThrow()) {
                    parts.put(part, in.readAllBytes());
                }
            }
        }
        String chosen = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        parts.compute(chosen, (_, bytes) -> bytes == null ? new byte[0] : mutated(bytes, random));
        return packed(parts);
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
