package org.colligate.document;

/// A paragraph of an OpenDocument text that is being read. Runs of blanks count as one there, and
/// those at the beginning not at all; blanks that count have an element of their own.
final class OdtParagraph {

    private final String prefix;
    private boolean dropped;
    private boolean nowhere;
    private boolean afterBlank = true;

    OdtParagraph(String prefix, boolean dropped) {
        this.prefix = prefix;
        this.dropped = dropped;
    }

    /// Stands where characters belong to no paragraph: within a note, but outside its paragraphs.
    static OdtParagraph nowhere() {
        OdtParagraph nowhere = new OdtParagraph("", false);
        nowhere.nowhere = true;
        return nowhere;
    }

    String prefix() {
        return prefix;
    }

    boolean reads() {
        return !nowhere && !dropped;
    }

    boolean isDropped() {
        return dropped;
    }

    /// Lets the paragraph be as if it were not there.
    void drop() {
        dropped = true;
    }

    void keepNextBlank() {
        afterBlank = false;
    }

    /// Returns characters as they count here; none if nothing is read.
    CharSequence collapsed(String text) {
        StringBuilder collapsed = new StringBuilder();
        if (reads()) {
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                boolean blank = unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
                if (!blank) {
                    collapsed.append(unit);
                } else if (!afterBlank) {
                    collapsed.append(' ');
                }
                afterBlank = blank;
            }
        }
        return collapsed;
    }
}
