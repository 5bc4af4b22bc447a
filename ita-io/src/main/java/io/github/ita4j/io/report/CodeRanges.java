package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import java.util.ArrayList;
import java.util.List;

/** Shortens lists of codes: {@code i4, i5, i6, i9} becomes {@code i4–i6, i9}. */
final class CodeRanges {
    private CodeRanges() {}

    /** The codes in their order; runs of three or more items are drawn together. */
    static String of(List<NodeCode> codes) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        while (from < codes.size()) {
            int to = from;
            while (to + 1 < codes.size() && follows(codes.get(to), codes.get(to + 1))) {
                to++;
            }
            if (to - from >= 2) {
                ranges.add(codes.get(from).code() + "–" + codes.get(to).code());
            } else {
                codes.subList(from, to + 1).forEach(code -> ranges.add(code.code()));
            }
            from = to + 1;
        }
        return String.join(", ", ranges);
    }

    private static boolean follows(NodeCode a, NodeCode b) {
        return a instanceof ItemCode first
                && b instanceof ItemCode second
                && first.instrument() == second.instrument()
                && second.number() == first.number() + 1;
    }
}
