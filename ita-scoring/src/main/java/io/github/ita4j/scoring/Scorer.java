package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns score sheets into assessments by the criteria of one catalogue, which it compiles once.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Catalogs.forYear(2568));
 * Assessment result = scorer.assess(sheet);
 * result.catalog(); // CatalogStamp{fiscalYear=2568, edition=nacc, version=1.1.0, official=true}
 * result.complete(); // false
 * }</pre>
 *
 * <p>All arithmetic is exact; a score is rounded only when it is reported or compared with a threshold. Immutable and
 * thread-safe: make one scorer per catalogue and use it everywhere.
 */
public final class Scorer {
    private final Catalog catalog;
    private final ScoreTree root;
    private final LinearForm form;
    private final Map<NodeCode, ScoreTree> nodes = new LinkedHashMap<>();
    private final List<ScoreTree> parts = new ArrayList<>();
    private final List<ScoreTree> gradedParts = new ArrayList<>();
    private final List<ScoreTree> partsOfInstruments = new ArrayList<>();
    private final boolean partsCount;
    private final List<Band> bands = new ArrayList<>();
    private final GradeRegions boxes;
    /** With the instrument in place of each part of it. */
    private final GradeRegions boxesByInstruments;

    private final Map<Integer, ScoreSet> untouched = new ConcurrentHashMap<>();
    private final List<Alternative> readings = new ArrayList<>();

    /** A reading, and the boxes that it leads to. */
    private record Alternative(Reading reading, boolean applied, GradeRegions boxes) {
        boolean pooled() {
            return reading.kind() == Reading.Kind.PARTS_POOLED;
        }
    }

    /** The exact overall scores that a grade asks for. */
    private record Band(Grade grade, Range scores) {
        static Band of(Grade grade) {
            Threshold asked = grade.overall();
            return new Band(grade, Range.reportedFrom(asked.from()).and(Range.reportedTo(asked.to())));
        }
    }

    /** The one made last, for most programs need that of one catalogue again and again. */
    private static @Nullable Scorer last;

    private Scorer(Catalog catalog) {
        this.catalog = catalog;
        this.root = ScoreTree.of(catalog);
        this.form = LinearForm.of(catalog);
        GradeScale scale = catalog.gradeScale();
        Set<ScoreTree> instrumentsForParts = new LinkedHashSet<>();
        root.forEach(node -> {
            nodes.put(node.code(), node);
            if (node.code() instanceof PartCode) {
                parts.add(node);
            }
        });
        for (NodeCode code : scale.gradedParts()) {
            ScoreTree part = Objects.requireNonNull(nodes.get(code));
            gradedParts.add(part);
            if (code instanceof PartCode of) {
                partsOfInstruments.add(part);
                instrumentsForParts.add(nodes.getOrDefault(of.instrument(), part));
            } else {
                instrumentsForParts.add(part);
            }
        }
        boolean anyOfParts = false;
        for (Grade grade : scale.grades()) {
            bands.add(Band.of(grade));
            anyOfParts |= grade.everyPart().isPresent();
        }
        this.partsCount = anyOfParts;
        this.boxes = new GradeRegions(scale, root, gradedParts);
        this.boxesByInstruments = new GradeRegions(scale, root, List.copyOf(instrumentsForParts));
        for (Reading reading : catalog.readings()) {
            boolean applied = reading.kind().isApplied(catalog);
            List<NodeCode> own =
                    applied ? null : reading.kind().gradedParts(catalog).orElse(null);
            readings.add(new Alternative(reading, applied, own == null ? boxes : regions(own)));
        }
    }

    /**
     * A scorer for a catalogue.
     *
     * @param catalog the criteria of a year
     * @return the scorer
     */
    public static synchronized Scorer of(Catalog catalog) {
        Scorer scorer = last != null && last.catalog == catalog ? last : new Scorer(catalog);
        last = scorer;
        return scorer;
    }

    /**
     * The catalogue that the scorer was made for.
     *
     * @return the catalogue
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * The overall score as a linear form over the items.
     *
     * @return the form, compiled once
     */
    public LinearForm form() {
        return form;
    }

