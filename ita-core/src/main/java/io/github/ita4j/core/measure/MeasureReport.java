package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.time.FiscalPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an agency reports on its plan, after six months or after the year.
 *
 * <pre>{@code
 * MeasureReport report = MeasureReport.builder()
 *         .plan(plan)
 *         .round(ReportRound.FULL_YEAR)
 *         .addProgress(MeasureProgress.builder().measure("2").status(MeasureStatus.DONE).build())
 *         .build();
 * report.period(); // Optional[2567]
 * report.progressOf("1"); // []: nothing is reported of measure 1
 * }</pre>
 *
 * <p>A report holds what the document holds: it may lack a measure, or mention one twice.
 */
@Value.Immutable
@ValueStyle
public interface MeasureReport extends JsonObject {
    /**
     * The plan reported on.
     *
     * @return the plan
     */
    MeasurePlan plan();

    /**
     * The reporting round.
     *
     * @return the round
     */
    ReportRound round();

    /**
     * How far the measures have come.
     *
     * @return the progress in the order of the document
     */
    List<MeasureProgress> progress();

    /**
     * How far the work on indicators and items has come.
     *
     * @return the progress in the order of the document; empty where it reports by measure alone
     */
    List<ItemProgress> itemProgress();

    /**
     * What limited the work (ข้อจำกัด).
     *
     * @return the limits in order, none of them blank
     */
    List<String> limits();

    /**
     * The months the report covers.
     *
     * @return the months of the round in the plan's year, or empty for a round that this version does not know
     */
    default Optional<FiscalPeriod> period() {
        return round().periodIn(plan().fiscalYear());
    }

    /**
     * What the report says of a measure.
     *
     * @param number the number of the measure, such as {@code 2.3}
     * @return every entry on it, mostly one; none where the report lacks the measure
     */
    default List<MeasureProgress> progressOf(String number) {
        return progress().stream()
                .filter(entry -> entry.measure().equals(number))
                .toList();
    }

    /**
     * A builder for a report.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasureReport}. */
    final class Builder extends ImmutableMeasureReport.Builder {
        Builder() {}
    }

    /** Refuses blank limits. */
    @Value.Check
    default void check() {
        Words.requireTexts("A limit of the report", limits());
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MeasureReport read(Object tree) {
        return JsonTrees.provided().read(MeasureReport.class, tree, false);
    }
}
