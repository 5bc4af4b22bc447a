package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Assessment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One way in which a catalogue breaks a law: what was found, at which nodes, a counter-example where score sheets show it,
 * and what to do.
 *
 * <pre>{@code
 * LawViolation violation = report.violations().get(0);
 * violation.law(); // MONOTONICITY
 * violation.nodes(); // [IIT]
 * violation.found().in(Language.ENGLISH); // raising IIT 89 > 100 lowers the grade from 'pass-good' to 'pass'
 * }</pre>
 *
 * <p>Programs act on {@link #law()}; the texts may be worded
 * better in any release.
 */
@Value.Immutable
@ValueStyle
public interface LawViolation extends JsonObject {
    /**
     * The law that is broken.
     *
     * @return the law
     */
    CatalogLaw law();

    /**
     * Where it is broken.
     *
     * @return the nodes that the finding names; empty where it is about grades or the catalogue as a whole
     */
    List<NodeCode> nodes();

    /**
     * What was found.
     *
     * @return a clause without a full stop, in Thai and English
     */
    LocalizedText found();

    /**
     * What to do.
     *
     * @return one or two sentences in Thai and English
     */
    LocalizedText advice();

    /**
     * Score sheets that show it.
     *
     * @return the counter-example, or empty where the catalogue itself shows it
     */
    Optional<LawExample> example();

    /**
     * The violation in English, for developers.
     *
     * @return one line, or three with a counter-example
     */
    default String message() {
        String where = nodes().isEmpty()
                ? ""
                : nodes().stream().map(NodeCode::code).collect(Collectors.joining(", ", " (", ")"));
        return law().code() + where + ": " + found().english().orElseThrow() + ". "
                + advice().english().orElseThrow()
                + example()
                        .map(shown -> "\n  before: " + shown.textBefore() + "\n  after: " + shown.textAfter())
                        .orElse("");
    }

    /**
     * Two score sheets that show a law broken, as small as they could be made: before and after a score is raised, with holes
     * and completed, or with two scores exchanged.
     *
     * <pre>{@code
     * LawViolation.LawExample example = report.violations().get(0).example().orElseThrow();
     * example.textBefore(); // IIT=89 EIT=93 OIT=100: overall 94.60, pass-good
     * example.textAfter(); // IIT=100 EIT=93 OIT=100: overall 97.90, pass
     * }</pre>
     *
     * <p>Scores of instruments and indicators stand for those of all their items where the items make no difference.
     */
    @Value.Immutable
    @ValueStyle
    interface LawExample extends JsonObject {
        /**
         * The sheet to begin with.
         *
         * @return a score sheet of the catalogue's year
         */
        ScoreSheet before();

        /**
         * Its result.
         *
         * @return the assessment by the catalogue
         */
        Assessment resultBefore();

        /**
         * The sheet after the change.
         *
         * @return a score sheet of the catalogue's year
         */
        ScoreSheet after();

        /**
         * Its result.
         *
         * @return the assessment by the catalogue
         */
        Assessment resultAfter();

        /**
         * The sheet to begin with and its result in one line of codes and numbers.
         *
         * @return such as {@code IIT=100 EIT=94 OIT=90: overall 94.20, pass-good}; several grades where the grade is open
         */
        default String textBefore() {
            return ExampleText.of(before(), resultBefore());
        }

        /**
         * The sheet after the change and its result, likewise.
         *
         * @return one line
         */
        default String textAfter() {
            return ExampleText.of(after(), resultAfter());
        }
    }
}
