package io.github.ita4j.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last number that a code may have, and those beside them. */
class NumbersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 99})
    void numbersToNinetyNine(int number) {
        String text = Integer.toString(number);
        assertThat(IndicatorNumber.of(number).code()).isEqualTo(text);
        assertThat(IndicatorNumber.parse(text).number()).isEqualTo(number);
        assertThat(SubIndicatorNumber.of(number, number).code()).isEqualTo(text + "." + text);
        assertThat(SubIndicatorNumber.parse(text + "." + text)).isEqualTo(SubIndicatorNumber.of(number, number));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100})
    void noOthers(int number) {
        assertThatThrownBy(() -> IndicatorNumber.of(number))
                .hasMessage("Indicator " + number + ": an indicator's number is from 1 to 99.");
        assertThatThrownBy(() -> SubIndicatorNumber.of(9, number))
                .hasMessage("Sub-indicator 9." + number + ": the number after the point is from 1 to 99.");
        assertThatThrownBy(() -> SubIndicatorNumber.of(number, 1)).hasMessageStartingWith("Indicator " + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void partsToNine(int number) {
        assertThat(PartCode.of(Instrument.EIT, number).code()).isEqualTo("EIT" + number);
        assertThat(PartCode.parse("EIT" + number)).isEqualTo(PartCode.of(Instrument.EIT, number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void noOtherParts(int number) {
        assertThatThrownBy(() -> PartCode.of(Instrument.EIT, number))
                .hasMessage("Part " + number + " of EIT: a part's number is from 1 to 9.");
    }

    @ParameterizedTest
    @CsvSource({"o1, 1", "o999, 999"})
    void itemsToNineHundredNinetyNine(String text, int number) {
        assertThat(ItemCode.parse(text)).isEqualTo(ItemCode.of(Instrument.OIT, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"o0", "o1000"})
    void noOtherItems(String text) {
        assertThatThrownBy(() -> ItemCode.parse(text)).hasMessageContaining("a number from 1 to 999");
    }

    @Test
    void saysWhatItDoesNotRead() {
        assertThatThrownBy(() -> Instrument.parse("X\nIT")).hasMessageStartingWith("'X\\u000AIT' is not an instrument");
        assertThatThrownBy(() -> PartCode.parse("EIT")).hasMessageStartingWith("'EIT' is not a part");
        assertThatThrownBy(() -> IndicatorNumber.parse("9.1")).hasMessageStartingWith("'9.1' is not an indicator");
        assertThatThrownBy(() -> SubIndicatorNumber.parse("9")).hasMessageStartingWith("'9' is not a sub-indicator");
        assertThat(Instrument.parse(" oit ")).isEqualTo(Instrument.OIT);
        assertThat(Overall.OVERALL).hasToString("overall");
    }

    @Test
    void numbersAreOrderedAsNumbers() {
        assertThat(IndicatorNumber.of(2)).isLessThan(IndicatorNumber.of(10));
        assertThat(SubIndicatorNumber.of(9, 2)).isLessThan(SubIndicatorNumber.of(9, 10));
        assertThat(SubIndicatorNumber.of(9, 10)).isLessThan(SubIndicatorNumber.of(10, 1));
        assertThat(PartCode.parse("EIT1")).isLessThan(PartCode.parse("EIT2"));
        assertThat(PartCode.parse("EIT9")).isLessThan(PartCode.parse("OIT1"));
        assertThat(PartCode.parse("EIT2")).isEqualByComparingTo(PartCode.parse("eit๒"));
    }

    /** Codes are keys of maps, and the more of them have one hash code, the slower these are. */
    @Test
    void codesSpreadOverTheirHashCodes() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(number -> PartCode.of(Instrument.EIT, number)))
                .extracting(PartCode::hashCode)
                .doesNotHaveDuplicates();
        assertThat(Stream.of("A", "AA", "B", "C").map(GradeCode::of))
                .extracting(GradeCode::hashCode)
                .doesNotHaveDuplicates();
    }

    /** Frameworks turn texts of requests and of settings into values by this name. */
    @Test
    void isReadByTheNameThatFrameworksLookFor() {
        assertThat(PartCode.valueOf("eit1")).isEqualTo(PartCode.parse("eit1"));
        assertThat(IndicatorNumber.valueOf("๙")).isEqualTo(IndicatorNumber.of(9));
        assertThat(SubIndicatorNumber.valueOf("9.1")).isEqualTo(SubIndicatorNumber.of(9, 1));
        assertThat(ItemCode.valueOf("O12")).isEqualTo(ItemCode.parse("o12"));
        assertThat(NodeCode.valueOf("OIT")).isEqualTo(Instrument.OIT);
        assertThat(GradeCode.valueOf(" AA ")).isEqualTo(GradeCode.of("AA"));
    }

    /** The code of a grade is text of the caller's: what cannot be seen must not get into a message. */
    @Test
    void aGradeCodeIsShort() {
        assertThat(GradeCode.of("a".repeat(40)).code()).hasSize(40);
        assertThatThrownBy(() -> GradeCode.of("a".repeat(41))).hasMessageContaining("at most 40 characters");
        assertThat(GradeCode.parse(" pass-good ")).isEqualTo(GradeCode.of("pass-good"));
        assertThatThrownBy(() -> GradeCode.of("\u0000A")).hasMessageStartingWith("'\\u0000A' is not a grade code");
    }
}
