package org.colligate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colligate.codebook.CodebookEditing;
import org.colligate.codebook.CodebookImport;
import org.colligate.codebook.CodebookJson;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CaseCsv;
import org.colligate.exchange.csv.CodingCsv;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the engine refuses, as a Chinese screen says it, down to its parts.
class RefusalTextsTest {

    private final Texts chinese = new Texts(Language.CHINESE);
    private final Texts english = new Texts(Language.ENGLISH);

    @TempDir Path folder;

    private RefusedException refusal(ThrowingCallable deed) {
        return catchThrowableOfType(RefusedException.class, deed);
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void filesAreRefusedWithTheirLine() throws Exception {
        Path ragged = file("c.csv", "key,city\nT\n");
        assertThat(chinese.of(refusal(() -> CaseCsv.read(ragged, null))))
                .isEqualTo("c.csv 第 2 行：有 1 个单元格，而表头有 2 列。没有导入任何内容。");
        Path codings = file("k.csv", "document,start,end,code,coder\nT,one,2,Trust,A\n");
        assertThat(chinese.of(refusal(() -> CodingCsv.read(codings, _ -> {}))))
                .isEqualTo("k.csv 第 2 行：“one”不是位置。没有导入任何内容。");
        Path json = file("b.json", "{\"codes\": [\n{\"naem\": \"a\"}]}");
        assertThat(chinese.of(refusal(() -> CodebookJson.read(json))))
                .isEqualTo("b.json 第 2 行：编码没有“naem”这一项。");
    }

    @Test
    void nounsAreSaidInTheLanguageOfTheScreen() throws Exception {
        RefusedException empty = refusal(() -> CodebookEditing.create(Study.EMPTY, null, " "));
        assertThat(chinese.of(empty)).isEqualTo("编码的名称不能为空。");
        assertThat(english.of(empty)).isEqualTo(empty.getMessage());
        Path json = file("b.json", "{\"codes\": [{\"name\": \" \"}]}");
        assertThat(
                        chinese.of(
                                refusal(() ->
                                        CodebookImport.of(
                                                Study.EMPTY, "b.json", CodebookJson.read(json)))))
                .isEqualTo("b.json 第 1 行：编码的名称不能为空。");
    }

    @Test
    void reasonsAndHoldersAreSaidInTheLanguageOfTheScreen() throws Exception {
        Path nowhere = folder.resolve("no").resolve("out.csv");
        assertThat(chinese.of(refusal(() -> OutputFile.write(nowhere, _ -> {}))))
                .isEqualTo("无法写入 " + nowhere + "（文件夹不存在）。原有的文件没有改动。");
        Path study = folder.resolve("s.colligate");
        Project.create(study);
        try (Project held = Project.open(study)) {
            assertThat(held.isWritable()).isTrue();
            RefusedException used = refusal(() -> Project.open(study));
            assertThat(chinese.of(used))
                    .matches(
                            ".* 已在别处打开：.* 上的 "
                                    + System.getProperty("user.name")
                                    + "，进程 \\d+，自 \\d+年\\d+月\\d+日 \\d\\d:\\d\\d 起。.*");
        }
    }
}
