package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import org.immutables.value.Value;

/**
 * Two score sheets that show a law broken, as small as they could be made: before and after a score is raised, with holes
 * and completed, or with two scores exchanged.
 *
 * <pre>{@code
 * LawExample example = report.violations().get(0).example().orElseThrow();
 * example.textBefore(); // IIT=89 EIT=93 OIT=100: overall 94.60, pass-good
 * example.textAfter(); // IIT=100 EIT=93 OIT=100: overall 97.90, pass
 * }</pre>
 *
 * <p>Scores of instruments and indicators stand for those of all their items where the items make no difference.
 */
@Value.Immutable
@ValueStyle
public interface LawExample extends JsonObject {
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
