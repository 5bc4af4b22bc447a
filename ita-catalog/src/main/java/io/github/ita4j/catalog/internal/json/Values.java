package io.github.ita4j.catalog.internal.json;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.BLANK_TEXT;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.VALUE_OUT_OF_RANGE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.WRONG_TYPE;

import io.github.ita4j.catalog.validation.CatalogFault;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns JSON values into texts, numbers and codes. A value that cannot be turned becomes a fault and an empty result,
 * so that the reading goes on and finds the next fault.
 */
public final class Values {
    private static final int MAX_CODE_LENGTH = 60;
    private static final int FIRST_YEAR = 2500;
    private static final int LAST_YEAR = 2999;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    // Without exponents, and of bounded length: the text of a number must not be able to ask for gigabytes of digits.
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");

    private final Faults faults;

    /**
     * Values whose faults go to a collection.
     *
     * @param faults where faults go
     */
    public Values(Faults faults) {
        this.faults = faults;
    }

    /**
     * Where the faults go.
     *
     * @return the collection
     */
    public Faults faults() {
        return faults;
    }

    /**
     * An object, to be taken apart.
     *
     * @param value the value
     * @return its members, or empty if it is no object
     */
    public Optional<Members> object(JsonValue value) {
        return is(JsonValue.Type.OBJECT, value) ? Optional.of(new Members(value, faults)) : Optional.empty();
    }

    /**
     * The same for a member that may be absent, of which nothing is made then.
     *
     * @param member the value of the member, or empty
     * @return what {@code object} makes of the value, or empty
     */
    public Optional<Members> object(Optional<JsonValue> member) {
        return member.isPresent() ? object(member.get()) : Optional.empty();
    }

    /**
     * The elements of a list.
     *
     * @param value the value
     * @return the elements, or empty if it is no list
     */
    public Optional<List<JsonValue>> list(JsonValue value) {
        return is(JsonValue.Type.LIST, value) ? Optional.of(value.elements()) : Optional.empty();
    }

    /**
     * A text that is not blank.
     *
     * @param value the value
     * @return the text, or empty
     */
    public Optional<String> text(JsonValue value) {
        if (!is(JsonValue.Type.TEXT, value)) {
            return Optional.empty();
        }
        if (InputText.isBlank(value.text())) {
            faults.add(
                    BLANK_TEXT,
                    value,
                    value.describe(),
                    "text that is not blank",
                    "Write the text, or remove the member if nothing is known.");
            return Optional.empty();
        }
        return Optional.of(value.text());
    }

    /**
     * A code made of small letters, digits and inner hyphens.
     *
     * @param value the value
     * @return the code, or empty
     */
    public Optional<String> code(JsonValue value) {
        Optional<String> text = text(value);
        if (text.isPresent()
                && (text.get().length() > MAX_CODE_LENGTH
                        || !CODE.matcher(text.get()).matches())) {
            faults.add(
                    INVALID_VALUE,
                    value,
                    value.describe(),
                    "a code",
                    "Use small letters a to z, digits and inner hyphens, at most " + MAX_CODE_LENGTH
                            + " characters, such as 'budget-report'.");
            return Optional.empty();
        }
        return text;
    }

    /**
     * The same for a member that may be absent, of which nothing is made then.
     *
     * @param member the value of the member, or empty
     * @return what {@code code} makes of the value, or empty
     */
    public Optional<String> code(Optional<JsonValue> member) {
        return member.isPresent() ? code(member.get()) : Optional.empty();
    }

