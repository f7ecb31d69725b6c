package org.colligate.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colligate.model.CodeId;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;

/// Codings as columns. What recurs is named once; identities that count up, as those of an import
/// do, are written as their first and how many follow.
///
/// @param transcripts the transcripts that `transcript` counts, from 0
/// @param codes the codes that `code` counts, from 0
/// @param coders the coders that `coder` counts, from 0
/// @param ids runs of identities, in order
/// @param transcript for each coding, which transcript
/// @param start for each coding, its start in UTF-16 units
/// @param length for each coding, its length in UTF-16 units
/// @param code for each coding, which code
/// @param coder for each coding, which coder
@SuppressWarnings("ArrayRecordComponent") // a shape of JSON, never compared
record PackedCodings(
        List<TranscriptId> transcripts,
        List<CodeId> codes,
        List<CoderId> coders,
        List<Run> ids,
        int[] transcript,
        int[] start,
        int[] length,
        int[] code,
        int[] coder) {

    /// @throws IllegalArgumentException if the columns do not fit together
    PackedCodings {
        int size = ids.stream().mapToInt(Run::count).sum();
        require(size, transcript, transcripts.size());
        require(size, code, codes.size());
        require(size, coder, coders.size());
        require(size, start, Integer.MAX_VALUE);
        require(size, length, Integer.MAX_VALUE);
    }

    private static void require(int size, int[] column, int bound) {
        if (column.length != size || Arrays.stream(column).anyMatch(i -> i < 0 || i >= bound)) {
            throw new IllegalArgumentException("columns of codings that do not fit together");
        }
    }

    /// Identities that count up by one.
    ///
    /// @param first the first
    /// @param count how many, at least 1
    record Run(UUID first, int count) {
        Run {
            if (count < 1) {
                throw new IllegalArgumentException("a run of " + count);
            }
        }
    }

    static PackedCodings of(List<Coding> codings) {
        Map<TranscriptId, Integer> transcripts = new LinkedHashMap<>();
        Map<CodeId, Integer> codes = new LinkedHashMap<>();
        Map<CoderId, Integer> coders = new LinkedHashMap<>();
        List<Run> ids = new ArrayList<>();
        int[][] columns = new int[5][codings.size()];
        for (int i = 0; i < codings.size(); i++) {
            Coding coding = codings.get(i);
            columns[0][i] = number(transcripts, coding.transcript());
            columns[1][i] = coding.span().start();
            columns[2][i] = coding.span().length();
            columns[3][i] = number(codes, coding.code());
            columns[4][i] = number(coders, coding.coder());
            add(ids, coding.id().value());
        }
        return new PackedCodings(
                List.copyOf(transcripts.keySet()),
                List.copyOf(codes.keySet()),
                List.copyOf(coders.keySet()),
                ids,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4]);
    }

    private static <T> int number(Map<T, Integer> numbers, T thing) {
        return numbers.computeIfAbsent(thing, _ -> numbers.size());
    }

    private static void add(List<Run> ids, UUID id) {
        if (!ids.isEmpty()
                && CodingId.following(ids.getLast().first(), ids.getLast().count()).equals(id)) {
            Run run = ids.removeLast();
            ids.add(new Run(run.first(), run.count() + 1));
        } else {
            ids.add(new Run(id, 1));
        }
    }

    List<Coding> codings() {
        List<Coding> list = new ArrayList<>(start.length);
        for (Run run : ids) {
            for (int k = 0; k < run.count(); k++) {
                int i = list.size();
                list.add(
                        new Coding(
                                new CodingId(CodingId.following(run.first(), k)),
                                transcripts.get(transcript[i]),
                                new TextSpan(start[i], start[i] + length[i]),
                                codes.get(code[i]),
                                coders.get(coder[i])));
            }
        }
        return list;
    }
}
