/**
 * The words of the ITA as immutable values. Start at {@link io.github.ita4j.core.criteria.Catalog} for the criteria of a
 * year, at {@link io.github.ita4j.core.sheet.ScoreSheet} for what an agency brings, and at {@link
 * io.github.ita4j.core.score.Score} for exact scores. Every package of this module is API.
 */
// Immutables names its module in its manifest only.
@SuppressWarnings("requires-automatic")
module io.github.ita4j.core {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.ita4j.core;
    exports io.github.ita4j.core.criteria;
    exports io.github.ita4j.core.fault;
    exports io.github.ita4j.core.measure;
    exports io.github.ita4j.core.score;
    exports io.github.ita4j.core.sheet;
    exports io.github.ita4j.core.text;
    exports io.github.ita4j.core.time;
}