    /**
     * Assesses one agency.
     *
     * @param sheet the scores that are known of it
     * @return the assessment, with bounds where something is missing
     * @throws IllegalArgumentException if the sheet is of another fiscal year, or has a code that the catalogue does
     * not
     */
    public Assessment assess(ScoreSheet sheet) {
        return assess(sheet, Map.of());
    }

    /**
     * Assesses one agency of which more is known than scores.
     *
     * @param sheet the scores that are known of it
     * @param bounds from where to where other exact scores lie, from 0 to 100; a bound that has nothing in common with what
     *     the scores below it allow, or of something that the sheet has a score of, says nothing
     * @return the assessment, with bounds where something is missing
     * @throws IllegalArgumentException if the sheet is of another fiscal year, or has a code that the catalogue does
     *     not
     */
    public Assessment assess(ScoreSheet sheet, Map<NodeCode, Range> bounds) {
        requireSameYear(sheet);
        // By conditions, not by lambdas: to link one takes longer than to assess one sheet.
        @Nullable Given[] given = given(sheet);
        Evaluation evaluation = Evaluation.of(root, untouched, given, bounds, false);
        List<Grade> byScores = PossibleGrades.of(evaluation, boxes, false);
        Grade published =
                sheet.grade().isEmpty() ? null : gradeOfTheYear(sheet.grade().get());
        List<Grade> possible = published == null ? byScores : possible(byScores, published);
        Claim claim = null;
        if (byScores.containsAll(possible)) {
            claim = claim(evaluation, byScores);
            if (claim == null || !possible.contains(claim.grade())) {
                claim = published == null ? null : new Claim(published, GradeBasis.PUBLISHED);
            }
        }
        List<NodeResult> results = new ArrayList<>(nodes.size());
        List<NodeCode> missing = new ArrayList<>();
        List<ItemCode> zeroScored = new ArrayList<>();
        boolean complete = true;
        for (ScoreTree node : nodes.values()) {
            NodeEvaluation state = evaluation.state(node);
            results.add(state.result(node));
            if (!state.isKnown() && !(node.code() instanceof PartCode)) {
                complete = false;
                if (node.children().isEmpty()) {
                    missing.add(node.code());
                }
            }
            if (state.score != null
                    && state.score.isZero()
                    && node.code() instanceof ItemCode item
                    && item.instrument() == Instrument.OIT) {
                zeroScored.add(item);
            }
        }
        List<Discrepancy> discrepancies = new ArrayList<>(inCatalogOrder(evaluation.discrepancies()));
        if (published != null && !byScores.contains(published)) {
            discrepancies.add(contradiction(published, results.get(0)));
        }
        return ImmutableAssessment.of(
                catalog.stamp(),
                sheet,
                results,
                claim == null ? Optional.empty() : Optional.of(claim.grade()),
                claim == null ? Optional.empty() : Optional.of(claim.basis()),
                possible,
                Optional.ofNullable(published),
                readings(given, bounds, evaluation, byScores),
                missing,
                zeroScored,
                discrepancies,
                complete);
    }

    private GradeRegions regions(List<NodeCode> gradedParts) {
        List<ScoreTree> compared = new ArrayList<>();
        for (NodeCode code : gradedParts) {
            compared.add(Objects.requireNonNull(nodes.get(code)));
        }
        return new GradeRegions(catalog.gradeScale(), root, compared);
    }

    /** What the sheet gives, by place. */
    private @Nullable Given[] given(ScoreSheet sheet) {
        @Nullable Given[] given = new Given[root.end()];
        for (Map.Entry<NodeCode, Score> score : sheet.scores().entrySet()) {
            ScoreTree node = nodes.get(score.getKey());
            if (node == null) {
                throw unknownCodes(sheet);
            }
            given[node.place()] = Given.of(score.getValue(), sheet.exact());
        }
        return given;
    }

    private Grade gradeOfTheYear(GradeCode code) {
        return catalog.gradeScale()
                .grade(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("The catalogue of " + catalog.fiscalYear() + " has no grade '"
                                + code + "': take it out, or use the catalogue of the year it belongs to."));
    }

