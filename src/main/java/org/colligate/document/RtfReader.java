package org.colligate.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.colligate.document.Block.Flow;
import org.colligate.document.Block.Mark;
import org.colligate.document.Manuscript.Omission;
import org.colligate.document.Manuscript.Remark;
import org.colligate.document.RtfGroup.Ending;
import org.colligate.document.RtfGroup.Into;
import org.colligate.model.Refusal;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads rich text (.rtf), token by token. A library for it brings back what was deleted, and
/// believes whatever length a file claims.
final class RtfReader {

    private static final int STEP = 65_536;

    /// Groups that hold no text of the document.
    private static final Set<String> NOWHERE =
            Set.of(
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "ftnsep",
                    "ftnsepc",
                    "ftncn",
                    "aftnsep",
                    "aftnsepc",
                    "aftncn",
                    "nonshppict",
                    "shprslt",
                    "listtable",
                    "listoverridetable",
                    "revtbl",
                    "rsidtbl",
                    "themedata",
                    "colorschememapping",
                    "datastore",
                    "latentstyles",
                    "xmlnstbl",
                    "xe",
                    "tc",
                    "rxe",
                    "txe",
                    "bkmkstart",
                    "bkmkend",
                    "template",
                    "generator",
                    "filetbl",
                    "background",
                    "nonesttables",
                    "sp",
                    "picprop",
                    "datafield",
                    "formfield",
                    "docvar",
                    "userprops",
                    "objdata",
                    "objclass",
                    "objname",
                    "pn",
                    "pntxta",
                    "pntxtb",
                    "atnid",
                    "atndate",
                    "atnparent",
                    "atntime",
                    "do");

    private final RtfTokens tokens;
    private final Manuscript out;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Deque<OpenTables> tables = new ArrayDeque<>();
    private final Deque<String> references = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String file;
    private RtfGroup now = new RtfGroup();
    private String prefix = "";
    private String author = "";
    private boolean breaks;
    private int skip;
    private int remarked;

    private RtfReader(Source source, Wanted wanted) {
        this.file = source.name();
        this.tokens = new RtfTokens(source.bytes());
        this.out = new Manuscript(source.name(), wanted);
        tables.push(new OpenTables(out));
    }

    static Document read(Source source, Wanted wanted, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        return new RtfReader(source, wanted).document(progress);
    }

    private Document document(Progress progress)
            throws UnreadableDocumentException, CancelledException {
        boolean open = true;
        for (int i = 0; open && tokens.next(); i++) {
            take();
            open = !groups.isEmpty();
            if (i % STEP == 0) {
                progress.tell(0, 0);
            }
        }
        flush();
        List<Refusal> warnings = new ArrayList<>();
        if (!groups.isEmpty()) {
            warnings.add(
                    Refusal.of(
                            "document.unclosed",
                            "The file ends before its text does; what there is was read. Compare the end with the original."));
            while (!groups.isEmpty()) {
                close();
            }
        }
        endOpenParagraph();
        tables.getFirst().endRow(1);
        return Rendering.document(Format.RTF, "", out, warnings);
    }

    private void take() throws UnreadableDocumentException {
        switch (tokens.kind()) {
            case BYTE -> {
                if (skip > 0) {
                    skip--;
                } else if (now.into == Into.TEXT || now.into == Into.CAPTURE) {
                    bytes.write(tokens.value());
                }
            }
            case OPEN -> {
                flush();
                open();
            }
            case CLOSE -> {
                flush();
                close();
            }
            case SYMBOL -> symbol(tokens.value());
            case WORD -> {
                boolean unicode = tokens.word().equals("u");
                if (skip > 0 && !unicode) {
                    skip--;
                } else {
                    flush();
                    word(tokens.word(), tokens.number(1));
                }
            }
        }
    }

    private void open() throws UnreadableDocumentException {
        skip = 0;
        if (groups.size() >= Limits.GROUPS) {
            throw Refused.deep(file);
        }
        groups.push(now);
        now = now.inner();
    }

