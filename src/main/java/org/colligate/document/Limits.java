package org.colligate.document;

/// How much of a file is read at most. A file that asks for more is refused: a document of
/// interviews is far below, and a file made to fill the memory is above.
final class Limits {

    /// Bytes of a file.
    static final int FILE = 100 << 20;

    /// Parts of a zip file.
    static final int ENTRIES = 5_000;

    /// Bytes of one part, inflated.
    static final int ENTRY = 64 << 20;

    /// How often the bytes of one part may be those that it is packed in: documents reach twenty or
    /// thirty, bombs a thousand.
    static final int RATIO = 200;

    /// Bytes of one part, inflated, up to which nobody asks how it was packed.
    static final int UNSUSPECTED = 8 << 20;

    /// Bytes of all parts that are read, inflated.
    static final int INFLATED = 256 << 20;

    /// Elements within each other.
    static final int DEPTH = 1_000;

    /// Characters of text, in UTF-16 units.
    static final int TEXT = 50_000_000;

    /// Pages of a PDF file.
    static final int PAGES = 2_000;

    /// Tables within each other.
    static final int TABLES = 50;

    /// Cells that one cell may claim to be wide.
    static final int COLUMNS = 64;

    /// Groups of rich text within each other.
    static final int GROUPS = 1_000_000;

    /// Paragraphs, rows, cells and comments together. Each takes memory, however empty it is.
    static final int PIECES = 2_000_000;

    private Limits() {}
}
