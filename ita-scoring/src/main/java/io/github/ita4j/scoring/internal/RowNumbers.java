package io.github.ita4j.scoring.internal;

/**
 * A catalogue as whole numbers, by which all nodes of a row are scored.
 *
 * <p>The leaves below a node stand together, so its score is the difference of two sums over the leaves before, and so are the
 * lowest and the highest score that the given numbers may have been rounded from: one loop gives all nodes. Their unit is
 * half a hundredth times the weight of the node.
 *
 * @param leaves the leaves of a row
 * @param spans the nodes in the order of the catalogue
 * @param borders where the grade can change
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody changes them.
public record RowNumbers(Leaf[] leaves, Span[] spans, Borders[] borders) {
    /** The highest score in hundredths. */
    private static final int MAX = 10_000;

    /** The highest score in half hundredths. */
    public static final int TOP = 2 * MAX;

    /** Stands in a row for a score that is missing. */
    public static final int MISSING = -1;

    /**
     * A leaf.
     *
     * @param weight its weight
     * @param published whether it is an o-item, whose zeros are listed
     * @param scale the only scores that it can have, in hundredths; none where any may occur
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Leaf(long weight, boolean published, long[] scale) {
        private boolean has(int score) {
            boolean found = scale.length == 0 && score >= 0 && score <= MAX;
            for (long one : scale) {
                found |= one == score;
            }
            return found;
        }
    }

    /**
     * The leaves below a node; of a part those of its instrument, and its share there.
     *
     * @param from the first leaf
     * @param to the leaf behind the last
     * @param weight their weight
     * @param numerator of the share; 0 for a node that is no part
     * @param denominator of the share
     */
    public record Span(int from, int to, long weight, long numerator, long denominator) {}

    /**
     * The borders of a node in its unit, rising.
     *
     * @param node the index of the node
     * @param below each rounded down
     * @param above each rounded up
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Borders(int node, long[] below, long[] above) {}

    /** What is found of a row; an object can be used for one row after the other. */
    public static final class Row {
        final long[] sums;
        final long[] lows;
        final long[] highs;
        /** The number of leaves so far whose highest score is left out. */
        final int[] open;
        /** The number of leaves so far that are missing. */
        final int[] missing;

        /** The reported score of each node in hundredths, or -1. */
        public final int[] reported;

        /** The least number that can be reported for each node. */
        public final int[] least;

        /** The greatest number that can be reported for each node. */
        public final int[] greatest;

        /** The place of the row among all borders; where it straddles one, the first of its two places; -1 where it straddles more. */
        public long cell;

        /** How far the place behind a border that is straddled is from {@link #cell}; 0 where none is. */
        public long step;

        /** Whether both sides of a straddled border are reached for certain. */
        public boolean both;

        /**
         * A row without scores.
         *
         * @param numbers by which it will be scored
         */
        public Row(RowNumbers numbers) {
            int leaves = numbers.leaves.length + 1;
            sums = new long[leaves];
            lows = new long[leaves];
            highs = new long[leaves];
            open = new int[leaves];
            missing = new int[leaves];
            int nodes = numbers.spans.length;
            reported = new int[nodes];
            least = new int[nodes];
            greatest = new int[nodes];
        }

        /**
         * Whether no score of the row is missing.
         *
         * @return true if all are there
         */
        public boolean isComplete() {
            return missing[missing.length - 1] == 0;
        }
    }

    /**
     * Scores a row.
     *
     * @param scores its scores in hundredths, or {@link #MISSING}
     * @param start where they begin
     * @param exact whether they are exact
     * @param row takes what is found
     * @return whether every score is on its scale; else nothing is found
     */
    public boolean score(int[] scores, int start, boolean exact, Row row) {
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            int score = scores[start + leaf];
            Leaf of = leaves[leaf];
            boolean given = score != MISSING;
            if (given && !of.has(score)) {
                return false;
            }
            boolean point = exact || of.scale.length > 0;
            int low = !given ? 0 : point ? 2 * score : Math.max(0, 2 * score - 1);
            int high = !given ? TOP : point ? 2 * score : Math.min(TOP, 2 * score + 1);
            row.sums[leaf + 1] = row.sums[leaf] + of.weight * score;
            row.lows[leaf + 1] = row.lows[leaf] + of.weight * low;
            row.highs[leaf + 1] = row.highs[leaf] + of.weight * high;
            row.open[leaf + 1] = row.open[leaf] + (!given || point || score == MAX ? 0 : 1);
            row.missing[leaf + 1] = row.missing[leaf] + (given ? 0 : 1);
        }
        for (int node = 0; node < spans.length; node++) {
            Span span = spans[node];
            if (span.to == span.from + 1 && span.numerator == 0) {
                // Most nodes are leaves, and to divide takes long.
                int score = scores[start + span.from];
                row.reported[node] = score;
                row.least[node] = Math.max(0, score);
                row.greatest[node] = score == MISSING ? MAX : score;
                continue;
            }
            long low = row.lows[span.to] - row.lows[span.from];
            long high = row.highs[span.to] - row.highs[span.from];
            boolean ajar = row.open[span.to] > row.open[span.from];
            long weight = span.weight;
            if (span.numerator > 0) {
                // The other parts have together from 0 to 100.
                low = Math.max(0, low * span.denominator - (span.denominator - span.numerator) * TOP * weight);
                high = high * span.denominator;
                weight *= span.numerator;
                ajar &= high <= TOP * weight;
                high = Math.min(high, TOP * weight);
                if (low == high) {
                    return false;
                }
                row.reported[node] = -1;
            } else {
                long sum = row.sums[span.to] - row.sums[span.from];
                boolean whole = row.missing[span.to] == row.missing[span.from];
                row.reported[node] = whole ? (int) ((2 * sum + weight) / (2 * weight)) : MISSING;
            }
            row.least[node] = (int) ((low + weight) / (2 * weight));
            int greatest = (int) ((high + weight) / (2 * weight));
            // A number that is rounded up only at the very end, which is left out, is not reached.
            row.greatest[node] = ajar && high + weight == 2 * weight * greatest ? greatest - 1 : greatest;
        }
        place(row);
        return true;
    }

    private void place(Row row) {
        row.cell = 0;
        row.step = 0;
        row.both = false;
        for (Borders one : borders) {
            Span span = spans[one.node];
            long low = row.lows[span.to] - row.lows[span.from];
            long high = row.highs[span.to] - row.highs[span.from];
            int size = one.below.length;
            int place = 0;
            while (place < size && one.below[place] < low) {
                place++;
            }
            row.cell = row.cell * (size + 1) + place;
            row.step *= size + 1;
            if (place < size && one.above[place] <= high) {
                if (row.step > 0 || (place + 1 < size && one.above[place + 1] <= high)) {
                    row.cell = -1;
                    row.step = 1;
                    return;
                }
                row.step = 1;
                row.both = one.above[place] > low && one.below[place] < high;
            }
        }
    }
}
