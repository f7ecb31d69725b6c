package org.colligate.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colligate.model.RefusedException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads what oTranscribe saves (`.otr`): a page in JSON, with the times that were put into it.
final class OtrReader {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxStringLength(Limits.TEXT).build())
                    .build();

    /// A time on a line of its own belongs to what is said below it.
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?m)^(\\[[0-9]+:[0-9]{2}:[0-9]{2}\\])[ \\x{A0}]*+\\n\\n?+(?=[^\\[\\n])");

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,20})?");

    private OtrReader() {}

    static Document read(Source source, TextDecoder decoder) throws RefusedException {
        TextDecoder.Decoded decoded = decoder.decode(source.name(), source.bytes());
        String page = page(source.name(), decoded.text());
        Document document =
                HtmlReader.read(
                        Format.OTR,
                        source.name(),
                        new TextDecoder.Decoded(page, decoded.encoding(), decoded.warnings()),
                        OtrReader::writeTimes);
        return new Document(
                Format.OTR,
                ALONE.matcher(document.text()).replaceAll("$1 "),
                document.encoding(),
                document.comments(),
                document.utterances(),
                document.notes(),
                document.warnings());
    }

    private static String page(String file, String json) throws UnreadableDocumentException {
        String page = null;
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    page = value(in, page);
                }
            }
        } catch (JacksonException broken) {
            throw Refused.damaged(file, broken);
        }
        if (page == null) {
            throw Refused.damaged(file, null);
        }
        return page;
    }

    private static @Nullable String value(JsonParser in, @Nullable String before) {
        boolean text = in.currentName().equals("text");
        if (in.nextToken() == JsonToken.VALUE_STRING && text && before == null) {
            return in.getString();
        }
        in.skipChildren();
        return before;
    }

    private static void writeTimes(org.jsoup.nodes.Document page) {
        for (Element stamp : page.select("span.timestamp")) {
            stamp.replaceWith(new TextNode(time(stamp).orElse(stamp.text() + " ")));
        }
    }

    /// The time that is meant is told in seconds; the one that is shown is made of it.
    private static Optional<String> time(Element stamp) {
        CueTime told = seconds(stamp.attr("data-timestamp"));
        return Optional.of(told)
                .filter(CueTime::isKnown)
                .or(() -> CueTime.ofClock(stamp.text().strip()).filter(CueTime::isKnown))
                .map(time -> CueTime.mark(time.start()));
    }

    private static CueTime seconds(String seconds) {
        if (!SECONDS.matcher(seconds).matches()) {
            return CueTime.NONE;
        }
        long millis = (long) (Double.parseDouble(seconds) * 1_000);
        return CueTime.from(millis, millis);
    }
}
