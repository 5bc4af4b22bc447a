/**
 * From scores and answers to a grade. Start at {@link io.github.ita4j.scoring.Scorer}. Every package of this module is
 * API.
 *
 * @since 0.1.0
 */
// Immutables names its module in its manifest only, and the mappers of JSON may not be there.
@SuppressWarnings({"module", "requires-automatic"})
module io.github.ita4j.scoring {
    requires com.fasterxml.jackson.annotation;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires transitive io.github.ita4j.catalog;
    requires transitive io.github.ita4j.core;

    exports io.github.ita4j.scoring;
    exports io.github.ita4j.scoring.advice;
    exports io.github.ita4j.scoring.bulk;
    exports io.github.ita4j.scoring.compare;
    exports io.github.ita4j.scoring.explain;
    exports io.github.ita4j.scoring.gap;
    exports io.github.ita4j.scoring.laws;
    exports io.github.ita4j.scoring.plan;
    exports io.github.ita4j.scoring.survey;

    // By which the program scores the rows of a country; not API.
    exports io.github.ita4j.scoring.internal to
            io.github.ita4j.io;

    // JSON libraries find what is annotated, public or not.
    opens io.github.ita4j.scoring to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
