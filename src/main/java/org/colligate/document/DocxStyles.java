package org.colligate.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The styles of a Word document, as far as they decide what is read: what is hidden and what is
/// numbered. A style that says nothing says what the one says that it is based on.
final class DocxStyles {

    private static final class Style {
        String base = "";
        @Nullable Boolean hidden;
        @Nullable String list;
        @Nullable Integer level;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    static DocxStyles of(DocxParts parts) throws UnreadableDocumentException {
        DocxStyles styles = new DocxStyles();
        Optional<XmlEvents> events = parts.related("styles");
        if (events.isPresent()) {
            try (XmlEvents xml = events.get()) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlEvents xml) throws UnreadableDocumentException {
        Style style = new Style();
        while (xml.next()) {
            if (xml.kind() == XmlEvents.Kind.START) {
                if (xml.name().equals("style")) {
                    style = begin(xml);
                } else {
                    note(style, xml);
                }
            }
        }
    }

    private Style begin(XmlEvents xml) {
        Style style = new Style();
        String id = xml.attribute("styleId", "");
        styles.put(id, style);
        if (xml.attribute("type", "").equals("paragraph")
                && isOn(xml.attribute("default", "false"))) {
            standard = id;
        }
        return style;
    }

    private static void note(Style style, XmlEvents xml) {
        switch (xml.name()) {
            case "basedOn" -> style.base = xml.attribute("val", "");
            case "vanish" -> style.hidden = isOn(xml.attribute("val", "true"));
            case "numId" -> style.list = xml.attribute("val", "");
            case "ilvl" -> style.level = xml.number("val", 0);
            default -> {}
        }
    }

    /// Says whether a switch is on. One without a value is.
    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// Returns the style of paragraphs that name none.
    String standard() {
        return standard;
    }

    boolean hides(String id) {
        return find(id, style -> style.hidden).orElse(false);
    }

    Optional<String> list(String id) {
        return find(id, style -> style.list);
    }

    Optional<Integer> level(String id) {
        return find(id, style -> style.level);
    }

    private <T> Optional<T> find(String id, Function<Style, @Nullable T> what) {
        Set<String> seen = new HashSet<>();
        for (String at = id; seen.add(at); ) {
            Style style = styles.get(at);
            if (style == null) {
                return Optional.empty();
            }
            T found = what.apply(style);
            if (found != null) {
                return Optional.of(found);
            }
            at = style.base;
        }
        return Optional.empty();
    }
}
