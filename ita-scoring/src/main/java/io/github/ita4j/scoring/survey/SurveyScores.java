package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the answers about one agency are worth: exact scores, from the questions up to the survey as a whole.
 *
 * <pre>{@code
 * SurveyScores scores = SurveyScores.of(tally.agency(agency).orElseThrow());
 * scores.items().get(ItemCode.parse("i2")); // 16.5
 * scores.respondents(); // 2
 * scores.nodeScores().size(); // 30
 * }</pre>
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>A question scores the mean over those who answered it; blanks count neither for nor against. (Inferred; the
 *       published item scores of one municipality of 2566 fit.)
 *   <li>An item asked in parts scores the plain mean of its parts' scores. (Inferred. Taking each respondent's mean
 *       first gives another number where blanks differ between the parts; nothing published decides between the two.)
 *   <li>The survey as a whole scores the plain mean of its indicators, these of their items. (The first is verified on
 *       published totals, the second recalled.)
 *   <li>The EIT from 2566 on is the plain mean of its two parts, however many answered each. (Inferred.)
 * </ul>
 *
 * <p>What nobody answered is missing, not zero: it has no score, nor has what is made of it.
 */
@Value.Immutable
@ValueStyle
public interface SurveyScores extends JsonObject {
    /**
     * Which catalogue the scores were computed with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * Which survey was answered.
     *
     * @return an instrument or a part of one
     */
    NodeCode survey();

    /**
     * Whose scores they are.
     *
     * @return the agency
     */
    Agency agency();

    /**
     * The responses with at least one answer.
     *
     * @return the number of respondents
     */
    long respondents();

    /**
     * The blanks of each question.
     *
     * @return the number of responses that leave it blank, wholly blank responses included, in the order of the form
     */
    Map<QuestionCode, Long> blanks();

    /**
     * The scores of the questions.
     *
     * @return the scores in the order of the form, without those that nobody answered
     */
    Map<QuestionCode, Score> questions();

    /**
     * The scores of the items.
     *
     * @return the scores in the order of the form, without those of which a question was answered by nobody
     */
    Map<ItemCode, Score> items();

    /**
     * The score of the survey as a whole.
     *
     * @return the score; empty where an item has none, be it that nobody answered it or that its answer scale is not
     *     known
     */
    Optional<Score> total();

    /**
     * The scores of an agency.
     *
     * @param tally the answers about it
     * @return the exact scores
     */
    static SurveyScores of(AgencyTally tally) {
        return new ScoreMaker(tally).scores();
    }

    /**
     * The scores as a score sheet takes them: the items of an instrument; for one part of an instrument its total, since
     * a sheet has no place for the items of one part.
     *
     * @return the scores by code, in the order of the catalogue
     */
    default Map<NodeCode, Score> nodeScores() {
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        if (survey() instanceof Instrument) {
            scores.putAll(items());
        } else {
            total().ifPresent(total -> scores.put(survey(), total));
        }
        return Collections.unmodifiableMap(scores);
    }
}
