package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.internal.RowNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scores many agencies by the criteria of one catalogue: over plain arrays, or sheet by sheet.
 *
 * <pre>{@code
 * BulkScorer bulk = BulkScorer.of(catalog);
 * int agencies = 8_300;
 *
 * // hundredths, one row per agency in the order of bulk.leaves()
 * int[] scores = new int[agencies * bulk.width()];
 * Arrays.fill(scores, 93_12);
 * int[] overall = new int[agencies];
 * int[] grades = new int[agencies];
 * bulk.score(scores, overall, grades);
 * overall[0]; // 9312
 * bulk.grades().get(grades[0]).code(); // pass-good
 * }</pre>
 *
 * <p>A row of the arrays holds one agency: the score of every leaf in hundredths, from 0 to 10000, or {@link #MISSING}.
 * A complete row gets the overall score that {@link Scorer} reports and the grade that it claims. That grade rests on
 * the instruments where the year grades the parts of the EIT
 * ({@link io.github.ita4j.scoring.Assessment.GradeBasis#INSTRUMENTS}), for a row does not hold the parts. A row with something
 * missing is only marked as {@link #INCOMPLETE}: its bounds and possible grades are the scorer's to find.
 *
 * <p>The arithmetic is exact: whole numbers, which cannot overflow. Nothing is allocated for an agency. Immutable and
 * thread-safe; threads may share the arrays if they keep to rows of their own.
 */
public final class BulkScorer {
    /** Stands in a row for a score that is missing. */
    public static final int MISSING = RowNumbers.MISSING;

    /** Stands for the overall score and the grade of a row with something missing. */
    public static final int INCOMPLETE = -1;

    /** Stands for the grade of a complete row that what its scores were rounded from leaves open. */
    public static final int OPEN = -2;

    private final Scorer scorer;
    private final RowForm form;
    private final Optional<RowResults> results;
    private final Function<ScoreSheet, AgencyResult> bySheet;
    private final List<NodeCode> nodes;

    private BulkScorer(Scorer scorer) {
        this.scorer = scorer;
        this.form = new RowForm(scorer.catalog(), scorer.form());
        this.results = RowResults.of(scorer);
        this.bySheet = AgencyResult.by(scorer, results);
        this.nodes = List.copyOf(scorer.catalog().nodes());
    }

    /**
     * A bulk scorer for a catalogue.
     *
     * @param catalog the criteria of a year
     * @return the bulk scorer
     * @throws ArithmeticException if the weights are so fine that sums might not fit into 63 bits, which no catalogue
     *     of everyday sizes comes near
     * @throws IllegalArgumentException if the scale has more than 64 grades
     */
    public static BulkScorer of(Catalog catalog) {
        return of(Scorer.of(catalog));
    }

    /**
     * A bulk scorer that uses a scorer.
     *
     * @param scorer the scorer
     * @return the bulk scorer
     * @throws ArithmeticException as for a catalogue
     * @throws IllegalArgumentException as for a catalogue
     */
    public static BulkScorer of(Scorer scorer) {
        return new BulkScorer(scorer);
    }

    /**
     * What the numbers of a row are the scores of: the items, and the survey indicators whose items are not known.
     *
     * @return the codes in the order of the catalogue
     */
    public List<NodeCode> leaves() {
        return scorer.form().leaves();
    }

    /**
     * How many numbers a row has.
     *
     * @return the number of {@link #leaves()}
     */
    public int width() {
        return form.width();
    }

    /**
     * What the grades in the arrays are indexes of.
     *
     * @return the grades of the catalogue from the best to the worst
     */
    public List<Grade> grades() {
        return scorer.catalog().gradeScale().grades();
    }

    /**
     * Scores all rows.
     *
     * @param scores the rows, one after the other; see the class for what they hold
     * @param overall receives the overall score of each row in hundredths, rounded half up, or {@link #INCOMPLETE}
     * @param grades receives the index of each row's grade in {@link #grades()}, {@link #INCOMPLETE} or {@link #OPEN}
     * @throws IllegalArgumentException if the arrays do not fit each other, or a number is neither a score nor
     *     {@link #MISSING}
     */
    public void score(int[] scores, int[] overall, int[] grades) {
        requireRows(scores, overall.length);
        requireRows(scores, grades.length);
        score(scores, 0, overall.length, overall, grades);
    }

    /**
     * Scores some rows, so that threads can share the work.
     *
     * @param scores the rows, one after the other
     * @param fromRow the first row to score
     * @param toRow the row to stop before
     * @param overall receives the overall scores of these rows, each at the index of its row
     * @param grades receives the grades of these rows, each at the index of its row
     * @throws IndexOutOfBoundsException if an array has no such rows
     * @throws IllegalArgumentException if a number is neither a score nor {@link #MISSING}
     */
    public void score(int[] scores, int fromRow, int toRow, int[] overall, int[] grades) {
        for (int row = fromRow; row < toRow; row++) {
            if (!form.score(scores, row, overall, grades)) {
                requireScores(scores, row);
                overall[row] = INCOMPLETE;
                grades[row] = INCOMPLETE;
            } else if (grades[row] == OPEN) {
                // So near to a border, which is rare, only the scorer knows.
                grades[row] = scorer.assess(RowForm.sheet(scorer, scores, row).build())
                        .grade()
                        .map(grade -> grades().indexOf(grade))
                        .orElse(OPEN);
            }
        }
    }

    /**
     * Puts a sheet into a row, if a row can hold it: the sheet fits the catalogue, every leaf is known with at most two
     * decimals, and nothing else is, no published grade either; and its scores are not said to be exact. Where not, the row is filled with {@link #MISSING}, and
     * {@link Scorer#assess} is the way to go.
     *
     * @param sheet a score sheet
     * @param scores the rows
     * @param row the row to fill
     * @return whether the row now holds all that decides about the result
     */
    public boolean put(ScoreSheet sheet, int[] scores, int row) {
        boolean whole = !sheet.exact() && sheet.scores().size() == width() && RowForm.fill(scorer, sheet, scores, row);
        if (!whole) {
            Arrays.fill(scores, row * form.width(), (row + 1) * form.width(), MISSING);
        }
        return whole;
    }

    /**
     * The nodes whose scores the {@linkplain #result(ScoreSheet) result} of an agency has.
     *
     * @return the codes of all nodes of the catalogue, in its order
     */
    public List<NodeCode> nodes() {
        return nodes;
    }

    /**
     * What a list of many agencies says of one: the same as {@link Scorer#assess}, found many times quicker where a
     * {@linkplain #put row} can hold the sheet.
     *
     * @param sheet a score sheet
     * @return the result
     * @throws IllegalArgumentException if the sheet is of another fiscal year, or has a code that the catalogue does not
     */
    public AgencyResult result(ScoreSheet sheet) {
        return bySheet.apply(sheet);
    }

    /**
     * The result of a row.
     *
     * @param agency whose scores they are, if that is known
     * @param scores the rows
     * @param row which of them
     * @param exact whether the scores are exact ({@link ScoreSheet#exact()})
     * @return the result, as that of a sheet with these scores
     * @throws IllegalArgumentException if a number of the row is neither a score nor {@link #MISSING}
     */
    public AgencyResult result(Optional<Agency> agency, int[] scores, int row, boolean exact) {
        return results.flatMap(rows -> rows.result(agency, scores, row * form.width(), exact))
                .orElseGet(() -> {
                    ScoreSheet sheet = RowForm.sheet(scorer, scores, row)
                            .agency(agency)
                            .exact(exact)
                            .build();
                    return new AgencyResult(scorer.assess(sheet), nodes);
                });
    }

    private void requireRows(int[] scores, int rows) {
        if ((long) rows * form.width() != scores.length) {
            throw new IllegalArgumentException("There are " + scores.length + " scores for " + rows
                    + " row(s), but a row has " + form.width() + ".");
        }
    }

    private void requireScores(int[] scores, int row) {
        for (int leaf = 0; leaf < form.width(); leaf++) {
            int score = scores[row * form.width() + leaf];
            if (score != MISSING && (score < 0 || score > RowForm.MAX)) {
                throw new IllegalArgumentException(
                        "Row " + row + ", " + leaves().get(leaf).code() + ": " + score
                                + " is no score; write hundredths from 0 to " + RowForm.MAX + ", or " + MISSING
                                + " where it is missing.");
            }
        }
    }
}
