package io.github.ita4j.io.report.internal;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Advisor;
import io.github.ita4j.scoring.explain.Explainer;
import io.github.ita4j.scoring.explain.Gains;
import io.github.ita4j.scoring.explain.Gains.Gain;
import io.github.ita4j.scoring.explain.GradeExplanation;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What matters first of a result, as values: every page on one agency says the same.
 *
 * @param catalog the criteria of the result
 * @param assessment the result
 * @param why the conditions of every grade, and the next one
 * @param advice the cheapest way to the next grade; empty for the best one, and where the scale allows no advice
 * @param gaps the o-items that scored zero
 */
public record Findings(
        Catalog catalog, Assessment assessment, GradeExplanation why, Optional<Advice> advice, GapAnalysis gaps) {
    /**
     * The findings of a result.
     *
     * @param catalog the catalogue it was made with
     * @param assessment the result
     * @return its findings
     */
    public static Findings of(Catalog catalog, Assessment assessment) {
        Scorer scorer = Scorer.of(catalog);
        GradeExplanation why = Explainer.of(scorer).explainGrade(assessment);
        GapAnalysis gaps = GapAnalyzer.of(scorer).analyze(assessment);
        Optional<Advice> advice =
                why.next().isPresent() ? advice(scorer, assessment, why.next().get()) : Optional.empty();
        return new Findings(catalog, assessment, why, advice, gaps);
    }

    /**
     * The zeros in the order in which to work on them. It takes the criteria of the year after, so it is not made where nothing
     * asks for it.
     *
     * @return what to do
     */
    public ToDo todo() {
        return todo(ToDo.After.of(catalog));
    }

    /**
     * The same where the criteria of the year after are read already.
     *
     * @param after that year
     * @return what to do
     */
    public ToDo todo(ToDo.After after) {
        return ToDo.of(this, after);
    }

    private static Optional<Advice> advice(Scorer scorer, Assessment assessment, ExplainedGrade next) {
        try {
            return Optional.of(
                    Advisor.of(scorer).advise(assessment, next.grade().code()));
        } catch (IllegalArgumentException notSupported) {
            return Optional.empty();
        }
    }

    /**
     * What every part is held against: the least score that the next grade, or the best one, asks of each part, and where it asks
     * for none, the least that any grade asks.
     *
     * @return the threshold of the parts, or the pass mark where no grade asks anything of them
     */
    public Score limit() {
        Grade asking = why.next().orElse(why.grades().get(0)).grade();
        if (asking.everyPart().isPresent()) {
            return asking.everyPart().get().from();
        }
        Score limit = passMark(catalog).orElse(asking.overall().from());
        for (Grade grade : catalog.gradeScale().grades()) {
            limit = grade.everyPart().isPresent() ? grade.everyPart().get().from() : limit;
        }
        return limit;
    }

    /**
     * The thresholds of the overall score that matter here: those of the grades that pass, and those between the grades that
     * are possible.
     *
     * @return the scores, the lowest first
     */
    public Collection<Score> marks() {
        return marks(grade -> Optional.of(grade.overall()));
    }

    /**
     * The same of the parts.
     *
     * @return the least scores of every part that the grades ask, or the thresholds of the overall score where they ask none
     */
    public Collection<Score> partMarks() {
        Collection<Score> own = marks(Grade::everyPart);
        return own.isEmpty() ? marks() : own;
    }

    private Collection<Score> marks(Function<Grade, Optional<Threshold>> threshold) {
        return catalog.gradeScale().grades().stream()
                .filter(grade -> grade.passing() || assessment.possibleGrades().contains(grade))
                .flatMap(grade -> threshold.apply(grade).stream())
                .map(Threshold::from)
                .filter(from -> !from.isZero())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /**
     * How far a score certainly lies above or below a limit.
     *
     * @param result the score or its bounds
     * @param limit what it is held against
     * @return the points as reported, negative below the limit: at least these where only bounds are known; empty where it is
     *     open on which side the score lies
     */
    public static Optional<BigDecimal> margin(NodeResult result, Score limit) {
        boolean above = result.least().reaches(limit);
        Score nearest = result.score().orElse(above ? result.least() : result.greatest());
        return above == result.greatest().reaches(limit)
                ? Optional.of(nearest.reported().subtract(limit.reported()))
                : Optional.empty();
    }

    /**
     * The score from which on an agency passes.
     *
     * @param catalog the criteria
     * @return the lowest threshold of a grade that passes
     */
    public static Optional<Score> passMark(Catalog catalog) {
        Score lowest = null;
        for (Grade grade : catalog.gradeScale().grades()) {
            lowest = grade.passing() ? grade.overall().from() : lowest;
        }
        return Optional.ofNullable(lowest);
    }

    /**
     * The shape and colour of a grade, for which there is a picture of this name.
     *
     * @param catalog the criteria
     * @param grade a grade of their scale
     * @return {@code best}, {@code good} or {@code pass} for one that passes, else {@code fail} or, for the last, {@code worst}
     */
    public static String look(Catalog catalog, Grade grade) {
        List<Grade> grades = catalog.gradeScale().grades();
        if (grade.passing()) {
            boolean last = passMark(catalog).equals(Optional.of(grade.overall().from()));
            boolean lowest = last && grade.everyPart().isEmpty();
            return lowest ? "pass" : grade.equals(grades.get(0)) ? "best" : "good";
        }
        return grade.equals(grades.get(grades.size() - 1)) ? "worst" : "fail";
    }

    /**
     * What is known of each node of a kind, and what it leaves open.
     *
     * @param kind the class of the codes, such as {@code Instrument.class}
     * @return the nodes in the order of the catalogue
     */
    public List<Open> open(Class<? extends NodeCode> kind) {
        List<Open> open = new ArrayList<>();
        for (CriteriaNode node : catalog.tree().all()) {
            if (kind.isInstance(node.code())) {
                open.add(open(node));
            }
        }
        return open;
    }

    private Open open(CriteriaNode node) {
        List<NodeCode> missing = new ArrayList<>();
        for (CriteriaNode leaf : node.leaves()) {
            if (assessment.node(leaf.code()).orElseThrow().score().isEmpty()) {
                missing.add(leaf.code());
            }
        }
        return new Open(
                node, assessment.node(node.code()).orElseThrow(), node.leaves().size(), List.copyOf(missing));
    }

    /**
     * What the surveys can win most by.
     *
     * @return the five largest gains that are known and more than nothing
     */
    public List<Gain> surveyGains() {
        return Gains.of(Scorer.of(catalog), assessment).ranked().stream()
                .filter(gain ->
                        gain.instrument() != Instrument.OIT && gain.atMost().signum() > 0)
                .limit(5)
                .toList();
    }

    /**
     * The numbers that exclude each other and leave open whether the agency passes.
     *
     * @return both readings; empty where nothing contradicts, or it decides nothing
     */
    public Optional<Contradiction> contradiction() {
        return assessment.discrepancies().stream()
                .filter(discrepancy ->
                        discrepancy.leavesOpen() && assessment.passed().isEmpty())
                .findFirst()
                .map(discrepancy -> Contradiction.of(catalog, assessment, discrepancy));
    }

    /**
     * A node with what is known of it: 3 of 6 items, and how many points of the overall score hang on the others.
     *
     * @param node the node of the criteria
     * @param result its result
     * @param all how many items it has; 1 where they are not known
     * @param missing those without a score
     */
    public record Open(CriteriaNode node, NodeResult result, int all, List<NodeCode> missing) {
        /**
         * The items with a score.
         *
         * @return how many there are
         */
        public int known() {
            return all - missing.size();
        }

        /**
         * How much of the overall score the node leaves open.
         *
         * @return the points between its bounds, by its weight; 0 where its score is known
         */
        public Fraction points() {
            Fraction open = result.upper().value().minus(result.lower().value());
            return open.times(node.points()).dividedBy(Score.MAX.value());
        }
    }
}
