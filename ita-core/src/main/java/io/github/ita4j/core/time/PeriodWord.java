package io.github.ita4j.core.time;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a text on a period.
 *
 * @param kind what the word is
 * @param value the number it stands for, or which of its forms it has, from 1
 * @param digits how many digits it is written with, 0 where it is no number
 */
record PeriodWord(Kind kind, int value, int digits) {

    /** What a word is, by the forms that it has in packed text; one that begins another stands after it. */
    enum Kind {
        NUMBER("[0-9]+"),
        /** {@code ปีงบประมาณ}. */
        FISCAL_YEAR("ปีงบ(?:ประมาณ)?|fiscalyear|fy"),
        /** {@code ปีปฏิทิน}. */
        CALENDAR_YEAR("ปีปฏิทิน|calendaryear"),
        /** {@code ปี}: a fiscal or a calendar year. */
        YEAR("ปี|year"),
        /** {@code ครึ่งปี}. */
        HALF_YEAR("ครึ่งปี"),
        /** English {@code half}. */
        HALF("half"),
        /** {@code ไตรมาสอง} is what is left of {@code ไตรมาสสอง} where one of the two equal letters was dropped. */
        QUARTER("ไตรมา(?=สอง|สาม|สี่)|ไตรมาส|quarter|q(?=[1-4])"),
        /** {@code แรก}, {@code สอง} and the like; from 1. */
        ORDINAL("แรก|หนึ่ง|first", "สอง|second", "สาม|third", "สี่|fourth"),
        /** {@code หลัง}, {@code สุดท้าย}. */
        LAST("หลัง|สุดท้าย"),
        /** {@code ตลอด}, {@code ทั้ง}. */
        WHOLE("ตลอดทั้ง|ตลอด|ทั้ง|whole"),
        /** {@code รอบ}. */
        ROUND("รอบ"),
        /** {@code เดือน}. */
        MONTH_WORD("เดือน"),
        /** {@code ตั้งแต่}, {@code ระหว่าง}: only a period with an end follows. */
        FROM("ตั้งแต่|ระหว่าง|from"),
        TO("จนถึง|ถึง|[-\u2010-\u2015\u2212~]|to"),
        SLASH("/"),
        OPEN("\\("),
        CLOSE("\\)"),
        /** By their names from January, then by their short names. */
        MONTH(MonthNames.forms()),
        /** {@code พ.ศ.}, the Buddhist Era. */
        ERA("พ\\.?ศ\\.?"),
        /** What only joins others. */
        FILLER(" |ประจำ|ในช่วง|ช่วง|สำหรับ|ของ|ใน|ที่|of|the|b\\.?e\\.?");

        private final String forms;

        Kind(String... forms) {
            this.forms = String.join(";", forms);
        }

        /** A pattern for each of the values from 1. */
        List<Pattern> patterns() {
            return Stream.of(forms.split(";", -1)).map(Pattern::compile).toList();
        }
    }
}
