package io.github.ita4j.scoring.laws;

import java.util.List;
import java.util.random.RandomGenerator;

/** A law made ready for one catalogue. */
@FunctionalInterface
interface Trial {
    /** Tries the law once; where it is not about random scores, the source is left alone. */
    List<LawViolation> run(RandomGenerator source);
}
