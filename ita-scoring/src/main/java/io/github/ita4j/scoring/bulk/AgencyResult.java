package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a list of many agencies says of one: every score as it is reported, in hundredths, and the grade. It takes a
 * hundredth of the room of an {@link Assessment} and says the same, but for exact scores, readings and where scores come from.
 *
 * <pre>{@code
 * AgencyResult result = bulk.result(sheets.get(1));
 * int oit = bulk.nodes().indexOf(Instrument.OIT);
 * result.reported(oit); // 8800
 * result.grade().map(Grade::code); // Optional[pass-good]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AgencyResult implements JsonObject {
    private final Optional<Agency> agency;
    private final Nodes nodes;
    private final Verdict verdict;
    private final boolean complete;
    private final List<ItemCode> zeroScored;
    private final List<NodeCode> missing;
    private final List<Discrepancy> discrepancies;

    /** The numbers of the nodes in hundredths, in the order of the catalogue. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody changes them.
    record Nodes(List<NodeCode> codes, int[] reported, int[] least, int[] greatest) {
        Nodes(List<NodeCode> codes) {
            this(codes, new int[codes.size()], new int[codes.size()], new int[codes.size()]);
        }
    }

    /** What is said of the grade. */
    record Verdict(Optional<Grade> grade, Optional<GradeBasis> basis, List<Grade> possible, Optional<Grade> published) {
        static Verdict of(Assessment assessment) {
            return new Verdict(
                    assessment.grade(),
                    assessment.gradeBasis(),
                    assessment.possibleGrades(),
                    assessment.publishedGrade());
        }
    }

    AgencyResult(
            Optional<Agency> agency,
            Nodes nodes,
            Verdict verdict,
            boolean complete,
            List<ItemCode> zeroScored,
            List<NodeCode> missing,
            List<Discrepancy> discrepancies) {
        this.agency = agency;
        this.nodes = nodes;
        this.verdict = verdict;
        this.complete = complete;
        this.zeroScored = zeroScored;
        this.missing = missing;
        this.discrepancies = discrepancies;
    }

    /** The same that an assessment says; {@code codes} are those of its nodes. */
    AgencyResult(Assessment assessment, List<NodeCode> codes) {
        this(
                assessment.agency(),
                new Nodes(codes),
                Verdict.of(assessment),
                assessment.complete(),
                assessment.zeroScored(),
                assessment.missing(),
                assessment.discrepancies());
        int node = 0;
        for (NodeResult result : assessment.results()) {
            nodes.reported[node] = result.score().map(Score::hundredths).orElse(BulkScorer.MISSING);
            nodes.least[node] = result.least().hundredths();
            nodes.greatest[node] = result.greatest().hundredths();
            node++;
        }
    }

    /**
     * What a list says of an assessment.
     *
     * @param assessment the assessment
     * @return the same in a shorter form
     */
    public static AgencyResult of(Assessment assessment) {
        return new AgencyResult(
                assessment, assessment.results().stream().map(NodeResult::code).toList());
    }

    /**
     * What a list says of each of many sheets: the same as {@link Scorer#assess}, found many times quicker where a row of
     * {@link BulkScorer} can hold the sheet. Unlike that class it takes every catalogue.
     *
     * @param scorer the scorer
     * @return makes the result of a sheet, and throws what {@link Scorer#assess} throws; thread-safe
     */
    public static Function<ScoreSheet, AgencyResult> by(Scorer scorer) {
        return by(scorer, RowResults.of(scorer));
    }

    static Function<ScoreSheet, AgencyResult> by(Scorer scorer, Optional<RowResults> quick) {
        int width = scorer.form().leaves().size();
        List<NodeCode> nodes = List.copyOf(scorer.catalog().nodes());
        return sheet -> {
            int[] scores = new int[width];
            return quick.filter(rows -> RowForm.fill(scorer, sheet, scores, 0))
                    .flatMap(rows -> rows.result(sheet.agency(), scores, 0, sheet.exact()))
                    .orElseGet(() -> new AgencyResult(scorer.assess(sheet), nodes));
        };
    }

    /** The same with some nodes alone. */
    AgencyResult only(List<NodeCode> some) {
        Nodes fewer = new Nodes(some);
        for (int node = 0; node < some.size(); node++) {
            int place = nodes.codes.indexOf(some.get(node));
            fewer.reported[node] = nodes.reported[place];
            fewer.least[node] = nodes.least[place];
            fewer.greatest[node] = nodes.greatest[place];
        }
        return new AgencyResult(agency, fewer, verdict, complete, zeroScored, missing, discrepancies);
    }

    /**
     * Whose result it is.
     *
     * @return the agency, or empty where the sheet names none
     */
    public Optional<Agency> agency() {
        return agency;
    }

    /**
     * The nodes whose scores there are.
     *
     * @return the codes of all nodes of the catalogue, in its order; in a {@link Ranking.RankedAgency} of those that it keeps
     */
    public List<NodeCode> nodes() {
        return nodes.codes;
    }

    /**
     * The score of a node.
     *
     * @param node its index in {@link #nodes()}
     * @return the score in hundredths, rounded half up, or {@link BulkScorer#MISSING}
     */
    public int reported(int node) {
        return nodes.reported[node];
    }

    /**
     * The least number that can be reported for a node ({@link NodeResult#least()}).
     *
     * @param node its index in {@link #nodes()}
     * @return the number in hundredths
     */
    public int least(int node) {
        return nodes.least[node];
    }

    /**
     * The greatest number that can be reported for a node ({@link NodeResult#greatest()}).
     *
     * @param node its index in {@link #nodes()}
     * @return the number in hundredths
     */
    public int greatest(int node) {
        return nodes.greatest[node];
    }

    /**
     * The grade, as {@link Assessment#grade()}.
     *
     * @return the grade, or empty where more than one is possible
     */
    public Optional<Grade> grade() {
        return verdict.grade;
    }

    /**
     * On what the grade rests.
     *
     * @return the basis; empty exactly when {@link #grade()} is
     */
    public Optional<GradeBasis> gradeBasis() {
        return verdict.basis;
    }

    /**
     * The grades that some completion of the missing scores reaches.
     *
     * @return at least one grade, the best first
     */
    public List<Grade> possibleGrades() {
        return verdict.possible;
    }

    /**
     * The grade that was published for the agency.
     *
     * @return the grade, or empty where the sheet names none
     */
    public Optional<Grade> publishedGrade() {
        return verdict.published;
    }

    /**
     * Whether the agency has passed.
     *
     * @return true if every possible grade passes, false if none does, empty where it is still open
     */
    public Optional<Boolean> passed() {
        boolean first = verdict.possible.get(0).passing();
        return verdict.possible.stream().allMatch(grade -> grade.passing() == first)
                ? Optional.of(first)
                : Optional.empty();
    }

    /**
     * The o-items with a score of exactly 0.
     *
     * @return the codes in the order of the catalogue
     */
    public List<ItemCode> zeroScored() {
        return zeroScored;
    }

    /**
     * Whether nothing is missing, as {@link Assessment#complete()}.
     *
     * @return true if no node of the catalogue is missing
     */
    public boolean complete() {
        return complete;
    }

    /**
     * What is missing, as {@link Assessment#missing()}.
     *
     * @return the codes in the order of the catalogue
     */
    public List<NodeCode> missing() {
        return missing;
    }

    /**
     * What does not fit together in the sheet.
     *
     * @return the discrepancies in the order of the catalogue
     */
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }
}
