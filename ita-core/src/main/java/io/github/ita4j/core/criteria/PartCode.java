package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.ThaiDigits;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of one of the parts in which an instrument is collected. From fiscal year 2566 the EIT has two: {@code
 * EIT1}, answered by visitors themselves, and {@code EIT2}, collected by the assessor.
 *
 * <pre>{@code
 * PartCode.of(Instrument.EIT, 2); // EIT2
 * PartCode.parse("eit1").number(); // 1
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code parse} reads what {@code toString} writes. Ordered by instrument, then by number.
 *
 * @param instrument the instrument the part belongs to
 * @param number the number of the part, from 1 to 9
 */
public record PartCode(Instrument instrument, int number) implements NodeCode, Comparable<PartCode> {
    private static final Pattern FORM = Pattern.compile("([IEO]IT)([1-9])");

    /**
     * Refuses numbers that cannot be a part's.
     *
     * @param instrument the instrument the part belongs to
     * @param number from 1 to 9
     * @throws IllegalArgumentException if the number is not from 1 to 9
     */
    public PartCode {
        Objects.requireNonNull(instrument, "instrument");
        if (number < 1 || number > 9) {
            throw new IllegalArgumentException(
                    "Part " + number + " of " + instrument + ": a part's number is from 1 to 9.");
        }
    }

    /**
     * The code of a part.
     *
     * @param instrument the instrument
     * @param number from 1 to 9
     * @return the code
     * @throws IllegalArgumentException if the number is out of range
     */
    public static PartCode of(Instrument instrument, int number) {
        return new PartCode(instrument, number);
    }

    /**
     * Reads a part's code, in capital or small letters, with an Arabic or Thai digit.
     *
     * @param text such as {@code EIT1}
     * @return the code
     * @throws IllegalArgumentException if the text is not a part's code
     */
    @JsonCreator
    public static PartCode parse(String text) {
        return find(InputText.clean(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        InputText.quote(text) + " is not a part of an instrument: write it like EIT1."));
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static PartCode valueOf(String text) {
        return parse(text);
    }

    static Optional<PartCode> find(String clean) {
        Matcher matcher = FORM.matcher(ThaiDigits.toArabic(clean).toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(of(Instrument.valueOf(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String code() {
        return instrument.code() + number;
    }

    /** Returns {@link #code()}. */
    @Override
    public int compareTo(PartCode other) {
        int order = instrument.compareTo(other.instrument);
        return order != 0 ? order : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return code();
    }

    // Written out, because what the compiler makes for a record takes long at its first call.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartCode that && instrument == that.instrument && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * instrument.hashCode() + number;
    }
}