    private void close() throws UnreadableDocumentException {
        skip = 0;
        RtfGroup done = now;
        now = groups.isEmpty() ? now : groups.pop();
        String captured = done.capture == null ? "" : done.capture.toString().strip();
        switch (done.ending) {
            case NOTHING -> {}
            case NOTE -> {
                Flow note = closeFlow();
                enter();
                out.note(note);
            }
            case BOX -> {
                endFlow();
                out.closeAside();
            }
            case REMARK -> remark(Rendering.text(closeFlow()).strip());
            case LIST_MARK -> prefix = captured.isEmpty() ? "" : listMark(captured) + " ";
            case AUTHOR -> author = captured;
            case RANGE_START -> {
                enter();
                out.mark(captured, Mark.Kind.START);
            }
            case RANGE_END -> out.mark(captured, Mark.Kind.END);
            case REFERENCE -> {
                references.poll();
                references.push(captured);
            }
            case FIELD_CODE -> {
                String shown = FieldCode.shown(captured);
                now.shown = !shown.isEmpty();
                say(shown);
            }
        }
    }

    private static String listMark(String captured) {
        return captured.length() == 1 ? Bullets.readable(captured) : captured;
    }

    private void remark(String text) throws UnreadableDocumentException {
        String reference = references.isEmpty() ? "" : references.pop();
        if (reference.isEmpty()) {
            reference = " " + remarked++;
            out.mark(reference, Mark.Kind.POINT);
        }
        out.remark(reference, new Remark(author, text));
        author = "";
    }

    private void symbol(int symbol) throws UnreadableDocumentException {
        if (skip > 0) {
            skip--;
            return;
        }
        if (symbol == '\\' || symbol == '{' || symbol == '}') {
            bytes.write(symbol); // perhaps the second half of a character
            return;
        }
        flush();
        switch (symbol) {
            case '*' -> now.optional = true;
            case '~' -> say("\u00A0");
            case '_' -> say("\u2011");
            case '-' -> say("\u00AD");
            case '\t' -> say("\t");
            case '\n', '\r' -> endParagraph();
            default -> {}
        }
    }

    private void word(String word, int number) throws UnreadableDocumentException {
        boolean optional = now.optional;
        now.optional = false;
        if (now.into == Into.FONTS) {
            fonts.describe(word, number);
        } else if (word.equals("u")) {
            say(Character.toString((char) number));
            skip = now.fallback;
        } else if (!destination(word, optional) && !now.describe(word, number, number != 0)) {
            fonts.describeFile(word, number);
            control(word);
        }
    }

    /// Turns the group to where its characters go.
    ///
    /// @return whether the word says so
    private boolean destination(String word, boolean optional) throws UnreadableDocumentException {
        switch (word) {
            case "fonttbl" -> now.into = Into.FONTS;
            case "footnote" -> beginNote();
            case "annotation" -> {
                if (now.into == Into.TEXT) {
                    references.push("");
                    beginFlow(Ending.REMARK);
                }
            }
            case "shpinst" -> now.into = now.into == Into.TEXT ? Into.SHAPE : Into.NOWHERE;
            case "shptxt" -> beginBox();
            case "object" -> now.into = now.into == Into.TEXT ? Into.OBJECT : Into.NOWHERE;
            case "result" -> now.into = now.into == Into.OBJECT ? Into.TEXT : now.into;
            case "fldinst" -> {
                if (now.into == Into.TEXT) {
                    capture(Ending.FIELD_CODE);
                    now.code = true;
                } else if (now.into != Into.CAPTURE) {
                    now.into = Into.NOWHERE;
                }
            }
            case "fldrslt" -> {
                RtfGroup field = groups.peek();
                now.into = field != null && field.shown ? Into.NOWHERE : now.into;
            }
            case "listtext", "pntext" -> capture(Ending.LIST_MARK);
            case "atnauthor" -> capture(Ending.AUTHOR);
            case "atrfstart" -> capture(Ending.RANGE_START);
            case "atrfend" -> capture(Ending.RANGE_END);
            case "atnref" -> capture(Ending.REFERENCE);
            case "upr" -> now.into = now.into == Into.TEXT ? Into.OBJECT : Into.NOWHERE;
            case "ud" -> now.into = now.into == Into.OBJECT ? Into.TEXT : now.into;
            case "nesttableprops", "shppict", "mmath", "moMath", "moMathPara" -> {}
            default -> {
                if (!optional && !NOWHERE.contains(word)) {
                    return false;
                }
                now.into = Into.NOWHERE;
            }
        }
        return true;
    }

    private void capture(Ending ending) {
        if (now.into == Into.TEXT) {
            now.into = Into.CAPTURE;
            now.ending = ending;
            now.capture = new StringBuilder();
        }
    }

