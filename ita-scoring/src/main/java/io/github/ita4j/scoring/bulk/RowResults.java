package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.Scorer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole result of a complete row in whole numbers, as the scorer gives it.
 *
 * <p>The leaves below a node stand together, so its score is the difference of two sums over the leaves before, and so are the
 * lowest and the highest score that the given numbers may have been rounded from: one loop gives all nodes. Their unit is
 * half a hundredth times the weight of the node.
 *
 * <p>Which grades are possible changes at some scores only, the borders: of the overall score and of each graded part where a
 * threshold lies; of an instrument that is collected in parts also where thresholds, 0 and 100 of its parts meet, for what
 * one part lacks the other must have. Between them all rows are graded alike, so the scorer grades the first of them. A
 * row with a border between its lowest and its highest score is the scorer's, and so is one with a score that is not on its
 * item's scale.
 */
final class RowResults {
    private static final int TOP = 2 * RowForm.MAX;

    /** With more borders than these every row is the scorer's. */
    private static final int MAX_BORDERS = 1 << 12;

    private final Scorer scorer;
    private final List<NodeCode> codes;
    private final List<NodeCode> leaves;
    private final long[] weights;
    /** The only scores that each leaf can have, in hundredths; empty where any may occur. */
    private final List<Set<Integer>> scales = new ArrayList<>();

    private final boolean[] published;
    private final List<Span> spans = new ArrayList<>();
    private final List<Watched> watched = new ArrayList<>();
    private final Map<Long, AgencyResult.Verdict> verdicts = new ConcurrentHashMap<>();

    /** The leaves below a node, and their weight; of a part those of its instrument, and its share there. */
    private record Span(int from, int to, long weight, Optional<Fraction> part) {}

