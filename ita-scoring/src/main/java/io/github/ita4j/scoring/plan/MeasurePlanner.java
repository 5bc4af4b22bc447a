package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.util.Objects;
import java.util.Optional;

/**
 * Drafts a plan of measures from an assessment, and checks a plan against one.
 *
 * <pre>{@code
 * MeasurePlanner planner = MeasurePlanner.of(scorer).withSurveyThreshold(Score.of(85));
 * DraftPlan draft = planner.draft(assessment, FiscalYear.ofBuddhist(2567));
 * draft.plan().measures().stream().map(Measure::number).toList(); // [1.1, 3.1, 4.1, 5.1]
 * planner.review(draft.plan(), assessment).findings().stream().map(PlanReview.PlanFinding::kind).distinct().toList();
 * // [OWNER_MISSING]
 * }</pre>
 *
 * <p>A draft has one measure for each o-item that scored zero, and one for each survey indicator with something below
 * the threshold; what belongs under two themes is under both. It says what is required and what is to be won; the
 * agency's own findings, steps and units it cannot know. Immutable and thread-safe.
 */
public final class MeasurePlanner {
    private final Scorer scorer;
    private final Optional<Score> surveyThreshold;
    private final Language language;

    private MeasurePlanner(Scorer scorer, Optional<Score> surveyThreshold, Language language) {
        this.scorer = scorer;
        this.surveyThreshold = surveyThreshold;
        this.language = language;
    }

    /**
     * A planner for the catalogue of a scorer. Its drafts are in Thai, and leave the surveys out.
     *
     * @param scorer a scorer of the year of the results
     * @return the planner
     */
    public static MeasurePlanner of(Scorer scorer) {
        return new MeasurePlanner(Objects.requireNonNull(scorer, "scorer"), Optional.empty(), Language.THAI);
    }

    /**
     * A planner that also plans for survey items, and for survey indicators whose items are not known.
     *
     * @param threshold the score below which a measure is wanted; reported scores are compared
     * @return the planner
     */
    public MeasurePlanner withSurveyThreshold(Score threshold) {
        return new MeasurePlanner(scorer, Optional.of(threshold), language);
    }

    /**
     * A planner whose drafts are in a language.
     *
     * @param language the language of titles, steps and units
     * @return the planner
     */
    public MeasurePlanner in(Language language) {
        return new MeasurePlanner(scorer, surveyThreshold, language);
    }

    /**
     * Drafts the plan for the year after the result, by the criteria of that year.
     *
     * @param assessment a result computed with the catalogue of this planner
     * @return the draft
     * @throws IllegalArgumentException if the result was computed with another catalogue
     */
    public DraftPlan draft(Assessment assessment) {
        return draft(assessment, scorer.catalog().fiscalYear().next());
    }

    /**
     * Drafts a plan by the criteria of its own year: codes, elements, points and due dates are of that year. Where there is no
     * catalogue of that year, those of the last year before it serve, and their texts say 'the current year'.
     *
     * @param assessment a result computed with the catalogue of this planner
     * @param year the fiscal year in which the measures are to be carried out
     * @return the draft, in the order of the themes, and under each theme by what is to be won
     * @throws IllegalArgumentException if the result was computed with another catalogue
     */
    public DraftPlan draft(Assessment assessment, FiscalYear year) {
        return draft(assessment, year, TargetCriteria.of(scorer.catalog(), year));
    }

    /**
     * Drafts a plan by any criteria, such as a draft of those to come.
     *
     * @param assessment a result computed with the catalogue of this planner
     * @param year the fiscal year in which the measures are to be carried out
     * @param criteria the criteria whose codes, elements, points and due dates the plan is to use
     * @return the draft, in the order of the themes, and under each theme by what is to be won
     * @throws IllegalArgumentException if the result was computed with another catalogue
     */
    public DraftPlan draft(Assessment assessment, FiscalYear year, Catalog criteria) {
        CodeCarrier carrier = CodeCarrier.between(scorer.catalog(), criteria);
        return new DraftMaker(triggers(assessment), language, year, criteria, carrier).draft();
    }

    /**
     * Checks a plan against a result: what it leaves unanswered, and what it cannot keep.
     *
     * <p>The plan may number what it answers by the criteria of another year than the result's; it names that year. A measure
     * answers an o-item if a cause of it names the item, its sub-indicator or its indicator. Where no survey
     * threshold is set, no survey score must be answered, and a measure may answer any that is below 100.
     *
     * @param plan a plan of any origin
     * @param assessment the result it should answer, computed with the catalogue of this planner
     * @return the review
     * @throws IllegalArgumentException if the result was computed with another catalogue
     */
    public PlanReview review(MeasurePlan plan, Assessment assessment) {
        Catalog result = scorer.catalog();
        Catalog criteria = plan.criteriaYear()
                .filter(year -> !year.equals(result.fiscalYear()))
                .flatMap(year -> Catalogs.find(year, result.edition()))
                .orElse(result);
        return new PlanCheck(criteria, plan, triggers(assessment)).review();
    }

    private MeasureTriggers triggers(Assessment assessment) {
        GapAnalysis gaps = GapAnalyzer.of(scorer).analyze(assessment);
        return new MeasureTriggers(scorer.catalog(), assessment, gaps, surveyThreshold);
    }
}
