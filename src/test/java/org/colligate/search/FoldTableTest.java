package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FoldTableTest {

    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    /// With `-Dcolligate.fold.write=FILE` it writes the table that ICU makes instead.
    @Test
    void theTableIsWhatIcuSays() throws IOException {
        String table = table();
        String target = System.getProperty("colligate.fold.write");
        if (target != null) {
            Files.writeString(Path.of(target), table);
        }
        try (var kept = FoldTable.class.getResourceAsStream("fold.txt")) {
            assertThat(
                            new String(
                                    Objects.requireNonNull(kept).readAllBytes(),
                                    StandardCharsets.UTF_8))
                    .isEqualTo(table);
        }
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder(
                        "# Which characters count as the same: code point, what it becomes. From ICU "
                                + VersionInfo.ICU_VERSION.getMajor()
                                + " (Unicode "
                                + UCharacter.getUnicodeVersion().getMajor()
                                + "), by FoldTableTest.\n");
        for (int character = 0; character <= 0xE0FFF; character++) {
            String own = Character.toString(character);
            if (isCharacter(character)) {
                String folded = folded(own);
                if (!folded.equals(own)) {
                    table.append("%04X %s%n".formatted(character, folded).replace("\r", ""));
                }
            }
        }
        return table.toString();
    }

    private static boolean isCharacter(int character) {
        return character > ' '
                && UCharacter.isDefined(character)
                && !(character >= 0xD800 && character < 0xE000);
    }

    /// Two characters that become each other become the first of them.
    private static String folded(String text) {
        NavigableSet<String> met = new TreeSet<>();
        String next = text;
        while (met.add(next)) {
            String after = once(next);
            if (after.equals(next)) {
                return next;
            }
            next = after;
        }
        return met.first();
    }

    private static String once(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer2.getNFKCInstance()
                .normalize(text)
                .codePoints()
                .mapToObj(FoldTableTest::withoutAccents)
                .flatMapToInt(String::codePoints)
                .mapToObj(FoldTableTest::simple)
                .flatMapToInt(String::codePoints)
                .filter(character -> !isNothing(character))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static String withoutAccents(int character) {
        String text = Character.toString(character);
        boolean latin =
                UCharacter.getIntPropertyValue(character, UProperty.SCRIPT) == UScript.LATIN;
        return latin ? Normalizer2.getNFDInstance().normalize(text) : text;
    }

    /// What cannot be seen, and the marks above and below letters.
    private static boolean isNothing(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || (character >= 0x300 && character <= 0x36F);
    }

    private static String simple(int character) {
        if (character == '‘' || character == '’') {
            return "'";
        }
        if (character == '“' || character == '”') {
            return "\"";
        }
        String text = UCharacter.foldCase(Character.toString(character), true);
        return character >= 0x2E80 ? SIMPLIFIED.transliterate(text) : text;
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String once = FoldTable.of(character);
            StringBuilder twice = new StringBuilder();
            once.codePoints().mapToObj(FoldTable::of).forEach(twice::append);
            assertThat(twice.toString()).as("%X", character).isEqualTo(once);
        }
    }

    @Test
    void caseWidthAccentsAndScriptDoNotCount() {
        assertThat(Haystack.folded("招標 ＡＩ É Ⅷ 電子採購 臺灣 軟體 Straße ﬁn don’t").text())
                .isEqualTo("招标 ai e viii 电子采购 台湾 软体 strasse fin don't");
    }
}
