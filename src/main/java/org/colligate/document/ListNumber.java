package org.colligate.document;

import java.util.Locale;

/// A number as lists write it.
final class ListNumber {

    private static final int MOST = 32_767;
    private static final String HAN = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private ListNumber() {}

    /// Returns a number in one of Word's ways. Ways that are not known are decimal.
    static String word(String way, int number) {
        return switch (way) {
            case "none" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" ->
                    han(number);
            case "ideographTraditional" -> stem(number);
            default -> Integer.toString(number);
        };
    }

    /// Returns a number in one of OpenDocument's ways.
    static String open(String way, int number) {
        return switch (way) {
            case "" -> "";
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            case "①, ②, ③, ..." -> circled(number);
            case "一, 二, 三, ..." -> han(number);
            case "甲, 乙, 丙, ..." -> stem(number);
            default -> Integer.toString(number);
        };
    }

    /// Word goes from z to aa, bb, cc.
    private static String letters(int number) {
        if (number < 1 || number > MOST) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return Character.toString(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMANS[i]);
            }
        }
        return roman.toString();
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20
                ? Character.toString(0x2460 + number - 1)
                : Integer.toString(number);
    }

    private static String stem(int number) {
        return number >= 1 && number <= STEMS.length()
                ? STEMS.substring(number - 1, number)
                : Integer.toString(number);
    }

    /// Up to ninety-nine as it is said; beyond that in digits.
    private static String han(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return HAN.substring(ones, ones + 1);
        }
        String ten = tens == 1 ? "十" : HAN.charAt(tens) + "十";
        return ones == 0 ? ten : ten + HAN.charAt(ones);
    }
}
