package io.github.ita4j.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.text.ThaiDigits;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NodeCodePropertyTest {
    @Provide
    Arbitrary<NodeCode> codes() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 99);
        return Arbitraries.oneOf(
                Arbitraries.of(Overall.OVERALL),
                Arbitraries.of(Instrument.values()),
                Combinators.combine(
                                Arbitraries.of(Instrument.values()),
                                Arbitraries.integers().between(1, 9))
                        .as(PartCode::of),
                small.map(IndicatorNumber::of),
                Combinators.combine(small, small).as(SubIndicatorNumber::of),
                Combinators.combine(
                                Arbitraries.of(Instrument.values()),
                                Arbitraries.integers().between(1, 999))
                        .as(ItemCode::of));
    }

    @Property
    void parseReadsWhatCodeWrites(@ForAll("codes") NodeCode code) {
        assertThat(NodeCode.parse(code.code())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(code).hasToString(code.code());
    }

    @Property
    void thaiDigitsAndLetterCaseMakeNoDifference(@ForAll("codes") NodeCode code) {
        assertThat(NodeCode.parse(ThaiDigits.toThai(code.code()).toUpperCase(Locale.ROOT)))
                .isEqualTo(code);
    }

    @Property(tries = 2000)
    void neverReadsTwoKindsFromOneText(@ForAll("codes") NodeCode a, @ForAll("codes") NodeCode b) {
        assertThat(a.code().equals(b.code())).isEqualTo(a.equals(b));
    }

    @Example
    void refusesWhatIsNoCodeAndNamesTheKinds() {
        for (String text :
                List.of("", "total", "9.1.1", "0", "09", "100", "EIT0", "EIT10", "IIT ", "9,1", "o", "รวม")) {
            if (!text.strip().equals("IIT")) {
                assertThatThrownBy(() -> NodeCode.parse(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageEndingWith("is not a code: write an item (i1, e1, o12), a sub-indicator (9.1), an"
                                + " indicator (9), an instrument (IIT, EIT, OIT), a part (EIT1, EIT2) or 'overall'.");
            }
        }
    }

    @Example
    void eachKindReadsItsOwn() {
        assertThat(Instrument.parse("oit")).isEqualTo(Instrument.OIT);
        assertThat(PartCode.parse("eit2")).isEqualTo(PartCode.of(Instrument.EIT, 2));
        assertThat(IndicatorNumber.parse("๙.")).isEqualTo(IndicatorNumber.of(9));
        assertThat(SubIndicatorNumber.parse("๑๐.๒")).isEqualTo(SubIndicatorNumber.of(10, 2));
        assertThat(SubIndicatorNumber.parse("9.10").number()).isEqualTo(10);
        assertThatThrownBy(() -> Instrument.parse("XIT"))
                .hasMessage("'XIT' is not an instrument: write IIT, EIT or OIT.");
        assertThatThrownBy(() -> PartCode.parse("EIT"))
                .hasMessage("'EIT' is not a part of an instrument: write it like EIT1.");
        assertThatThrownBy(() -> IndicatorNumber.parse("9.1"))
                .hasMessage("'9.1' is not an indicator: write its number, from 1 to 99, such as 9.");
        assertThatThrownBy(() -> SubIndicatorNumber.parse("9"))
                .hasMessage("'9' is not a sub-indicator: write it like 9.1.");
        assertThatThrownBy(() -> SubIndicatorNumber.of(9, 0))
                .hasMessage("Sub-indicator 9.0: the number after the point is from 1 to 99.");
        assertThatThrownBy(() -> IndicatorNumber.of(100))
                .hasMessage("Indicator 100: an indicator's number is from 1 to 99.");
        assertThatThrownBy(() -> PartCode.of(Instrument.EIT, 10))
                .hasMessage("Part 10 of EIT: a part's number is from 1 to 9.");
    }

    @Example
    void numbersAreOrderedAsNumbers() {
        assertThat(SubIndicatorNumber.of(9, 2)).isLessThan(SubIndicatorNumber.of(9, 10));
        assertThat(SubIndicatorNumber.of(9, 10)).isLessThan(SubIndicatorNumber.of(10, 1));
        assertThat(IndicatorNumber.of(9)).isLessThan(IndicatorNumber.of(10));
    }

    @Example
    void gradeCodesAreOpenText() {
        assertThat(GradeCode.parse(" pass-good "))
                .isEqualTo(GradeCode.of("pass-good"))
                .hasToString("pass-good");
        assertThat(GradeCode.of("AA").code()).isEqualTo("AA");
        for (String bad : List.of("", "-a", "a-", "a b", "ผ่าน", "a--b", "x".repeat(41))) {
            assertThatThrownBy(() -> GradeCode.of(bad))
                    .hasMessageContaining("is not a grade code: use letters, digits and inner hyphens");
        }
    }
}
