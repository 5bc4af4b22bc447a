package io.github.ita4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.text.InputText;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Thai fiscal year, named in the Buddhist Era: it begins on 1 October of the year before and ends on 30 September.
 *
 * <pre>{@code
 * FiscalYear year = FiscalYear.ofBuddhist(2568);
 * year.startDate();  // 2024-10-01
 * year.endDate();    // 2025-09-30
 * year.toString();   // "2568"
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable. {@code parse} reads what {@code toString} writes. Years run from 2500 to 2999; a number
 * such as 2025 is refused, since it is most likely a year of the Christian Era.
 *
 * @param buddhistYear the number of the year in the Buddhist Era, from 2500 to 2999
 */
public record FiscalYear(@JsonValue int buddhistYear) implements Comparable<FiscalYear>, Serializable {
    /** What is added to a year of the Christian Era to get the year of the Buddhist Era. */
    static final int ERA_OFFSET = 543;

    private static final int MIN = 2500;
    private static final int MAX = 2999;

    private static final Pattern FORM = Pattern.compile("(?:ปีงบประมาณ\\s*)?(?:พ\\s*\\.\\s*ศ\\s*\\.\\s*)?([0-9]{4})");

    /**
     * Refuses numbers that are no year of the Buddhist Era.
     *
     * @param buddhistYear from 2500 to 2999
     * @throws IllegalArgumentException if the number is outside that range
     */
    public FiscalYear {
        if (buddhistYear < MIN || buddhistYear > MAX) {
            String hint = buddhistYear >= MIN - ERA_OFFSET && buddhistYear <= MAX - ERA_OFFSET
                    ? " " + buddhistYear + " of the Christian Era is " + (buddhistYear + ERA_OFFSET) + "."
                    : "";
            throw new IllegalArgumentException("Fiscal year " + buddhistYear
                    + " is not a year of the Buddhist Era from " + MIN + " to " + MAX + "." + hint);
        }
    }

    /**
     * The fiscal year with a number of the Buddhist Era.
     *
     * @param year from 2500 to 2999
     * @return the fiscal year
     * @throws IllegalArgumentException if the number is outside that range
     */
    @JsonCreator
    public static FiscalYear ofBuddhist(int year) {
        return new FiscalYear(year);
    }

    /**
     * The fiscal year in which a day lies.
     *
     * @param date a day
     * @return the fiscal year that contains it
     * @throws IllegalArgumentException if that is not a year from 2500 to 2999
     */
    public static FiscalYear containing(LocalDate date) {
        int christian = date.getMonthValue() >= Month.OCTOBER.getValue() ? date.getYear() + 1 : date.getYear();
        return ofBuddhist(christian + ERA_OFFSET);
    }

    /**
     * Reads a fiscal year: {@code 2568}, {@code ๒๕๖๘}, {@code พ.ศ. ๒๕๖๘}, {@code ปีงบประมาณ พ.ศ. 2568}.
     *
     * @param text the text
     * @return the fiscal year
     * @throws IllegalArgumentException if the text is none of these, or the year is out of range
     */
    @JsonCreator
    public static FiscalYear parse(String text) {
        String clean = InputText.cleanNumber(text);
        Matcher matcher = FORM.matcher(clean);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(InputText.quote(clean)
                    + " is not a fiscal year: write the year of the Buddhist Era in four digits, such as 2568.");
        }
        return ofBuddhist(Integer.parseInt(matcher.group(1)));
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static FiscalYear valueOf(String text) {
        return parse(text);
    }

    /**
     * The first day.
     *
     * @return 1 October, in the Christian year before the one in which it ends
     */
    public LocalDate startDate() {
        return LocalDate.of(buddhistYear - ERA_OFFSET - 1, Month.OCTOBER, 1);
    }

    /**
     * The last day.
     *
     * @return 30 September
     */
    public LocalDate endDate() {
        return LocalDate.of(buddhistYear - ERA_OFFSET, Month.SEPTEMBER, 30);
    }

    /**
     * Whether a day lies in the year.
     *
     * @param date a day
     * @return true from {@link #startDate()} to {@link #endDate()}, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(startDate()) && !date.isAfter(endDate());
    }

    /**
     * The fiscal year after this one.
     *
     * @return the next year
     * @throws IllegalArgumentException if this is 2999
     */
    public FiscalYear next() {
        return ofBuddhist(buddhistYear + 1);
    }

    /**
     * The fiscal year before this one.
     *
     * @return the previous year
     * @throws IllegalArgumentException if this is 2500
     */
    public FiscalYear previous() {
        return ofBuddhist(buddhistYear - 1);
    }

    /**
     * The whole year as a period.
     *
     * @return October to September
     */
    public FiscalPeriod asPeriod() {
        return months(1, 12);
    }

    /**
     * A half of the year.
     *
     * @param number 1 for October to March, 2 for April to September
     * @return the half
     * @throws IllegalArgumentException if the number is neither 1 nor 2
     */
    public FiscalPeriod half(int number) {
        requireNumber("half", number, 2);
        return months(6 * number - 5, 6 * number);
    }

    /**
     * A quarter of the year.
     *
     * @param number 1 for October to December, up to 4 for July to September
     * @return the quarter
     * @throws IllegalArgumentException if the number is not from 1 to 4
     */
    public FiscalPeriod quarter(int number) {
        requireNumber("quarter", number, 4);
        return months(3 * number - 2, 3 * number);
    }

    /**
     * A month of the year, counted from October.
     *
     * @param number 1 for October, up to 12 for September
     * @return the month
     * @throws IllegalArgumentException if the number is not from 1 to 12
     */
    public YearMonth month(int number) {
        requireNumber("month", number, 12);
        return YearMonth.from(startDate()).plusMonths(number - 1L);
    }

    private FiscalPeriod months(int first, int last) {
        return FiscalPeriod.of(month(first), month(last));
    }

    private void requireNumber(String what, int number, int max) {
        if (number < 1 || number > max) {
            throw new IllegalArgumentException(
                    "Fiscal year " + buddhistYear + " has no " + what + " " + number + ": use 1 to " + max + ".");
        }
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhistYear, other.buddhistYear);
    }

    // Written out, because what the compiler makes for a record takes long at its first call.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiscalYear that && buddhistYear == that.buddhistYear;
    }

    @Override
    public int hashCode() {
        return buddhistYear;
    }

    /**
     * The year in four Arabic digits, in every locale.
     *
     * @return such as {@code 2568}
     */
    @Override
    public String toString() {
        return Integer.toString(buddhistYear);
    }
}
