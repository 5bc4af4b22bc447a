/**
 * For the tests of those who build on ita4j: jqwik arbitraries for the values of the field, and the laws of a catalogue as
 * one call.
 *
 * <p>{@link io.github.ita4j.scoring.testkit.ItaArbitraries} makes fiscal years, catalogues, drafts with one fault, score
 * sheets, tallies and plans. {@link io.github.ita4j.scoring.testkit.KeepsCatalogLaws} turns a catalogue into a test of all
 * laws, and {@link io.github.ita4j.scoring.testkit.CatalogLawsAssert} is the same as a call. A team checks its draft with:
 *
 * <pre>{@code
 * class DraftTest implements KeepsCatalogLaws {
 *     @Override
 *     public Catalog catalog() throws IOException {
 *         return CatalogReader.read(DraftTest.class.getResourceAsStream("draft-2570.json")).orElseThrow();
 *     }
 * }
 * }</pre>
 *
 * <p>It is in the artifact {@code ita-scoring} with the classifier {@code testkit}, which brings no library: name {@code
 * org.junit.jupiter:junit-jupiter} among your own test dependencies, and for the arbitraries {@code net.jqwik:jqwik} 1.9.3.
 */
@NullMarked
package io.github.ita4j.scoring.testkit;

import org.jspecify.annotations.NullMarked;
