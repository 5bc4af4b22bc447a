package io.github.ita4j.io.measure;

import io.github.ita4j.core.text.Coded;

/**
 * What a column of a table of measures holds, as its heading says.
 *
 * <pre>{@code
 * MeasureColumn.FOLLOW_UP.code(); // follow-up
 * result.headings().get(1).column(); // MEASURE
 * }</pre>
 *
 * <p>Constants may be added in a minor release. Immutable and thread-safe.
 */
public enum MeasureColumn implements Coded {
    /** The number of the row, or the code of an item: {@code ข้อ}, {@code ลำดับ}, {@code ที่}. */
    NUMBER,
    /** The code of an item or an indicator: {@code รหัส}. */
    CODE,
    /** The improvement theme: {@code ประเด็น}. */
    THEME,
    /** The questions of the survey and the items that are analysed, with scores: {@code ข้อคำถาม ITA}. */
    QUESTION,
    /** The codes of items and indicators that gave rise to the measure, with scores, as ita4j writes them. */
    CAUSE,
    /** What the analysis found: {@code ผลการวิเคราะห์ข้อมูล}. */
    ANALYSIS,
    /** What is to be done: {@code มาตรการ}. */
    MEASURE,
    /** How it is done: {@code ขั้นตอน/วิธีการปฏิบัติ}. */
    STEPS,
    /** Who does it: {@code ผู้รับผิดชอบ}. */
    RESPONSIBLE,
    /** When: {@code ระยะเวลาดำเนินการ}. */
    PERIOD,
    /** How far it is: {@code สถานะ}. */
    STATUS,
    /** What was done: {@code ผลการดำเนินการ}. */
    RESULT,
    /** What came of it: {@code ผลลัพธ์หรือความสำเร็จ}. */
    OUTCOME,
    /** What should be done better: {@code ข้อเสนอแนะ}. */
    SUGGESTION,
    /** How it is followed up: {@code การติดตามผล}. */
    FOLLOW_UP,
    /** The indicator that a row is about: {@code ตัวชี้วัด}. */
    INDICATOR,
    /** How an indicator is to be raised, or what an item requires: {@code องค์ประกอบด้านข้อมูล}. */
    GUIDANCE,
    /** The name of the item that a row is about: {@code ข้อมูล}. */
    ITEM,
    /** A heading above others, which says nothing itself: {@code การวิเคราะห์ข้อมูล}. */
    GROUP
}
