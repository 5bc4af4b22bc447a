/**
 * The words of the ITA as immutable values. Start at {@link io.github.ita4j.core.criteria.Catalog} for the criteria of a
 * year, at {@link io.github.ita4j.core.sheet.ScoreSheet} for what an agency brings, and at {@link
 * io.github.ita4j.core.score.Score} for exact scores. Every package of this module but {@code internal} is API.
 *
 * @since 0.1.0
 */
// Immutables names its module in its manifest only, and the mappers of JSON may not be there.
@SuppressWarnings({"module", "requires-automatic"})
module io.github.ita4j.core {
    requires com.fasterxml.jackson.annotation;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.ita4j.core;
    exports io.github.ita4j.core.criteria;
    exports io.github.ita4j.core.fault;
    exports io.github.ita4j.core.internal to
            io.github.ita4j.scoring;
    exports io.github.ita4j.core.json;
    exports io.github.ita4j.core.measure;
    exports io.github.ita4j.core.score;
    exports io.github.ita4j.core.sheet;
    exports io.github.ita4j.core.text;
    exports io.github.ita4j.core.time;

    // JSON libraries find what is annotated, public or not.
    opens io.github.ita4j.core.criteria to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.ita4j.core.json to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.ita4j.core.measure to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.ita4j.core.score to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.ita4j.core.sheet to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.ita4j.core.text to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.ita4j.core.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses io.github.ita4j.core.json.JsonTrees;
}
