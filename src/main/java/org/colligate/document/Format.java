package org.colligate.document;

/// What a file is, told by its content.
public enum Format {
    /// Plain text: whatever is nothing else.
    TEXT,
    /// Plain text that is called Markdown; its marks stay.
    MARKDOWN,
    /// A web page.
    HTML,
    /// Rich text.
    RTF,
    /// A Word document since 2007, transitional or strict.
    DOCX,
    /// An OpenDocument text.
    ODT,
    /// A Word document of 1997 to 2003.
    DOC,
    /// A PDF file.
    PDF,
    /// Subtitles as the web has them.
    VTT,
    /// Subtitles as players have them.
    SRT,
    /// What oTranscribe saves.
    OTR,
    /// What ELAN saves: annotations of a recording, in tiers.
    EAF;

    /// Says whether the text stands in the file as it is, so that only the encoding is in question.
    public boolean isPlain() {
        return this == TEXT || this == MARKDOWN;
    }
}
