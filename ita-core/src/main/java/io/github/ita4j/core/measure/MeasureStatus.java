package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How far a measure has come. Four statuses are known; another code stays readable, so that a file of a later version
 * or of another program is not refused.
 *
 * <pre>{@code
 * MeasureStatus.of("done").equals(MeasureStatus.DONE); // true
 * MeasureStatus.of("postponed").isKnown();             // false
 * MeasureStatus.recognise("อยู่ระหว่างดำเนินการ");         // Optional[under-way]
 * }</pre>
 *
 * <p>Where no status is given, it is missing, which is not {@link #NOT_STARTED}. Immutable and thread-safe. {@code of}
 * reads what {@code toString} writes.
 *
 * @param code small letters, digits and inner hyphens, at most 40 characters
 */
public record MeasureStatus(String code) implements Serializable {
    /** Nothing has been done yet (ยังไม่ได้ดำเนินการ). */
    public static final MeasureStatus NOT_STARTED = new MeasureStatus("not-started");

    /** Begun and not finished (อยู่ระหว่างดำเนินการ). */
    public static final MeasureStatus UNDER_WAY = new MeasureStatus("under-way");

    /** Carried out (ดำเนินการแล้ว). */
    public static final MeasureStatus DONE = new MeasureStatus("done");

    /** Given up, with a reason (ยกเลิก). */
    public static final MeasureStatus DROPPED = new MeasureStatus("dropped");

    private static final List<MeasureStatus> KNOWN = List.of(NOT_STARTED, UNDER_WAY, DONE, DROPPED);

    /**
     * Refuses text that cannot be a status's code.
     *
     * @param code small letters, digits and inner hyphens
     * @throws IllegalArgumentException if the text is anything else, or is longer than 40 characters
     */
    public MeasureStatus {
        OpenCode.check("a status", code, "under-way");
    }

    /**
     * The status with a code, known or not.
     *
     * @param code the code
     * @return the status
     * @throws IllegalArgumentException if the text cannot be a status's code
     */
    @JsonCreator
    public static MeasureStatus of(String code) {
        return new MeasureStatus(code);
    }

    /**
     * The same as {@link #of(String)}, by the name under which frameworks look for it.
     *
     * @param code the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static MeasureStatus valueOf(String code) {
        return of(code);
    }

    /**
     * Reads a status as documents write it in Thai. The whole text must be the status; spaces do not matter. The box
     * {@code ดำเนินการ}, which forms set against {@code ยังไม่ได้ดำเนินการ}, is read as done.
     *
     * @param text such as {@code ดำเนินการแล้วเสร็จ}
     * @return a known status, or empty where the text is no phrase for one
     */
    public static Optional<MeasureStatus> recognise(String text) {
        return OpenCode.recognise(text, KNOWN);
    }

    /**
     * Whether this is one of the four statuses above.
     *
     * @return false for a code that this version does not know
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /**
     * The name shown to users.
     *
     * @return the name, or empty for a code that this version does not know
     */
    public Optional<LocalizedText> label() {
        return isKnown() ? Optional.of(OpenCode.label(this)) : Optional.empty();
    }

    /** Returns {@link #code()}. */
    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
