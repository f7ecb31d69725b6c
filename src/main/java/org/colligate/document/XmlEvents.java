package org.colligate.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The elements and characters of a part, one after the other. The JDK's readers are not safe as
/// they come: they open whatever file or address a document names. Here no document type is
/// accepted, nothing outside is opened, and the depth is watched.
final class XmlEvents implements AutoCloseable {

    enum Kind {
        START,
        END,
        TEXT
    }

    /// Bytes in which the first line must end.
    private static final int DECLARATION = 256;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;
    private Kind kind = Kind.TEXT;

    private XmlEvents(String file, InputStream in) throws UnreadableDocumentException {
        this.file = file;
        this.in = new BufferedInputStream(in);
        try {
            // Decoded here: the JDK's readers print what is wrong with the bytes before they say
            // so.
            this.reader = FACTORY.createXMLStreamReader(decoded(this.in));
        } catch (XMLStreamException broken) {
            throw refused(broken);
        } catch (IOException broken) {
            throw broken instanceof ZipArchive.TooMuch
                    ? Refused.unpacks(file)
                    : Refused.damaged(file, broken);
        }
    }

    /// Returns the characters of a part. It says in its first line how it is encoded, or it is
    /// UTF-16 or UTF-8.
    private static Reader decoded(InputStream in) throws IOException {
        in.mark(DECLARATION);
        byte[] head = in.readNBytes(DECLARATION);
        in.reset();
        String first = new String(head, StandardCharsets.ISO_8859_1);
        if (first.startsWith("\u00EF\u00BB\u00BF")) {
            in.skipNBytes(3);
            return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        }
        if (first.startsWith("\u00FE\u00FF") || first.startsWith("\u00FF\u00FE")) {
            return new InputStreamReader(in, StandardCharsets.UTF_16.newDecoder());
        }
        return new InputStreamReader(in, declared(first).newDecoder());
    }

    private static Charset declared(String first) throws UnsupportedEncodingException {
        Matcher declaration = ENCODING.matcher(first);
        if (!declaration.lookingAt()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declaration.group(1));
        } catch (IllegalArgumentException unknown) {
            throw (UnsupportedEncodingException)
                    new UnsupportedEncodingException(declaration.group(1)).initCause(unknown);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(Limits.DEPTH + 1));
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("outside entity");
        });
        return factory;
    }

    /// Opens a part of an archive; empty if it has none of that name.
    static Optional<XmlEvents> of(ZipArchive archive, String file, String part)
            throws UnreadableDocumentException {
        Optional<InputStream> in = archive.open(part);
        return in.isEmpty() ? Optional.empty() : Optional.of(new XmlEvents(file, in.get()));
    }

    /// Opens a file that is one document.
    static XmlEvents of(Source source) throws UnreadableDocumentException {
        return new XmlEvents(source.name(), new ByteArrayInputStream(source.bytes()));
    }

    /// Goes on to the next element's start or end, or to characters.
    ///
    /// @return whether there is one
    boolean next() throws UnreadableDocumentException {
        try {
            while (reader.hasNext()) {
                Kind next = kind(reader.next());
                if (next != null) {
                    kind = next;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    private @Nullable Kind kind(int event) throws UnreadableDocumentException {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> entered();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                yield Kind.END;
            }
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    Kind.TEXT;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refused.entities(file);
            default -> null;
        };
    }

    private Kind entered() throws UnreadableDocumentException {
        depth++;
        if (depth > Limits.DEPTH) {
            throw Refused.deep(file);
        }
        return Kind.START;
    }

    private UnreadableDocumentException refused(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipArchive.TooMuch) {
                return Refused.unpacks(file);
            }
        }
        return broken.getNestedException() instanceof ZipArchive.TooMuch
                ? Refused.unpacks(file)
                : Refused.damaged(file, broken);
    }

    Kind kind() {
        return kind;
    }

    /// Returns how many elements stand around the next event, the present one among them if it
    /// starts here.
    int depth() {
        return depth;
    }

    /// Returns the name of the element without its prefix; empty for characters.
    String name() {
        return kind == Kind.TEXT ? "" : reader.getLocalName();
    }

    /// Returns the name of the element's vocabulary; empty if it has none.
    String vocabulary() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    String text() {
        return reader.getText();
    }

    /// Returns the value of an attribute, whatever its prefix; null if there is none.
    @Nullable String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Returns the value of an attribute, or what stands for it.
    String attribute(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    /// Returns an attribute's number, or what stands for it where there is none.
    int number(String local, int otherwise) {
        String value = attribute(local);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    @Override
    public void close() throws UnreadableDocumentException {
        try (in) {
            reader.close();
        } catch (XMLStreamException | IOException broken) {
            throw Refused.damaged(file, broken);
        }
    }
}
