package org.colligate.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Coding;
import org.colligate.model.Fieldwork;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.Test;

class AutoCodingTest {

    private static final String TEXT = "Ana: We trust the audit, and 招投标 too 🙂.\n";
    private static final Study STUDY =
            new Fieldwork().transcript("T", TEXT).coding("T", "trust the audit", "Trust").study();

    private final TranscriptId transcript = STUDY.transcripts().list().getFirst().id();
    private final CodeId trust = STUDY.codebook().find(CodePath.parse("Trust")).orElseThrow().id();

    private Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return new Passage(transcript, new TextSpan(start, start + words.length()));
    }

    private Study after(Passage... passages) throws RefusedException {
        return STUDY.after(AutoCoding.apply(STUDY, List.of(passages), trust, "Wu", "query"));
    }

    @Test
    void passagesAreCodedByTheProgramButThoseThatLieInOneCodedSo() throws Exception {
        Study after = after(passage("audit"), passage("招投标"), passage("audit, and"));
        assertThat(after.codings().of(transcript))
                .filteredOn(coding -> after.coders().get(coding.coder()).name().equals("Wu (auto)"))
                .extracting(coding -> TEXT.substring(coding.span().start(), coding.span().end()))
                .containsExactly("audit, and", "招投标");
    }

    @Test
    void whatIsAllCodedIsNothingToDoAndHalfACharacterIsRefused() {
        assertThatThrownBy(() -> after(passage("audit"))).isInstanceOf(NothingToDoException.class);
        int emoji = TEXT.indexOf("🙂");
        assertThatThrownBy(() -> after(new Passage(transcript, new TextSpan(emoji, emoji + 1))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cuts a character");
    }

    @Test
    void whoHasReadThemTakesThemOver() throws Exception {
        Study after = after(passage("招投标"));
        List<Coding> made = after.codings().by(after.coder("Wu (auto)").orElseThrow().id());
        Study accepted = after.after(AutoCoding.accept(after, made, "Wu"));
        assertThat(accepted.codings().by(accepted.coder("Wu").orElseThrow().id()))
                .extracting(Coding::span)
                .containsExactly(passage("招投标").span());
        assertThat(accepted.codings().by(accepted.coder("Wu (auto)").orElseThrow().id())).isEmpty();
    }

    @Test
    void thePersonsMachineHasTheirName() {
        assertThat(AutoCoding.coderOf("Wu")).isEqualTo("Wu (auto)");
        assertThat(AutoCoding.coderOf("Wu (auto)")).isEqualTo("Wu (auto)");
        assertThat(AutoCoding.isAutomatic("Wu")).isFalse();
    }
}
