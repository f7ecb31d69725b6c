package org.colligate.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.RefusedException;

/// Finds the encoding of a web page. What the bytes prove comes before what the page claims: pages
/// are saved and sent on in another encoding than they declare.
final class HtmlEncoding {

    private static final int WINDOW = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})"
                            + "|<\\?xml[^>]+encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private HtmlEncoding() {}

    static TextDecoder.Decoded decode(Source source, TextDecoder decoder) throws RefusedException {
        byte[] bytes = source.bytes();
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
            String text = utf8.get();
            return decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, "UTF-8");
        }
        Optional<Charset> declared = declared(bytes);
        Optional<String> text = declared.flatMap(charset -> strict(bytes, charset));
        return declared.isPresent() && text.isPresent()
                ? decoded(text.get(), declared.get().name())
                : decoder.decode(source.name(), bytes);
    }

    private static TextDecoder.Decoded decoded(String text, String encoding) {
        return new TextDecoder.Decoded(text, encoding, List.of());
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        if (!found.find()) {
            return Optional.empty();
        }
        String name = found.group(1) == null ? found.group(2) : found.group(1);
        try {
            return Charset.isSupported(name)
                    ? Optional.of(wider(Charset.forName(name)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException none) {
            return Optional.empty();
        }
    }

    /// Browsers read the larger encodings where the smaller ones are named, and so do writers.
    private static Charset wider(Charset charset) {
        return switch (charset.name()) {
            case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
            case "GB2312", "GBK" -> Charset.forName("GB18030");
            case "Big5" -> Charset.forName("Big5-HKSCS");
            case "UTF-16LE", "UTF-16BE", "UTF-16" -> StandardCharsets.UTF_8; // not if it shows here
            default -> charset;
        };
    }
}
