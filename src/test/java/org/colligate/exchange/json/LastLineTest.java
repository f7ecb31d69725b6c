package org.colligate.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.codebook.CodebookJson;
import org.colligate.model.AttributeId;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

/// JSON ends with its line, as every text that a terminal or a script reads line by line.
class LastLineTest {

    private final StringWriter json = new StringWriter();

    @Test
    void quotesEndWithTheirLine() {
        ResultJson.write(Study.EMPTY, List.of(), json);
        assertThat(json).hasToString("[ ]\n");
    }

    @Test
    void aMatrixEndsWithItsLine() {
        MatrixSpec spec = MatrixSpec.by(new Grouping.ByTranscript());
        ResultJson.write(ThemeMatrix.of(Study.EMPTY, spec), Measure.CODINGS, json);
        assertThat(json.toString()).endsWith("\n}\n");
    }

    @Test
    void aComparisonEndsWithItsLine() {
        MatrixSpec spec =
                MatrixSpec.by(new Grouping.ByValues(AttributeId.random(), List.of("a", "b")));
        ResultJson.write(Comparison.of(Study.EMPTY, spec, Measure.CODINGS), json);
        assertThat(json.toString()).endsWith("\n}\n");
    }

    @Test
    void aCodebookEndsWithItsLine() {
        CodebookJson.write("Welfare", Study.EMPTY.codebook(), json);
        assertThat(json.toString()).endsWith("\n}\n");
    }
}