    private void beginNote() throws UnreadableDocumentException {
        if (now.into != Into.TEXT || now.hidden || now.deleted) {
            now.into = Into.NOWHERE;
        } else {
            enter();
            beginFlow(Ending.NOTE);
        }
    }

    private void beginBox() throws UnreadableDocumentException {
        if (now.into == Into.SHAPE) {
            enter();
            out.openAside();
            startFlow(Ending.BOX);
        }
    }

    private void beginFlow(Ending ending) throws UnreadableDocumentException {
        out.openDetached();
        startFlow(ending);
    }

    private void startFlow(Ending ending) {
        now.into = Into.TEXT;
        now.ending = ending;
        now.inTable = false;
        now.tableLevel = 0;
        tables.push(new OpenTables(out));
    }

    private void endFlow() throws UnreadableDocumentException {
        endOpenParagraph();
        tables.pop().endRow(1);
    }

    private Flow closeFlow() throws UnreadableDocumentException {
        endFlow();
        return out.closeDetached();
    }

    private void control(String word) throws UnreadableDocumentException {
        switch (word) {
            case "par" -> endParagraph();
            case "sect" -> endOpenParagraph();
            case "line", "softline" -> say("\n");
            case "page", "column" -> breaks = true;
            case "tab" -> say("\t");
            case "cell" -> endCell(1);
            case "nestcell" -> endCell(Math.max(2, now.level()));
            case "row" -> endRow(1);
            case "nestrow" -> endRow(Math.max(2, now.level()));
            default -> say(sign(word));
        }
    }

    private static String sign(String word) {
        return switch (word) {
            case "emdash" -> "—";
            case "endash" -> "–";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "bullet" -> "•";
            case "emspace" -> "\u2003";
            case "enspace" -> "\u2002";
            case "qmspace" -> "\u2005";
            case "zwj" -> "\u200D";
            case "zwnj" -> "\u200C";
            case "ltrmark" -> "\u200E";
            case "rtlmark" -> "\u200F";
            default -> "";
        };
    }

    /// Writes the bytes that wait, in the encoding of their font.
    private void flush() throws UnreadableDocumentException {
        if (bytes.size() == 0) {
            return;
        }
        int font = now.usedFont();
        if (fonts.isOfSymbols(font)) {
            StringBuilder signs = new StringBuilder();
            for (byte one : bytes.toByteArray()) {
                int unit = one & 0xFF;
                signs.append(unit > ' ' ? Bullets.sign(0xF000 + unit) : " ");
            }
            bytes.reset();
            say(signs.toString());
        } else {
            String text = bytes.toString(fonts.charset(font));
            bytes.reset();
            say(text);
        }
    }

    private void say(String text) throws UnreadableDocumentException {
        if (text.isEmpty()) {
            return;
        }
        if (now.capture != null && now.into == Into.CAPTURE) {
            if (!now.code || !(now.deleted || now.hidden)) {
                now.capture.append(text);
            }
        } else if (now.into == Into.TEXT) {
            if (now.deleted) {
                out.omit(Omission.DELETED);
            } else if (now.hidden) {
                out.omit(Omission.HIDDEN);
            } else {
                enter();
                out.text(breaks && !out.isAtStart() ? "\n" + text : text);
                breaks = false;
            }
        }
    }

    private void enter() throws UnreadableDocumentException {
        tables.getFirst().enter(now.level());
    }

    private void endParagraph() throws UnreadableDocumentException {
        if (now.into != Into.TEXT) {
            return;
        }
        enter();
        if (now.deleted || now.hidden) {
            out.joinNext();
        } else {
            out.endParagraph(prefix);
            prefix = "";
            breaks = false;
        }
    }

    private void endOpenParagraph() throws UnreadableDocumentException {
        if (out.hasOpenParagraph()) {
            out.endParagraph(prefix);
        }
        prefix = "";
        breaks = false;
    }

    private void endCell(int level) throws UnreadableDocumentException {
        if (now.into == Into.TEXT) {
            endOpenParagraph();
            tables.getFirst().endCell(level);
        }
    }

    private void endRow(int level) throws UnreadableDocumentException {
        if (now.into == Into.TEXT) {
            endOpenParagraph();
            tables.getFirst().endRow(level);
        }
    }
}
