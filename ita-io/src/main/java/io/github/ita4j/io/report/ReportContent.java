package io.github.ita4j.io.report;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report on one agency contains: its result, and with it the result of the year before, the plan of measures and
 * the report on them, as far as they are there.
 *
 * <pre>{@code
 * ReportContent content = ReportContent.builder()
 *         .catalog(catalog)
 *         .assessment(assessment)
 *         .plan(draft.plan())
 *         .build();
 * content.report(); // Optional.empty: nothing is reported yet
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ReportContent extends JsonObject {
    /**
     * The criteria of the result.
     *
     * @return the catalogue
     */
    Catalog catalog();

    /**
     * The result.
     *
     * @return an assessment made with the catalogue
     */
    Assessment assessment();

    /**
     * The result of the same agency in another year. Its indicators are set beside those of the same number: in all the
     * catalogues of ita4j the ten indicators are the same, only a word in the name of the fourth differs.
     *
     * @return the result, or empty
     */
    Optional<Assessment> previous();

    /**
     * The criteria of the result of the other year. Where they are given, an indicator that has another name there, in
     * Thai and in English, is taken for another indicator and its score is not set beside this one.
     *
     * @return the catalogue that the previous result was computed with, or empty
     */
    Optional<Catalog> previousCatalog();

    /**
     * The plan of measures.
     *
     * @return the plan, or empty; never beside a draft
     */
    Optional<MeasurePlan> plan();

    /**
     * A plan that was drafted from the result, and is shown as a draft.
     *
     * @return the draft, or empty
     */
    Optional<DraftPlan> draft();

    /**
     * The report on the measures.
     *
     * @return the report, or empty
     */
    Optional<MeasureReport> report();

    /**
     * A builder for the content of a report.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportContent}. */
    final class Builder extends ImmutableReportContent.Builder {
        Builder() {}
    }

    /** Refuses results of another catalogue, two results of one year, and a plan beside a draft. */
    @Value.Check
    default void check() {
        CatalogStamp stamp = catalog().stamp();
        require(
                assessment().catalog().equals(stamp),
                "The assessment was made with catalogue " + assessment().catalog() + ", but the report is of " + stamp
                        + ": use the same catalogue for both.");
        Optional<CatalogStamp> before = previous().map(Assessment::catalog);
        require(
                !before.map(CatalogStamp::fiscalYear).equals(Optional.of(stamp.fiscalYear())),
                "Both results are of fiscal year " + stamp.fiscalYear()
                        + ": give the result of another year as the previous one.");
        previousCatalog()
                .ifPresent(catalog -> require(
                        before.equals(Optional.of(catalog.stamp())),
                        "The previous result was not made with catalogue " + catalog.stamp()
                                + ": give the catalogue that it was made with."));
        require(plan().isEmpty() || draft().isEmpty(), "There is a plan and a draft of one: give one of them.");
        draft().map(DraftPlan::catalog)
                .ifPresent(made -> require(
                        made.equals(stamp),
                        "The draft was made with catalogue " + made + ", but the report is of " + stamp
                                + ": use the same catalogue for both."));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * The parts of a report on one agency, each of which can be in a table of its own.
     *
     * <pre>{@code
     * Pages.of(content).withPart(ReportContent.ReportPart.GAPS).as(OutputFormat.CSV).lines().count(); // 37
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum ReportPart {
        /** The scores of every node, with their bounds. */
        ASSESSMENT,
        /** The o-items that scored zero, with what answers them. */
        GAPS,
        /** The measures of the plan. */
        PLAN,
        /** How far the measures have come. */
        REPORT,
        /** How many measures of the report have which status: in all, by theme, and by responsible unit. */
        SUMMARY,
        /** How far the work on indicators and items has come. */
        ITEMS,
        /** What limited the work. */
        LIMITS
    }
}
