package io.github.ita4j.io.report;

/**
 * How much a list of results says of each agency in CSV, JSON and JSON lines.
 *
 * <pre>{@code
 * Page page = Pages.assessments(Scorer.of(catalog), List.of(sheet), AssessDetail.AGENCY, List.of("agency", "passed"));
 * page.as(OutputFormat.CSV).startsWith("agency,passed"); // true
 * }</pre>
 */
public enum AssessDetail {
    /** The overall score, the grade, the zeros, what is missing and what does not fit together. */
    AGENCY,
    /** The scores of instruments, their parts and indicators too. */
    INDICATORS,
    /** All there is: sub-indicators, items, and in JSON what each reading of an unsettled rule would give. */
    ITEMS
}