    /**
     * A text in a form that a pattern describes.
     *
     * @param value the value
     * @param form the pattern
     * @param expected the form in words
     * @param advice what to write
     * @return the text, or empty
     */
    public Optional<String> matching(JsonValue value, Pattern form, String expected, String advice) {
        Optional<String> text = text(value);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            faults.add(INVALID_VALUE, value, value.describe(), expected, advice);
            return Optional.empty();
        }
        return text;
    }

    /**
     * A text that a parser of ita-core reads and writes back exactly so: files have one spelling for one thing.
     *
     * @param value the value
     * @param parser reads the text, and throws an IllegalArgumentException for text it does not know
     * @param spelling the one spelling of what was read
     * @param expected the form in words
     * @param <T> what the text stands for
     * @return what the text stands for, or empty
     */
    public <T> Optional<T> parsed(
            JsonValue value, Function<String, T> parser, Function<T, String> spelling, String expected) {
        Optional<String> text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String advice;
        try {
            T result = parser.apply(text.get());
            if (spelling.apply(result).equals(text.get())) {
                return Optional.of(result);
            }
            advice = "Write it as '" + spelling.apply(result) + "'.";
        } catch (IllegalArgumentException e) {
            advice = "Correct the text; it must be spelt exactly so.";
        }
        faults.add(INVALID_VALUE, value, value.describe(), expected, advice);
        return Optional.empty();
    }

    /**
     * A whole number within bounds.
     *
     * @param value the value
     * @param min the least
     * @param max the greatest
     * @return the number, or empty
     */
    public Optional<Integer> whole(JsonValue value, int min, int max) {
        return whole(value, min, max, "Correct the number.");
    }

    /**
     * The same for a member that may be absent, of which nothing is made then.
     *
     * @param member the value of the member, or empty
     * @param min the least
     * @param max the greatest
     * @return what {@code whole} makes of the value, or empty
     */
    public Optional<Integer> whole(Optional<JsonValue> member, int min, int max) {
        return member.isPresent() ? whole(member.get(), min, max) : Optional.empty();
    }

    /**
     * A whole number within bounds, of which there is more to say.
     *
     * @param value the value
     * @param min the least
     * @param max the greatest
     * @param advice what to do about a number outside of the bounds
     * @return the number, or empty
     */
    public Optional<Integer> whole(JsonValue value, int min, int max, String advice) {
        if (!is(JsonValue.Type.NUMBER, value)) {
            return Optional.empty();
        }
        String expected = "a whole number from " + min + " to " + max;
        if (!WHOLE.matcher(value.text()).matches()) {
            faults.add(
                    INVALID_VALUE,
                    value,
                    value.describe(),
                    expected,
                    "Write the number in digits alone, without a point or an exponent.");
            return Optional.empty();
        }
        int number = Integer.parseInt(value.text());
        if (number < min || number > max) {
            faults.add(VALUE_OUT_OF_RANGE, value, value.describe(), expected, advice);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /**
     * A fiscal year of the Buddhist Era.
     *
     * @param value the value
     * @return the year, or empty
     */
    public Optional<FiscalYear> fiscalYear(JsonValue value) {
        Optional<Integer> year = whole(
                value,
                FIRST_YEAR,
                LAST_YEAR,
                "Write the year of the Buddhist Era, which is the year of the Christian Era plus 543.");
        return year.isPresent() ? Optional.of(FiscalYear.ofBuddhist(year.get())) : Optional.empty();
    }

    /**
     * A score from 0 to 100, written as a number or as a text, taken exactly.
     *
     * @param value the value
     * @param decimals how many decimals are allowed
     * @param outOfRange the rule that a number outside of 0 to 100 breaks
     * @return the number, or empty
     */
    public Optional<BigDecimal> score(JsonValue value, int decimals, CatalogFault.Code outOfRange) {
        if (value.type() != JsonValue.Type.NUMBER && value.type() != JsonValue.Type.TEXT) {
            faults.add(WRONG_TYPE, value, value.describe(), "a score", "Write a number such as 85 or \"85.00\".");
            return Optional.empty();
        }
        String expected = "a score from 0 to 100 with at most " + decimals + " decimals";
        BigDecimal score = DECIMAL.matcher(value.text()).matches() ? new BigDecimal(value.text()) : null;
        if (score == null || score.stripTrailingZeros().scale() > decimals) {
            faults.add(
                    INVALID_VALUE,
                    value,
                    value.describe(),
                    expected,
                    "Write it in Arabic digits, without an exponent, such as 85 or \"85.00\".");
            return Optional.empty();
        }
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0) {
            faults.add(outOfRange, value, value.describe(), expected, "Correct the score.");
            return Optional.empty();
        }
        return Optional.of(score);
    }

    /**
     * The same for a member that may be absent, of which nothing is made then.
     *
     * @param member the value of the member, or empty
     * @param decimals how many decimals are allowed
     * @param outOfRange the rule that a number outside of 0 to 100 breaks
     * @return what {@code score} makes of the value, or empty
     */
    public Optional<BigDecimal> score(Optional<JsonValue> member, int decimals, CatalogFault.Code outOfRange) {
        return member.isPresent() ? score(member.get(), decimals, outOfRange) : Optional.empty();
    }

    /**
     * True or false.
     *
     * @param value the value
     * @return the flag, or empty
     */
    public Optional<Boolean> flag(JsonValue value) {
        return is(JsonValue.Type.FLAG, value) ? Optional.of(value.text().equals("true")) : Optional.empty();
    }

    /**
     * The same for a member that may be absent, of which nothing is made then.
     *
     * @param member the value of the member, or empty
     * @return what {@code flag} makes of the value, or empty
     */
    public Optional<Boolean> flag(Optional<JsonValue> member) {
        return member.isPresent() ? flag(member.get()) : Optional.empty();
    }

    private boolean is(JsonValue.Type type, JsonValue value) {
        if (value.type() == type) {
            return true;
        }
        faults.add(
                WRONG_TYPE,
                value,
                value.describe(),
                type.description(),
                value.type() == JsonValue.Type.NULL
                        ? "Leave the member away where nothing is known; null is not used."
                        : "Write the value as " + type.description() + ".");
        return false;
    }
}
