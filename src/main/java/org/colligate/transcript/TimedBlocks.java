package org.colligate.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of a name and a time with what was said below them, taken together: where their times go
/// on as those of a recording do, somebody who speaks only once is a speaker, too. A timetable
/// begins at nine, and its times come again the next day.
///
/// @param lines the lines, in the order of the text
/// @param close whether they may be the ends of sentences, so that more is asked of them
record TimedBlocks(String text, List<LineLabel> lines, boolean close) {

    private static final Pattern TIME =
            Pattern.compile("(?<![0-9])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])");

    /// Nobody is silent for as long at the beginning of a recording, in the larger unit of a time
    /// in two parts: minutes, or the hours of a clock.
    private static final int EARLY = 5;

    private static final int FEW = 3;

    /// Returns the keys of those who speak in them, and none if these are no turns.
    Set<String> speakers() {
        Map<String, Integer> times = new HashMap<>();
        Set<String> apart = new HashSet<>();
        Map<String, Optional<LabelClaim>> claims = new HashMap<>();
        boolean certain = false;
        for (LineLabel line : lines) {
            Optional<LabelClaim> claim = claims.computeIfAbsent(line.name(), LabelClaim::of);
            if (claim.isPresent()) {
                times.merge(line.key(), 1, Integer::sum);
                certain |= claim.get().kind() != LabelClaim.Kind.NAME;
                if (stands(line)) {
                    apart.add(line.key());
                }
            }
        }
        boolean recurring = times.values().stream().anyMatch(count -> count > 1);
        int turns = times.values().stream().mapToInt(Integer::intValue).sum();
        if (turns < (close && !recurring ? FEW : 2)
                || (close && times.size() < 2 && turns <= FEW)
                || turns * 5 < lines.size() * 4
                || !isRecording(!certain)) {
            return Set.of();
        }
        return times.keySet().stream()
                .filter(key -> times.getOrDefault(key, 0) > 1 || apart.contains(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Says whether a line is the first or stands after an empty one.
    private boolean stands(LineLabel line) {
        int lineEnd = line.start();
        while (lineEnd > 0 && !Blanks.endsLine(text.charAt(lineEnd - 1))) {
            lineEnd--;
        }
        int before = lineEnd - 1;
        while (before > 0
                && Blanks.isBlank(text.charAt(before - 1))
                && !Blanks.endsLine(text.charAt(before - 1))) {
            before--;
        }
        return before <= 0 || Blanks.endsLine(text.charAt(before - 1));
    }

    private boolean isRecording(boolean early) {
        int last = -1;
        int backwards = 0;
        for (LineLabel line : lines) {
            Matcher time = TIME.matcher(text).region(line.start(), line.end());
            if (!time.find()) {
                return false;
            }
            String third = time.group(3);
            int one = Integer.parseInt(time.group(1));
            int two = Integer.parseInt(time.group(2));
            if (early && last < 0 && third == null && one >= EARLY) {
                return false;
            }
            int now =
                    third == null
                            ? one * 60 + two
                            : one * 3600 + two * 60 + Integer.parseInt(third);
            backwards += now < last ? 1 : 0;
            last = now;
        }
        return backwards * 10 <= lines.size();
    }
}
