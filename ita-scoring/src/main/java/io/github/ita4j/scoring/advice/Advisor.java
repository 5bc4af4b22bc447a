package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advice.Assumption;
import io.github.ita4j.scoring.advice.Advice.ItemToPublish;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Says what an agency must mend to reach a grade, with the least effort.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.of(scorer);
 * Advice advice = advisor.advise(assessment, GradeCode.of("pass-excellent"));
 * advice.itemsToPublish().stream().map(fix -> fix.item().code()).toList(); // [o27, o15]
 * advice.requiredRises().stream().map(Advice.RequiredRise::code).toList(); // [EIT2]
 *
 * // o15 takes three weeks, every other item one
 * Map<ItemCode, Fraction> efforts = Map.of(ItemCode.parse("o15"), Fraction.of(3));
 * Advice cheapest = advisor.advise(assessment, GradeCode.of("pass-excellent"), efforts);
 * cheapest.itemsToPublish().stream().map(fix -> fix.item().code()).toList(); // [o27, o2]
 * cheapest.effort(); // 2
 * }</pre>
 *
 * <p>What may be mended are the o-items that scored zero. Missing ones count as zero too, so that the advice holds
 * whatever they are; where a known score above them holds them already they are left out, for then nobody can say which
 * of them are zero. A survey that is missing counts with the least it can be. Of what a given score may have been
 * rounded from the least counts, so that the advice leads to the grade from there too; only in a sheet that contradicts itself
 * are the scores taken as they are counted. What was assumed is named in the advice.
 *
 * <p>O-items go before surveys: only where the named items are not enough must something else rise, and then by the
 * least total of overall points. A graded part below its threshold must rise to it. What the overall score lacks beyond
 * that is free to come from anywhere; it is asked of the OIT first, as far as o-items are not named, then of the lowest
 * survey, equals in the order of the catalogue. Beside the required rises as few items as possible are advised, or the cheapest
 * ones; of equal sets the one with fewer missing items, for these may be published already, then the one with the larger gain,
 * then the one whose items come first.
 *
 * <p>Immutable and thread-safe.
 */
public final class Advisor {
    private final Catalog catalog;
    private final LinearForm form;

    private Advisor(Scorer scorer) {
        this.catalog = scorer.catalog();
        this.form = scorer.form();
    }

    /**
     * An advisor for the results of a scorer.
     *
     * @param scorer the scorer
     * @return the advisor
     * @throws IllegalArgumentException if a higher score can lead to a worse grade, or if the grade scale grades both an
     *     instrument and a part of it, or parts of the OIT; no shipped catalogue does
     */
    public static Advisor of(Scorer scorer) {
        requireSupported(scorer.catalog().gradeScale());
        return new Advisor(scorer);
    }

    private static void requireSupported(GradeScale scale) {
        for (Grade grade : scale.grades()) {
            if (grade.everyPart().isPresent() && !grade.overall().to().equals(Score.MAX)) {
                throw new IllegalArgumentException("Grade " + grade.code() + " asks for a least score in every part and"
                        + " ends at " + grade.overall().to() + ", so that a higher score may lose it: end it at 100.");
            }
        }
        for (NodeCode code : scale.gradedParts()) {
            if (code instanceof PartCode part
                    && (part.instrument() == Instrument.OIT
                            || scale.gradedParts().contains(part.instrument()))) {
                throw new IllegalArgumentException("Grade scale '" + scale.code() + "' grades " + part
                        + ": there is no advice for parts of the OIT, or for parts graded beside their instrument.");
            }
        }
    }

    /**
     * The smallest set of items with which a grade is reached.
     *
     * @param assessment a result computed with the same catalogue
     * @param target the code of the grade to reach, such as {@code pass-good}; a better one is as good
     * @return the advice
     * @throws IllegalArgumentException if the result was computed with another catalogue, or the catalogue has no such
     *     grade
     */
    public Advice advise(Assessment assessment, String target) {
        return advise(assessment, GradeCode.of(target));
    }

    /**
     * The smallest set of items with which a grade is reached.
     *
     * @param assessment a result computed with the same catalogue
     * @param target the grade to reach; a better one is as good
     * @return the advice
     * @throws IllegalArgumentException if the result was computed with another catalogue, or the catalogue has no such
     *     grade
     */
    public Advice advise(Assessment assessment, GradeCode target) {
        return advise(assessment, target, Map.of());
    }

