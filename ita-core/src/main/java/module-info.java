/**
 * The words of the ITA as immutable values. Every package of this module but {@code internal} is API.
 *
 * <h2>Start here</h2>
 *
 * <ul>
 *   <li>{@link io.github.ita4j.core.criteria.Catalog}: the criteria of one fiscal year, with everything found by its
 *       code;
 *   <li>{@link io.github.ita4j.core.criteria.CriteriaNode}: the same as one tree, to walk;
 *   <li>{@link io.github.ita4j.core.criteria.Item}, {@link io.github.ita4j.core.criteria.Indicator},
 *       {@link io.github.ita4j.core.criteria.Instrument}: what is scored, and by which instrument;
 *   <li>{@link io.github.ita4j.core.criteria.NodeCode}, {@link io.github.ita4j.core.criteria.ItemCode}: codes, read in
 *       every spelling seen in published documents;
 *   <li>{@link io.github.ita4j.core.criteria.GradeScale}, {@link io.github.ita4j.core.criteria.Grade}: the grades of a
 *       year and the scores that they ask for;
 *   <li>{@link io.github.ita4j.core.criteria.Evidence}: how well a fact is known, and from where;
 *   <li>{@link io.github.ita4j.core.sheet.ScoreSheet}, {@link io.github.ita4j.core.sheet.Agency}: the scores that an
 *       agency brings;
 *   <li>{@link io.github.ita4j.core.score.Score}, {@link io.github.ita4j.core.score.Fraction}: exact numbers, rounded
 *       once when they are reported;
 *   <li>{@link io.github.ita4j.core.time.FiscalYear}, {@link io.github.ita4j.core.time.FiscalPeriod}: years of the
 *       Buddhist Era and parts of them;
 *   <li>{@link io.github.ita4j.core.measure.MeasurePlan}, {@link io.github.ita4j.core.measure.MeasureReport}: measures
 *       of improvement and how far they are;
 *   <li>{@link io.github.ita4j.core.fault.Fault}: what can be wrong with a file, and where;
 *   <li>{@link io.github.ita4j.core.text.LocalizedText}: text in Thai and English.
 * </ul>
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
            io.github.ita4j.catalog,
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
