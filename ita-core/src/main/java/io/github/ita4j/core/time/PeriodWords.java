package io.github.ita4j.core.time;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import io.github.ita4j.core.time.PeriodWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text on a period into words. Thai is written without spaces, and recognised text has them in the wrong places,
 * so spaces count only between two numbers.
 */
final class PeriodWords {
    /** Longer texts are descriptions and no periods. */
    private static final int MAX_LENGTH = 200;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_TO_DROP = Pattern.compile("(?<![0-9]) | (?![0-9])");

    private record Form(Kind kind, int value, String pattern) {}

    // A word that begins another stands after it.
    private static final List<Form> FORMS = forms();
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern FILLER = Pattern.compile(" |ประจำ|ในช่วง|ช่วง|สำหรับ|ของ|ใน|ที่|of|the|b\\.?e\\.?");
    private static final List<Pattern> PATTERNS =
            FORMS.stream().map(form -> Pattern.compile(form.pattern())).toList();

    private PeriodWords() {}

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(Kind.FISCAL_YEAR, 0, "ปีงบ(?:ประมาณ)?|fiscalyear|fy"));
        forms.add(new Form(Kind.CALENDAR_YEAR, 0, "ปีปฏิทิน|calendaryear"));
        forms.add(new Form(Kind.YEAR, 0, "ปี|year"));
        forms.add(new Form(Kind.HALF_YEAR, 0, "ครึ่งปี"));
        forms.add(new Form(Kind.HALF, 0, "half"));
        // 'ไตรมาสอง' is what is left of 'ไตรมาสสอง' where one of the two equal letters was dropped.
        forms.add(new Form(Kind.QUARTER, 0, "ไตรมา(?=สอง|สาม|สี่)|ไตรมาส|quarter|q(?=[1-4])"));
        forms.add(new Form(Kind.ORDINAL, 1, "แรก|หนึ่ง|first"));
        forms.add(new Form(Kind.ORDINAL, 2, "สอง|second"));
        forms.add(new Form(Kind.ORDINAL, 3, "สาม|third"));
        forms.add(new Form(Kind.ORDINAL, 4, "สี่|fourth"));
        forms.add(new Form(Kind.LAST, 0, "หลัง|สุดท้าย"));
        forms.add(new Form(Kind.WHOLE, 0, "ตลอดทั้ง|ตลอด|ทั้ง|whole"));
        forms.add(new Form(Kind.ROUND, 0, "รอบ"));
        forms.add(new Form(Kind.MONTH_WORD, 0, "เดือน"));
        forms.add(new Form(Kind.FROM, 0, "ตั้งแต่|ระหว่าง|from"));
        forms.add(new Form(Kind.TO, 0, "จนถึง|ถึง|[-\u2010-\u2015\u2212~]|to"));
        forms.add(new Form(Kind.SLASH, 0, "/"));
        forms.add(new Form(Kind.OPEN, 0, "\\("));
        forms.add(new Form(Kind.CLOSE, 0, "\\)"));
        for (int month = 1; month <= 12; month++) {
            String full = MonthNames.THAI.get(month - 1).replace("\u0E4C", "\u0E4C?");
            String english = MonthNames.ENGLISH.get(month - 1).toLowerCase(Locale.ROOT);
            forms.add(new Form(Kind.MONTH, month, full + "|" + english));
        }
        for (int month = 1; month <= 12; month++) {
            String shortName = MonthNames.THAI_SHORT.get(month - 1).replace(".", "\\.?");
            String english = MonthNames.ENGLISH.get(month - 1).substring(0, 3).toLowerCase(Locale.ROOT);
            forms.add(new Form(Kind.MONTH, month, shortName + "|" + english + "\\.?"));
        }
        forms.add(new Form(Kind.ERA, 0, "พ\\.?ศ\\.?"));
        return List.copyOf(forms);
    }

    /** The words of a text; the words that only join others are left out. */
    static List<PeriodWord> of(String text) {
        String packed = pack(text);
        if (packed.length() > MAX_LENGTH) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        List<PeriodWord> words = new ArrayList<>();
        int at = 0;
        while (at < packed.length()) {
            at = next(packed, at, words);
        }
        return words;
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

    private static int next(String text, int at, List<PeriodWord> words) {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            words.add(number(number.group()));
            return number.end();
        }
        for (int i = 0; i < FORMS.size(); i++) {
            Matcher matcher = PATTERNS.get(i).matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                words.add(new PeriodWord(FORMS.get(i).kind(), FORMS.get(i).value(), 0));
                return matcher.end();
            }
        }
        Matcher filler = FILLER.matcher(text).region(at, text.length());
        if (filler.lookingAt()) {
            return filler.end();
        }
        throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
    }

    private static PeriodWord number(String digits) {
        if (digits.length() > 4) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        return new PeriodWord(Kind.NUMBER, Integer.parseInt(digits), digits.length());
    }
}
