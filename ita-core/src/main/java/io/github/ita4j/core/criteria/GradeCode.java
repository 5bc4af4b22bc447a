package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.text.InputText;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stable code of a grade, such as {@code AA} (up to 2565) or {@code pass-good} (from 2566).
 *
 * <p>Grades are named by the criteria of each year, so a code is text and not a closed list. Immutable and thread-safe.
 * {@code parse} reads what {@code toString} writes.
 *
 * <pre>{@code
 * GradeCode.parse(" pass-good "); // pass-good
 * catalog.gradeScale().grade(GradeCode.of("AA")); // Optional.empty: of 2565 and before
 * }</pre>
 *
 * @param code letters, digits and inner hyphens, at most 40 characters
 */
public record GradeCode(String code) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");
    private static final int MAX_LENGTH = 40;

    /**
     * Refuses text that cannot be a grade's code.
     *
     * @param code letters, digits and inner hyphens
     * @throws IllegalArgumentException if the text is not letters, digits and inner hyphens, or is too long
     */
    public GradeCode {
        if (code.length() > MAX_LENGTH || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(InputText.quote(code)
                    + " is not a grade code: use letters, digits and inner hyphens, at most " + MAX_LENGTH
                    + " characters, such as 'pass-good' or 'AA'.");
        }
    }

    /**
     * The grade with a code.
     *
     * @param code the code
     * @return the grade's code
     * @throws IllegalArgumentException if the text cannot be a grade's code
     */
    public static GradeCode of(String code) {
        return new GradeCode(code);
    }

    /**
     * Reads a grade's code; white space around it is ignored.
     *
     * @param text the text
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a grade's code
     */
    @JsonCreator
    public static GradeCode parse(String text) {
        return new GradeCode(text.strip());
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static GradeCode valueOf(String text) {
        return parse(text);
    }

    /** Returns {@link #code()}. */
    @Override
    @JsonValue
    public String toString() {
        return code;
    }

    // Written out, because what the compiler makes for a record takes long at its first call.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradeCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
