package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns score sheets into assessments by the criteria of one catalogue, which it compiles once.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(2568)));
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
    private final List<ScoreTree> leaves = new ArrayList<>();
    private final List<NodeResult> unknown;
    private final List<ScoreTree> gradedParts = new ArrayList<>();
    private final List<ScoreTree> partsOfInstruments = new ArrayList<>();
    private final List<ScoreTree> instrumentsForParts = new ArrayList<>();
    private final boolean partsCount;
    private final GradeBoxes boxes;
    private final ReachableScores.Finder reachable = new ReachableScores.Finder();

    private Scorer(Catalog catalog) {
        this.catalog = catalog;
        this.root = ScoreTree.of(catalog);
        this.form = LinearForm.of(root);
        this.unknown = root.allUnknown();
        GradeScale scale = catalog.gradeScale();
        Map<NodeCode, ScoreTree> nodes = new HashMap<>();
        root.forEach(node -> nodes.put(node.code(), node));
        for (NodeCode leaf : form.leaves()) {
            leaves.add(Objects.requireNonNull(nodes.get(leaf)));
        }
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
        this.partsCount =
                scale.grades().stream().anyMatch(grade -> grade.everyPart().isPresent());
        this.boxes = GradeBoxes.of(scale, root, gradedParts);
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
        requireSameYear(sheet);
        Evaluation evaluation = Evaluation.of(root, new NodeResults(unknown), sheet);
        if (evaluation.scoresFound() < sheet.scores().size()) {
            throw unknownCodes(sheet);
        }
        NodeResults results = evaluation.results();
        PossibleGrades.Found found = PossibleGrades.of(root, boxes, reachable, evaluation);
        if (!found.overallFits()) {
            evaluation.noteThatNoCompletionFits(root);
        }
        List<Grade> possible = found.grades();
        Optional<Claim> claim = claim(results, possible);
        Tightening.apply(root, results, evaluation.partBounds());
        Assessment.Builder assessment = Assessment.builder()
                .catalog(catalog.stamp())
                .agency(sheet.agency())
                .complete(isComplete(results))
                .possibleGrades(possible)
                .grade(claim.map(Claim::grade))
                .gradeBasis(claim.map(Claim::basis))
                .zeroScored(zeroScored(results))
                .discrepancies(inCatalogOrder(evaluation));
        for (NodeResult result : results.all()) {
            assessment.putNodes(result.code(), result);
        }
        for (ScoreTree leaf : leaves) {
            if (!results.isKnown(leaf)) {
                assessment.addMissing(leaf.code());
            }
        }
        return assessment.build();
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

    private static boolean isComplete(NodeResults results) {
        for (NodeResult result : results.all()) {
            if (result.origin() == NodeResult.Origin.MISSING && !(result.code() instanceof PartCode)) {
                return false;
            }
        }
        return true;
    }

    private List<ItemCode> zeroScored(NodeResults results) {
        List<ItemCode> zeros = new ArrayList<>();
        for (ScoreTree leaf : leaves) {
            if (leaf.code() instanceof ItemCode item
                    && item.instrument() == Instrument.OIT
                    && results.isKnown(leaf)
                    && results.get(leaf).lower().isZero()) {
                zeros.add(item);
            }
        }
        return zeros;
    }

    private static List<Discrepancy> inCatalogOrder(Evaluation evaluation) {
        if (evaluation.discrepancies().isEmpty()) {
            return List.of();
        }
        List<NodeCode> order =
                evaluation.results().all().stream().map(NodeResult::code).toList();
        return evaluation.discrepancies().stream()
                .sorted(Comparator.comparing(discrepancy -> order.indexOf(discrepancy.code())))
                .toList();
    }

    /** A grade that may be claimed, and on what it rests. */
    private record Claim(Grade grade, GradeBasis basis) {}

    private Optional<Claim> claim(NodeResults results, List<Grade> possible) {
        if (partsCount && restsOnInstruments(results)) {
            return Optional.of(new Claim(gradeByInstruments(results), GradeBasis.INSTRUMENTS));
        }
        if (possible.size() > 1) {
            return Optional.empty();
        }
        Grade grade = possible.get(0);
        boolean byParts =
                partsCount && (results.areKnown(gradedParts) || !overallAloneAllows(grade, results.get(root)));
        return Optional.of(new Claim(grade, byParts ? GradeBasis.PARTS : GradeBasis.OVERALL));
    }

    /** The everyday case: every instrument is known, and of the parts of an instrument that are graded none is. */
    private boolean restsOnInstruments(NodeResults results) {
        return !partsOfInstruments.isEmpty()
                && results.areKnown(root.children())
                && !results.isAnyKnown(partsOfInstruments);
    }

    private Grade gradeByInstruments(NodeResults results) {
        List<Score> scores = new ArrayList<>(instrumentsForParts.size());
        for (ScoreTree part : instrumentsForParts) {
            scores.add(results.get(part).lower());
        }
        return catalog.gradeScale().gradeOf(results.get(root).lower(), scores);
    }

    /** Whether every overall score within the bounds lies in the band of this grade and of no other. */
    private boolean overallAloneAllows(Grade grade, NodeResult overall) {
        Range bounds = Range.closed(overall.lower().value(), overall.upper().value());
        return catalog.gradeScale().grades().stream()
                .filter(other -> Range.reportedFrom(other.overall().from())
                        .and(Range.reportedTo(other.overall().to()))
                        .meets(bounds))
                .allMatch(grade::equals);
    }
}
