package io.github.ita4j.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Coded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The result of one agency in one year, as far as its scores are known.
 *
 * <pre>{@code
 * Assessment result = Scorer.of(catalog).assess(sheet);
 * result.overall().score().map(Score::reported); // Optional[98.80]
 * result.possibleGrades().stream().map(Grade::code).toList(); // [pass-excellent, pass-good]
 * result.grade(); // Optional.empty: two grades are possible
 * result.passed(); // Optional[true]: both of them pass
 * result.summary(); // องค์การบริหารส่วนตำบลป่าตึง: 98.80, pass-excellent|pass-good
 * }</pre>
 *
 * <p>A missing score is not a zero: what is missing is bounded, and a grade is claimed only when it is certain, with
 * one exception that {@link GradeBasis#INSTRUMENTS} names.
 */
@Value.Immutable
@ValueStyle
public interface Assessment extends JsonObject {
    /**
     * Which catalogue the result was computed with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * What was assessed.
     *
     * @return the scores as they were given
     */
    ScoreSheet sheet();

    /**
     * Whose result it is.
     *
     * @return the agency, or empty where the sheet names none
     */
    default Optional<Agency> agency() {
        return sheet().agency();
    }

    /**
     * The result of every node of the catalogue.
     *
     * @return the results in the order of the catalogue, that of {@code overall} first
     */
    List<NodeResult> results();

    /**
     * The same by code.
     *
     * @return the results by code, in the order of the catalogue
     */
    @Value.Lazy
    default Map<NodeCode, NodeResult> nodes() {
        Map<NodeCode, NodeResult> nodes = new LinkedHashMap<>();
        results().forEach(result -> nodes.put(result.code(), result));
        return Collections.unmodifiableMap(nodes);
    }

    /**
     * The grade, where it is certain or rests on the instruments.
     *
     * @return the grade, or empty where more than one is possible
     */
    Optional<Grade> grade();

    /**
     * On what the grade rests.
     *
     * @return the basis; empty exactly when {@link #grade()} is
     */
    Optional<GradeBasis> gradeBasis();

    /**
     * The grades that some completion of the missing scores reaches, no more and no fewer.
     *
     * @return at least one grade, the best first
     */
    List<Grade> possibleGrades();

    /**
     * The grade that was published for the agency, where the sheet names one. It leaves only itself possible where the
     * scores allow it; where they do not, it is possible beside what they allow, and is among the
     * {@link #discrepancies()}.
     *
     * @return the grade
     */
    Optional<Grade> publishedGrade();

    /**
     * What each reading of those rules would give that are not settled.
     *
     * @return the results in the order of the catalogue's readings; empty where its rules have none
     */
    List<ReadingResult> readings();

    /**
     * Those readings by which other grades are possible than by the readings applied.
     *
     * @return the results in the order of the catalogue's readings
     */
    default List<ReadingResult> differingReadings() {
        List<List<Grade>> applied = readings().stream()
                .filter(ReadingResult::applied)
                .map(ReadingResult::possibleGrades)
                .toList();
        return readings().stream()
                .filter(result -> !applied.contains(result.possibleGrades()))
                .toList();
    }

    /**
     * What is missing: the items without a score, and the indicators without one whose items are not known. An item under
     * a node whose score is given is missing too.
     *
     * @return the codes in the order of the catalogue
     */
    List<NodeCode> missing();

    /**
     * The o-items with a score of exactly 0.
     *
     * @return the codes in the order of the catalogue
     */
    List<ItemCode> zeroScored();

    /**
     * What does not fit together in the sheet.
     *
     * @return the discrepancies in the order of the catalogue
     */
    List<Discrepancy> discrepancies();

    /**
     * The overall result.
     *
     * @return the result of the node {@code overall}
     */
    default NodeResult overall() {
        return results().get(0);
    }

    /**
     * The result of a node.
     *
     * @param code any code
     * @return the result, or empty if the catalogue has no such node
     */
    default Optional<NodeResult> node(NodeCode code) {
        return Optional.ofNullable(nodes().get(code));
    }

    /**
     * The results of all nodes of one kind.
     *
     * @param kind the class of their codes, such as {@code Instrument.class}
     * @return the results in the order of the catalogue
     */
    default List<NodeResult> nodes(Class<? extends NodeCode> kind) {
        return results().stream().filter(node -> kind.isInstance(node.code())).toList();
    }

    /**
     * Whether the agency has passed.
     *
     * @return true if every possible grade passes, false if none does, empty where it is still open
     */
    default Optional<Boolean> passed() {
        boolean first = possibleGrades().get(0).passing();
        return possibleGrades().stream().allMatch(grade -> grade.passing() == first)
                ? Optional.of(first)
                : Optional.empty();
    }

    /**
     * Whether nothing is missing: every node has a score, the parts of an instrument aside (what their absence means is
     * said by {@link #gradeBasis()}).
     *
     * @return true if no node of the catalogue is missing
     */
    boolean complete();

    /**
     * The result in one line, for lists and logs: the agency, the overall score or the least and the greatest that can be
     * reported, and the codes of the grade or of all that are possible.
     *
     * @return such as {@code เทศบาลตำบลเขมราฐ: 35.93-78.89, pass|fail}; without a name, the fiscal year
     */
    default String summary() {
        NodeResult overall = overall();
        return agency().map(Agency::name).orElse(catalog().fiscalYear().toString()) + ": "
                + overall.least().reported().toPlainString()
                + (overall.least().equals(overall.greatest())
                        ? ""
                        : "-" + overall.greatest().reported().toPlainString())
                + ", "
                + grade().map(List::of).orElse(possibleGrades()).stream()
                        .map(grade -> grade.code().code())
                        .collect(Collectors.joining("|"));
    }

    /**
     * Refuses to go on with another catalogue than the one this result was computed with, which would explain one year's score
     * by another year's criteria.
     *
     * @param catalog the catalogue that is to be used with this result
     * @throws IllegalArgumentException if it is another one: another year, edition or version
     */
    default void requireMadeWith(Catalog catalog) {
        if (!catalog().equals(catalog.stamp())) {
            throw new IllegalArgumentException("The assessment was made with catalogue " + catalog()
                    + ", but is used with " + catalog.stamp() + ": use the same catalogue for both.");
        }
    }

    /**
     * What {@code toString} says.
     *
     * @return one line, such as {@code Assessment of เทศบาลตำบลตัวอย่าง, 2568: 92.25, pass-good}
     */
    default String describe() {
        return "Assessment of " + agency().map(Agency::name).orElse("an agency without a name") + ", "
                + catalog().fiscalYear() + ": "
                + overall()
                        .score()
                        .map(score -> score.reported().toString())
                        .orElse(overall().least().reported() + " to "
                                + overall().greatest().reported())
                + ", "
                + possibleGrades().stream().map(grade -> grade.code().code()).collect(Collectors.joining(" or "));
    }

    /**
     * A builder for an assessment.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses results without that of the whole at their head. */
    @Value.Check
    default void check() {
        if (results().isEmpty() || results().get(0).code() != Overall.OVERALL) {
            throw new IllegalArgumentException(
                    "The first result is not the overall one: give them in the order of the catalogue.");
        }
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Assessment read(Object tree) {
        return JsonTrees.provided().read(Assessment.class, tree, false);
    }

    /**
     * On what a claimed grade rests.
     *
     * <pre>{@code
     * ScoreSheet instruments = ScoreSheet.builder()
     *         .fiscalYear(FiscalYear.ofBuddhist(2568))
     *         .putScores(Instrument.IIT, Score.of(90))
     *         .putScores(Instrument.EIT, Score.of(86))
     *         .putScores(Instrument.OIT, Score.of(100))
     *         .build();
     * Assessment result = Scorer.of(catalog).assess(instruments);
     * result.gradeBasis(); // Optional[INSTRUMENTS]
     * result.possibleGrades().stream().map(Grade::code).toList(); // [pass-good, pass]
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum GradeBasis implements Coded {
        /** The overall score, or what is known of it, decides alone. */
        OVERALL,
        /** The three instruments are known, the parts of the EIT are not; the EIT took the place of both of its parts. */
        INSTRUMENTS,
        /** The graded parts decide, as far as they are known. */
        PARTS,
        /** The scores leave more than one grade, and the one that was published is among them. */
        PUBLISHED
    }

    /**
     * What one reading of a rule that is not settled would give.
     *
     * <pre>{@code
     * Assessment.ReadingResult reading = assessment.readings().get(2);
     * reading.reading().kind().code(); // every-instrument
     * reading.possibleGrades().stream().map(Grade::code).toList(); // [pass-excellent]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface ReadingResult extends JsonObject {
        /**
         * The reading.
         *
         * @return the reading, as the catalogue has it
         */
        Reading reading();

        /**
         * Whether the assessment follows this reading.
         *
         * @return true for one reading of each rule
         */
        boolean applied();

        /**
         * The grades that some completion of the scores reaches by this reading, a published grade aside.
         *
         * @return at least one grade, the best first
         */
        List<Grade> possibleGrades();

        /**
         * Whether the reading allows a published grade.
         *
         * @param published the grade
         * @return true if it is among the possible ones
         */
        default boolean allows(Grade published) {
            return possibleGrades().contains(published);
        }
    }
}
