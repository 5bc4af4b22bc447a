package io.github.ita4j.io.json;

import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.text.Texts;

/**
 * What can be wrong with a plan, a report or another value in JSON. Constants may be added in a minor release; none is
 * ever given another meaning.
 *
 * <pre>{@code
 * MeasureJson.PLAN.readText("{}", "plan.json").faults().get(0).code() == JsonCode.MISSING_MEMBER; // true
 * }</pre>
 */
public enum JsonCode implements FaultCode {
    /** There is no file with the name. */
    FILE_NOT_FOUND,
    /** The name is that of a folder. */
    FILE_IS_FOLDER,
    /** The file is there, but reading it failed, at once or midway. */
    FILE_NOT_READABLE,
    /** The file holds nothing but blanks. */
    EMPTY_FILE,
    /** The file is larger than it may be. */
    FILE_TOO_LARGE,
    /** The file is not UTF-8. */
    WRONG_ENCODING,
    /** The file is nested more deeply than it may be. */
    NESTED_TOO_DEEPLY,
    /** A text, a name or a number is too long. */
    FIELD_TOO_LONG,
    /** The text is not JSON from some point on. */
    MALFORMED_JSON,
    /** There are more faults than are kept. */
    TOO_MANY_FAULTS,
    /** A value is of another type than its member asks for. */
    WRONG_TYPE,
    /** An object lacks a member that must be there. */
    MISSING_MEMBER,
    /** A member that such a file does not have. */
    UNKNOWN_MEMBER,
    /** A member occurs twice in one object. */
    DUPLICATE_MEMBER,
    /** A code is given twice, in two spellings. */
    DUPLICATE_CODE,
    /** The {@code format} of the file is not one that this version reads. */
    UNKNOWN_FORMAT,
    /** A value is of the right type, but breaks a rule that the message states. */
    INVALID_VALUE;

    private static final Texts TEXTS = Texts.of("json-faults", file -> JsonCode.class.getResourceAsStream(file));

    @Override
    public Texts texts() {
        return TEXTS;
    }
}
