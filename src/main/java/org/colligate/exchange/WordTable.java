package org.colligate.exchange;

import java.util.ArrayList;
import java.util.List;
import org.colligate.words.Corpus;
import org.colligate.words.Keyness;
import org.colligate.words.Keywords;
import org.colligate.words.Unit;
import org.colligate.words.Use;
import org.colligate.words.WordList;

/// A list of words as a table for other programs: one line for each term, for each group its
/// frequency, its rate and the number of its cases, what they are of in the header.
///
/// @param header the titles of the columns
/// @param lines the cells, figures as [Figures#plain] writes them
public record WordTable(List<String> header, List<List<String>> lines) {

    public WordTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /// Writes a word list: `term`, the columns of all text, those of each group.
    public static WordTable of(WordList list) {
        List<String> header = new ArrayList<>(List.of("term"));
        header.addAll(titles(list.spec().unit(), list.all()));
        list.groups().forEach(group -> header.addAll(titles(list.spec().unit(), group)));
        return new WordTable(header, list.rows(row -> line(list, row)));
    }

    private static List<String> line(WordList list, int row) {
        List<String> line = new ArrayList<>(List.of(list.term(row)));
        line.addAll(cells(list.all(), list.use(row)));
        for (int g = 0; g < list.groups().size(); g++) {
            line.addAll(cells(list.groups().get(g), list.use(row, g)));
        }
        return line;
    }

    /// Writes keywords: `term, g2, sign, log_ratio`, the columns of the target and of the
    /// reference.
    public static WordTable of(Keywords keywords) {
        Unit unit = keywords.list().spec().unit();
        List<String> header = new ArrayList<>(List.of("term", "g2", "sign", "log_ratio"));
        header.addAll(titles(unit, keywords.target()));
        header.addAll(titles(unit, keywords.reference()));
        return new WordTable(header, keywords.list().rows(row -> line(keywords, row)));
    }

    private static List<String> line(Keywords keywords, int row) {
        Keyness keyness = keywords.keyness(row);
        List<String> line = new ArrayList<>();
        line.add(keywords.list().term(row));
        line.add(Figures.plain(keyness.g2()));
        line.add(Integer.toString(keyness.sign()));
        line.add(Figures.plain(keyness.logRatio()));
        line.addAll(cells(keywords.target(), keywords.inTarget(row)));
        line.addAll(cells(keywords.reference(), keywords.inReference(row)));
        return line;
    }

    private static List<String> titles(Unit unit, Corpus corpus) {
        return List.of(
                "%s frequency".formatted(corpus.label()),
                "%s per 10000 (of %d %s)".formatted(corpus.label(), corpus.units(), unit.word()),
                "%s cases (N=%d)".formatted(corpus.label(), corpus.cases()));
    }

    private static List<String> cells(Corpus corpus, Use use) {
        return List.of(
                Integer.toString(use.frequency()),
                Figures.plain(corpus.per10000(use.frequency())),
                Integer.toString(use.cases()));
    }
}
