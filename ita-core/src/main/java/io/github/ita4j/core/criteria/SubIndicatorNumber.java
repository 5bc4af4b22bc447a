package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.text.InputText;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a sub-indicator, such as {@code 9.1}. In the OIT an indicator is the mean of its sub-indicators.
 *
 * <pre>{@code
 * SubIndicatorNumber number = SubIndicatorNumber.parse("๙.๑"); // 9.1
 * number.indicator(); // 9
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code parse} reads what {@code toString} writes. Note that {@code 9.10} is the tenth
 * sub-indicator and not the first.
 *
 * @param indicator the indicator it belongs to
 * @param number its number within the indicator, from 1 to 99
 */
public record SubIndicatorNumber(IndicatorNumber indicator, int number)
        implements NodeCode, Comparable<SubIndicatorNumber> {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]?)\\.([1-9][0-9]?)\\.?");

    /**
     * Refuses numbers that cannot be a sub-indicator's.
     *
     * @param indicator the indicator it belongs to
     * @param number from 1 to 99
     * @throws IllegalArgumentException if the number is not from 1 to 99
     */
    public SubIndicatorNumber {
        Objects.requireNonNull(indicator, "indicator");
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException(
                    "Sub-indicator " + indicator + "." + number + ": the number after the point is from 1 to 99.");
        }
    }

    /**
     * The sub-indicator with a number.
     *
     * @param indicator the number of its indicator, from 1 to 99
     * @param number its number within the indicator, from 1 to 99
     * @return the sub-indicator's number
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static SubIndicatorNumber of(int indicator, int number) {
        return new SubIndicatorNumber(IndicatorNumber.of(indicator), number);
    }

    /**
     * Reads a sub-indicator's number in Arabic, Thai or full-width digits, a dot after it allowed.
     *
     * @param text such as {@code 9.1} or {@code ๙.๑}
     * @return the number
     * @throws IllegalArgumentException if the text is not a sub-indicator's number
     */
    @JsonCreator
    public static SubIndicatorNumber parse(String text) {
        return find(InputText.clean(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        InputText.quote(text) + " is not a sub-indicator: write it like 9.1."));
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static SubIndicatorNumber valueOf(String text) {
        return parse(text);
    }

    static Optional<SubIndicatorNumber> find(String clean) {
        Matcher matcher = FORM.matcher(InputText.cleanNumber(clean));
        return matcher.matches()
                ? Optional.of(of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String code() {
        return indicator.code() + "." + number;
    }

    @Override
    public int compareTo(SubIndicatorNumber other) {
        int order = indicator.compareTo(other.indicator);
        return order != 0 ? order : Integer.compare(number, other.number);
    }

    /** Returns {@link #code()}. */
    @Override
    public String toString() {
        return code();
    }

    // Written out, because what the compiler makes for a record takes long at its first call.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubIndicatorNumber that && indicator.equals(that.indicator) && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * indicator.hashCode() + number;
    }
}
