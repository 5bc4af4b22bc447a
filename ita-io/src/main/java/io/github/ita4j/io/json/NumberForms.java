package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.json.JsonNumbers;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values that are numbers, read from numbers and from text. */
final class NumberForms {
    /** The text of a number must not be able to ask for gigabytes of digits. */
    private static final int MAX_SCALE = 1_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    static final JsonForm<Score> SCORE = exact(Score::parse, Score::of, "json-score");

    static final JsonForm<Fraction> FRACTION = exact(Fraction::parse, NumberForms::fraction, "json-fraction");

    static final JsonForm<FiscalYear> FISCAL_YEAR = new ScalarForm<>(
            part -> number(part, FiscalYear::parse, FiscalYear::parse), FiscalYear::buddhistYear, "buddhist-year");

    static final JsonForm<Integer> WHOLE = new ScalarForm<>(
            part -> Optional.of(part.text())
                    .filter(text -> part.type() == JsonValue.Type.NUMBER)
                    .filter(WHOLE_NUMBER.asMatchPredicate())
                    .map(Integer::valueOf),
            number -> number,
            "whole-number");

    private NumberForms() {}

    private static Fraction fraction(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            throw new IllegalArgumentException("the number has more than " + MAX_SCALE + " decimals or zeros: write it"
                    + " shorter, or as a quotient in a text.");
        }
        return Fraction.of(number);
    }

    /** A number where it is a short decimal, otherwise the exact text: no reader may lose a digit. */
    private static <T> JsonForm<T> exact(Function<String, T> parser, Function<BigDecimal, T> maker, String expected) {
        // The exponent of a number may be too large for BigDecimal, which refuses it then.
        return new ScalarForm<>(
                part -> number(part, parser, text -> maker.apply(new BigDecimal(text))),
                value -> JsonNumbers.of(value.toString()),
                expected);
    }

    private static <T> Optional<T> number(JsonValue part, Function<String, T> ofText, Function<String, T> ofNumber) {
        return switch (part.type()) {
            case TEXT -> Optional.of(ofText.apply(part.text()));
            case NUMBER -> Optional.of(ofNumber.apply(part.text()));
            default -> Optional.empty();
        };
    }
}
