package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "87.28              | ``            | 87.28",
                "87.280000000000001 | General       | 87.28",
                "0.30000000000000004| @             | 0.3",
                "85                 | 0.00          | 85.00",
                "87.285             | 0.00          | 87.29",
                "-87.285            | 0.00          | -87.29",
                "1234567.5          | #,##0.00      | 1,234,567.50",
                "999                | #,##0         | 999",
                "0.8728             | 0.00%         | 87.28%",
                "12                 | 0\" บาท\"      | 12 บาท",
                "-5                 | #,##0;(#,##0) | (5)",
                "0                  | 0;-0;\"-\"     | 0",
                "1.5                | 0.##          | 1.5",
                "25                 | [$-D00041E]0  | ๒๕",
                "25                 | t0            | ๒๕",
                "3                  | # ?/?         | 3",
                "1200               | 0.00E+00      | 1200",
                "45000              | yyyy-mm-dd    | 2023-03-15",
                "45000              | dd/mm/yyyy    | 15/03/2023",
                "45000              | d/m/yy        | 15/3/23",
                "45000              | [$-D07041E]d mmmm yyyy | ๑๕ มีนาคม ๒๕๖๖",
                "45000              | [$-107041E]d mmm yy;@  | 15 มี.ค. 66",
                "45000              | [$-41E]d mmmm bbbb     | 15 มีนาคม 2566",
                "45000              | d mmmm yyyy            | 15 March 2023",
                "45000.75           | d/m/yyyy h:mm          | 15/3/2023 18:00",
                "45000.75           | h:mm:ss AM/PM          | 6:00:00 PM",
                "45000.0625         | mm:ss                  | 30:00",
                "1                  | yyyy-mm-dd             | 1900-01-01",
                "59                 | yyyy-mm-dd             | 1900-02-28",
                "61                 | yyyy-mm-dd             | 1900-03-01",
                "-1                 | yyyy-mm-dd             | -1",
                "2958466            | yyyy-mm-dd             | 2958466",
            })
    void showsNumbersAsTheSpreadsheetDoes(String number, String format, String shown) {
        assertThat(NumberFormat.of(format, false).shown(new BigDecimal(number), number))
                .isEqualTo(shown);
    }

    @Test
    void knowsTheOtherEpoch() {
        assertThat(NumberFormat.of("yyyy-mm-dd", true).shown(BigDecimal.ZERO, "0"))
                .isEqualTo("1904-01-01");
    }

    @Test
    void aNumberWithoutEndIsShownAsItStands() {
        for (String huge : new String[] {"1E999999999", "-1E+2147483647", "1E-999999999", "1E401"}) {
            assertThat(NumberFormat.of("0.00", false).shown(new BigDecimal(huge), huge))
                    .isEqualTo(huge);
        }
    }
}