    /** The borders of a node in its unit, each rounded down and up. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody changes them.
    private record Watched(int node, long[] below, long[] above) {
        /** How many borders lie below; -1 if one lies between. */
        int place(long low, long high) {
            int place = 0;
            while (place < below.length && below[place] < low) {
                place++;
            }
            return place < above.length && above[place] <= high ? -1 : place;
        }
    }

    private RowResults(Scorer scorer) {
        this.scorer = scorer;
        Catalog catalog = scorer.catalog();
        LinearForm form = scorer.form();
        this.leaves = form.leaves();
        this.weights =
                form.weights().values().stream().mapToLong(Long::longValue).toArray();
        this.published = new boolean[leaves.size()];
        List<CriteriaNode> nodes = catalog.tree().all();
        this.codes = nodes.stream().map(CriteriaNode::code).toList();
        int leaf = 0;
        for (CriteriaNode node : nodes) {
            boolean part = node.code() instanceof PartCode;
            List<CriteriaNode> below = (part ? node.parent().orElseThrow() : node).leaves();
            long weight = below.stream()
                    .mapToLong(one -> form.weights().getOrDefault(one.code(), 0L))
                    .sum();
            spans.add(new Span(leaf, leaf + below.size(), weight, part ? Optional.of(node.share()) : Optional.empty()));
            if (leaf < leaves.size() && node.code().equals(leaves.get(leaf))) {
                published[leaf] = node.code() instanceof ItemCode item && item.instrument() == Instrument.OIT;
                scales.add(node.item().stream()
                        .flatMap(item -> item.onlyScores().stream())
                        .map(Score::hundredths)
                        .collect(Collectors.toUnmodifiableSet()));
                leaf++;
            }
        }
        watch(nodes);
    }

    /**
     * The results of rows.
     *
     * @return empty where the weights are so fine that sums might not fit, or there are too many borders
     */
    static Optional<RowResults> of(Scorer scorer) {
        try {
            Math.multiplyExact(scorer.form().denominator(), 1L << 24);
            RowResults results = new RowResults(scorer);
            // The places of a row among all borders are one number.
            long cells = 1;
            for (Watched one : results.watched) {
                cells = Math.multiplyExact(cells, one.below.length + 1L);
            }
            return cells > 0 ? Optional.of(results) : Optional.empty();
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }

    private void watch(List<CriteriaNode> nodes) {
        Set<Long> overall = new TreeSet<>();
        Set<Long> parts = new TreeSet<>();
        scorer.catalog().gradeScale().grades().stream()
                .flatMap(grade -> grade.thresholds().stream())
                .forEach(threshold -> {
                    Set<Long> borders = threshold.scope() == Threshold.Scope.OVERALL ? overall : parts;
                    borders.add(2L * threshold.from().hundredths() - 1);
                    borders.add(2L * threshold.to().hundredths() + 1);
                });
        addWatched(0, overall.stream().map(Fraction::of));
        if (parts.isEmpty()) {
            return;
        }
        Set<CriteriaNode> compared = new LinkedHashSet<>();
        for (NodeCode code : scorer.catalog().gradeScale().gradedParts()) {
            CriteriaNode node = scorer.catalog().node(code).orElseThrow();
            compared.add(code instanceof PartCode ? node.parent().orElseThrow() : node);
        }
        for (CriteriaNode node : compared) {
            Stream<Fraction> borders = parts.stream().map(Fraction::of);
            if (!node.parts().isEmpty()) {
                Set<Long> each = new TreeSet<>(parts);
                each.removeIf(border -> border < 0 || border > TOP);
                each.add(0L);
                each.add((long) TOP);
                borders = Stream.concat(borders, sums(node.parts(), each).stream());
            }
            addWatched(nodes.indexOf(node), borders);
        }
    }

    /** The means that the parts make of any of these numbers. */
    private static Set<Fraction> sums(List<CriteriaNode> parts, Set<Long> each) {
        Set<Fraction> sums = new LinkedHashSet<>(Set.of(Fraction.ZERO));
        for (CriteriaNode part : parts) {
            Set<Fraction> longer = new LinkedHashSet<>();
            for (Fraction sum : sums) {
                each.forEach(number -> longer.add(sum.plus(part.share().times(Fraction.of(number)))));
            }
            sums = longer;
            if (sums.size() > MAX_BORDERS) {
                throw new ArithmeticException("Too many borders.");
            }
        }
        return sums;
    }

    private void addWatched(int node, Stream<Fraction> borders) {
        Fraction weight = Fraction.of(spans.get(node).weight);
        List<Fraction> rising = borders.map(weight::times).distinct().sorted().toList();
        long[] below = new long[rising.size()];
        long[] above = new long[rising.size()];
        for (int i = 0; i < below.length; i++) {
            BigInteger[] whole =
                    rising.get(i).numerator().divideAndRemainder(rising.get(i).denominator());
            boolean between = whole[1].signum() != 0;
            boolean negative = whole[1].signum() < 0;
            below[i] = whole[0].longValueExact() - (negative ? 1 : 0);
            above[i] = below[i] + (between ? 1 : 0);
        }
        watched.add(new Watched(node, below, above));
    }

    /** The codes of the nodes, in the order of the catalogue. */
    List<NodeCode> codes() {
        return codes;
    }

    /** The result of a row; empty where the scorer must find it. */
    Optional<AgencyResult> result(Optional<Agency> agency, int[] scores, int start, boolean exact) {
        int width = weights.length;
        long[] sums = new long[width + 1];
        long[] lows = new long[width + 1];
        long[] highs = new long[width + 1];
        // The number of leaves so far whose highest score is left out.
        int[] open = new int[width + 1];
        List<ItemCode> zeros = new ArrayList<>();
        for (int leaf = 0; leaf < width; leaf++) {
            int score = scores[start + leaf];
            Set<Integer> scale = scales.get(leaf);
            if (score < 0 || score > RowForm.MAX || !(scale.isEmpty() || scale.contains(score))) {
                return Optional.empty();
            }
            boolean point = exact || !scale.isEmpty();
            int low = point ? 2 * score : Math.max(0, 2 * score - 1);
            int high = point ? 2 * score : Math.min(TOP, 2 * score + 1);
            sums[leaf + 1] = sums[leaf] + weights[leaf] * score;
            lows[leaf + 1] = lows[leaf] + weights[leaf] * low;
            highs[leaf + 1] = highs[leaf] + weights[leaf] * high;
            open[leaf + 1] = open[leaf] + (point || score == RowForm.MAX ? 0 : 1);
            if (published[leaf] && score == 0) {
                zeros.add((ItemCode) leaves.get(leaf));
            }
        }
        AgencyResult.Nodes nodes = new AgencyResult.Nodes(codes);
        for (int node = 0; node < codes.size(); node++) {
            Span span = spans.get(node);
            long low = lows[span.to] - lows[span.from];
            long high = highs[span.to] - highs[span.from];
            boolean ajar = open[span.to] > open[span.from];
            long weight = span.weight;
            if (span.part.isPresent()) {
                long numerator = span.part.get().numerator().longValueExact();
                long denominator = span.part.get().denominator().longValueExact();
                // The other parts have together from 0 to 100.
                low = Math.max(0, low * denominator - (denominator - numerator) * TOP * weight);
                high = high * denominator;
                weight *= numerator;
                ajar &= high <= TOP * weight;
                high = Math.min(high, TOP * weight);
                if (low == high) {
                    return Optional.empty();
                }
                nodes.reported()[node] = BulkScorer.MISSING;
            } else {
                long sum = sums[span.to] - sums[span.from];
                nodes.reported()[node] = (int) ((2 * sum + weight) / (2 * weight));
            }
            nodes.least()[node] = (int) ((low + weight) / (2 * weight));
            int greatest = (int) ((high + weight) / (2 * weight));
            // A number that is rounded up only at the very end, which is left out, is not reached.
            nodes.greatest()[node] = ajar && high + weight == 2 * weight * greatest ? greatest - 1 : greatest;
        }
        long cell = 0;
        for (Watched one : watched) {
            Span span = spans.get(one.node);
            int place = one.place(lows[span.to] - lows[span.from], highs[span.to] - highs[span.from]);
            if (place < 0) {
                return Optional.empty();
            }
            cell = cell * (one.below.length + 1) + place;
        }
        AgencyResult.Verdict verdict = verdicts.get(cell);
        if (verdict == null) {
            ScoreSheet sheet =
                    RowForm.sheet(scorer, scores, start / width).exact(exact).build();
            verdict = AgencyResult.Verdict.of(scorer.assess(sheet));
            verdicts.put(cell, verdict);
        }
        return Optional.of(new AgencyResult(agency, nodes, verdict, List.copyOf(zeros)));
    }
}
