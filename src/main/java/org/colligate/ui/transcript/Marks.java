package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colligate.model.Code;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;

/// The codings of a transcript as they are drawn: in order of start, the longer first, each in a
/// lane of its coder that is free there.
final class Marks {

    static final Marks NONE = new Marks(List.of(), 0);

    private static final int LANES = 6;

    private final List<Mark> list;
    private final int[] reach;
    private final int columns;

    private Marks(List<Mark> list, int columns) {
        this.list = list;
        this.columns = columns;
        this.reach = new int[list.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, list.get(i).end());
            reach[i] = furthest;
        }
    }

    /// Arranges the codings of a transcript.
    ///
    /// @param hidden the coders whose codings are not shown
    static Marks of(Study study, TranscriptId id, Set<CoderId> hidden) {
        List<Coding> codings = new ArrayList<>(study.codings().of(id));
        codings.removeIf(coding -> hidden.contains(coding.coder()));
        codings.sort(
                Comparator.comparingInt((Coding coding) -> coding.span().start())
                        .thenComparingInt(coding -> -coding.span().end()));
        Map<CoderId, Integer> places = places(study, codings);
        Map<CodingId, List<String>> memos = memos(study, id);
        List<List<Integer>> lanes = new ArrayList<>();
        places.forEach((_, _) -> lanes.add(new ArrayList<>()));
        List<Mark> marks = new ArrayList<>(codings.size());
        for (Coding coding : codings) {
            int column = places.getOrDefault(coding.coder(), 0);
            int lane = lane(lanes.get(column), coding);
            Code code = study.codebook().get(coding.code());
            String coder = places.size() < 2 ? "" : study.coders().get(coding.coder()).name();
            List<String> noted = memos.getOrDefault(coding.id(), List.of());
            marks.add(new Mark(coding, code.name(), coder, code.color(), column, lane, noted));
        }
        return new Marks(marks, places.size());
    }

    private static Map<CodingId, List<String>> memos(Study study, TranscriptId id) {
        Map<CodingId, List<String>> memos = new HashMap<>();
        for (Memo memo : study.memos().list()) {
            if (memo.subject() instanceof Memo.OnCoding(var where, var coding)
                    && where.equals(id)) {
                memos.computeIfAbsent(coding, _ -> new ArrayList<>()).add(memo.text());
            }
        }
        return memos;
    }

    private static Map<CoderId, Integer> places(Study study, List<Coding> codings) {
        Set<CoderId> present = new HashSet<>();
        codings.forEach(coding -> present.add(coding.coder()));
        Map<CoderId, Integer> places = new LinkedHashMap<>();
        for (Coder coder : study.coders().list()) {
            if (present.contains(coder.id())) {
                places.put(coder.id(), places.size());
            }
        }
        return places;
    }

    private static int lane(List<Integer> ends, Coding coding) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= coding.span().start()) {
                ends.set(lane, coding.span().end());
                return lane;
            }
        }
        ends.add(coding.span().end());
        return ends.size() - 1;
    }

    List<Mark> all() {
        return list;
    }

    /// Returns how many lanes of one coder are drawn; what lies in others is only counted.
    int cap() {
        return columns < 2 ? LANES : Math.max(2, LANES / columns);
    }

    int columns() {
        return columns;
    }

    /// Returns what overlaps a stretch, in order.
    List<Mark> over(int from, int to) {
        List<Mark> found = new ArrayList<>();
        for (int i = firstReaching(from); i < list.size() && list.get(i).start() < to; i++) {
            if (list.get(i).end() > from) {
                found.add(list.get(i));
            }
        }
        return found;
    }

    private int firstReaching(int from) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Optional<Mark> find(CodingId id) {
        return list.stream().filter(mark -> mark.coding().id().equals(id)).findFirst();
    }
}
