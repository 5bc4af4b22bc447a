package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns score sheets into assessments by the criteria of one catalogue, which it compiles once.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(2566)));
 * Assessment result = scorer.assess(sheet);
 * }</pre>
 *
 * <p>All arithmetic is exact; a score is rounded only when it is reported or compared with a threshold. Immutable and
 * thread-safe: make one scorer per catalogue and use it everywhere.
 */
public final class Scorer {
    private final Catalog catalog;
    private final ScoreTree root;
    private final LinearForm form;
    private final ReachableScores.Finder reachable = new ReachableScores.Finder();

    private Scorer(Catalog catalog) {
        this.catalog = catalog;
        this.root = ScoreTree.of(catalog);
        this.form = LinearForm.of(root);
    }

    /**
     * A scorer for a catalogue.
     *
     * @param catalog the criteria of a year
     * @return the scorer
     */
    public static Scorer of(Catalog catalog) {
        return new Scorer(catalog);
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
        requireFitting(sheet);
        Evaluation evaluation = Evaluation.of(root, sheet);
        Function<NodeCode, NodeResult> evaluated = evaluation::result;
        PossibleGrades.Found found = PossibleGrades.of(root, catalog.gradeScale(), reachable, evaluated);
        if (!found.overallFits()) {
            evaluation.noteThatNoCompletionFits(root);
        }
        List<Grade> possible = found.grades();
        Optional<Claim> claim = claim(evaluated, possible);
        Tightening.apply(root, evaluation.results());
        return Assessment.builder()
                .catalog(catalog.stamp())
                .agency(sheet.agency())
                .nodes(evaluation.results())
                .complete(isComplete(evaluation.results().values()))
                .possibleGrades(possible)
                .grade(claim.map(Claim::grade))
                .gradeBasis(claim.map(Claim::basis))
                .missing(form.leaves().stream()
                        .filter(leaf -> known(evaluated, leaf).isEmpty())
                        .toList())
                .zeroScored(zeroScored(sheet))
                .discrepancies(inCatalogOrder(evaluation))
                .build();
    }

    private void requireFitting(ScoreSheet sheet) {
        if (!sheet.fiscalYear().equals(catalog.fiscalYear())) {
            throw new IllegalArgumentException("The sheet is of fiscal year " + sheet.fiscalYear()
                    + ", but the catalogue is of " + catalog.fiscalYear() + ": use the catalogue of the sheet's year.");
        }
        List<String> unknown = sheet.scores().keySet().stream()
                .filter(code -> !catalog.contains(code))
                .map(NodeCode::code)
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The catalogue of " + catalog.fiscalYear() + " has no " + unknown
                    + ": take these codes out, or use the catalogue of the year they belong to.");
        }
    }

    private static boolean isComplete(Collection<NodeResult> results) {
        return results.stream()
                .allMatch(result ->
                        result.code() instanceof PartCode || result.score().isPresent());
    }

    private List<ItemCode> zeroScored(ScoreSheet sheet) {
        return catalog.items().keySet().stream()
                .filter(code -> code.instrument() == Instrument.OIT)
                .filter(code -> sheet.score(code).filter(Score::isZero).isPresent())
                .toList();
    }

    private static List<Discrepancy> inCatalogOrder(Evaluation evaluation) {
        List<NodeCode> order = new ArrayList<>(evaluation.results().keySet());
        return evaluation.discrepancies().stream()
                .sorted(Comparator.comparing(discrepancy -> order.indexOf(discrepancy.code())))
                .toList();
    }

    /** A grade that may be claimed, and on what it rests. */
    private record Claim(Grade grade, GradeBasis basis) {}

    private Optional<Claim> claim(Function<NodeCode, NodeResult> results, List<Grade> possible) {
        GradeScale scale = catalog.gradeScale();
        boolean partsCount =
                scale.grades().stream().anyMatch(grade -> grade.everyPartFrom().isPresent());
        if (partsCount && restsOnInstruments(results)) {
            return Optional.of(new Claim(gradeByInstruments(results), GradeBasis.INSTRUMENTS));
        }
        if (possible.size() > 1) {
            return Optional.empty();
        }
        Grade grade = possible.get(0);
        boolean allParts = scale.gradedParts().stream()
                .allMatch(part -> known(results, part).isPresent());
        boolean byParts = partsCount && (allParts || !overallAloneAllows(grade, results.apply(Overall.OVERALL)));
        return Optional.of(new Claim(grade, byParts ? GradeBasis.PARTS : GradeBasis.OVERALL));
    }

    /** The everyday case: every instrument is known, and of the parts of an instrument that are graded none is. */
    private boolean restsOnInstruments(Function<NodeCode, NodeResult> results) {
        boolean instrumentsKnown = root.children().stream()
                .allMatch(child -> known(results, child.code()).isPresent());
        List<NodeCode> parts = catalog.gradeScale().gradedParts().stream()
                .filter(PartCode.class::isInstance)
                .toList();
        return instrumentsKnown
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> known(results, part).isEmpty());
    }

    private Grade gradeByInstruments(Function<NodeCode, NodeResult> results) {
        List<Score> scores = catalog.gradeScale().gradedParts().stream()
                .map(part -> part instanceof PartCode code ? code.instrument() : part)
                .map(code -> known(results, code).orElseThrow())
                .toList();
        return catalog.gradeScale().gradeOf(known(results, Overall.OVERALL).orElseThrow(), scores);
    }

    private static Optional<Score> known(Function<NodeCode, NodeResult> results, NodeCode code) {
        return results.apply(code).score();
    }

    /** Whether every overall score within the bounds lies in the band of this grade and of no other. */
    private boolean overallAloneAllows(Grade grade, NodeResult overall) {
        Range bounds = Range.closed(overall.lower().value(), overall.upper().value());
        return catalog.gradeScale().grades().stream()
                .filter(other -> Range.reportedFrom(other.from())
                        .and(Range.reportedTo(other.to()))
                        .meets(bounds))
                .allMatch(grade::equals);
    }
}
