package io.github.ita4j.scoring;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one reading of a rule that is not settled would give.
 *
 * <pre>{@code
 * ReadingResult reading = assessment.readings().get(2);
 * reading.reading().kind().code(); // every-instrument
 * reading.possibleGrades().stream().map(Grade::code).toList(); // [pass-excellent]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ReadingResult extends JsonObject {
    /**
     * The reading.
     *
     * @return the reading, as the catalogue has it
     */
    Reading reading();

    /**
     * Whether the assessment follows this reading.
     *
     * @return true for one reading of each rule
     */
    boolean applied();

    /**
     * The grades that some completion of the scores reaches by this reading, a published grade aside.
     *
     * @return at least one grade, the best first
     */
    List<Grade> possibleGrades();

    /**
     * Whether the reading allows a published grade.
     *
     * @param published the grade
     * @return true if it is among the possible ones
     */
    default boolean allows(Grade published) {
        return possibleGrades().contains(published);
    }
}
