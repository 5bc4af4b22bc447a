package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Agencies in the order of a score, the highest first, with what there is to say of all of them and of each group.
 *
 * <pre>{@code
 * Ranking ranking = Ranking.of(catalog, results);
 * ranking.places().stream().map(place -> place.rank().reported().orElseThrow()).toList(); // [1, 2, 2, 4]
 * ranking.all().passed() + " of " + ranking.all().agencies(); // 3 of 4
 *
 * Ranking byProvince = Ranking.of(catalog, NodeCode.parse("9.1"), Agency::province, results);
 * byProvince.groups().get(0).group(); // Optional.empty: none of them names its province
 * }</pre>
 *
 * <p>Scores are compared as they are reported, in hundredths, so agencies that are published with the same score share a
 * rank, and the ranks after them are left out: 1, 2, 2, 4. Of a result that is open no rank is guessed, nor of an agency that
 * it may pass: {@link Rank} says between which two it lies.
 *
 * <p>An agency takes about a kilobyte while it is ranked: only its scores of the instruments, of the ranked node and
 * overall are kept.
 */
@Value.Immutable
@ValueStyle
public interface Ranking extends JsonObject {
    /**
     * Which catalogue the results were computed with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * By which score the agencies are ranked.
     *
     * @return the code of a node
     */
    NodeCode node();

    /**
     * The agencies.
     *
     * @return those whose score is reported from the highest to the lowest, then the others from the highest that they may
     *     have; with the same score in the order in which they were given
     */
    List<RankedAgency> places();

    /**
     * What there is to say of all agencies together.
     *
     * @return the summary
     */
    Summary all();

    /**
     * What there is to say of each group.
     *
     * @return the summaries by the names of the groups in the order of their letters, the agencies without a group last
     */
    List<Summary> groups();

    /**
     * Ranks agencies by their overall scores.
     *
     * @param catalog the catalogue that the results were made with
     * @param results the results, each of which is asked for once
     * @return the ranking, without groups
     * @throws IllegalArgumentException if a result is not of this catalogue
     */
    static Ranking of(Catalog catalog, Iterable<AgencyResult> results) {
        return of(catalog, Overall.OVERALL, agency -> Optional.empty(), results);
    }

    /**
     * Ranks agencies by a score, all together and within groups.
     *
     * @param catalog the catalogue that the results were made with
     * @param node by which score
     * @param by the name of an agency's group, such as {@code Agency::province}; names that differ in white space and
     *     invisible characters alone are one
     * @param results the results, each of which is asked for once
     * @return the ranking
     * @throws IllegalArgumentException if the catalogue has no such node, or a result is not of this catalogue
     */
    static Ranking of(
            Catalog catalog, NodeCode node, Function<Agency, Optional<String>> by, Iterable<AgencyResult> results) {
        return new RankCount(catalog, node).rank(results, by);
    }

    /**
     * One agency of a ranking.
     *
     * <pre>{@code
     * Ranking.RankedAgency second = Ranking.of(catalog, results).places().get(1);
     * second.rank().reported(); // Optional[2]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface RankedAgency extends JsonObject {
        /**
         * The agency and its scores.
         *
         * @return the result, with the nodes of the instruments, of the ranked node and overall alone, the last two first
         */
        AgencyResult result();

        /**
         * The rank among all agencies.
         *
         * @return the rank
         */
        Rank rank();

        /**
         * The group of the agency.
         *
         * @return its name, or empty where the agency names none
         */
        Optional<String> group();

        /**
         * The rank within the group.
         *
         * @return the rank
         */
        Rank rankInGroup();
    }

    /**
     * A rank as far as it is known.
     *
     * <pre>{@code
     * Ranking.Rank rank = Ranking.of(catalog, results).places().get(1).rank();
     * rank.reported(); // Optional[2]
     * rank.certain(); // true
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface Rank extends JsonObject {
        /**
         * The rank by the scores that are reported: 1 plus the number of agencies with a higher score.
         *
         * @return the rank, or empty where no score is reported, or that of an agency whose score is not reported may be
         *     higher or not
         */
        Optional<Integer> reported();

        /**
         * The best rank that some completion of the missing scores gives, and of what was rounded before it was given.
         *
         * @return 1 or more
         */
        int best();

        /**
         * The worst rank that some completion gives.
         *
         * @return no less than the best one
         */
        int worst();

        /**
         * Whether no completion gives another rank.
         *
         * @return true if the best rank is the worst one
         */
        default boolean certain() {
            return best() == worst();
        }
    }
}
