package io.github.ita4j.scoring.laws;

import static io.github.ita4j.scoring.laws.CatalogLaw.FULL_RANGE;
import static io.github.ita4j.scoring.laws.CatalogLaw.GRADES_PARTITION;
import static io.github.ita4j.scoring.laws.CatalogLaw.REQUIRED_MEASURES;
import static io.github.ita4j.scoring.laws.CatalogLaw.WEIGHTS;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.LinearForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The laws that a catalogue keeps or breaks by what stands in it, before anything is computed. */
record StructureLaws(Catalog catalog, Function<Catalog, LinearForm> compiler) {
    private static final int HUNDREDTHS = 10_000;

    List<LawViolation> weights() {
        List<LawViolation> violations = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (InstrumentCriteria instrument : catalog.instruments()) {
            sum = sum.plus(instrument.weight());
            if (instrument.weight().signum() <= 0) {
                Instrument code = instrument.instrument();
                violations.add(WEIGHTS.violation("low", "node", code, "weight", instrument.weight()));
            }
        }
        if (!sum.equals(Fraction.of(100))) {
            violations.add(WEIGHTS.violation("sum", "sum", sum));
        }
        if (violations.isEmpty()) {
            try {
                sharedOut(compiler.apply(catalog), violations);
            } catch (ArithmeticException tooLarge) {
                violations.add(WEIGHTS.violation("large"));
            }
        }
        return violations;
    }

    /** Below every node as much must be shared out as the node is worth. */
    private void sharedOut(LinearForm form, List<LawViolation> violations) {
        List<NodeCode> instruments = new ArrayList<>();
        TrialCatalog.children(catalog).forEach((node, children) -> {
            shared(form, node, children, violations);
            if (node instanceof Instrument) {
                instruments.add(node);
            }
        });
        shared(form, Overall.OVERALL, instruments, violations);
    }

    private static void shared(LinearForm form, NodeCode node, List<NodeCode> children, List<LawViolation> violations) {
        Fraction below = children.stream().map(form::points).reduce(Fraction.ZERO, Fraction::plus);
        Fraction points = form.points(node);
        if (!children.isEmpty() && !below.equals(points)) {
            violations.add(WEIGHTS.violation("below", "node", node, "points", points, "below", below));
        }
    }

    List<LawViolation> requiredMeasures() {
        List<LawViolation> violations = new ArrayList<>();
        for (ItemCode code : catalog.items().keySet()) {
            if (code.instrument() != Instrument.OIT) {
                continue;
            }
            Optional<RequiredMeasure> measure = catalog.requiredMeasure(code);
            if (measure.isEmpty()) {
                violations.add(REQUIRED_MEASURES.violation("none", "node", code));
            }
            for (ImprovementTheme theme : measure.map(RequiredMeasure::themes).orElse(List.of())) {
                if (!catalog.themes().contains(theme)) {
                    violations.add(REQUIRED_MEASURES.violation("theme", "node", code, "theme", theme.number()));
                }
            }
        }
        return violations;
    }

    /** The first total that has no grade or two; what else is wrong is mostly wrong for the same reason. */
    List<LawViolation> gradesPartition() {
        List<Grade> byTotal = catalog.gradeScale().grades().stream()
                .filter(grade -> grade.everyPart().isEmpty())
                .toList();
        for (int hundredths = 0; hundredths <= HUNDREDTHS; hundredths++) {
            BigDecimal total = BigDecimal.valueOf(hundredths, Score.REPORTED_DECIMALS);
            long count = byTotal.stream()
                    .filter(grade -> grade.overall().from().reported().compareTo(total) <= 0
                            && grade.overall().to().reported().compareTo(total) >= 0)
                    .count();
            if (count != 1) {
                return List.of(GRADES_PARTITION.violation("count", "total", total, "count", count));
            }
        }
        return List.of();
    }

    /** One violation for each scale, whatever the number of items that have it. */
    List<LawViolation> fullRange() {
        Map<AnswerScale, Set<NodeCode>> items = new LinkedHashMap<>();
        for (Item item : catalog.items().values()) {
            List<AnswerScale> scales =
                    item.parts().isEmpty() ? item.answerScale().stream().toList() : item.parts();
            scales.forEach(scale ->
                    items.computeIfAbsent(scale, one -> new LinkedHashSet<>()).add(item.code()));
        }
        List<LawViolation> violations = new ArrayList<>();
        items.forEach((scale, codes) -> {
            List<Score> scores =
                    scale.choices().stream().map(AnswerChoice::score).sorted().toList();
            Score least = scores.get(0);
            Score most = scores.get(scores.size() - 1);
            if (!least.isZero() || !most.equals(Score.MAX)) {
                violations.add(FULL_RANGE
                        .broken("scale", "lower", least, "upper", most, "scale", scale.code())
                        .addAllNodes(codes)
                        .build());
            }
        });
        return violations;
    }
}
