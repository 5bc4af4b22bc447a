package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.text.InputText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an indicator. Since 2563 there are ten: 1 to 5 belong to the IIT, 6 to 8 to the EIT, 9 and 10 to the
 * OIT.
 *
 * <pre>{@code
 * IndicatorNumber number = IndicatorNumber.parse("๙"); // 9
 * catalog.indicator(number).orElseThrow().title().thai(); // การเปิดเผยข้อมูล
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code parse} reads what {@code toString} writes.
 *
 * @param number from 1 to 99
 */
public record IndicatorNumber(int number) implements NodeCode, Comparable<IndicatorNumber> {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]?)\\.?");

    /**
     * Refuses numbers that cannot be an indicator's.
     *
     * @param number from 1 to 99
     * @throws IllegalArgumentException if the number is not from 1 to 99
     */
    public IndicatorNumber {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Indicator " + number + ": an indicator's number is from 1 to 99.");
        }
    }

    /**
     * The indicator with a number.
     *
     * @param number from 1 to 99
     * @return the indicator's number
     * @throws IllegalArgumentException if the number is out of range
     */
    public static IndicatorNumber of(int number) {
        return new IndicatorNumber(number);
    }

    /**
     * Reads an indicator's number in Arabic, Thai or full-width digits, a dot after it allowed.
     *
     * @param text such as {@code 9}, {@code ๙} or {@code 9.}
     * @return the number
     * @throws IllegalArgumentException if the text is not an indicator's number
     */
    @JsonCreator
    public static IndicatorNumber parse(String text) {
        return find(InputText.clean(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        InputText.quote(text) + " is not an indicator: write its number, from 1 to 99, such as 9."));
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static IndicatorNumber valueOf(String text) {
        return parse(text);
    }

    static Optional<IndicatorNumber> find(String clean) {
        Matcher matcher = FORM.matcher(InputText.cleanNumber(clean));
        return matcher.matches() ? Optional.of(of(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    @Override
    public String code() {
        return Integer.toString(number);
    }

    @Override
    public int compareTo(IndicatorNumber other) {
        return Integer.compare(number, other.number);
    }

    /** Returns {@link #code()}. */
    @Override
    public String toString() {
        return code();
    }

    // Written out, because what the compiler makes for a record takes long at its first call.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorNumber that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
