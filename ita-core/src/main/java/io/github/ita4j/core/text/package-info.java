/**
 * Text in Thai and English, and the cleaning of text that people typed or a scanner recognised.
 *
 * <p>{@link io.github.ita4j.core.text.LocalizedText} carries the words shown to users;
 * {@link io.github.ita4j.core.text.InputText} and {@link io.github.ita4j.core.text.ThaiDigits} prepare what users
 * wrote.
 *
 * <pre>{@code
 * LocalizedText.of("ผ่าน", "Pass").in(Language.ENGLISH); // Pass
 * InputText.cleanNumber(" ๘๗.๒๘ "); // 87.28
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.text;

import org.jspecify.annotations.NullMarked;
