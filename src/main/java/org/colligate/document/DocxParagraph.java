package org.colligate.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What a Word document says of the paragraph that is being read, and of the run in it.
final class DocxParagraph {

    private String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private boolean markDeleted;
    private @Nullable Boolean markHidden;
    private boolean breaks;

    private @Nullable Boolean runHidden;
    private String runStyle = "";

    /// A field around; its result is not read where its code shows all there is.
    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean reads;
    }

    /// The fields around, innermost first.
    private final Deque<Field> fields = new ArrayDeque<>();

    DocxParagraph(String style) {
        this.style = style;
    }

    void beginRun() {
        runHidden = null;
        runStyle = "";
    }

    void endRun() {
        beginRun();
    }

    /// Takes one of the paragraph's properties.
    void describe(String property, @Nullable String value) {
        String given = value == null ? "" : value;
        switch (property) {
            case "pStyle" -> style = given;
            case "numId" -> list = given;
            case "ilvl" -> level = number(given);
            default -> {}
        }
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /// Takes a property of the run, or of the mark at the paragraph's end.
    void describeRun(String property, @Nullable String value, boolean ofMark) {
        boolean on = DocxStyles.isOn(value == null ? "true" : value);
        switch (property) {
            case "vanish" -> {
                if (ofMark) {
                    markHidden = on;
                } else {
                    runHidden = on;
                }
            }
            case "specVanish" -> {
                if (ofMark && on) {
                    markHidden = true;
                }
            }
            case "rStyle" -> runStyle = ofMark || value == null ? runStyle : value;
            default -> {}
        }
    }

    void dropMark(boolean ofMark) {
        markDeleted |= ofMark;
    }

    /// Takes a step of a field: `begin`, `separate` or `end`.
    ///
    /// @return what the field shows by its code alone; empty mostly
    String field(String step) {
        Field field = fields.peek();
        if (step.equals("begin")) {
            fields.push(new Field());
        } else if (field != null) {
            String shown = field.reads ? "" : FieldCode.shown(field.code.toString());
            field.code.setLength(0);
            if (step.equals("separate")) {
                field.reads = shown.isEmpty();
            } else if (step.equals("end")) {
                fields.poll();
            }
            return shown;
        }
        return "";
    }

    /// Takes a part of the code of a field.
    void code(String part) {
        Field field = fields.peek();
        if (field != null && !field.reads) {
            field.code.append(part);
        }
    }

    boolean isWithinCode() {
        return fields.stream().anyMatch(field -> !field.reads);
    }

    boolean hides(DocxStyles styles) {
        Boolean own = runHidden;
        return own != null ? own : styles.hides(runStyle) || styles.hides(style);
    }

    /// Says whether the next paragraph goes on in this one.
    boolean isMarkGone(DocxStyles styles) {
        Boolean own = markHidden;
        return markDeleted || (own != null ? own : styles.hides(style));
    }

    void breakBeforeNext() {
        breaks = true;
    }

    /// Returns whether a line ends before what is written next, once.
    boolean takesBreak() {
        boolean taken = breaks;
        breaks = false;
        return taken;
    }

    @Nullable String list() {
        return list;
    }

    @Nullable Integer level() {
        return level;
    }

    String style() {
        return style;
    }
}
