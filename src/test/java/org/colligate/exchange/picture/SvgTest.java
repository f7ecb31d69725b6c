package org.colligate.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgTest {

    @Test
    void textStaysTextWhateverItHolds() throws Exception {
        Drawing drawing = new Drawing(120, 40.5, 0xFFFFFF);
        drawing.words(4, 20, "审计 <怕> & 𠮷\u0001", 13, true, Drawing.Anchor.END, 0x1F2328);
        drawing.wedge(10, 10, 4, true, 0);
        StringWriter out = new StringWriter();
        Svg.write(drawing, "A \"title\" & more", out);
        Document svg =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(out.toString())));
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("审计 <怕> & 𠮷 ");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("A \"title\" & more");
        assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("40.5");
        assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(1);
    }
}
