package org.colligate.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes the numbers of a workbook as they mean: dates and times by their formats, in the order
/// year, month, day; shares as percent; all others plainly, to the fifteen digits that a
/// spreadsheet shows.
final class SheetNumbers {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

    /// The calendar of spreadsheets has a 29 February 1900, so days before it count from one later.
    private static final BigDecimal MARCH_1900 = BigDecimal.valueOf(60);

    private static final int DAYS_TO_1904 = 1_462;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /// What in a format is shown as it stands, and colours and conditions.
    private static final Pattern VERBATIM =
            Pattern.compile(
                    "\"[^\"]*+\"|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*+\\]|(?i:am/pm|a/p|general)");

    private static final Pattern PADDED = Pattern.compile("0{2,20}");

    /// How a number is written.
    private enum Way {
        PLAIN,
        PERCENT,
        DATE,
        TIME,
        MOMENT
    }

    private record Style(Way way, int digits) {}

    private static final Style PLAIN = new Style(Way.PLAIN, 0);

    private final boolean since1904;
    private final List<Style> styles = new ArrayList<>();

    /// @param xml the part of the styles, if there is one
    SheetNumbers(boolean since1904, Optional<XmlEvents> xml) throws UnreadableDocumentException {
        this.since1904 = since1904;
        if (xml.isPresent()) {
            try (XmlEvents events = xml.get()) {
                read(events);
            }
        }
    }

    private void read(XmlEvents xml) throws UnreadableDocumentException {
        Map<Integer, String> formats = new HashMap<>();
        boolean cells = false;
        while (xml.next()) {
            boolean starts = xml.kind() == XmlEvents.Kind.START;
            switch (xml.name()) {
                case "numFmt" -> {
                    if (starts) {
                        formats.putIfAbsent(
                                xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                    }
                }
                case "cellXfs" -> cells = starts;
                case "xf" -> {
                    if (starts && cells) {
                        int format = xml.number("numFmtId", 0);
                        String code = formats.get(format);
                        styles.add(code == null ? builtIn(format) : style(code));
                    }
                }
                default -> {}
            }
        }
    }

    /// Formats up to 163 are known by their numbers; from 27 to 58 they are the dates of East Asia.
    private static Style builtIn(int format) {
        return switch (format) {
            case 9, 10 -> new Style(Way.PERCENT, 0);
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 ->
                    new Style(Way.DATE, 0);
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> new Style(Way.TIME, 0);
            case 22 -> new Style(Way.MOMENT, 0);
            default -> PLAIN;
        };
    }

    private static Style style(String code) {
        int section = code.indexOf(';');
        String plain =
                VERBATIM.matcher(section < 0 ? code : code.substring(0, section))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        boolean time = plain.contains("h") || plain.contains("s");
        boolean date = plain.contains("y") || plain.contains("d") || (plain.contains("m") && !time);
        if (date || time) {
            return new Style(date && time ? Way.MOMENT : date ? Way.DATE : Way.TIME, 0);
        }
        if (plain.contains("%")) {
            return new Style(Way.PERCENT, 0);
        }
        return PADDED.matcher(plain).matches() ? new Style(Way.PLAIN, plain.length()) : PLAIN;
    }

    /// Returns a number as it is to be read; what is none, as it stands.
    ///
    /// @param style the number of the cell's style
    String written(String number, int style) {
        if (number.length() > LONGEST) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number.strip()).round(new MathContext(15));
            Style found = style >= 0 && style < styles.size() ? styles.get(style) : PLAIN;
            return switch (found.way) {
                case PLAIN -> padded(plain(value), found.digits);
                case PERCENT -> plain(value.movePointRight(2)) + "%";
                case DATE, TIME, MOMENT -> moment(value, found.way);
            };
        } catch (NumberFormatException none) {
            return number;
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean huge = Math.abs((long) shortest.scale()) + shortest.precision() > MOST_DIGITS;
        return huge ? shortest.toString() : shortest.toPlainString();
    }

    private static String padded(String number, int digits) {
        boolean whole = number.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        return whole ? "0".repeat(Math.max(0, digits - number.length())) + number : number;
    }

    private String moment(BigDecimal value, Way way) {
        if (value.signum() < 0 || value.compareTo(LAST_DAY) >= 0) {
            return plain(value);
        }
        long seconds = value.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        if (way == Way.TIME && value.compareTo(BigDecimal.ONE) >= 0) {
            return "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
        }
        LocalDateTime day =
                since1904
                        ? EPOCH.plusDays(DAYS_TO_1904)
                        : value.compareTo(MARCH_1900) < 0 ? EPOCH.plusDays(1) : EPOCH;
        LocalDateTime moment = day.plusSeconds(seconds);
        String pattern =
                switch (way) {
                    case DATE -> "uuuu-MM-dd";
                    case TIME -> "HH:mm:ss";
                    default -> "uuuu-MM-dd HH:mm:ss";
                };
        return moment.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
