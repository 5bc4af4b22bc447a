package io.github.ita4j.core.time;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text on a period into words, and writes each of them as a letter, so that a text can be compared with a form:
 * {@code ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2568} is {@code Q 1 F E 2568}. Thai is written without spaces, and recognised text has
 * them in the wrong places, so spaces count only between two numbers.
 */
final class PeriodWords {
    /** Longer texts are descriptions and no periods. */
    private static final int MAX_LENGTH = 200;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_TO_DROP = Pattern.compile("(?<![0-9]) | (?![0-9])");

    /** Right behind a month, 'ปี' is the year of the calendar. */
    private static final Pattern YEAR_OF_MONTH = Pattern.compile("(M[0-9]+) (?:Y )?(?:E )?([0-9]+ )");

    /** 'ปีงบประมาณ 6 เดือนแรก' has no year. */
    private static final Pattern YEAR = Pattern.compile("([FCY]) (?:E )?([0-9]+ )(?!D )");

    private static final Pattern YEAR_OF_ERA = Pattern.compile("E ([0-9]+ )");

    private static final String NUMBER = "number";

    /** The forms that a word has in packed text, by its letter; one that begins another stands after it. */
    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();

    static {
        add(NUMBER, "[0-9]{1,4}(?![0-9])");
        // A fiscal year, a calendar year, and a year that may be either.
        add("F ", "ปีงบ(?:ประมาณ)?|fiscalyear|fy");
        add("C ", "ปีปฏิทิน|calendaryear");
        add("Y ", "ปี|year");
        add("S ", "ครึ่งปี");
        add("H ", "half");
        // 'ไตรมาสอง' is what is left of 'ไตรมาสสอง' where one of the two equal letters was dropped.
        add("Q ", "ไตรมา(?=สอง|สาม|สี่)|ไตรมาส|quarter|q(?=[1-4])");
        add("O1 ", "แรก|หนึ่ง|first");
        add("O2 ", "สอง|second");
        add("O3 ", "สาม|third");
        add("O4 ", "สี่|fourth");
        add("L ", "หลัง|สุดท้าย");
        add("W ", "ตลอดทั้ง|ตลอด|ทั้ง|whole");
        add("R ", "รอบ");
        add("D ", "เดือน");
        // Only a period with an end follows.
        add("A ", "ตั้งแต่|ระหว่าง|from");
        add("T ", "จนถึง|ถึง|[-\u2010-\u2015\u2212~]|to");
        add("/ ", "/");
        add("( ", "\\(");
        add(") ", "\\)");
        for (int month = 1; month <= 12; month++) {
            add("M" + month + " ", MonthNames.form(month));
        }
        // The Buddhist Era.
        add("E ", "พ\\.?ศ\\.?");
        // What only joins others.
        add("", " |ประจำ|ในช่วง|ช่วง|สำหรับ|ของ|ใน|ที่|of|the|b\\.?e\\.?");
    }

    private PeriodWords() {}

    private static void add(String word, String form) {
        FORMS.put(word, Pattern.compile(form));
    }

    /** The words of a text, each with a space behind it; the words that only join others are left out. */
    static String of(String text) {
        String packed = pack(text);
        if (packed.length() > MAX_LENGTH) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < packed.length()) {
            at = next(packed, at, words);
        }
        return words.toString();
    }

    /** The words of a statement, where a year is one with the word that it is the year of: {@code F2568}, {@code M10:2567}. */
    static String withYears(String words) {
        String ofMonths = YEAR_OF_MONTH.matcher(words).replaceAll("$1:$2");
        return YEAR_OF_ERA.matcher(YEAR.matcher(ofMonths).replaceAll("$1$2")).replaceAll("F$1");
    }

    private static String pack(String text) {
        String spaced = SPACE.matcher(InputText.cleanNumber(text)).replaceAll(" ");
        return SPACE_TO_DROP
                .matcher(spaced)
                .replaceAll("")
                // The cleaning split the vowel sign am.
                .replace("\u0E4D\u0E32", "\u0E33")
                .toLowerCase(Locale.ROOT);
    }

    private static int next(String text, int at, StringBuilder words) {
        for (Map.Entry<String, Pattern> form : FORMS.entrySet()) {
            Matcher matcher = form.getValue().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                words.append(form.getKey().equals(NUMBER) ? matcher.group() + " " : form.getKey());
                return matcher.end();
            }
        }
        throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
    }
}
