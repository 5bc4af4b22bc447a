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
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.scoring.Assessment;
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
     * The gains that are known, the largest first. Equal gains stand in the order of the catalogue, which is that of their
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
     * could win equally much stand in the order of the catalogue.
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
        return Gain.of(assessment.node(leaf.code()).orElseThrow(), leaf.title(), instrument, worth, instrumentWorth);
    }
}
