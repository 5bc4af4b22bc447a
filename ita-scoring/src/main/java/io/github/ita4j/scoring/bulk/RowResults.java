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
import io.github.ita4j.scoring.internal.RowNumbers;
import io.github.ita4j.scoring.internal.RowNumbers.Borders;
import io.github.ita4j.scoring.internal.RowNumbers.Leaf;
import io.github.ita4j.scoring.internal.RowNumbers.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The whole result of a row in whole numbers ({@link RowNumbers}), as the scorer gives it.
 *
 * <p>Which grades are possible changes at some scores only, the borders: of the overall score and of each graded part where a
 * threshold lies; of an instrument that is collected in parts also where thresholds, 0 and 100 of its parts meet, for what
 * one part lacks the other must have. Between them all rows are graded alike, so the scorer grades the first of them. A
 * row with a border between its lowest and its highest score is the scorer's, and so is one with a score that is not on its
 * item's scale.
 */
final class RowResults {
    /** With more borders than these every row is the scorer's. */
    private static final int MAX_BORDERS = 1 << 12;

    private final Scorer scorer;
    private final List<NodeCode> codes;
    private final List<NodeCode> leaves;
    private final List<Span> spans = new ArrayList<>();
    private final List<Borders> watched = new ArrayList<>();
    private final RowNumbers numbers;
    private final Map<Long, AgencyResult.Verdict> verdicts = new ConcurrentHashMap<>();

    private RowResults(Scorer scorer) {
        this.scorer = scorer;
        Catalog catalog = scorer.catalog();
        LinearForm form = scorer.form();
        this.leaves = form.leaves();
        List<CriteriaNode> nodes = catalog.tree().all();
        this.codes = nodes.stream().map(CriteriaNode::code).toList();
        List<Leaf> all = new ArrayList<>();
        int leaf = 0;
        for (CriteriaNode node : nodes) {
            boolean part = node.code() instanceof PartCode;
            List<CriteriaNode> below = (part ? node.parent().orElseThrow() : node).leaves();
            long weight = below.stream()
                    .mapToLong(one -> form.weights().getOrDefault(one.code(), 0L))
                    .sum();
            Fraction share = part ? node.share() : Fraction.ZERO;
            spans.add(new Span(
                    leaf,
                    leaf + below.size(),
                    weight,
                    share.numerator().longValueExact(),
                    share.denominator().longValueExact()));
            if (leaf < leaves.size() && node.code().equals(leaves.get(leaf))) {
                all.add(new Leaf(
                        weight,
                        node.code() instanceof ItemCode item && item.instrument() == Instrument.OIT,
                        node.item().stream()
                                .flatMap(item -> item.onlyScores().stream())
                                .mapToLong(Score::hundredths)
                                .toArray()));
                leaf++;
            }
        }
        watch(nodes);
        this.numbers =
                new RowNumbers(all.toArray(Leaf[]::new), spans.toArray(Span[]::new), watched.toArray(Borders[]::new));
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
            for (Borders one : results.watched) {
                cells = Math.multiplyExact(cells, one.below().length + 1L);
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
                each.removeIf(border -> border < 0 || border > RowNumbers.TOP);
                each.add(0L);
                each.add((long) RowNumbers.TOP);
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
        Fraction weight = Fraction.of(spans.get(node).weight());
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
        watched.add(new Borders(node, below, above));
    }

    /** The codes of the nodes, in the order of the catalogue. */
    List<NodeCode> codes() {
        return codes;
    }

    /** The numbers by which rows are scored. */
    RowNumbers numbers() {
        return numbers;
    }

    /** The result of a row; empty where the scorer must find it. */
    Optional<AgencyResult> result(Optional<Agency> agency, int[] scores, int start, boolean exact) {
        RowNumbers.Row row = new RowNumbers.Row(numbers);
        if (!numbers.score(scores, start, exact, row) || row.step > 0) {
            return Optional.empty();
        }
        List<ItemCode> zeros = new ArrayList<>();
        List<NodeCode> missing = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (scores[start + leaf] == BulkScorer.MISSING) {
                missing.add(leaves.get(leaf));
            }
            if (scores[start + leaf] == 0 && numbers.leaves()[leaf].published()) {
                zeros.add((ItemCode) leaves.get(leaf));
            }
        }
        // Without the scores of all instruments less is claimed.
        long place = missing.isEmpty() ? row.cell : ~row.cell;
        AgencyResult.Verdict verdict = verdicts.get(place);
        if (verdict == null) {
            ScoreSheet sheet = RowForm.sheet(scorer, scores, start / leaves.size())
                    .exact(exact)
                    .build();
            verdict = AgencyResult.Verdict.of(scorer.assess(sheet));
            verdicts.put(place, verdict);
        }
        AgencyResult.Nodes nodes = new AgencyResult.Nodes(codes, row.reported, row.least, row.greatest);
        // Nothing but leaves is known, and they contradict nothing.
        return Optional.of(new AgencyResult(
                agency, nodes, verdict, missing.isEmpty(), List.copyOf(zeros), List.copyOf(missing), List.of()));
    }
}
