package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What every leaf of a catalogue can still win for one agency.
 *
 * <pre>{@code
 * Gains gains = Gains.of(scorer, assessment);
 * gains.ranked().get(0).code(); // o27
 * gains.ranked().get(0).points(); // Optional[2.5]
 * gains.unknown().size(); // 0
 * gains.within(explanation.node()).points(); // 1
 * }</pre>
 *
 * <p>The overall score is a linear form, and the gains are its partial derivatives times what each leaf lacks. So where
 * every leaf is known they sum to what the overall score lacks to 100, and any of them can be added up.
 */
@Value.Immutable
@ValueStyle
public interface Gains extends JsonObject {
    /**
     * Which catalogue the assessment was made with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * Whose gains they are.
     *
     * @return the agency, or empty where the sheet names none
     */
    Optional<Agency> agency();

    /**
     * The gain of every leaf: of the items, and of the indicators whose items are not known, be it to the catalogue or, of
     * a survey indicator with a score, to the sheet; or of some of them, where they were {@linkplain #within chosen}.
     *
     * @return the gains in the order of the catalogue
     */
    List<Gain> gains();

    /**
     * The gains of an assessment.
     *
     * @param scorer the scorer that made it, or another one of the same catalogue
     * @param assessment the assessment
     * @return the gains
     * @throws IllegalArgumentException if the assessment was made with another catalogue
     */
    static Gains of(Scorer scorer, Assessment assessment) {
        Catalog catalog = scorer.catalog();
        assessment.requireMadeWith(catalog);
        return ImmutableGains.builder()
                .catalog(assessment.catalog())
                .agency(assessment.agency())
                .gains(winnable(assessment, catalog.tree())
                        .map(leaf -> gain(catalog, assessment, leaf))
                        .toList())
                .build();
    }

    /**
     * The gains of the leaves of one tree.
     *
     * @param node the root of the tree, such as that of indicator 9
     * @return the gains of the node itself and of what is below it; none for a part, which nobody scores item by item
     */
    default Gains within(ExplainedNode node) {
        Set<NodeCode> codes = new HashSet<>();
        addCodes(node, codes);
        return ImmutableGains.builder()
                .like(this)
                .gains(gains().stream()
                        .filter(gain -> codes.contains(gain.code()))
                        .toList())
                .build();
    }

    /**
     * The gains that are known, the largest first. Equal gains are in the order of the catalogue, which is that of their
     * codes.
     *
     * @return the gains of all leaves with a score, those with nothing to win included
     */
    default List<Gain> ranked() {
        return gains().stream()
                .filter(gain -> gain.points().isPresent())
                .sorted(Comparator.comparing(Gain::atMost).reversed())
                .toList();
    }

    /**
     * The gains that are not known, because the leaf's score is missing. First stand those that could win most; those that
     * could win equally much are in the order of the catalogue.
     *
     * @return the gains of all leaves without a score
     */
    default List<Gain> unknown() {
        return gains().stream()
                .filter(gain -> gain.points().isEmpty())
                .sorted(Comparator.comparing(Gain::atMost).reversed())
                .toList();
    }

    /**
     * What all known gains come to.
     *
     * @return the exact points of the overall score; what it lacks to 100 where every leaf has a score
     */
    default Fraction points() {
        return gains().stream().flatMap(gain -> gain.points().stream()).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static void addCodes(ExplainedNode node, Set<NodeCode> codes) {
        codes.add(node.code());
        node.children().forEach(child -> addCodes(child, codes));
    }

    /** What an agency wins by: the leaves, but nobody can do anything about one question of a survey indicator given as one. */
    private static Stream<CriteriaNode> winnable(Assessment assessment, CriteriaNode node) {
        return node.children().isEmpty() || isGivenAsOne(assessment, node)
                ? Stream.of(node)
                : node.children().stream().flatMap(child -> winnable(assessment, child));
    }

    private static boolean isGivenAsOne(Assessment assessment, CriteriaNode node) {
        return node.code() instanceof IndicatorNumber
                && !node.instrument().equals(Optional.of(Instrument.OIT))
                && isScored(assessment, node.code())
                && node.items().stream().noneMatch(item -> isScored(assessment, item.code()));
    }

    private static boolean isScored(Assessment assessment, NodeCode code) {
        return assessment.node(code).orElseThrow().score().isPresent();
    }

    private static Gain gain(Catalog catalog, Assessment assessment, CriteriaNode leaf) {
        Instrument instrument = leaf.instrument().orElseThrow();
        Fraction worth = leaf.points();
        Fraction instrumentWorth =
                worth.dividedBy(catalog.node(instrument).orElseThrow().points()).times(Fraction.of(100));
        return ImmutableGain.of(
                assessment.node(leaf.code()).orElseThrow(), leaf.title(), instrument, worth, instrumentWorth);
    }

    /**
     * What is to be won by raising one leaf to 100: an item, or an indicator whose items are not known.
     *
     * <p>The gain is the leaf's weight times what it lacks, all else being equal. A leaf of 60 that is worth 4 points can win
     * 1.6 points of the overall score. Where the leaf's score is missing its gain is not known, and only bounds are.
     *
     * <pre>{@code
     * Gains.Gain gain = Gains.of(scorer, assessment).ranked().get(0);
     * gain.code(); // o27
     * gain.worth() + " points for 100, " + gain.points().orElseThrow() + " to be won";
     * // 2.5 points for 100, 2.5 to be won
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface Gain extends JsonObject {
        /**
         * The leaf's score or bounds.
         *
         * @return the result
         */
        NodeResult result();

        /**
         * The leaf's name.
         *
         * @return the title, or empty where it is not known
         */
        Optional<LocalizedText> title();

        /**
         * The instrument the leaf belongs to.
         *
         * @return the instrument
         */
        Instrument instrument();

        /**
         * The points of the overall score that a full score of the leaf is worth.
         *
         * @return the exact points, from more than 0 to 100
         */
        Fraction worth();

        /**
         * The points of the instrument's score that a full score of the leaf is worth.
         *
         * @return the exact points, from more than 0 to 100
         */
        Fraction instrumentWorth();

        /**
         * The leaf.
         *
         * @return its code
         */
        default NodeCode code() {
            return result().code();
        }

        /**
         * The points of the overall score to be won.
         *
         * @return the exact points, 0 for a full score; empty where the leaf's score is missing
         */
        default Optional<Fraction> points() {
            return result().score().map(score -> toBeWon(worth(), score));
        }

        /**
         * The points of the instrument's score to be won.
         *
         * @return the exact points, 0 for a full score; empty where the leaf's score is missing
         */
        default Optional<Fraction> instrumentPoints() {
            return result().score().map(score -> toBeWon(instrumentWorth(), score));
        }

        /**
         * The fewest points of the overall score that there can be to win.
         *
         * @return the points themselves where they are known
         */
        default Fraction atLeast() {
            return toBeWon(worth(), result().upper());
        }

        /**
         * The most points of the overall score that there can be to win.
         *
         * @return the points themselves where they are known; for a leaf of which nothing is known, what it is worth
         */
        default Fraction atMost() {
            return toBeWon(worth(), result().lower());
        }

        /** The share of the worth that a score leaves to be won. */
        private static Fraction toBeWon(Fraction worth, Score score) {
            Fraction lacking = Score.MAX.value().minus(score.value());
            return worth.times(lacking).dividedBy(Score.MAX.value());
        }
    }
}
