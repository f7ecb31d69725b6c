package org.colligate.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads subtitles, `.vtt` and `.srt`. A cue begins with the line that tells its times and ends
/// with the next one, so that an empty line within it takes nothing away.
final class SubtitleReader {

    private static final int STEP = 4_096;
    private static final Pattern COUNTER = Pattern.compile("\\h*+[0-9]{1,9}\\h*+");
    private static final Pattern NOTE = Pattern.compile("NOTE(?:\\h.*+)?+");
    private static final Pattern LOOKS = Pattern.compile("(?:STYLE|REGION)\\h*+");

    /// How Webex names who speaks: `12 "Ana Lopez" (1234567)`.
    private static final Pattern NAMED =
            Pattern.compile("[0-9]{1,9} \"([^\"]{1,100})\"(?: \\([0-9]{1,20}\\))?+");

    /// A cue as it stands in the file.
    static final class Raw {
        final CueTime time;
        final StringBuilder text = new StringBuilder();
        String voice = "";

        Raw(CueTime time) {
            this.time = time;
        }
    }

    private final Format format;
    private final String file;
    private final List<Raw> raws = new ArrayList<>();
    private Raw open = new Raw(CueTime.NONE);

    /// How many lines stand between the last empty one and here.
    private int block;

    /// Where the line above begins in the text of the open cue, or -1 if it is none of its text.
    private int above = -1;

    private boolean aside;
    private boolean begun;
    private int notes;

    private SubtitleReader(Format format, String file) {
        this.format = format;
        this.file = file;
        this.aside = format == Format.VTT;
    }

    static Document read(
            Format format,
            Source source,
            TextDecoder decoder,
            LabelFinder labels,
            Progress progress)
            throws RefusedException, CancelledException {
        TextDecoder.Decoded decoded = decoder.decode(source.name(), source.bytes());
        if (decoded.text().length() > Limits.TEXT) {
            throw Refused.lengthy(source.name());
        }
        SubtitleReader reader = new SubtitleReader(format, source.name());
        reader.lines(decoded.text(), progress);
        SubtitleCues cues = new SubtitleCues(source.name(), reader.raws);
        List<Refusal> warnings = new ArrayList<>(decoded.warnings());
        if (reader.notes > 0) {
            warnings.add(
                    Refusal.of(
                            "document.cue.notes",
                            "Notes between the cues, which are no speech, and are left out: %s.",
                            reader.notes));
        }
        return cues.document(format, decoded.encoding(), labels, warnings);
    }

    private void lines(String text, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        Iterator<String> all = text.lines().iterator();
        for (int i = 0; all.hasNext(); i++) {
            line(all.next());
            if (i % STEP == 0) {
                progress.tell(0, 0);
            }
        }
        raws.add(open);
    }

    private void line(String line) throws UnreadableDocumentException {
        Optional<CueTime> time = CueTime.ofLine(line);
        if (time.isPresent()) {
            begin(time.get());
        } else if (line.isBlank()) {
            block = 0;
            above = -1;
            aside = false;
        } else if (!aside) {
            aside = block == 0 && isAside(line);
            if (!aside) {
                block++;
                above = open.text.length();
                open.text.append(line).append('\n');
            }
        }
    }

    /// Notes stand anywhere, what says how cues look only before the first.
    private boolean isAside(String line) {
        if (format != Format.VTT) {
            return false;
        }
        boolean note = NOTE.matcher(line).matches();
        notes += note ? 1 : 0;
        return note || (!begun && LOOKS.matcher(line).matches());
    }

    private void begin(CueTime time) throws UnreadableDocumentException {
        Raw next = new Raw(time);
        takeName(next);
        raws.add(open);
        if (raws.size() > Limits.PIECES) {
            throw Refused.lengthy(file);
        }
        open = next;
        begun = true;
        aside = false;
        block = 1;
        above = -1;
    }

    /// A number stands right above the times, or, in `.vtt`, any name that begins a block.
    private void takeName(Raw next) {
        if (above < 0) {
            return;
        }
        String name = open.text.substring(above).strip();
        boolean names = format == Format.VTT && block == 1;
        if (names || COUNTER.matcher(name).matches()) {
            open.text.setLength(above);
            Matcher named = NAMED.matcher(name);
            next.voice = named.matches() ? named.group(1) : "";
        }
    }
}
