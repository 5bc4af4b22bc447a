package io.github.ita4j.io.measure;

import io.github.ita4j.io.table.TablePlace;
import java.util.Objects;

/**
 * Something in a table that was read, but not with certainty, or that a person should look at.
 *
 * <pre>{@code
 * String misread = "ชื่อ\tมาตรการ\tผู้รับผิดชอบ\n๔.\tคู่มือ\tกองคลัง\n";
 * MeasureImport doubtful = MeasureImporter.of().read(TableFileReader.of().readText(misread, "plan.tsv"));
 * ImportNotice notice = doubtful.notices().get(0);
 * notice.place(); // plan.tsv:1:1
 * notice.code() == ImportNotice.Code.DOUBTFUL_HEADING; // true
 * notice.message(); // The heading is not known; nothing but numbers stand below, so it is taken for theirs.
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the kind of notice, to act on
 * @param place where it is
 * @param found what stands there
 * @param message what was made of it and what to do, in English
 */
public record ImportNotice(Code code, TablePlace place, String found, String message) {
    /**
     * A notice.
     *
     * @param code the kind
     * @param place where it is
     * @param found what stands there
     * @param message what to do
     */
    public ImportNotice {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(found);
        Objects.requireNonNull(message);
    }

    /** The kinds of notice. Constants may be added in a minor release. */
    public enum Code {
        /** An unknown heading above nothing but numbers was taken for that of the numbers. */
        DOUBTFUL_HEADING,
        /** An item code is misread; the cause carries the doubt. */
        DOUBTFUL_CODE,
        /** A score is far from all others; the cause carries the doubt. */
        DOUBTFUL_SCORE,
        /** A score is no number from 0 to 100, and was left away. */
        UNREADABLE_SCORE,
        /** Another row has the same code. */
        REPEATED_CODE,
        /** A row begins one column too early, and was read one column to the right. */
        SHIFTED_ROW,
        /** A measure has no number; the next free one was given. */
        NUMBER_GIVEN,
        /** A value was refused; the row's cells are unmapped. */
        REFUSED
    }
}
