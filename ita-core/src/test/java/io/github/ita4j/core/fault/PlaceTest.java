package io.github.ita4j.core.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place FILE = Place.of("แผน.xlsx");

    @Test
    void isWrittenAsFarAsItIsKnown() {
        assertThat(FILE).hasToString("แผน.xlsx");
        assertThat(FILE.withLine(7)).hasToString("แผน.xlsx:7");
        assertThat(FILE.withTable(2).withRow(1).withLine(7).withColumn(3)).hasToString("แผน.xlsx:7:3");
        assertThat(FILE.withSheet("ปี 2568").withTable(1)).hasToString("แผน.xlsx:ปี 2568");
        assertThat(FILE.withSheet("ปี 2568").withRow(7)).hasToString("แผน.xlsx:ปี 2568!7");
        assertThat(FILE.withSheet("ปี 2568").withRow(7).withColumn(3)).hasToString("แผน.xlsx:ปี 2568!C7");
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(FILE.withRow(1).withColumn(1).reference()).hasValue("A1");
        assertThat(FILE.withRow(1).withColumn(26).reference()).hasValue("Z1");
        assertThat(FILE.withRow(1).withColumn(27).reference()).hasValue("AA1");
        assertThat(FILE.withRow(9).withColumn(702).reference()).hasValue("ZZ9");
        assertThat(FILE.withRow(9).withColumn(703).reference()).hasValue("AAA9");
        assertThat(FILE.withRow(1_048_576).withColumn(16_384).reference()).hasValue("XFD1048576");
        assertThat(FILE.withColumn(1).reference()).isEmpty();
    }

    @Test
    void isAValue() {
        Place place = FILE.withSheet("ก").withTable(1).withRow(2).withLine(3).withColumn(4);
        assertThat(FILE.withColumn(4).withLine(3).withRow(2).withTable(1).withSheet("ก"))
                .isEqualTo(place)
                .hasSameHashCodeAs(place);
        assertThat(place).isNotEqualTo(place.withColumn(5)).isNotEqualTo(place.withRow(5));
        assertThat(place.table()).hasValue(1);
        assertThat(place.row()).hasValue(2);
        assertThat(place.line()).hasValue(3);
        assertThat(place.column()).hasValue(4);
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> FILE.withColumn(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The column 0 is no place: count from 1, or omit it.");
        assertThatThrownBy(() -> FILE.withTable(0)).hasMessageStartingWith("The table 0 is no place");
        assertThatThrownBy(() -> FILE.withRow(-1)).hasMessageStartingWith("The row -1 is no place");
        assertThatThrownBy(() -> Place.ofLine(0)).hasMessageStartingWith("The line 0 is no place");
        assertThatThrownBy(() -> Place.at(1, 0)).hasMessageStartingWith("The column 0 is no place");
        assertThat(Place.ofLine(1)).isEqualTo(Place.nowhere().withLine(1));
        assertThat(Place.at(2, 1)).isEqualTo(Place.nowhere().withLine(2).withColumn(1));
    }

    @Test
    void namesNoMoreThanIsKnown() {
        assertThat(Place.nowhere()).hasToString("");
        assertThat(Place.nowhere().file()).isEmpty();
        assertThat(Place.nowhere().withLine(3).withColumn(2)).hasToString("3:2");
        assertThat(Place.nowhere().withPointer("/weights/IIT")).hasToString("/weights/IIT");
        assertThat(FILE.withPointer("/weights/IIT")).hasToString("แผน.xlsx#/weights/IIT");
        assertThat(FILE.withPointer("/weights/IIT").withLine(3)).hasToString("แผน.xlsx:3");
        assertThat(FILE.withPointer("/weights/IIT").pointer()).hasValue("/weights/IIT");
        assertThat(Place.nowhere().withLine(3).withFile("แผน.xlsx")).isEqualTo(FILE.withLine(3));
    }

    @Test
    void isInTheOrderOfTheFile() {
        assertThat(Stream.of(
                                FILE,
                                FILE.withLine(10),
                                FILE.withRow(9).withColumn(2),
                                FILE.withLine(9).withColumn(1))
                        .sorted(Place.FILE_ORDER)
                        .toList())
                .hasToString("[แผน.xlsx:9:1, แผน.xlsx:B9, แผน.xlsx:10, แผน.xlsx]");
    }
}
