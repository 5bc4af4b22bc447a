package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One thing that a report lacks.
 *
 * <pre>{@code
 * ReportFinding finding = ReportReview.of(report).findings().get(0);
 * finding.kind() == ReportFinding.Kind.REASON_MISSING; // true
 * finding.measure(); // 1.1
 * finding.text().in(Language.ENGLISH); // Measure 1.1 is not done, and no reason is given.
 * }</pre>
 *
 * <p>Code acts on the kind, people read the text.
 */
@Value.Immutable
@ValueStyle
public interface ReportFinding extends JsonObject {
    /** What is lacking. */
    enum Kind {
        /** A measure of the plan is not in the report. */
        NOT_REPORTED,
        /** A measure has more than one entry. */
        REPORTED_AGAIN,
        /** The report has an entry on a measure that the plan does not have. */
        UNKNOWN_MEASURE,
        /** The entry does not say how far the measure has come. */
        STATUS_MISSING,
        /** The entry has a status that this version does not know. */
        UNKNOWN_STATUS,
        /** The measure is done, but the entry does not say what was done. */
        DONE_WITHOUT_RESULT,
        /** The measure is done, but the entry does not say what came of it. */
        DONE_WITHOUT_OUTCOME,
        /** The measure is not done, and the entry does not say why. */
        REASON_MISSING
    }

    /**
     * What is lacking.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The measure it is about.
     *
     * @return its number
     */
    String measure();

    /**
     * The finding in words.
     *
     * @return a sentence
     */
    LocalizedText text();

    /**
     * A finding.
     *
     * @param kind what is lacking
     * @param measure the number of the measure
     * @param text the finding in words
     * @return the finding
     */
    static ReportFinding of(Kind kind, String measure, LocalizedText text) {
        return ImmutableReportFinding.of(kind, measure, text);
    }
}
