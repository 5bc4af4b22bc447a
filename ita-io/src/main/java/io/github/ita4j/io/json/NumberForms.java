package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.json.JsonNumbers;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values that are numbers, read from numbers and from text. */
final class NumberForms {
    /** The text of a number must not be able to ask for gigabytes of digits. */
    private static final int MAX_SCALE = 1_000;

    static final JsonForm<Score> SCORE = new Exact<>(
            Score::parse,
            Score::of,
            LocalizedText.of("คะแนน เช่น 87.28 หรือข้อความ \"254/3\"", "a score such as 87.28, or as text \"254/3\""));

    static final JsonForm<Fraction> FRACTION = new Exact<>(
            Fraction::parse,
            NumberForms::fraction,
            LocalizedText.of("ตัวเลข เช่น 0.4 หรือข้อความ \"4/7\"", "a number such as 0.4, or as text \"4/7\""));

    static final JsonForm<FiscalYear> FISCAL_YEAR = new Year();

    static final JsonForm<Integer> WHOLE = new Whole();

    private NumberForms() {}

    private static Fraction fraction(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            throw new IllegalArgumentException("the number has more than " + MAX_SCALE + " decimals or zeros: write it"
                    + " shorter, or as a quotient in a text.");
        }
        return Fraction.of(number);
    }

    /** A number where it is a short decimal, otherwise the exact text: no reader may lose a digit. */
    private record Exact<T>(Function<String, T> parser, Function<BigDecimal, T> maker, LocalizedText expected)
            implements JsonForm<T> {
        @Override
        public void write(T value, JsonGenerator json) throws IOException {
            if (JsonNumbers.of(value.toString()) instanceof BigDecimal number) {
                json.writeNumber(number);
            } else {
                json.writeString(value.toString());
            }
        }

        @Override
        public Optional<T> read(JsonValue part, JsonFaults faults) {
            try {
                switch (part.type()) {
                    case TEXT -> {
                        return Optional.of(parser.apply(part.text()));
                    }
                    case NUMBER -> {
                        return Optional.of(maker.apply(new BigDecimal(part.text())));
                    }
                    default -> faults.wrongType(part, expected);
                }
            } catch (IllegalArgumentException refused) {
                // A NumberFormatException too: the exponent of a number may be too large for BigDecimal.
                faults.invalidValue(part, refused);
            }
            return Optional.empty();
        }
    }

    private record Year() implements JsonForm<FiscalYear> {
        @Override
        public void write(FiscalYear value, JsonGenerator json) throws IOException {
            json.writeNumber(value.buddhistYear());
        }

        @Override
        public Optional<FiscalYear> read(JsonValue part, JsonFaults faults) {
            LocalizedText expected = LocalizedText.of("ปี พ.ศ. เช่น 2568", "a year of the Buddhist Era such as 2568");
            if (part.type() != JsonValue.Type.NUMBER && part.type() != JsonValue.Type.TEXT) {
                faults.wrongType(part, expected);
                return Optional.empty();
            }
            try {
                return Optional.of(FiscalYear.parse(part.text()));
            } catch (IllegalArgumentException refused) {
                faults.invalidValue(part, refused);
                return Optional.empty();
            }
        }
    }

    private record Whole() implements JsonForm<Integer> {
        private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");

        @Override
        public void write(Integer value, JsonGenerator json) throws IOException {
            json.writeNumber(value);
        }

        @Override
        public Optional<Integer> read(JsonValue part, JsonFaults faults) {
            if (part.type() == JsonValue.Type.NUMBER
                    && DIGITS.matcher(part.text()).matches()) {
                return Optional.of(Integer.valueOf(part.text()));
            }
            faults.wrongType(part, LocalizedText.of("จำนวนเต็ม", "a whole number"));
            return Optional.empty();
        }
    }
}
