package org.colligate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colligate.model.Change;
import org.colligate.model.CodeId;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.Test;

class JournalCodecTest {

    private final JournalCodec codec = new JournalCodec();

    private static Change coding() {
        return new Change.CodingsAdded(
                List.of(
                        new Coding(
                                CodingId.random(),
                                TranscriptId.random(),
                                new TextSpan(30, 39),
                                CodeId.random(),
                                CoderId.random())));
    }

    @Test
    void columnsThatDoNotFitTogetherAreRefused() {
        Change coding = coding();
        String sound = codec.encode(coding).toString();
        assertThat(codec.decode("CodingsAdded", sound)).isEqualTo(coding);
        for (String harm :
                List.of(
                        "\"code\":[1]",
                        "\"coder\":[-1]",
                        "\"transcript\":[0,0]",
                        "\"start\":[]",
                        "\"start\":null",
                        "\"length\":[0]",
                        "\"codes\":null",
                        "\"count\":0",
                        "\"count\":2")) {
            String field = harm.substring(0, harm.indexOf(':'));
            String harmed = sound.replaceFirst(field + ":(\\[[^]]*]|\\d+)", harm);
            assertThat(harmed).isNotEqualTo(sound);
            assertThatThrownBy(() -> codec.decode("CodingsAdded", harmed))
                    .as(harm)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
