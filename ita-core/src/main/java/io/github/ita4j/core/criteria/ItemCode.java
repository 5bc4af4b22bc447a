package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.ThaiDigits;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of an item: the letter of its instrument and a number, such as {@code o12}. A code means something only
 * together with a fiscal year; last year's o12 is seldom this year's o12.
 *
 * <pre>{@code
 * ItemCode.parse("O12");    // o12
 * ItemCode.parse("๐๑๒");    // o12: a Thai zero stands for the letter o in scanned documents
 * ItemCode.parse("ข้อ ๐12"); // o12
 * ItemCode.parse("i๑.");    // i1
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code parse} reads what {@code toString} writes. Ordered by instrument, then by
 * number, so that o9 comes before o12.
 *
 * @param instrument the instrument of the item
 * @param number from 1 to 999
 */
public record ItemCode(Instrument instrument, int number) implements NodeCode, Comparable<ItemCode> {
    private static final int MAX_NUMBER = 999;

    // Leading zeros are seen in scans (๐๐๘ is o8); the Arabic zero is never read as the letter o, for 012 may be a
    // number.
    private static final Pattern FORM =
            Pattern.compile("(?:ข้อ\\s*)?([IiEeOo" + ThaiDigits.ZERO + "])([0-9๐-๙]{1,4})\\.?");

    /**
     * Refuses numbers that cannot be an item's.
     *
     * @param instrument the instrument of the item
     * @param number from 1 to 999
     * @throws IllegalArgumentException if the number is not from 1 to 999
     */
    public ItemCode {
        Objects.requireNonNull(instrument, "instrument");
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "Item " + instrument.itemLetter() + number + ": an item's number is from 1 to " + MAX_NUMBER + ".");
        }
    }

    /**
     * The item of an instrument with a number.
     *
     * @param instrument the instrument
     * @param number from 1 to 999
     * @return the code
     * @throws IllegalArgumentException if the number is out of range
     */
    public static ItemCode of(Instrument instrument, int number) {
        return new ItemCode(instrument, number);
    }

    /**
     * Reads an item's code: a letter {@code i}, {@code e} or {@code o} (capital, full-width, or for {@code o} a Thai
     * zero), then the number in Arabic, Thai or full-width digits; {@code ข้อ} before it and a dot after it are
     * allowed, characters without width are ignored.
     *
     * @param text the text
     * @return the code
     * @throws IllegalArgumentException if the text is not an item's code
     */
    @JsonCreator
    public static ItemCode parse(String text) {
        return find(InputText.clean(text))
                .orElseThrow(() -> new IllegalArgumentException(InputText.quote(text)
                        + " is not an item: write i, e or o and a number from 1 to " + MAX_NUMBER
                        + ", such as o12 (also read: O12, ๐๑๒, ข้อ ๐12)."));
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static ItemCode valueOf(String text) {
        return parse(text);
    }

    static Optional<ItemCode> find(String clean) {
        Matcher matcher = FORM.matcher(clean);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(ThaiDigits.toArabic(matcher.group(2)));
        return number >= 1 && number <= MAX_NUMBER
                ? Optional.of(of(instrumentOf(matcher.group(1).charAt(0)), number))
                : Optional.empty();
    }

    private static Instrument instrumentOf(char letter) {
        return switch (letter) {
            case 'I', 'i' -> Instrument.IIT;
            case 'E', 'e' -> Instrument.EIT;
            default -> Instrument.OIT;
        };
    }

    @Override
    public String code() {
        return instrument.itemLetter() + Integer.toString(number);
    }

    @Override
    public int compareTo(ItemCode other) {
        int order = instrument.compareTo(other.instrument);
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
        return other instanceof ItemCode that && instrument == that.instrument && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * instrument.hashCode() + number;
    }
}
