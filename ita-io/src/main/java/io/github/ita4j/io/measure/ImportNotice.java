package io.github.ita4j.io.measure;

import io.github.ita4j.core.text.InputText;
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

    /**
     * The notice in one line, as compilers write it: {@code file:line:column: CODE 'found' message}.
     *
     * @return the line, without a line end
     */
    public String report() {
        return place + ": " + code + (found.isEmpty() ? "" : " " + InputText.quote(found)) + " " + message;
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
        /** A table without headings that is no wider than the one before was read as its continuation. */
        NO_HEADINGS,
        /** A period could not be read, and was kept as text. */
        UNREADABLE_PERIOD,
        /** There is hardly a word where those responsible should stand. */
        DOUBTFUL_RESPONSIBLE,
        /** Boxes with no more than {@code ดำเนินการ} beside them are ticked, and were read as done. */
        DOUBTFUL_STATUS,
        /** There are so many steps, codes or units that the rest was kept as text in one piece. */
        TOO_MANY_PARTS,
        /** Merged cells reach over so much text that it was left in the row in which it stands. */
        TOO_MUCH_CARRIED,
        /** There are more notices than are kept. */
        TOO_MANY_NOTICES,
        /** A value was refused; the row's cells are unmapped. */
        REFUSED
    }
}
