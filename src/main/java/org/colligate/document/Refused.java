package org.colligate.document;

import java.util.List;
import org.colligate.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Why a file is refused, in sentences.
final class Refused {

    private Refused() {}

    static UnreadableDocumentException damaged(String name, @Nullable Throwable cause) {
        Refusal refusal =
                Refusal.of(
                        "document.damaged",
                        "%s is damaged: it ends too early or breaks the rules of its format. Open it in the program it comes from and save it anew, or get it again from where it comes from.",
                        name);
        return cause == null
                ? new UnreadableDocumentException(refusal)
                : new UnreadableDocumentException(refusal, cause);
    }

    static UnreadableDocumentException entities(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.entities",
                        "%s declares entities, which documents never do and files made to do harm do. Open it in the program it comes from and save it anew.",
                        name));
    }

    static UnreadableDocumentException deep(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.deep",
                        "%s is nested too deeply to be read safely. Copy its text into a new document, save that and import it.",
                        name));
    }

    static UnreadableDocumentException large(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.large",
                        "%s is larger than 100 MB, far more than any interview. Check that it is a transcript; if it is, take out its pictures or split it.",
                        name));
    }

    static UnreadableDocumentException unpacks(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.unpacks",
                        "%s unpacks to far more than any interview, as files made to fill the memory do. Open it in the program it comes from, save it as plain text (.txt, UTF-8) and import that.",
                        name));
    }

    static UnreadableDocumentException parts(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.parts",
                        "%s has more than 5,000 parts, far more than any document. Copy its text into a new document, save that and import it.",
                        name));
    }

    static UnreadableDocumentException twice(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.twice",
                        "%s holds the same part twice, so that programs disagree on what it says. Open it in the program it comes from and save it anew.",
                        name));
    }

    static UnreadableDocumentException lengthy(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.long",
                        "%s holds more text than 50 million characters. Split it into several files and import those.",
                        name));
    }

    static UnreadableDocumentException blank(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.blank",
                        "%s holds no text. Check that it is the right file and was saved as a whole.",
                        name));
    }

    static UnreadableDocumentException locked(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.locked",
                        "%s is protected by a password. Open it in the program it comes from, save it without the password and import that.",
                        name));
    }

    static UnreadableDocumentException other(String name, Refusal what) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.other",
                        "%s is %s, which is not read. Open it in the program it comes from, save it as .docx or as plain text (.txt, UTF-8) and import that.",
                        name,
                        what));
    }

    static UnreadableDocumentException older(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.older",
                        "%s is protected by a password, damaged, or an Office file that is no Word document. Open it in the program it comes from, save it as .docx without a password and import that.",
                        name));
    }

    static UnreadableDocumentException slow(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.slow",
                        "%s was not read within a minute, and the reading was ended. Open it in the program it comes from, save its text as .docx or .txt and import that.",
                        name));
    }

    static UnreadableDocumentException hungry(String name) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.hungry",
                        "%s takes more memory to be read than any document does, and the reading was ended. Open it in the program it comes from, save its text as .docx or .txt and import that.",
                        name));
    }

    static UnreadableDocumentException sheetless(String name, String sheet, List<String> sheets) {
        return new UnreadableDocumentException(
                Refusal.of(
                        "document.sheet.none",
                        "%s has no sheet \"%s\". Its sheets are %s.",
                        name,
                        sheet,
                        String.join(", ", sheets)));
    }
}
