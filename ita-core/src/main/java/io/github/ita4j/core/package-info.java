/**
 * The words of the ITA as immutable values.
 *
 * <p>The ITA (Integrity and Transparency Assessment) grades about 8,300 Thai public agencies every fiscal year. This
 * module holds its vocabulary and nothing that computes a grade. A short tour, in the order in which a newcomer meets
 * the things:
 *
 * <ul>
 *   <li>{@link io.github.ita4j.core.time}: the fiscal year of the Buddhist Era, which begins on 1 October, and its
 * halves,       quarters and months;
 *   <li>{@link io.github.ita4j.core.text}: text in Thai and English, and what is done to text typed by people before it
 *       is read as a code or a number;
 *   <li>{@link io.github.ita4j.core.score}: exact scores from 0 to 100, rounded only when they are reported;
 *   <li>{@link io.github.ita4j.core.criteria}: what a year's criteria consist of, from the catalogue down to the item,
 * and       how well each fact is known;
 *   <li>{@link io.github.ita4j.core.sheet}: what an agency brings, its name and the scores it knows;
 *   <li>{@link io.github.ita4j.core.measure}: what it does about its result, the measures it plans and the reports on
 *       them.
 * </ul>
 *
 * <p>Every type is immutable, thread-safe and free of {@code null}; an illegal value cannot be built. The value
 * interfaces are for use, not for implementing: attributes may be added to them in a minor release.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core;

import org.jspecify.annotations.NullMarked;
