package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Passages of the sample interviews, and composed ones in other languages, in the encodings that
/// old files come in. Of at least 30 characters each, 99.5 % must be read rightly, and none may be
/// read wrongly without a question.
class EncodingsTest {

    private static final int PASSAGES = 2_000;
    private static final int SHORTEST = 30;

    private static final String CANTONESE =
            "佢哋話呢個計劃一年一年咁簽，我哋都唔知下一年仲有冇得做。啲同事個個都驚，做咗三年都係咁。"
                    + "佢話嚟年會再睇吓，不過我哋覺得冇乜可能。你喺度做咗幾耐？我喺呢度做咗五年，"
                    + "見過好多機構嚟咗又走。嗰啲錢點樣分，邊個決定，冇人講得清。";

    private static final String WESTERN =
            "Le contrat dure une année, parfois moins ; on le renouvelle « si tout va bien ». "
                    + "C’est à la mairie qu’on décide, et l’été personne n’y répond. "
                    + "El contrato dura un año, quizá dos; después nadie sabe qué pasará. "
                    + "¿Cómo se decide? Según la señora, “así es la administración”. "
                    + "Für uns heißt das: jedes Jahr neu verhandeln, mit großen Lücken – "
                    + "„das müssen wir aushalten“, sagt die Geschäftsführerin. ";

    private static String samples(String language) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("sample-transcripts"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                boolean chinese = text.codePoints().filter(Character::isIdeographic).count() > 500;
                if (chinese == language.equals("zh")) {
                    all.append(text);
                }
            }
        }
        return all.toString();
    }

    private static String passage(Random random, String text) {
        int length = SHORTEST + random.nextInt(200);
        int from = random.nextInt(text.length() - length);
        String passage = text.substring(from, from + length);
        return passage.codePoints().anyMatch(point -> point > 0x7F)
                ? passage
                : passage(random, text);
    }

    /// Reads passages in an encoding and counts which are as they were.
    private static void require(
            String text, Charset charset, BiFunction<Random, byte[], byte[]> damage) {
        Random random = new Random(charset.name().hashCode());
        int right = 0;
        int tried = 0;
        while (tried < PASSAGES) {
            String passage = passage(random, text);
            byte[] bytes = passage.getBytes(charset);
            if (!new String(bytes, charset).equals(passage)) {
                passage = new String(bytes, charset).replace("?", "");
                bytes = passage.getBytes(charset);
            }
            if (passage.length() < SHORTEST || passage.chars().allMatch(unit -> unit < 0x80)) {
                continue;
            }
            tried++;
            byte[] damaged = damage.apply(random, bytes);
            Charset guess = EncodingGuess.of(damaged).charset();
            if (guess != null && new String(damaged, guess).equals(new String(damaged, charset))) {
                right++;
            }
        }
        assertThat(right / (double) tried).as(charset.name()).isGreaterThanOrEqualTo(0.995);
    }

    private static void require(String text, String charset) {
        require(text, Charset.forName(charset), (_, bytes) -> bytes);
    }

    private static String traditional() throws IOException {
        return Transliterator.getInstance("Simplified-Traditional").transliterate(samples("zh"));
    }

    @Test
    void simplifiedChinese() throws IOException {
        require(samples("zh"), "GB18030");
    }

    @Test
    void traditionalChinese() throws IOException {
        require(traditional(), "Big5");
        require(traditional(), "GB18030");
    }

    @Test
    void cantonese() {
        require(CANTONESE.repeat(3), "Big5-HKSCS");
    }

    @Test
    void utf16WithoutAMark() throws IOException {
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            require(samples("zh"), charset);
            require(traditional(), charset);
        }
    }

    @Test
    void western() {
        require(WESTERN.repeat(3), "windows-1252");
    }

    @Test
    void damagedUtf8() throws IOException {
        require(
                samples("zh"),
                StandardCharsets.UTF_8,
                (random, bytes) -> {
                    byte[] damaged = bytes.clone();
                    damaged[random.nextInt(damaged.length)] = (byte) (0x80 + random.nextInt(0x40));
                    return damaged;
                });
    }
}
