/**
 * What holds of every catalogue that can grade anybody fairly, and how to find out whether it holds of a draft.
 *
 * <p>{@link io.github.ita4j.scoring.laws.CatalogLaws} checks the {@linkplain io.github.ita4j.scoring.laws.CatalogLaw laws},
 * some at once, some on random score sheets, and gives a {@link io.github.ita4j.scoring.laws.LawReport}. Each
 * {@link io.github.ita4j.scoring.laws.LawViolation} says what was found and what to do, and carries a counter-example that
 * is as small as it could be made. A seed decides everything that is random.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog draft = CatalogReader.read(Path.of("draft-2570-unfair.json")).orElseThrow();
 * LawReport report = CatalogLaws.of(draft).check(2, 10);
 * report.holds(); // false
 * report.violations().forEach(violation -> System.err.println(violation.message()));
 * // monotonicity (IIT): raising IIT 89 > 100 lowers the grade from 'pass-good' to 'pass'. …
 * //   before: IIT=89 EIT=93 OIT=100: overall 94.60, pass-good
 * //   after: IIT=100 EIT=93 OIT=100: overall 97.90, pass
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.laws;

import org.jspecify.annotations.NullMarked;
