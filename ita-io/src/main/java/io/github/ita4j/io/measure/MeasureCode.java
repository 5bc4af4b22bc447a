package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.text.Texts;

/**
 * What a person should look at in a document with measures: something was read, but not with certainty. Constants may be
 * added in a minor release.
 *
 * <pre>{@code
 * String misread = "ชื่อ\tมาตรการ\tผู้รับผิดชอบ\n๔.\tคู่มือ\tกองคลัง\n";
 * MeasureImport doubtful = MeasureImporter.of().read(TableFileReader.of().readText(misread, "plan.tsv"));
 * Fault notice = doubtful.notices().get(0);
 * notice.code() == MeasureCode.DOUBTFUL_HEADING; // true
 * notice.report();
 * // plan.tsv:1:1: DOUBTFUL_HEADING The heading 'ชื่อ' is not known; there are only numbers below, so…
 * }</pre>
 */
public enum MeasureCode implements FaultCode {
    /** An unknown heading above nothing but numbers was taken for that of the numbers. */
    DOUBTFUL_HEADING,
    /** An item code is misread; the cause carries the doubt. */
    DOUBTFUL_CODE,
    /** A score is far from all others; the cause carries the doubt. */
    DOUBTFUL_SCORE,
    /** A score is no number from 0 to 100, and was omitted. */
    UNREADABLE_SCORE,
    /** Another row has the same code. */
    REPEATED_CODE,
    /** A row begins one column too early, and was read one column to the right. */
    SHIFTED_ROW,
    /** A measure has no number; the next free one was given. */
    NUMBER_GIVEN,
    /** A table without headings that is no wider than the one before was read as its continuation. */
    NO_HEADINGS,
    /** A period could not be read, and was kept as text. */
    UNREADABLE_PERIOD,
    /** There is hardly a word where those responsible should stand. */
    DOUBTFUL_RESPONSIBLE,
    /** Boxes with no more than {@code ดำเนินการ} beside them are ticked, and were read as done. */
    DOUBTFUL_STATUS,
    /** Ticks, or signs that may be ticks, say no status that is known, or more than one. */
    UNREADABLE_STATUS,
    /** Sheets, rows or columns that the workbook hides were not read. */
    HIDDEN,
    /** What the document states of its result cannot be: no scores have this total and this grade by the rules of the year. */
    STATED_CONTRADICTED,
    /** The grade that the document states is none of the year's. */
    STATED_GRADE_UNKNOWN,
    /** The change that the document states is not the difference of the scores that it states. */
    STATED_CHANGE_WRONG,
    /** The document states two scores of one year. */
    STATED_TWICE,
    /** Periods that name no year were read as of the year that the text before names. */
    YEAR_OF_DOCUMENT,
    /** There are so many steps, codes or units that the rest was kept as text in one piece. */
    TOO_MANY_PARTS,
    /** Merged cells reach over so much text that it was left in the row in which it stands. */
    TOO_MUCH_CARRIED,
    /** There are more notices than are kept. */
    TOO_MANY_NOTICES,
    /** The document holds no measure, or states no result where that was asked for. */
    NOTHING_FOUND,
    /** A value was refused; the row's cells are unmapped. */
    REFUSED;

    private static final Texts TEXTS = Texts.of("measure-faults", file -> MeasureCode.class.getResourceAsStream(file));

    @Override
    public Texts texts() {
        return TEXTS;
    }

    /** A notice at a place, on what was found there. */
    Fault at(Place place, String found) {
        return Fault.of(this, place).found(found);
    }

    @Override
    public Severity severity() {
        return this == NOTHING_FOUND ? Severity.ERROR : Severity.NOTICE;
    }
}
