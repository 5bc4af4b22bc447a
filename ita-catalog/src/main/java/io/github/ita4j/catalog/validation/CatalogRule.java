package io.github.ita4j.catalog.validation;

import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;

/**
 * The rules that catalogue files keep, and that a {@link io.github.ita4j.core.fault.Fault} of such a file breaks.
 *
 * <pre>{@code
 * Fault fault = CatalogReader.read("{\"format\": 2}").faults().get(0);
 * fault.code() == CatalogRule.UNSUPPORTED_FORMAT; // true
 * fault.message(Language.ENGLISH); // /format: found 2, expected the number 1. …
 * }</pre>
 *
 * <p>The place of a fault is a line, a column and a JSON pointer to something that is in the file; for a missing member
 * that is the object which lacks it. Its {@linkplain io.github.ita4j.core.fault.Fault#arguments() arguments} are {@code
 * what} was found and the {@code advice}. Constants may be added in a minor release; none is ever given another meaning.
 */
public enum CatalogRule implements FaultCode {
    /** The file is not written in UTF-8. Nothing else is checked. */
    NOT_UTF8,
    /** The file is not JSON. Nothing after the place is checked. */
    MALFORMED_JSON,
    /** Something stands after the end of the JSON document. */
    TRAILING_CONTENT,
    /**
     * The file is larger than 5 MB, is nested too deeply, has a number or text that is too long, too many values,
     * or more faults than are listed.
     */
    LIMIT_EXCEEDED,
    /** The file says that it is in a format that this version of ita4j does not read. Nothing else is checked. */
    UNSUPPORTED_FORMAT,

    /** An object has two members with the same name. */
    DUPLICATE_MEMBER,
    /** An object has a member that the format does not know. */
    UNKNOWN_MEMBER,
    /** An object lacks a member that it must have. */
    MISSING_MEMBER,
    /** A value is of another JSON type than it must be, such as a text instead of a list. */
    WRONG_TYPE,
    /** A value has the right type but not the right form, such as {@code "o-12"} for an item. */
    INVALID_VALUE,
    /** A text is empty or only white space. */
    BLANK_TEXT,
    /** A text is there in one language only; Thai and English are both needed. */
    LANGUAGE_MISSING,
    /** A number lies outside its range. */
    VALUE_OUT_OF_RANGE,
    /** A list has fewer elements than it must have. */
    TOO_FEW,

    /** The weights of the instruments do not sum to 100. */
    WEIGHTS_NOT_100,
    /** The same code is there twice. */
    DUPLICATE_CODE,
    /** A code names something that is not there. */
    DANGLING_CODE,
    /** Something stands where it does not belong, such as item e1 in the IIT. */
    MISPLACED,
    /** Indicators, sub-indicators, parts or items are not numbered 1, 2, 3 and so on. */
    NUMBERING_HOLE,
    /** Two instruments have the same indicator. */
    INDICATOR_IN_TWO_INSTRUMENTS,
    /** An indicator has both items and sub-indicators. */
    ITEMS_BESIDE_SUB_INDICATORS,
    /** An instrument has parts, but not two: it is collected as one or in two parts. */
    PARTS_NOT_TWO,
    /** A fact is there with the evidence {@code missing}, or is not there with another evidence. */
    EVIDENCE_CONTRADICTION,

    /** A choice of an answer scale is worth less than 0 or more than 100. */
    ANSWER_SCORE_OUT_OF_RANGE,
    /** The scores of an answer scale neither rise nor fall from choice to choice. */
    ANSWER_SCALE_NOT_MONOTONE,
    /**
     * The scores of an answer scale, its member {@code reversed} and the ending of its code ({@code -pos}, {@code
     * -neg}) do not agree on the direction.
     */
    ANSWER_SCALE_DIRECTION,

    /** Two grades claim the same overall score. */
    GRADES_OVERLAP,
    /** Some overall score has no grade. */
    GRADES_GAP,
    /** A grade asks for as much as the one before it, or more: the best grade must come first. */
    GRADES_OUT_OF_ORDER,
    /** The band of a grade begins above its end. */
    GRADE_BAND_EMPTY,
    /** A grade asks for a least score in every graded part, but no graded part is named. */
    GRADED_PARTS_MISSING,

    /** A required measure is given for something that is not an o-item of the catalogue. */
    MEASURE_FOR_NO_ITEM,
    /** An o-item has no required measure, because it names no topic. */
    ITEM_WITHOUT_MEASURE,
    /** The catalogue is in Thai alone, and says so; a notice. */
    THAI_ONLY,
    /** Every o-item has one and the same topic alone, as where a placeholder was left; a notice. */
    ONE_TOPIC,

    /**
     * An overlay lies on a catalogue, or on a version of one, that does not come with ita4j. If there is no such
     * catalogue, nothing of the overlay is checked that depends on it.
     */
    UNKNOWN_BASE,
    /**
     * A catalogue calls itself what another one is called: an overlay that has fiscal year, edition and version of
     * a catalogue of ita4j, or a {@linkplain io.github.ita4j.catalog.CatalogProvider provider's} catalogue that has
     * fiscal year and edition of any other.
     */
    IDENTITY_TAKEN,
    /** An overlay withdraws, renumbers, changes or adds to something that its base does not have. */
    NOT_IN_BASE,
    /** An overlay adds something, or gives a new number, under a code that its base has and keeps. */
    ALREADY_IN_BASE,
    /** An overlay withdraws something and changes it as well. */
    CONTRADICTORY_CHANGES,
    /** An overlay changes a fact without saying how the new one is known. */
    CHANGE_WITHOUT_EVIDENCE,

    /**
     * A {@linkplain io.github.ita4j.catalog.CatalogProvider provider} of catalogues cannot be made, or throws, or
     * names a file that cannot be read.
     */
    PROVIDER_FAILED,

    /**
     * The catalogue contradicts itself in a way that no other rule names; please report it, this is a gap in ita4j.
     */
    INCONSISTENT;

    private static final Texts TEXTS = Texts.of("catalog-rules", file -> CatalogRule.class.getResourceAsStream(file));

    /**
     * The rule's name in files and output.
     *
     * @return the name in small letters with hyphens, such as {@code unknown-member}
     */
    @Override
    public String code() {
        return Texts.key(this);
    }

    @Override
    public Severity severity() {
        return this == ONE_TOPIC || this == THAI_ONLY ? Severity.NOTICE : Severity.ERROR;
    }

    /**
     * What was found, what was expected and what to do, for each way to break a rule.
     *
     * @return the texts
     */
    @Override
    public Texts texts() {
        return TEXTS;
    }

    /**
     * All rules have one message, in which the texts of a fault are put together.
     *
     * @param language the language
     * @param wording which of the ways to break the rule it is, which makes no difference here
     * @return the template
     */
    @Override
    public String template(Language language, String wording) {
        return TEXTS.template(language, "message");
    }
}
