package io.github.ita4j.core.time;

/**
 * Why a text could not be read as a period.
 *
 * <pre>{@code
 * PeriodText.parse("ไตรมาสแรก").problem(); // Optional[YEAR_MISSING]
 * PeriodText.parse("ดำเนินการต่อเนื่อง").problem(); // Optional[NOT_A_PERIOD]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum PeriodProblem {
    /** The text is no period that ita4j knows, such as {@code ดำเนินการต่อเนื่อง}. */
    NOT_A_PERIOD,
    /** The text names no year, and no fiscal year was given for it: {@code ไตรมาสแรก}. */
    YEAR_MISSING,
    /** The text may mean two periods: {@code ปี 2568} is a fiscal or a calendar year. */
    AMBIGUOUS,
    /** The text says two things that do not agree: {@code ไตรมาส 1/2568 (ม.ค. - มี.ค. 68)}. */
    CONTRADICTION,
    /** The text names a quarter, a day or a year that does not exist, or ends before it begins: {@code ไตรมาส 5}. */
    IMPOSSIBLE,
    /** The text begins or ends within a month, and periods are whole months: {@code 15 ต.ค. 67}. */
    NOT_WHOLE_MONTHS
}
