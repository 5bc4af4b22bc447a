package io.github.ita4j.io.survey;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was read from a file of raw answers: the counts of all good rows, and everything that could not be used.
 *
 * <pre>{@code
 * reading.rows(); // 3
 * reading.refusedRows(); // 1
 * reading.faultCounts(); // {CHOICE_OUTSIDE_SCALE=1}
 * reading.tally().orElseThrow().agencies().get(0).respondents(); // 2
 * reading.asked(); // [i2, i3.1]
 * }</pre>
 *
 * <p>Each row is either counted as a whole or refused as a whole. Immutable and thread-safe. For use, not for
 * implementing.
 */
@Value.Immutable
@ValueStyle
public interface ResponseReading extends JsonObject {
    /**
     * The counts.
     *
     * @return the counts of the good rows; empty where the header could not be used, or no survey is known that fits it
     */
    Optional<ResponseTally> tally();

    /**
     * What the answers were read as: the questions that the file has a column for, each with its labels and the numbers that
     * stood for them.
     *
     * @return the legends in the order of the survey
     */
    List<AnswerLegend> legends();

    /**
     * The questions that the file has a column for. In the counts, a question without a column looks like one that
     * everybody left blank.
     *
     * @return the codes in the order of the survey
     */
    @Value.Lazy
    default List<QuestionCode> asked() {
        return legends().stream().map(legend -> legend.question().code()).toList();
    }

    /**
     * The questions of the survey that the file has no column for.
     *
     * @return the codes in the order of the survey; empty where there is no tally
     */
    default List<QuestionCode> notAsked() {
        return tally().stream()
                .flatMap(tally -> tally.form().questions().stream())
                .map(SurveyQuestion::code)
                .filter(code -> !asked().contains(code))
                .toList();
    }

    /**
     * The rows below the header, without those that hold nothing but blanks and commas.
     *
     * @return the number of rows, counted and refused ones together
     */
    @Value.Default
    default long rows() {
        return 0;
    }

    /**
     * The rows that could not be used.
     *
     * @return the number of rows, from 0 to {@link #rows}
     */
    @Value.Default
    default long refusedRows() {
        return 0;
    }

    /**
     * The first faults, at most {@link ResponseFileReader#MAX_FAULTS_KEPT} of them.
     *
     * @return the faults in the order of the file
     */
    List<Fault> faults();

    /**
     * How many faults of each kind there were, whether kept or not.
     *
     * @return the numbers, from 1, in alphabetical order
     */
    Map<FaultCode, Long> faultCounts();

    /**
     * How many faults there were, whether kept or not.
     *
     * @return the number of faults, from 0
     */
    default long faultCount() {
        return faultCounts().values().stream().mapToLong(Long::longValue).sum();
    }
}
