package io.github.ita4j.core.json;

import java.math.BigDecimal;

/**
 * How exact numbers survive JSON libraries that keep them in a {@code double}: a number where it has at most 15 digits, which
 * no {@code double} loses, otherwise a text.
 *
 * <pre>{@code
 * JsonNumbers.of("87.28"); // 87.28
 * JsonNumbers.of("254/3"); // 254/3
 * }</pre>
 *
 * <p>For ita4j's own modules.
 */
public final class JsonNumbers {
    private static final int SAFE_DIGITS = 15;

    private JsonNumbers() {}

    /**
     * A number or a text.
     *
     * @param text a decimal number such as {@code 87.28}, or a quotient such as {@code 254/3}
     * @return the decimal where it has at most 15 digits, else the text
     */
    public static Object of(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return text.indexOf('/') < 0 && digits <= SAFE_DIGITS ? new BigDecimal(text) : text;
    }

    /**
     * Refuses a number that may have been rounded on its way.
     *
     * @param number the number as a JSON library hands it over
     * @return the same number
     * @throws IllegalArgumentException if it has more than 15 digits
     */
    public static BigDecimal requireSafe(BigDecimal number) {
        if (number.precision() > SAFE_DIGITS) {
            throw new IllegalArgumentException(number + " has more than " + SAFE_DIGITS + " digits, of which a JSON"
                    + " library may have lost some: write the number as text, or register ita4j's module with the"
                    + " mapper.");
        }
        return number;
    }
}
