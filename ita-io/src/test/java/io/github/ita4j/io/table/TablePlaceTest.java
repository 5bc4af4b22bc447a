package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TablePlaceTest {
    private static final TablePlace FILE = TablePlace.of("แผน.xlsx");

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
        TablePlace place =
                FILE.withSheet("ก").withTable(1).withRow(2).withLine(3).withColumn(4);
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
                .hasMessage("The column 0 is no place: count from 1, or leave it away.");
    }

    @Test
    void aReferenceIsReadAsItIsWritten() {
        assertThat(CellRange.parse("AAA9")).hasValue(new CellRange(9, 703, 9, 703));
        assertThat(CellRange.parse("B2:C4")).hasValue(new CellRange(2, 2, 4, 3));
        assertThat(CellRange.parse("XFD1048576")).isPresent();
        for (String wrong :
                new String[] {"", "A", "1", "A0", "XFE1", "A1048577", "C4:B2", "A1:", "ZZZZ1", "a1", "A1:B2:C3"}) {
            assertThat(CellRange.parse(wrong)).as(wrong).isEmpty();
        }
    }
}
