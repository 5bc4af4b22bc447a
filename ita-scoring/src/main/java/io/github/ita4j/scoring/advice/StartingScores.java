package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.advice.Advice.Assumption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where an agency stands: what the advice starts from, read off its assessment. */
final class StartingScores {
    private final Catalog catalog;
    private final LinearForm form;
    private final Assessment assessment;
    private final boolean overallGiven;
    private final boolean contradictory;
    private final Map<NodeCode, RisingScore> levels = new LinkedHashMap<>();
    private final List<Item> candidates = new ArrayList<>();
    private final Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);

    private StartingScores(Catalog catalog, LinearForm form, Assessment assessment) {
        this.catalog = catalog;
        this.form = form;
        this.assessment = assessment;
        this.overallGiven = assessment.overall().origin() == NodeResult.Origin.GIVEN;
        this.contradictory = assessment.discrepancies().stream().anyMatch(Discrepancy::leavesOpen);
    }

    static StartingScores of(Catalog catalog, LinearForm form, Assessment assessment) {
        StartingScores starting = new StartingScores(catalog, form, assessment);
        for (CriteriaNode instrument : catalog.tree().children()) {
            starting.addLevels(instrument);
            if (instrument.code() == Instrument.OIT) {
                starting.addCandidates(instrument, !starting.overallGiven);
            }
        }
        starting.candidates.sort(Comparator.comparing(Item::code));
        if (!assessment.discrepancies().isEmpty()) {
            starting.assumptions.add(Assumption.CONTRADICTIONS);
        }
        return starting;
    }

    /** The least that the overall score can be. */
    Fraction overall() {
        return from(assessment.overall()).low();
    }

    /** What a score can be; where the sheet contradicts itself the score that is counted, for almost nothing else is left. */
    private Range from(NodeResult result) {
        return contradictory ? new Range(result.lower().value(), result.upper().value(), false) : result.range();
    }

    /** Whether the overall score is known only as such, so that it does not follow from the levels. */
    boolean overallGiven() {
        return overallGiven;
    }

    /** The levels in the order of the catalogue, each once. */
    List<RisingScore> levels() {
        return levels.values().stream().distinct().toList();
    }

    /** The level that stands for an instrument or a part; empty for an instrument that stands in its parts. */
    Optional<RisingScore> level(NodeCode code) {
        return Optional.ofNullable(levels.get(code));
    }

    /** The o-items that publishing can turn from 0 to 100, in the order of their codes. */
    List<Item> candidates() {
        return candidates;
    }

    Set<Assumption> assumptions() {
        return assumptions;
    }

    boolean isMissing(NodeCode code) {
        return result(code).score().isEmpty();
    }

    private void addLevels(CriteriaNode instrument) {
        List<NodeCode> gradedParts = new ArrayList<>();
        boolean inParts = false;
        for (CriteriaNode part : instrument.parts()) {
            if (catalog.gradeScale().gradedParts().contains(part.code())) {
                gradedParts.add(part.code());
            }
            inParts |= instrument.code() != Instrument.OIT && !isMissing(part.code());
        }
        if (!gradedParts.isEmpty() && inParts) {
            boolean bound = overallGiven || !isMissing(instrument.code());
            for (CriteriaNode part : instrument.parts()) {
                levels.put(part.code(), newLevel(part.code(), bound));
            }
            return;
        }
        RisingScore level = newLevel(instrument.code(), overallGiven);
        levels.put(instrument.code(), level);
        for (NodeCode part : gradedParts) {
            levels.put(part, level);
        }
    }

    /**
     * Where something above the level is known (it is bound), the level may be as high as its upper bound within that;
     * where nothing is, the level's lower bound is what is counted above.
     */
    private RisingScore newLevel(NodeCode code, boolean bound) {
        NodeResult result = result(code);
        boolean known = result.score().isPresent();
        if (!known && code != Instrument.OIT) {
            assumptions.add(Assumption.LOWER_BOUNDS);
        }
        Fraction share = form.points(code).dividedBy(Score.MAX.value());
        Range range = from(result);
        return new RisingScore(code, share, known, range.low(), bound ? range.high() : range.low());
    }

    private void addCandidates(CriteriaNode node, boolean named) {
        if (node.item().isPresent()) {
            addCandidate(node.item().get(), named);
        }
        boolean namedBelow = named && isMissing(node.code());
        for (CriteriaNode child : node.children()) {
            addCandidates(child, namedBelow);
        }
    }

    /** A missing item whose score some known score above it holds already cannot be advised. */
    private void addCandidate(Item item, boolean named) {
        Optional<Score> score = result(item.code()).score();
        if (score.isEmpty()) {
            assumptions.add(named ? Assumption.MISSING_ITEMS_COUNT_AS_ZERO : Assumption.UNNAMED_ITEMS);
        }
        if (score.isPresent() ? score.get().isZero() : named) {
            candidates.add(item);
        }
    }

    NodeResult result(NodeCode code) {
        return Objects.requireNonNull(assessment.nodes().get(code));
    }
}
