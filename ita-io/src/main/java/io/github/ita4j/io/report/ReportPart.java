package io.github.ita4j.io.report;

/**
 * The parts of a report on one agency, each of which can stand in a table of its own.
 *
 * <pre>{@code
 * Pages.of(content).withPart(ReportPart.GAPS).as(OutputFormat.CSV).lines().count(); // 37
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum ReportPart {
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
