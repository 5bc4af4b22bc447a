package io.github.ita4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of whole months, such as a fiscal year, a half, a quarter or {@code October 2567 to March 2568}.
 *
 * <p>A period that is exactly a fiscal year, a half or a quarter is written by that name; any other is written by its
 * first and last month, years in the Buddhist Era:
 *
 * <pre>{@code
 * FiscalPeriod.parse("2568").months();       // 12
 * FiscalPeriod.parse("2568-H1").endDate();   // 2025-03-31
 * FiscalPeriod.parse("2568-Q4").startDate(); // 2025-07-01
 * FiscalPeriod.parse("2567-11/2568-02").months(); // 4: November to February
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable. {@code parse} reads what {@code toString} writes. Ordered by first month, then by last.
 *
 * @param firstMonth the first month, in the ISO calendar
 * @param lastMonth the last month, not before the first
 */
public record FiscalPeriod(YearMonth firstMonth, YearMonth lastMonth)
        implements Comparable<FiscalPeriod>, Serializable {
    private static final Pattern YEAR_PART = Pattern.compile("([0-9]{4})(?:-([HQ])([0-9]))?");
    private static final Pattern MONTHS = Pattern.compile("([0-9]{4})-([0-9]{2})/([0-9]{4})-([0-9]{2})");

    /**
     * Refuses periods that end before they begin.
     *
     * @param firstMonth the first month
     * @param lastMonth the last month
     * @throws IllegalArgumentException if the last month is before the first, or one lies outside the fiscal years 2500
     *     to 2999
     */
    public FiscalPeriod {
        if (lastMonth.isBefore(firstMonth)) {
            throw new IllegalArgumentException("The period ends in " + lastMonth + ", before it begins in " + firstMonth
                    + ": swap the two months.");
        }
        FiscalYear.containing(firstMonth.atDay(1));
        FiscalYear.containing(lastMonth.atDay(1));
    }

    /**
     * The period from a first to a last month.
     *
     * @param firstMonth the first month (ISO calendar)
     * @param lastMonth the last month, not before the first
     * @return the period
     * @throws IllegalArgumentException if the last month is before the first, or one lies outside the fiscal years 2500
     *     to 2999
     */
    public static FiscalPeriod of(YearMonth firstMonth, YearMonth lastMonth) {
        return new FiscalPeriod(firstMonth, lastMonth);
    }

    /**
     * Reads a period: {@code 2568}, {@code 2568-H1}, {@code 2568-Q3} or {@code 2567-10/2568-03}.
     *
     * @param text the text
     * @return the period
     * @throws IllegalArgumentException if the text is none of these
     */
    @JsonCreator
    public static FiscalPeriod parse(String text) {
        String clean = InputText.cleanNumber(text);
        Matcher yearPart = YEAR_PART.matcher(clean);
        if (yearPart.matches()) {
            FiscalYear year = FiscalYear.parse(yearPart.group(1));
            if (yearPart.group(2) == null) {
                return year.asPeriod();
            }
            int number = Integer.parseInt(yearPart.group(3));
            return yearPart.group(2).equals("H") ? year.half(number) : year.quarter(number);
        }
        Matcher months = MONTHS.matcher(clean);
        if (months.matches()) {
            return of(month(months.group(1), months.group(2)), month(months.group(3), months.group(4)));
        }
        throw new IllegalArgumentException(
                InputText.quote(clean) + " is not a period: write 2568, 2568-H1, 2568-Q3 or 2567-10/2568-03.");
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static FiscalPeriod valueOf(String text) {
        return parse(text);
    }

    private static YearMonth month(String buddhistYear, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("'" + month + "' is not a month: use 01 to 12.");
        }
        return YearMonth.of(Integer.parseInt(buddhistYear) - FiscalYear.ERA_OFFSET, number);
    }

    /**
     * The first day.
     *
     * @return the first day of the first month
     */
    public LocalDate startDate() {
        return firstMonth.atDay(1);
    }

    /**
     * The last day.
     *
     * @return the last day of the last month
     */
    public LocalDate endDate() {
        return lastMonth.atEndOfMonth();
    }

    /**
     * The number of months.
     *
     * @return 1 or more
     */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(firstMonth, lastMonth) + 1;
    }

    /**
     * Whether the whole period lies in a fiscal year.
     *
     * @param year the fiscal year
     * @return true if every day of the period is a day of the year
     */
    public boolean isWithin(FiscalYear year) {
        return year.contains(startDate()) && year.contains(endDate());
    }

    /**
     * The fiscal year in which the period begins.
     *
     * @return the fiscal year of the first month
     */
    public FiscalYear fiscalYear() {
        return FiscalYear.containing(startDate());
    }

    @Override
    public int compareTo(FiscalPeriod other) {
        int order = firstMonth.compareTo(other.firstMonth);
        return order != 0 ? order : lastMonth.compareTo(other.lastMonth);
    }

    /**
     * The period as {@link #parse(String)} reads it, in Arabic digits in every locale.
     *
     * @return such as {@code 2568-H1}
     */
    @Override
    @JsonValue
    public String toString() {
        int part = partOfYear();
        return part == 0
                ? monthText(firstMonth) + "/" + monthText(lastMonth)
                : fiscalYear() + (months() == 12 ? "" : (months() == 6 ? "-H" : "-Q") + part);
    }

    /** Which whole year (1), half or quarter of its year this is; 0 for other months. */
    private int partOfYear() {
        int months = months();
        int before = (firstMonth.getMonthValue() + 2) % 12;
        return (months == 3 || months == 6 || months == 12) && before % months == 0 ? before / months + 1 : 0;
    }

    /**
     * The period in words, with the years of the Buddhist Era. {@link PeriodText#parse(String)} reads them back.
     *
     * @return such as {@code ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2568} and {@code quarter 2 of fiscal year 2568}
     */
    public LocalizedText label() {
        int part = partOfYear();
        String wholeYear = months() == 12 ? "year" : months() == 6 ? "half-" + part : "quarter";
        String form = part > 0 ? wholeYear : months() == 1 ? "month" : "months";
        Map<String, Object> values =
                Texts.values("year", fiscalYear(), "part", part, "first", name(firstMonth), "last", name(lastMonth));
        return Texts.labels(FiscalPeriod.class).both("FiscalPeriod." + form, values);
    }

    private static LocalizedText name(YearMonth month) {
        int year = month.getYear() + FiscalYear.ERA_OFFSET;
        int index = month.getMonthValue() - 1;
        return LocalizedText.of(MonthNames.THAI.get(index) + " " + year, MonthNames.ENGLISH.get(index) + " " + year);
    }

    private static String monthText(YearMonth month) {
        return (month.getYear() + FiscalYear.ERA_OFFSET)
                + (month.getMonthValue() < 10 ? "-0" : "-")
                + month.getMonthValue();
    }
}
