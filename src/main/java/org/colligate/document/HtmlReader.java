package org.colligate.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.colligate.document.Manuscript.Omission;
import org.colligate.model.RefusedException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Reads web pages as a browser shows them: what makes a block there is a paragraph here, and
/// blanks count as one. Nothing that a page refers to is fetched.
final class HtmlReader {

    private static final int DEPTH = 1_000;

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "search",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "tfoot",
                    "thead",
                    "ul");
    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "noframes",
                    "iframe",
                    "object",
                    "svg",
                    "math",
                    "canvas",
                    "audio",
                    "video",
                    "datalist",
                    "select",
                    "textarea",
                    "rt",
                    "rp",
                    "title");

    private final Manuscript out;
    private final Deque<Integer> lists = new ArrayDeque<>();
    private final Deque<String> ways = new ArrayDeque<>();
    private String prefix = "";
    private boolean afterBlank = true;
    private boolean waiting;
    private int kept;
    private int breaks;

    private HtmlReader(String file) {
        this.out = new Manuscript(file, Wanted.ALL);
    }

    static Document read(Source source, TextDecoder decoder) throws RefusedException {
        return read(Format.HTML, source.name(), HtmlEncoding.decode(source, decoder), _ -> {});
    }

    /// Reads a page that is part of another format.
    ///
    /// @param preparing turns what is special to that format into what stands in any page
    static Document read(
            Format format,
            String file,
            TextDecoder.Decoded decoded,
            Consumer<org.jsoup.nodes.Document> preparing)
            throws UnreadableDocumentException {
        Parser parser = Parser.htmlParser().setMaxDepth(DEPTH);
        org.jsoup.nodes.Document page = parser.parseInput(decoded.text(), "");
        preparing.accept(page);
        HtmlReader reader = new HtmlReader(file);
        try {
            NodeTraversor.filter(reader.new Walk(), page);
        } catch (TooMuch refused) {
            throw refused.cause;
        }
        reader.endParagraph();
        return Rendering.document(
                format, decoded.encoding(), reader.out, new ArrayList<>(decoded.warnings()));
    }

    /// Carries a refusal through jsoup, which knows of none.
    private static final class TooMuch extends RuntimeException {
        private final transient UnreadableDocumentException cause;

        TooMuch(UnreadableDocumentException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private final class Walk implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            try {
                return switch (node) {
                    case TextNode text -> text(text);
                    case Element element -> start(element);
                    default -> FilterResult.CONTINUE;
                };
            } catch (UnreadableDocumentException refused) {
                throw new TooMuch(refused);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            try {
                if (node instanceof Element element) {
                    end(element);
                }
                return FilterResult.CONTINUE;
            } catch (UnreadableDocumentException refused) {
                throw new TooMuch(refused);
            }
        }
    }

    private NodeFilter.FilterResult text(TextNode node) throws UnreadableDocumentException {
        String text = node.getWholeText();
        if (kept > 0) {
            keep(text);
            return NodeFilter.FilterResult.CONTINUE;
        }
        StringBuilder collapsed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean blank =
                    unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
            if (!blank) {
                collapsed.append(waiting ? " " : "").append(unit);
                waiting = false;
            } else if (!afterBlank) {
                waiting = true;
            }
            afterBlank = blank;
        }
        say(collapsed.toString());
        return NodeFilter.FilterResult.CONTINUE;
    }

    /// Writes what stands as it is typed.
    private void keep(String text) throws UnreadableDocumentException {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            say(text.substring(from, at));
            breaks++;
            from = at + 1;
        }
        say(text.substring(from));
        afterBlank = false;
    }

    private void say(String text) throws UnreadableDocumentException {
        if (!text.isEmpty()) {
            writeBreaks(breaks);
            out.text(text);
        }
    }

    private void writeBreaks(int count) throws UnreadableDocumentException {
        out.text("\n".repeat(count));
        breaks = 0;
    }

    private NodeFilter.FilterResult start(Element element) throws UnreadableDocumentException {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        Omission why = omission(element);
        if (why != Omission.NONE) {
            if (element.hasText()) {
                out.omit(Omission.NONE);
                out.omit(why);
            }
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            endParagraph();
        }
        begin(name, element);
        return NodeFilter.FilterResult.CONTINUE;
    }

    private static Omission omission(Element element) {
        if (element.normalName().equals("del")) {
            return Omission.DELETED;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean hidden =
                element.hasAttr("hidden")
                        || style.contains("display:none")
                        || style.contains("visibility:hidden")
                        || style.contains("mso-hide:all");
        return hidden ? Omission.HIDDEN : Omission.NONE;
    }

    private void begin(String name, Element element) throws UnreadableDocumentException {
        switch (name) {
            case "br" -> breakLine();
            case "pre" -> kept++;
            case "ol" -> {
                lists.push(number(element.attr("start"), 1));
                ways.push(element.hasAttr("type") ? element.attr("type") : "1");
            }
            case "ul", "menu", "dir" -> {
                lists.push(Integer.MIN_VALUE);
                ways.push("");
            }
            case "li" -> prefix = mark(element);
            case "tr" -> {
                endParagraph();
                out.openRow();
            }
            case "td", "th" -> {
                endParagraph();
                out.openCell();
            }
            default -> {}
        }
    }

    private void breakLine() {
        breaks++;
        afterBlank = true;
        waiting = false;
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private String mark(Element item) {
        Integer next = lists.peek();
        if (next == null || next == Integer.MIN_VALUE) {
            return "• ";
        }
        int number = number(item.attr("value"), next);
        lists.pop();
        lists.push(number + 1);
        return ListNumber.open(ways.getFirst(), number) + ". ";
    }

    private void end(Element element) throws UnreadableDocumentException {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (BLOCKS.contains(name)) {
            endParagraph();
        }
        switch (name) {
            case "pre" -> kept--;
            case "ol", "ul", "menu", "dir" -> {
                lists.poll();
                ways.poll();
            }
            case "tr" -> out.closeRow();
            case "td", "th" -> {
                endParagraph();
                out.closeCell(number(element.attr("colspan"), 1));
            }
            default -> {}
        }
    }

    /// The last break of a block makes no line more: it only keeps an empty one from vanishing.
    private void endParagraph() throws UnreadableDocumentException {
        if (breaks > 0) {
            out.paragraph();
            writeBreaks(breaks - 1);
        }
        if (out.hasOpenParagraph()) {
            out.endParagraph(prefix);
            prefix = "";
        }
        afterBlank = true;
        waiting = false;
    }
}
