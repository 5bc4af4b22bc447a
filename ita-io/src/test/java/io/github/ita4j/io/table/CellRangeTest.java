package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellRangeTest {
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
