package io.github.ita4j.scoring.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.internal.Written;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.ThaiDigits;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a question: that of its item, and where the item is asked in parts, the number of the part.
 *
 * <pre>{@code
 * QuestionCode.parse("i2");         // i2
 * QuestionCode.parse("ข้อ i๑.๒");    // i1.2: the second part of i1
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code parse} reads what {@code toString} writes. Ordered by item, then by part.
 *
 * @param item the item
 * @param part the number of the part, from 1 to 99; empty where the item is one question
 */
public record QuestionCode(ItemCode item, OptionalInt part) implements Comparable<QuestionCode>, Serializable {
    private static final int MAX_PART = 99;

    private static final Comparator<QuestionCode> ORDER =
            Comparator.comparing(QuestionCode::item).thenComparing(code -> code.part.orElse(0));

    private static final Pattern PART = Pattern.compile("(.*[^.])\\.([0-9๐-๙]{1,2})");

    /**
     * Refuses numbers that cannot be a part's.
     *
     * @param item the item
     * @param part the number of the part, from 1 to 99; empty where the item is one question
     * @throws IllegalArgumentException if the part's number is not from 1 to 99
     */
    public QuestionCode {
        Objects.requireNonNull(item, "item");
        if (part.isPresent() && (part.getAsInt() < 1 || part.getAsInt() > MAX_PART)) {
            throw new IllegalArgumentException("Part " + part.getAsInt() + " of " + item
                    + ": the number of an item's part is from 1 to " + MAX_PART + ".");
        }
    }

    /**
     * The question that is a whole item.
     *
     * @param item the item
     * @return the code
     */
    public static QuestionCode of(ItemCode item) {
        return new QuestionCode(item, OptionalInt.empty());
    }

    /**
     * The question that is a part of an item.
     *
     * @param item the item
     * @param part the number of the part, from 1 to 99
     * @return the code
     * @throws IllegalArgumentException if the part's number is out of range
     */
    public static QuestionCode of(ItemCode item, int part) {
        return new QuestionCode(item, OptionalInt.of(part));
    }

    /**
     * Reads a question's code: an item as {@link ItemCode#parse(String)} reads it, then for a part a dot and its number
     * in Arabic or Thai digits.
     *
     * @param text such as {@code i2} or {@code i1.2}
     * @return the code
     * @throws IllegalArgumentException if the text is not a question's code
     */
    @JsonCreator
    public static QuestionCode parse(String text) {
        String clean = InputText.clean(text);
        Matcher part = PART.matcher(clean);
        try {
            return part.matches()
                    ? of(ItemCode.parse(part.group(1)), Integer.parseInt(ThaiDigits.toArabic(part.group(2))))
                    : of(ItemCode.parse(clean));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    InputText.quote(clean)
                            + " is not a question: write an item such as i2 or e5, or a part of an item such as i1.2.",
                    e);
        }
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static QuestionCode valueOf(String text) {
        return parse(text);
    }

    private Object writeReplace() {
        return new Written(QuestionCode.class, code());
    }

    /**
     * The code as files carry it.
     *
     * @return text that {@link #parse(String)} reads back
     */
    public String code() {
        return part.isPresent() ? item.code() + "." + part.getAsInt() : item.code();
    }

    @Override
    public int compareTo(QuestionCode other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@link #code()}. */
    @Override
    @JsonValue
    public String toString() {
        return code();
    }
}
