package org.colligate.document;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/// In which encoding the bytes of rich text are written: that of the font, else that of the file.
final class RtfFonts {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SYMBOLS = 2;
    private static final int STANDARD = 1;

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Map<Integer, Boolean> symbols = new HashMap<>();
    private Charset standard = WESTERN;
    private int first = -1;
    private int now;

    /// Takes a word of the table of fonts.
    void describe(String word, int number) {
        switch (word) {
            case "f" -> now = number;
            case "fcharset" -> {
                symbols.put(now, number == SYMBOLS);
                if (number != STANDARD && number != SYMBOLS) {
                    charsets.put(now, ofFont(number));
                }
            }
            case "cpg" -> charsets.put(now, ofPage(number));
            default -> {}
        }
    }

    /// Takes a word on the file as a whole.
    void describeFile(String word, int number) {
        switch (word) {
            case "ansicpg" -> standard = ofPage(number);
            case "mac" -> standard = named("x-MacRoman");
            case "pc" -> standard = named("IBM437");
            case "pca" -> standard = named("IBM850");
            case "deff" -> first = number;
            default -> {}
        }
    }

    Charset charset(int font) {
        return charsets.getOrDefault(font < 0 ? first : font, standard);
    }

    /// Says whether a font has signs where others have letters.
    boolean isOfSymbols(int font) {
        return symbols.getOrDefault(font < 0 ? first : font, false);
    }

    private static Charset ofPage(int page) {
        return switch (page) {
            case 932 -> named("windows-31j");
            case 936 -> named("GBK");
            case 949 -> named("x-windows-949");
            case 950 -> named("Big5-HKSCS");
            case 10000 -> named("x-MacRoman");
            case 54936 -> named("GB18030");
            case 65001 -> named("UTF-8");
            default -> page >= 1250 && page <= 1258 ? named("windows-" + page) : numbered(page);
        };
    }

    private static Charset numbered(int page) {
        return page > 0 && page < 2_000 ? named("IBM" + page) : WESTERN;
    }

    private static Charset ofFont(int number) {
        return switch (number) {
            case 77 -> named("x-MacRoman");
            case 128 -> named("windows-31j");
            case 129 -> named("x-windows-949");
            case 130 -> named("x-Johab");
            case 134 -> named("GBK");
            case 136 -> named("Big5-HKSCS");
            case 161 -> named("windows-1253");
            case 162 -> named("windows-1254");
            case 163 -> named("windows-1258");
            case 177 -> named("windows-1255");
            case 178 -> named("windows-1256");
            case 186 -> named("windows-1257");
            case 204 -> named("windows-1251");
            case 222 -> named("x-windows-874");
            case 238 -> named("windows-1250");
            case 254 -> named("IBM437");
            case 255 -> named("IBM850");
            default -> WESTERN;
        };
    }

    /// A Java that was made small may lack some.
    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }
}