    /**
     * The cheapest set of items with which a grade is reached.
     *
     * @param assessment a result computed with the same catalogue
     * @param target the grade to reach; a better one is as good
     * @param efforts what mending an o-item costs, in any unit, such as days; 1 where an item is not there
     * @return the advice
     * @throws IllegalArgumentException if the result was computed with another catalogue, the catalogue has no such
     *     grade or o-item, or an effort is not above 0 or has so many digits that sums do not fit into 63 bits;
     *     where the gains of the items have more than 100,000 different sums, which those of no shipped catalogue have,
     *     also if the efforts have
     */
    public Advice advise(Assessment assessment, GradeCode target, Map<ItemCode, Fraction> efforts) {
        Grade grade = requireFitting(assessment, target, efforts);
        StartingScores starting = StartingScores.of(catalog, form, assessment);
        List<Item> candidates = starting.candidates();
        PathToGrade path = new PathToGrade(catalog.gradeScale(), starting, grade, points(candidates));
        List<Item> chosen = cheapest(starting, efforts, path.needed());
        path.publish(points(chosen));
        return ImmutableAdvice.builder()
                .catalog(assessment.catalog())
                .agency(assessment.agency())
                .target(grade)
                .itemsToPublish(itemsToPublish(chosen, starting, efforts))
                .requiredRises(path.requiredRises())
                .before(assessment.overall().lower())
                .after(path.overall())
                .grade(path.grade())
                .assumptions(assumptions(starting, grade))
                .discrepancies(assessment.discrepancies())
                .build();
    }

    private Grade requireFitting(Assessment assessment, GradeCode target, Map<ItemCode, Fraction> efforts) {
        assessment.requireMadeWith(catalog);
        for (Map.Entry<ItemCode, Fraction> one : efforts.entrySet()) {
            ItemCode code = one.getKey();
            Fraction effort = one.getValue();
            if (!catalog.requiredMeasures().containsKey(code)) {
                throw new IllegalArgumentException("The catalogue of " + catalog.fiscalYear() + " has no o-item " + code
                        + ": give efforts for its o-items only.");
            }
            if (effort.signum() <= 0) {
                throw new IllegalArgumentException("The effort of " + code + " is " + effort + ": it must be above 0.");
            }
        }
        return catalog.gradeScale()
                .grade(target)
                .orElseThrow(() -> new IllegalArgumentException("The catalogue of " + catalog.fiscalYear()
                        + " has no grade '" + target + "': use one of "
                        + catalog.gradeScale().grades().stream()
                                .map(Grade::code)
                                .toList() + "."));
    }

    private List<Item> cheapest(StartingScores starting, Map<ItemCode, Fraction> efforts, Fraction needed) {
        List<Item> candidates = starting.candidates();
        long[] gains = new long[candidates.size()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] =
                    Objects.requireNonNull(form.weights().get(candidates.get(i).code()));
        }
        long[] costs = Efforts.whole(candidates, efforts, item -> starting.isMissing(item.code()));
        BitSet chosen = CheapestSet.find(gains, costs, wholeWeight(needed));
        return chosen.stream().mapToObj(candidates::get).toList();
    }

    /** The least sum of whole weights that is worth these points. */
    private long wholeWeight(Fraction points) {
        Fraction weight = points.times(Fraction.of(form.denominator())).dividedBy(Score.MAX.value());
        BigInteger[] parts = weight.numerator().divideAndRemainder(weight.denominator());
        return parts[0].add(BigInteger.valueOf(parts[1].signum())).longValueExact();
    }

    private Fraction points(List<Item> items) {
        Fraction sum = Fraction.ZERO;
        for (Item item : items) {
            sum = sum.plus(form.points(item.code()));
        }
        return sum;
    }

    private List<ItemToPublish> itemsToPublish(
            List<Item> chosen, StartingScores starting, Map<ItemCode, Fraction> efforts) {
        List<ItemToPublish> fixes = new ArrayList<>();
        for (Item item : chosen) {
            fixes.add(ImmutableItemToPublish.builder()
                    .item(item)
                    .measure(catalog.requiredMeasure(item.code()).orElseThrow())
                    .points(form.points(item.code()))
                    .effort(Efforts.of(item.code(), efforts))
                    .assumed(starting.isMissing(item.code()))
                    .followsFrom(starting.result(item.code()).followsFrom())
                    .build());
        }
        fixes.sort((one, other) -> {
            int mostFirst = other.points().compareTo(one.points());
            return mostFirst != 0
                    ? mostFirst
                    : one.item().code().compareTo(other.item().code());
        });
        return fixes;
    }

    private Set<Assumption> assumptions(StartingScores starting, Grade target) {
        Set<Assumption> assumptions = EnumSet.copyOf(starting.assumptions());
        boolean standsForParts = catalog.gradeScale().gradedParts().stream()
                .anyMatch(code -> starting.level(code)
                        .filter(level -> !level.code().equals(code))
                        .isPresent());
        if (standsForParts && target.everyPart().isPresent()) {
            assumptions.add(Assumption.INSTRUMENT_STANDS_FOR_ITS_PARTS);
        }
        return assumptions;
    }
}
