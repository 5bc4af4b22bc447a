package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {
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
                "0                  | 0;-0;\"-\"     | -",
                "84.5               | [>=85]\"ผ่าน \"0.00;[<85]\"ไม่ผ่าน \"0.00 | ไม่ผ่าน 84.50",
                "85                 | [>=85]\"ผ่าน \"0.00;[<85]\"ไม่ผ่าน \"0.00 | ผ่าน 85.00",
                "84.5               | [>=85]\"ผ่าน \"0.00 | 84.5",
                "70                 | [Red][<70]\"ด่วน\";[<85]\"ปรับปรุง\";\"ผ่าน\" | ปรับปรุง",
                "90                 | [Red][<70]\"ด่วน\";[<85]\"ปรับปรุง\";\"ผ่าน\" | ผ่าน",
                "69                 | [Red][<70]\"ด่วน\";[<85]\"ปรับปรุง\";\"ผ่าน\" | ด่วน",
                "-3                 | [>=85]\"ผ่าน \"0;\"ไม่ผ่าน \"0 | -3",
                "1234567            | #,##0,        | 1,235",
                "1234567            | 0.0,,\" ล้าน\"  | 1.2 ล้าน",
                "0                  | 0.00;;        | ``",
                "-5                 | 0.00;;        | ``",
                "5                  | 0.00;;        | 5.00",
                "5                  | ;;;           | ``",
                "0                  | #             | ``",
                "5                  | 0;-0;;@       | 5",
                "7                  | 000           | 007",
                "812345678          | 00-0000-0000  | 08-1234-5678",
                "12345              | 0-0           | 1234-5",
                "1.5                | .00           | 1.50",
                "0.5                | #.##          | .5",
                "3                  | 0.##          | 3",
                "1234.5             | [$฿-41E]#,##0.00 | ฿1,234.50",
                "1234.5             | #,##0.00\\ [$บาท] | 1,234.50 บาท",
                "1234.5             | [$฿-th-TH]#,##0  | ฿1,235",
                "1234.5             | _-\"฿\"* #,##0.00_-;-\"฿\"* #,##0.00_-;_-\"฿\"* \"-\"??_-;_-@_- | ฿1,234.50",
                "-1234.5            | _-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | -1,234.50",
                "0                  | _-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | -",
                "12                 | General\" คน\" | 12 คน",
                "12                 | 0 บาท         | 12 บาท",
                "0.25               | 0%\" ของแผน\" | 25% ของแผน",
                "-25                | [$-D00041E]#,##0.0 | -๒๕.๐",
                "1.5                | [h]:mm        | 36:00",
                "0.0625             | [h]:mm:ss     | 1:30:00",
                "0.0625             | [mm]:ss       | 90:00",
                "45000.5000115741   | h:mm:ss.0     | 12:00:01.0",
                "45000              | ว/ด/ปปปป      | 45000",
                "45000              | [DBNum1]yyyy  | 45000",
                "45000              | gggee         | 45000",
                "12                 | 0\" / \"0      | 1 / 2",
                "2                  | 0/5           | 2",
                "5                  | \"ปิด        | 5",
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
                "45000              | [$-th-TH,107]d mmmm yyyy | 15 มีนาคม 2566",
                "45000              | [$-th-TH,D07]d mmm yy    | ๑๕ มี.ค. ๖๖",
                "45000              | [$-,107]d/mm/yyyy        | 15/03/2566",
                "45000              | [$-,D07]d/mm/yyyy        | ๑๕/๐๓/๒๕๖๖",
                "45000              | [$-1070000]d/m/yyyy;@    | 15/3/2566",
                "45000              | [$-107041E]dddd\\ d\\ mmmm\\ yyyy | วันพุธ 15 มีนาคม 2566",
                "45000              | td/m/bbbb                | ๑๕/๓/๒๕๖๖",
                "45000              | dd/mm/yyyy;@             | 15/03/2023",
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
        assertThat(CellFormat.of(format, false).shown(new BigDecimal(number), number))
                .isEqualTo(shown);
    }

    /** For scores, which are not to be rounded by how a sheet shows them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84.996              | 0             | 84.996",
                "0.9464              | 0.00%         | 94.64%",
                "0                   | 0.00;;        | 0",
                "84.5                | [>=85]0;0.0   | 84.5",
                "84.99499999999999   | General       | 84.995",
                "3                   | # ?/?         | 3",
            })
    void knowsTheNumberBehind(String number, String format, String exact) {
        assertThat(CellFormat.of(format, false).exact(new BigDecimal(number))).hasValue(exact);
    }

    @Test
    void aDateIsNoNumber() {
        assertThat(CellFormat.of("d mmm yyyy", false).exact(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void knowsTheOtherEpoch() {
        assertThat(CellFormat.of("yyyy-mm-dd", true).shown(BigDecimal.ZERO, "0"))
                .isEqualTo("1904-01-01");
    }

    @Test
    void aNumberWithoutEndIsShownAsItStands() {
        for (String huge : new String[] {"1E999999999", "-1E+2147483647", "1E-999999999", "1E401"}) {
            assertThat(CellFormat.of("0.00", false).shown(new BigDecimal(huge), huge))
                    .isEqualTo(huge);
        }
    }
}
