package io.github.ita4j.core.time;

import io.github.ita4j.core.text.ThaiDigits;
import java.time.YearMonth;
import java.util.List;

/**
 * Prints a period in words. {@link PeriodText#parse(String)} reads every form back.
 *
 * <pre>{@code
 * FiscalPeriod quarter = FiscalYear.ofBuddhist(2568).quarter(2);
 * PeriodFormat.THAI.print(quarter);        // ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2568
 * PeriodFormat.THAI_SHORT.print(quarter);  // ไตรมาส 2/2568
 * PeriodFormat.ENGLISH.print(quarter);     // quarter 2 of fiscal year 2568
 * PeriodFormat.THAI_SHORT.withThaiDigits().print(FiscalPeriod.parse("2567-11/2568-02")); // พ.ย. ๖๗ – ก.พ. ๖๘
 * }</pre>
 *
 * <p>Years are those of the Buddhist Era in every form; the short form prints a month's year in two digits where that
 * is certain to be read again, from 2550 to 2599. Immutable and thread-safe; does not depend on the locale.
 */
public final class PeriodFormat {
    /** The official long form in Thai. */
    public static final PeriodFormat THAI = new PeriodFormat(
            new Words(
                    "ปีงบประมาณ พ.ศ. %y",
                    List.of("รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. %y", "รอบ 6 เดือนหลัง ปีงบประมาณ พ.ศ. %y"),
                    "ไตรมาสที่ %q ปีงบประมาณ พ.ศ. %y",
                    MonthNames.THAI,
                    " ถึง ",
                    false),
            false);

    /** The short form in Thai, for tables. */
    public static final PeriodFormat THAI_SHORT = new PeriodFormat(
            new Words(
                    "ปีงบประมาณ %y",
                    List.of("6 เดือนแรก ปีงบ %y", "6 เดือนหลัง ปีงบ %y"),
                    "ไตรมาส %q/%y",
                    MonthNames.THAI_SHORT,
                    " – ",
                    true),
            false);

    /** English. */
    public static final PeriodFormat ENGLISH = new PeriodFormat(
            new Words(
                    "fiscal year %y",
                    List.of("first half of fiscal year %y", "second half of fiscal year %y"),
                    "quarter %q of fiscal year %y",
                    MonthNames.ENGLISH,
                    " to ",
                    false),
            false);

    private record Words(
            String year, List<String> halves, String quarter, List<String> months, String to, boolean shortYears) {}

    private final Words words;
    private final boolean thaiDigits;

    private PeriodFormat(Words words, boolean thaiDigits) {
        this.words = words;
        this.thaiDigits = thaiDigits;
    }

    /**
     * This form in Thai digits.
     *
     * @return a form that differs in its digits alone
     */
    public PeriodFormat withThaiDigits() {
        return new PeriodFormat(words, true);
    }

    /**
     * Prints a period: by its name where it is exactly a fiscal year, a half, a quarter or a month, otherwise by its
     * first and last month.
     *
     * @param period the period
     * @return the text, in Arabic digits unless the form has Thai ones
     */
    public String print(FiscalPeriod period) {
        String text = inArabicDigits(period);
        return thaiDigits ? ThaiDigits.toThai(text) : text;
    }

    private String inArabicDigits(FiscalPeriod period) {
        FiscalYear year = period.fiscalYear();
        if (period.equals(year.asPeriod())) {
            return named(words.year, year, 0);
        }
        for (int half = 1; half <= 2; half++) {
            if (period.equals(year.half(half))) {
                return named(words.halves.get(half - 1), year, half);
            }
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (period.equals(year.quarter(quarter))) {
                return named(words.quarter, year, quarter);
            }
        }
        String first = month(period.firstMonth());
        return period.months() == 1 ? first : first + words.to + month(period.lastMonth());
    }

    private static String named(String form, FiscalYear year, int number) {
        return form.replace("%q", Integer.toString(number)).replace("%y", year.toString());
    }

    private String month(YearMonth month) {
        int year = month.getYear() + FiscalYear.ERA_OFFSET;
        boolean twoDigits = words.shortYears && year >= 2550 && year <= 2599;
        return words.months.get(month.getMonthValue() - 1) + " " + (twoDigits ? year - 2500 : year);
    }
}
