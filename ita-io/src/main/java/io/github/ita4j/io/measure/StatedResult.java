package io.github.ita4j.io.measure;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a document says of the result of its agency: {@code ได้คะแนน ๙๘.๘๐ อยู่ในระดับ "ผ่านดี"}.
 *
 * <pre>{@code
 * String words = "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้คะแนน ๙๘.๘๐ อยู่ในระดับ “ผ่านดี”";
 * StatedResult stated = MeasureImporter.of()
 *         .read(TableFileReader.of().readText(words, "report.txt"))
 *         .stated()
 *         .get(0);
 * stated.fiscalYear(); // 2568
 * stated.score().reported(); // 98.80
 * stated.grade(); // Optional[pass-good]
 * stated.verdict() == StatedResult.Verdict.POSSIBLE; // true
 * }</pre>
 *
 * @param place where it is said
 * @param fiscalYear the year of the result
 * @param score the overall score
 * @param grade the grade, if one is named that the scale of the year has
 * @param change the points more than in the year before, negative where it is less, if that is said
 * @param verdict whether the rules of the year allow it
 */
public record StatedResult(
        Place place,
        FiscalYear fiscalYear,
        Score score,
        Optional<GradeCode> grade,
        Optional<BigDecimal> change,
        Verdict verdict)
        implements JsonObject {

    /** What the rules of the year say to a result. Constants may be added in a minor release. */
    public enum Verdict implements Coded {
        /** Score and grade can go together. */
        POSSIBLE,
        /** No scores have this total and this grade, or the total and the grade before do not give the change. */
        CONTRADICTED,
        /** There are no criteria of the year, or no grade of this name in them. */
        NOT_JUDGED
    }

    StatedResult with(Verdict other) {
        return new StatedResult(place, fiscalYear, score, grade, change, other);
    }

    /**
     * The result as a score sheet, to assess it or to compare it with others.
     *
     * @return a sheet of the overall score and the grade, without an agency
     */
    public ScoreSheet sheet() {
        return ScoreSheet.builder()
                .fiscalYear(fiscalYear)
                .grade(grade)
                .putScores(Overall.OVERALL, score)
                .build();
    }
}
