package io.github.ita4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthNamesTest {
    private static final Locale THAI = Locale.forLanguageTag("th");

    @ParameterizedTest
    @EnumSource(Month.class)
    void aMonthIsReadInBothLanguagesLongAndShort(Month month) {
        Pattern form = Pattern.compile(MonthNames.form(month.getValue()));
        String english = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        String thai = month.getDisplayName(TextStyle.FULL, THAI);
        String shortThai = month.getDisplayName(TextStyle.SHORT, THAI);
        assertThat(List.of(
                        english,
                        english.substring(0, 3),
                        english.substring(0, 3) + ".",
                        thai,
                        thai.replace("\u0E4C", ""),
                        shortThai,
                        shortThai.replace(".", "")))
                .allMatch(name -> form.matcher(name).matches());
        assertThat(List.of(month.plus(1), month.minus(1)))
                .noneMatch(other ->
                        form.matcher(other.getDisplayName(TextStyle.FULL, THAI)).matches()
                                || form.matcher(other.getDisplayName(TextStyle.SHORT, THAI))
                                        .matches());
    }
}