    /** The published grade alone; where the scores exclude it, it and what they allow. */
    private List<Grade> possible(List<Grade> byScores, Grade published) {
        return byScores.contains(published)
                ? List.of(published)
                : catalog.gradeScale().grades().stream()
                        .filter(grade -> grade.equals(published) || byScores.contains(grade))
                        .toList();
    }

    private static Discrepancy contradiction(Grade published, NodeResult overall) {
        Score given = overall.score().orElse(overall.lower());
        Threshold asked = published.overall();
        return ImmutableDiscrepancy.of(
                Overall.OVERALL, Discrepancy.Kind.GRADE, Optional.of(published), given, asked.from(), asked.to());
    }

    private List<ReadingResult> readings(
            @Nullable Given[] given, Map<NodeCode, Range> bounds, Evaluation evaluation, List<Grade> byScores) {
        List<ReadingResult> results = new ArrayList<>(readings.size());
        for (Alternative reading : readings) {
            List<Grade> grades = reading.applied() ? byScores : by(reading, given, bounds, evaluation);
            results.add(ImmutableReadingResult.of(reading.reading(), reading.applied(), grades));
        }
        return results;
    }

    private List<Grade> by(
            Alternative alternative, @Nullable Given[] given, Map<NodeCode, Range> bounds, Evaluation evaluation) {
        // Where no part is known, nothing but the grades hangs on how the parts are put together.
        boolean same = !alternative.pooled() || !evaluation.isAnyKnown(parts);
        Evaluation own = same ? evaluation : Evaluation.of(root, untouched, given, bounds, true);
        return PossibleGrades.of(own, alternative.boxes(), alternative.pooled());
    }

    private void requireSameYear(ScoreSheet sheet) {
        if (!sheet.fiscalYear().equals(catalog.fiscalYear())) {
            throw new IllegalArgumentException("The sheet is of fiscal year " + sheet.fiscalYear()
                    + ", but the catalogue is of " + catalog.fiscalYear() + ": use the catalogue of the sheet's year.");
        }
    }

    private IllegalArgumentException unknownCodes(ScoreSheet sheet) {
        List<String> unknown = sheet.scores().keySet().stream()
                .filter(code -> !catalog.contains(code))
                .map(NodeCode::code)
                .sorted()
                .toList();
        return new IllegalArgumentException("The catalogue of " + catalog.fiscalYear() + " has no " + unknown
                + ": take these codes out, or use the catalogue of the year they belong to.");
    }

    private List<Discrepancy> inCatalogOrder(List<Discrepancy> discrepancies) {
        if (discrepancies.size() < 2) {
            return discrepancies;
        }
        List<NodeCode> order = List.copyOf(nodes.keySet());
        return discrepancies.stream()
                .sorted(Comparator.comparing(discrepancy -> order.indexOf(discrepancy.code())))
                .toList();
    }

    /** A grade that may be claimed, and on what it rests. */
    private record Claim(Grade grade, GradeBasis basis) {}

    private @Nullable Claim claim(Evaluation evaluation, List<Grade> possible) {
        if (possible.size() == 1) {
            boolean byParts = partsCount && !overallAloneAllows(possible.get(0), evaluation);
            return new Claim(possible.get(0), byParts ? GradeBasis.PARTS : GradeBasis.OVERALL);
        }
        if (!partsCount || !restsOnInstruments(evaluation)) {
            return null;
        }
        List<Grade> byInstruments = PossibleGrades.of(evaluation, boxesByInstruments, false);
        return byInstruments.size() == 1 ? new Claim(byInstruments.get(0), GradeBasis.INSTRUMENTS) : null;
    }

    /** The everyday case: every instrument is known, and of the parts of an instrument that are graded none is. */
    private boolean restsOnInstruments(Evaluation evaluation) {
        return !partsOfInstruments.isEmpty()
                && evaluation.areKnown(root.children())
                && !evaluation.isAnyKnown(partsOfInstruments);
    }

    /** Whether every overall score that is possible lies in the band of this grade and of no other. */
    private boolean overallAloneAllows(Grade grade, Evaluation evaluation) {
        Range overall = evaluation.set(root).hull();
        boolean allows = true;
        for (Band band : bands) {
            allows &= band.grade().equals(grade) || !band.scores().meets(overall);
        }
        return allows;
    }
}
