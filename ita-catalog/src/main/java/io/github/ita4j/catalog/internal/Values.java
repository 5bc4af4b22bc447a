package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.BLANK_TEXT;
import static io.github.ita4j.catalog.validation.CatalogRule.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogRule.LANGUAGE_MISSING;
import static io.github.ita4j.catalog.validation.CatalogRule.VALUE_OUT_OF_RANGE;
import static io.github.ita4j.catalog.validation.CatalogRule.WRONG_TYPE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns JSON values into texts, numbers and codes. A value that cannot be turned becomes a fault and a stand-in, so that
 * the reading goes on and finds the next fault; whoever builds something of it asks first whether there were faults. A
 * value that is {@linkplain JsonValue.Type#ABSENT absent} has been blamed before, or may be absent: it becomes a stand-in silently.
 *
 * @param faults where faults go
 * @param sources the sources that evidence may name
 * @param thaiOnly whether texts may be in Thai alone
 */
public record Values(CatalogFaults faults, Table<String, Source> sources, boolean thaiOnly) {
    /**
     * Values of a file whose evidence names no sources.
     *
     * @param faults where faults go
     */
    public Values(CatalogFaults faults) {
        this(faults, new Table<>(), false);
    }

    /** Stands for evidence that could not be read. */
    static final Evidence NO_EVIDENCE = Evidence.of(Evidence.Kind.RECALLED);

    private static final LocalizedText NO_WORDS = LocalizedText.of("?", "?");
    private static final int WEIGHT_DECIMALS = 4;
    private static final int MAX_CODE_LENGTH = 60;
    private static final int FIRST_YEAR = 2500;
    private static final int LAST_YEAR = 2999;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    // Without exponents, and of bounded length: the text of a number must not be able to ask for gigabytes of digits.
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");

    /**
     * An object, to be taken apart; without members where the value is none.
     *
     * @param value the value
     * @return its members
     */
    public Members object(JsonValue value) {
        is(JsonValue.Type.OBJECT, value);
        return new Members(value, this);
    }

    /**
     * The elements of a list; none where the value is no list.
     *
     * @param value the value
     * @return the elements
     */
    public List<JsonValue> list(JsonValue value) {
        return is(JsonValue.Type.LIST, value) ? value.elements() : List.of();
    }

    /**
     * A text that is not blank; else the empty text.
     *
     * @param value the value
     * @return the text
     */
    public String text(JsonValue value) {
        if (is(JsonValue.Type.TEXT, value) && !InputText.isBlank(value.text())) {
            return value.text();
        }
        if (value.type() == JsonValue.Type.TEXT) {
            faults.add(BLANK_TEXT, value);
        }
        return "";
    }

    /**
     * A code made of small letters, digits and inner hyphens; else the empty text.
     *
     * @param value the value
     * @return the code
     */
    public String code(JsonValue value) {
        return matching(value, CODE, "code");
    }

    /** A text in a form that a pattern describes, else the empty text; {@code way} is the key of its fault. */
    String matching(JsonValue value, Pattern form, String way) {
        String text = text(value);
        boolean fits = (form != CODE || text.length() <= MAX_CODE_LENGTH)
                && form.matcher(text).matches();
        if (!text.isEmpty() && !fits) {
            faults.add(INVALID_VALUE, way, value, "most", MAX_CODE_LENGTH);
            return "";
        }
        return text;
    }

    /**
     * A text that a parser of ita-core reads and writes back exactly so: files have one spelling for one thing. The
     * parser throws an IllegalArgumentException for text it does not know; {@code what} is the key of the form in words.
     */
    <T> Optional<T> parsed(JsonValue value, Function<String, T> parser, Function<T, String> spelling, String what) {
        String text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            T result = parser.apply(text);
            if (spelling.apply(result).equals(text)) {
                return Optional.of(result);
            }
            LocalizedText form = CatalogFaults.text(what);
            faults.add(INVALID_VALUE, "spelling", value, "form", form, "spelt", spelling.apply(result));

        } catch (IllegalArgumentException e) {
            faults.add(INVALID_VALUE, "form", value, "form", CatalogFaults.text(what));
        }
        return Optional.empty();
    }

    /** A word of an enum, else empty; {@code way} is the key of its fault. */
    <E extends Enum<E> & Coded> Optional<E> word(JsonValue value, Class<E> type, String way) {
        String text = text(value);
        Optional<E> word = Coded.find(type, text);
        if (!text.isEmpty() && word.isEmpty()) {
            List<String> words =
                    Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
            Object hint = CatalogFaults.didYouMean(text, words);
            faults.add(INVALID_VALUE, way, value, "words", String.join(", ", words), "hint", hint);
        }
        return word;
    }

    /** A whole number within bounds, else 0. */
    int whole(JsonValue value, int min, int max) {
        return whole(value, min, max, "");
    }

    private int whole(JsonValue value, int min, int max, String way) {
        if (!is(JsonValue.Type.NUMBER, value)) {
            return 0;
        }
        if (!WHOLE.matcher(value.text()).matches()) {
            faults.add(INVALID_VALUE, "whole", value, "min", min, "max", max);
            return 0;
        }
        int number = Integer.parseInt(value.text());
        if (number < min || number > max) {
            faults.add(VALUE_OUT_OF_RANGE, way, value, "min", min, "max", max);
            return 0;
        }
        return number;
    }

    /**
     * A fiscal year of the Buddhist Era.
     *
     * @param value the value
     * @return the year, or empty
     */
    public Optional<FiscalYear> fiscalYear(JsonValue value) {
        int year = whole(value, FIRST_YEAR, LAST_YEAR, "year");
        return year == 0 ? Optional.empty() : Optional.of(FiscalYear.ofBuddhist(year));
    }

    /**
     * A score from 0 to 100, written as a number or as a text, taken exactly, else a stand-in; a number
     * outside of these breaks the given rule.
     */
    Score score(JsonValue value, int decimals, CatalogRule outOfRange, Score standIn) {
        if (value.type() == JsonValue.Type.ABSENT) {
            return standIn;
        }
        if (value.type() != JsonValue.Type.NUMBER && value.type() != JsonValue.Type.TEXT) {
            faults.add(WRONG_TYPE, "score", value);
            return standIn;
        }
        BigDecimal score = DECIMAL.matcher(value.text()).matches() ? new BigDecimal(value.text()) : null;
        if (score == null || score.stripTrailingZeros().scale() > decimals) {
            faults.add(INVALID_VALUE, "score", value, "decimals", decimals);
            return standIn;
        }
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0) {
            faults.add(outOfRange, "score", value, "decimals", decimals);
            return standIn;
        }
        return Score.of(score);
    }

    /** A weight above 0 and at most 100 with at most four decimals; else empty. */
    Optional<Fraction> weight(JsonValue value) {
        if (value.type() == JsonValue.Type.ABSENT || !is(JsonValue.Type.NUMBER, value)) {
            return Optional.empty();
        }
        BigDecimal weight = DECIMAL.matcher(value.text()).matches() ? new BigDecimal(value.text()) : BigDecimal.ZERO;
        if (weight.signum() <= 0
                || weight.compareTo(BigDecimal.valueOf(100)) > 0
                || weight.stripTrailingZeros().scale() > WEIGHT_DECIMALS) {
            faults.add(VALUE_OUT_OF_RANGE, "weight", value, "decimals", WEIGHT_DECIMALS);
            return Optional.empty();
        }
        return Optional.of(Fraction.of(weight));
    }

    /** True or false, else false. */
    boolean flag(JsonValue value) {
        return is(JsonValue.Type.FLAG, value) && value.text().equals("true");
    }

    /** A text in Thai and English. */
    LocalizedText words(JsonValue value) {
        if (value.type() != JsonValue.Type.OBJECT) {
            if (value.type() != JsonValue.Type.ABSENT) {
                faults.add(WRONG_TYPE, "words", value);
            }
            return NO_WORDS;
        }
        Members members = object(value);
        String thai = language(members, "th");
        String english = thaiOnly && !members.has("en") ? "" : language(members, "en");
        members.done();
        if (thaiOnly && !thai.isEmpty() && !members.has("en")) {
            return LocalizedText.ofThai(thai);
        }
        return thai.isEmpty() || english.isEmpty() ? NO_WORDS : LocalizedText.of(thai, english);
    }

    private String language(Members members, String tag) {
        JsonValue value = members.find(tag);
        if (value.type() == JsonValue.Type.ABSENT) {
            String way = tag.equals("en") ? "english" : "";
            faults.add(LANGUAGE_MISSING, way, value, "language", CatalogFaults.text("language." + tag), "tag", tag);
        }
        return text(value);
    }

    /** Evidence of any kind, where both what is there and that nothing is there can be known. */
    Evidence evidence(JsonValue value) {
        if (value.type() == JsonValue.Type.TEXT || value.type() == JsonValue.Type.ABSENT) {
            Optional<Evidence.Kind> kind = word(value, Evidence.Kind.class, "evidence");
            return kind.isPresent() ? Evidence.of(kind.get()) : NO_EVIDENCE;
        }
        Members members = object(value);
        Optional<Evidence.Kind> kind = word(members.need("kind"), Evidence.Kind.class, "evidence");
        List<JsonValue> named = members.findList("sources");
        LocalizedText note = words(named.isEmpty() ? members.need("note") : members.find("note"));
        List<Source> read = Definitions.resolveAll(sources, named, "form.source", "source", this);
        members.done();
        // A source that is defined but broken is no fault here, yet leaves nothing to build with.
        if (kind.isEmpty() || members.broken() || read.size() < named.size()) {
            return NO_EVIDENCE;
        }
        return Evidence.of(kind.get(), members.has("note") ? Optional.of(note) : Optional.empty(), read);
    }

    private boolean is(JsonValue.Type type, JsonValue value) {
        if (value.type() != type && value.type() != JsonValue.Type.ABSENT) {
            String way = value.type() == JsonValue.Type.NULL ? "null" : "";
            faults.add(WRONG_TYPE, way, value, "type", CatalogFaults.words(type));
        }
        return value.type() == type;
    }
}
