package io.github.ita4j.io.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.ita4j.catalog.internal.json.JsonLayout;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.bulk.AgencyResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the members of JSON objects one after the other. A value that is not there is null; a number of the field is
 * written as the contract has it: a score and a year as a number, a fraction as text such as {@code 254/3}, a code and a
 * constant as their word. Not thread-safe.
 */
public final class Json {
    /** The number of the format of every document that is written or read. */
    public static final int FORMAT = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // The writer belongs to the caller.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // An exception midway must not leave text behind that looks complete.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Writes something that can fail. */
    @FunctionalInterface
    public interface Step {
        /**
         * Writes it.
         *
         * @throws IOException if writing fails
         */
        void write() throws IOException;
    }

    /**
     * Writes a document: an object that begins with its format, and a line end.
     *
     * @param out where to; it is flushed but not closed
     * @param members writes the members behind the format
     * @throws IOException if writing fails
     */
    public static void write(Writer out, Consumer<Json> members) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out).setPrettyPrinter(new JsonLayout());
        try {
            generator.writeStartObject();
            members.accept(new Json(generator).put("format", FORMAT));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.flush();
    }

    /**
     * An object as tokens, for a mapper to read: without a format, which only documents have.
     *
     * @param members writes its members
     * @return the tokens
     */
    public static TokenBuffer tokens(Consumer<Json> members) {
        TokenBuffer tokens = new TokenBuffer(null, false);
        Json json = new Json(tokens).step(tokens::writeStartObject);
        members.accept(json);
        json.step(tokens::writeEndObject);
        return tokens;
    }

    /**
     * Writes objects, each in a line of its own.
     *
     * @param <T> of what
     * @param out where to; it is flushed but not closed
     * @param values of what the objects are
     * @param members writes the members of one
     * @throws IOException if writing fails
     */
    public static <T> void writeLines(Writer out, Iterable<? extends T> values, BiConsumer<Json, T> members)
            throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out).setRootValueSeparator(new SerializedString(""));
        Json json = new Json(generator);
        try {
            for (T value : values) {
                generator.writeStartObject();
                members.accept(json, value);
                generator.writeEndObject();
                generator.writeRaw('\n');
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        generator.flush();
    }

    private Json step(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * A member that is a code, text, number or flag, or a list of such or a map to them.
     *
     * @param name its name
     * @param value its value; empty for null
     * @return this
     */
    public Json put(String name, @Nullable Object value) {
        return step(() -> {
            out.writeFieldName(name);
            value(value);
        });
    }

    /**
     * Members of a tree.
     *
     * @param tree their values by name
     * @return this
     */
    public Json members(Map<String, ? extends @Nullable Object> tree) {
        tree.forEach(this::put);
        return this;
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Optional<?> optional) {
            value(optional.orElse(null));
        } else if (value instanceof OptionalInt number) {
            value(number.isPresent() ? number.getAsInt() : null);
        } else if (value instanceof OptionalLong number) {
            value(number.isPresent() ? number.getAsLong() : null);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Score score) {
            out.writeNumber(score.reported());
        } else if (value instanceof FiscalYear year) {
            out.writeNumber(year.buddhistYear());
        } else if (value instanceof Map<?, ?> tree) {
            out.writeStartObject();
            tree.forEach((name, member) -> put(text(name), member));
            out.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            list.forEach(element -> step(() -> value(element)));
            out.writeEndArray();
        } else {
            out.writeString(text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof Fraction fraction) {
            boolean whole = fraction.denominator().equals(BigInteger.ONE);
            return fraction.numerator() + (whole ? "" : "/" + fraction.denominator());
        }
        if (value instanceof Agency agency) {
            return agency.name();
        }
        if (value instanceof NodeCode code) {
            return code.code();
        }
        if (value instanceof FaultCode code) {
            return code.code();
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof Enum<?> constant ? Texts.key(constant) : value.toString();
    }

    /**
     * A member that is an object.
     *
     * @param name its name
     * @param members writes its members
     * @return this
     */
    public Json object(String name, Consumer<Json> members) {
        step(() -> out.writeObjectFieldStart(name));
        members.accept(this);
        return step(out::writeEndObject);
    }

    /**
     * A member that is an object or null.
     *
     * @param <T> of what
     * @param name its name
     * @param value of what the object is, if it is there
     * @param members writes its members
     * @return this
     */
    public <T> Json object(String name, Optional<T> value, BiConsumer<Json, T> members) {
        return value.isPresent()
                ? object(name, json -> members.accept(json, value.get()))
                : put(name, Optional.empty());
    }

    /**
     * A member that is a list of objects.
     *
     * @param <T> of what
     * @param name its name
     * @param values of what the objects are
     * @param members writes the members of one
     * @return this
     */
    public <T> Json list(String name, Iterable<? extends T> values, BiConsumer<Json, T> members) {
        step(() -> out.writeArrayFieldStart(name));
        for (T value : values) {
            step(out::writeStartObject);
            members.accept(this, value);
            step(out::writeEndObject);
        }
        return step(out::writeEndArray);
    }

    /**
     * Writes a list of what is taken from each of some values.
     *
     * @param <T> the type of the values
     * @param name the name of the member
     * @param values the values
     * @param part what is written of each, such as its code
     * @return this
     */
    public <T> Json values(String name, Collection<T> values, Function<T, ?> part) {
        return put(name, values.stream().map(part).toList());
    }

    /**
     * Words in both languages, as {@code th} and {@code en}.
     *
     * @param words the words
     * @return this
     */
    public Json words(LocalizedText words) {
        return put("th", words.thai()).put("en", words.english());
    }

    /**
     * Words in both languages.
     *
     * @param name the beginning of their names, which end with the language
     * @param words the words
     * @return this
     */
    public Json words(String name, LocalizedText words) {
        return words(name, Optional.of(words));
    }

    /**
     * Words in both languages.
     *
     * @param name the beginning of their names, which end with the language
     * @param words the words; empty for null
     * @return this
     */
    public Json words(String name, Optional<LocalizedText> words) {
        return put(name + "Th", words.map(LocalizedText::thai)).put(name + "En", words.flatMap(LocalizedText::english));
    }

    /**
     * A number as it is reported, and exactly.
     *
     * @param name its name
     * @param points the number
     * @return this
     */
    public Json points(String name, Fraction points) {
        return points(name, Optional.of(points));
    }

    /**
     * A number as it is reported, and exactly.
     *
     * @param name its name
     * @param points the number; empty for null
     * @return this
     */
    public Json points(String name, Optional<Fraction> points) {
        return object(
                name,
                points,
                (json, value) -> json.put("reported", reported(value)).put("exact", value));
    }

    /**
     * A number as it is reported.
     *
     * @param number the exact number
     * @return the number with two decimals
     */
    public static BigDecimal reported(Fraction number) {
        return number.toDecimal(Score.REPORTED_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * How well something is known.
     *
     * @param name its name
     * @param evidence the evidence
     * @return this
     */
    public Json evidence(String name, Evidence evidence) {
        return object(
                name,
                json -> json.put("kind", evidence.kind().code())
                        .words("note", evidence.note())
                        .values("sources", evidence.sources(), Source::code));
    }

    /**
     * Which catalogue a result rests on.
     *
     * @param name its name
     * @param stamp the stamp; empty for null
     * @return this
     */
    public Json stamp(String name, Optional<CatalogStamp> stamp) {
        return object(
                name,
                stamp,
                (json, known) -> json.put("fiscalYear", known.fiscalYear())
                        .put("edition", known.edition())
                        .put("version", known.version())
                        .put("official", known.official()));
    }

    /**
     * A score, or its bounds.
     *
     * @param node the result
     * @return this
     */
    public Json bounds(NodeResult node) {
        return put("reported", node.score()).put("lower", node.least()).put("upper", node.greatest());
    }

    /**
     * The score of a node, or its bounds.
     *
     * @param result the result
     * @param node the place of the node in it
     * @return this
     */
    public Json bounds(AgencyResult result, int node) {
        return step(() -> {
            hundredths("reported", result.reported(node));
            hundredths("lower", result.least(node));
            hundredths("upper", result.greatest(node));
        });
    }

    private void hundredths(String name, int score) throws IOException {
        out.writeFieldName(name);
        if (score < 0) {
            out.writeNull();
        } else {
            out.writeNumber(Hundredths.text(score));
        }
    }

    /**
     * A code and the title of what has it.
     *
     * @param code the code
     * @param title the title
     * @return this
     */
    public Json titled(Object code, LocalizedText title) {
        return titled(code, Optional.of(title));
    }

    /**
     * A code and the title of what has it.
     *
     * @param code the code
     * @param title the title; empty for null
     * @return this
     */
    public Json titled(Object code, Optional<LocalizedText> title) {
        return put("code", code).words("title", title);
    }

    /**
     * A grade by its code and title.
     *
     * @param name its name
     * @param grade the grade; empty for null
     * @return this
     */
    public Json grade(String name, Optional<Grade> grade) {
        return object(name, grade, (json, known) -> json.titled(known.code(), known.title()));
    }
}
