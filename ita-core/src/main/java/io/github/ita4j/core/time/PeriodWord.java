package io.github.ita4j.core.time;

/**
 * A word of a text on a period.
 *
 * @param kind what the word is
 * @param value the number it stands for, 0 where it stands for none
 * @param digits how many digits it is written with, 0 where it is no number
 */
record PeriodWord(Kind kind, int value, int digits) {

    /** What a word is. */
    enum Kind {
        NUMBER,
        MONTH,
        /** {@code ปีงบประมาณ}. */
        FISCAL_YEAR,
        /** {@code ปีปฏิทิน}. */
        CALENDAR_YEAR,
        /** {@code ปี}: a fiscal or a calendar year. */
        YEAR,
        /** {@code พ.ศ.}, the Buddhist Era. */
        ERA,
        QUARTER,
        /** English {@code half}. */
        HALF,
        /** {@code ครึ่งปี}. */
        HALF_YEAR,
        /** {@code แรก}, {@code สอง} and the like. */
        ORDINAL,
        /** {@code หลัง}, {@code สุดท้าย}. */
        LAST,
        /** {@code ตลอด}, {@code ทั้ง}. */
        WHOLE,
        /** {@code รอบ}. */
        ROUND,
        /** {@code เดือน}. */
        MONTH_WORD,
        /** {@code ตั้งแต่}, {@code ระหว่าง}: only a period with an end follows. */
        FROM,
        TO,
        SLASH,
        OPEN,
        CLOSE
    }
}
