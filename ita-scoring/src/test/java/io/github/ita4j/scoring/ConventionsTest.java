package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What frameworks look for in values, and what a log shows of them. */
class ConventionsTest {
    static List<Object> words() {
        return List.of(
                Score.parse("254/3"),
                Fraction.parse("4/7"),
                FiscalYear.ofBuddhist(2568),
                FiscalPeriod.parse("2568-10/2569-03"),
                NodeCode.parse("o12"),
                NodeCode.parse("9.1"),
                NodeCode.parse("9"),
                NodeCode.parse("EIT2"),
                GradeCode.parse("pass"),
                MeasureStatus.DONE,
                ReportRound.FULL_YEAR);
    }

    @ParameterizedTest
    @MethodSource("words")
    void valueOfReadsWhatToStringWrites(Object value) throws ReflectiveOperationException {
        var method = value.getClass().getMethod("valueOf", String.class);
        assertThat(Modifier.isStatic(method.getModifiers())).isTrue();
        assertThat(method.invoke(null, value.toString())).isEqualTo(value);
        if (!(value instanceof MeasureStatus || value instanceof ReportRound)) {
            assertThatThrownBy(() -> method.invoke(null, "?"))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCodeOfAnyKindHasItToo() {
        assertThat(NodeCode.valueOf("o12")).isEqualTo(NodeCode.parse("o12"));
    }

    @Test
    void whatIsLargeIsOneLine() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
        assertThat(catalog).hasToString("Catalog nacc 2566 " + catalog.version() + ", 88 items");
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .agency(Agency.of("ก"))
                .putScores(NodeCode.parse("overall"), Score.parse("98.80"))
                .build();
        assertThat(Scorer.of(catalog).assess(sheet))
                .hasToString("Assessment of ก, 2566: 98.80, pass-excellent or pass-good");
        assertThat(Scorer.of(catalog)
                        .assess(ScoreSheet.builder()
                                .fiscalYear(catalog.fiscalYear())
                                .build())
                        .toString())
                .startsWith("Assessment of an agency without a name, 2566: 0.00 to 100.00, ");
    }
}
