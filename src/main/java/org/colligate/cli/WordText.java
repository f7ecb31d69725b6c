package org.colligate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.colligate.words.Corpus;
import org.colligate.words.Keyness;
import org.colligate.words.Keywords;
import org.colligate.words.Unit;
import org.colligate.words.Use;
import org.colligate.words.WordList;

/// Lists of words for reading in a terminal.
final class WordText {

    private WordText() {}

    /// Writes a word list.
    ///
    /// @param first how many rows at most
    static String of(WordList list, int first) {
        WordList shown = list.first(first);
        TextTable table = new TextTable();
        List<Corpus> corpora = new ArrayList<>(List.of(list.all()));
        corpora.addAll(list.groups());
        addHeader(table, List.of("term"), corpora);
        shown.rows(
                        row -> {
                            List<String> line = new ArrayList<>(List.of(shown.term(row)));
                            line.addAll(cells(shown.all(), shown.use(row)));
                            for (int g = 0; g < shown.groups().size(); g++) {
                                line.addAll(cells(shown.groups().get(g), shown.use(row, g)));
                            }
                            return line;
                        })
                .forEach(table::line);
        return about(list, shown.size()) + table;
    }

    /// Writes keywords.
    ///
    /// @param first how many rows at most
    static String of(Keywords keywords, int first) {
        Keywords shown = keywords.first(first);
        TextTable table = new TextTable();
        addHeader(
                table,
                List.of("term", "G2", "log ratio"),
                List.of(keywords.target(), keywords.reference()));
        shown.list()
                .rows(row -> {
                    Keyness keyness = shown.keyness(row);
                    List<String> line = new ArrayList<>(List.of(shown.list().term(row)));
                    line.add(figure(OptionalDouble.of(keyness.signed()), "%+.1f"));
                    line.add(figure(keyness.logRatio(), "%+.2f"));
                    line.addAll(cells(shown.target(), shown.inTarget(row)));
                    line.addAll(cells(shown.reference(), shown.inReference(row)));
                    return line;
                })
                .forEach(table::line);
        return about(keywords.list(), shown.list().size())
                + "G2: log-likelihood in two cells; + is more frequent in %s, - in %s.\n\n"
                        .formatted(keywords.target().label(), keywords.reference().label())
                + table;
    }

    private static String about(WordList list, int shown) {
        return """
        Unit: %s. %d different terms, %d listed, the first %d shown.
        Listed: frequency %d or more, cases %d or more, none of %d stop words.

        """
                .formatted(
                        unit(list.spec().unit()),
                        list.distinct(),
                        list.size(),
                        shown,
                        list.trim().frequency(),
                        list.trim().cases(),
                        list.trim().stops().size());
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case WORDS -> "words of letters and digits";
            case HAN1 -> "single Chinese characters";
            case HAN2 -> "2 Chinese characters side by side";
            case HAN3 -> "3 Chinese characters side by side";
            case HAN4 -> "4 Chinese characters side by side";
        };
    }

    private static void addHeader(TextTable table, List<String> first, List<Corpus> corpora) {
        List<String> names = blanks(first.size());
        List<String> sizes = blanks(first.size());
        List<String> titles = new ArrayList<>(first);
        for (Corpus corpus : corpora) {
            names.addAll(List.of(corpus.label(), "", ""));
            titles.addAll(List.of("count", "per 10000", "cases"));
            sizes.addAll(List.of("of " + corpus.units(), "", "N=" + corpus.cases()));
        }
        table.line(names);
        table.line(titles);
        table.line(sizes);
    }

    private static List<String> blanks(int count) {
        List<String> blanks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blanks.add("");
        }
        return blanks;
    }

    private static List<String> cells(Corpus corpus, Use use) {
        return List.of(
                count(use.frequency()),
                use.frequency() == 0 ? count(0) : figure(corpus.per10000(use.frequency()), "%.1f"),
                count(use.cases()));
    }

    private static String count(int count) {
        return count == 0 ? "·" : Integer.toString(count);
    }

    private static String figure(OptionalDouble value, String format) {
        return value.isEmpty() ? "–" : String.format(Locale.ROOT, format, value.getAsDouble());
    }
}
