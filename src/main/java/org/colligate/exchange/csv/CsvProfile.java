package org.colligate.exchange.csv;

import java.util.regex.Pattern;

/// For whom a CSV file is written.
public enum CsvProfile {
    /// For spreadsheets: with a byte-order mark, without which Excel takes Chinese for something
    /// else, and with an apostrophe before cells that a spreadsheet would compute.
    EXCEL,
    /// For R, SPSS, Stata, Python: as RFC 4180 says and nothing else.
    PLAIN;

    private static final Pattern FORMULA =
            Pattern.compile(
                    "'*+[\\s\\u3000\\u00A0]*+[=+\\-@\\t\\r\\n\\u0000＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern LEADING_CONTROL =
            Pattern.compile("'*+[\\t\\r\\n\\u0000].*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    /// Returns a cell as this profile writes it. A text that brings its own apostrophes gets one
    /// more, so that two texts never become one.
    String cell(String text) {
        return this == EXCEL && isFormula(text) ? "'" + text : text;
    }

    /// Most cells begin with a letter or a digit, which no formula does; that is cheap to see.
    private static boolean isFormula(String text) {
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        return (FORMULA.matcher(text).matches() || LEADING_CONTROL.matcher(text).matches())
                && !NUMBER.matcher(text).matches();
    }

    /// Returns what stands before the first cell.
    String opening() {
        return this == EXCEL ? "\uFEFF" : "";
    }
}
