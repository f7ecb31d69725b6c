package org.colligate.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;

/// A Word document composed by hand, part by part.
final class Docx {

    private static final String SPACE =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    static Docx of(String body) {
        return new Docx().part("document", "<w:body>" + body + "</w:body>");
    }

    /// Adds a part, such as `styles`, with what is in its outermost element.
    Docx part(String name, String content) {
        String root = name.equals("document") ? "w:document" : "w:" + name;
        parts.put(
                "word/" + name + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><%s%s>%s</%s>"
                        .formatted(root, SPACE, content, root));
        return this;
    }

    byte[] bytes() throws IOException {
        return Zips.of(parts);
    }

    Document read() throws IOException, RefusedException, CancelledException {
        return Reading.of("a.docx", bytes());
    }

    Document read(Wanted wanted) throws IOException, RefusedException, CancelledException {
        return Reading.of("a.docx", bytes(), wanted);
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String hidden(String text) {
        return "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    static String deleted(String text) {
        return "<w:del w:id=\"1\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }
}
