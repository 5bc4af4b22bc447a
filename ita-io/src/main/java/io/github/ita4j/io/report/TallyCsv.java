package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import io.github.ita4j.scoring.survey.SurveyScores;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Writes the scores made of counted answers as a score file that can be assessed at once, one item of one agency in each
 * row, with what they rest on beside them:
 *
 * <pre>{@code
 * String csv = "agency,respondent,i2\nเทศบาลตำบลเขมราฐ,r1,4\nเทศบาลตำบลเขมราฐ,r2,2\n";
 * ResponseFileReader reader = ResponseFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2564)));
 * InputStream answers = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
 * ResponseReading reading = reader.read(answers, "answers.csv");
 * TallyCsv.of(SamplingMinimum.NOT_KNOWN).write(reading, new PrintWriter(System.out, true, StandardCharsets.UTF_8));
 * // agency,code,score,reported,answers,blanks,respondents,sampling_minimum,sampling_met
 * // เทศบาลตำบลเขมราฐ,i2,66.5,66.50,2,0,2,,
 * }</pre>
 *
 * <p>{@code score} is exact, for a score that were rounded here would be rounded twice: a plain decimal number, or a
 * quotient, as {@link io.github.ita4j.core.score.Score#parse} reads both. {@code reported} is the same score with two
 * decimals, for people; a spreadsheet may take a quotient for a date. Both are empty where nobody answered, and the last
 * two where no minimum is known. Of an item that is asked in parts, the answers and blanks of the parts are separated by
 * {@code " | "}.
 *
 * <p>A score file has no place for the items of one part of the EIT. Of such a survey the CSV holds one row for each
 * agency, the score of the part, empty where it is not known; text and JSON have the items.
 *
 * <p>A field that a spreadsheet could take for a formula gets an apostrophe before it, as in {@link GapsCsv}. Immutable
 * and thread-safe.
 */
public final class TallyCsv {
    private static final List<String> HEADER = List.of(
            "agency",
            "code",
            "score",
            "reported",
            "answers",
            "blanks",
            "respondents",
            "sampling_minimum",
            "sampling_met");

    private static final String SEPARATOR = " | ";

    private final SamplingMinimum minimum;

    private TallyCsv(SamplingMinimum minimum) {
        this.minimum = minimum;
    }

    /**
     * A writer.
     *
     * @param minimum how many respondents the survey needs, where that is known
     * @return the writer
     */
    public static TallyCsv of(SamplingMinimum minimum) {
        return new TallyCsv(minimum);
    }

    /**
     * Writes what was read.
     *
     * @param reading what was read; nothing but the header is written where it has no tally
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(ResponseReading reading, Writer out) throws IOException {
        CsvFields csv = new CsvFields(out);
        csv.row(HEADER);
        if (reading.tally().isPresent()) {
            for (AgencyTally tally : reading.tally().get().agencies()) {
                write(tally, reading.asked(), csv);
            }
        }
        out.flush();
    }

    private void write(AgencyTally tally, List<QuestionCode> asked, CsvFields csv) throws IOException {
        SurveyScores scores = SurveyScores.of(tally);
        if (tally.form().survey() instanceof PartCode part) {
            csv.row(row(tally, part, scores.total(), List.of()));
            return;
        }
        for (ItemCode item : asked.stream().map(QuestionCode::item).distinct().toList()) {
            List<QuestionCode> questions =
                    asked.stream().filter(q -> q.item().equals(item)).toList();
            csv.row(row(tally, item, Optional.ofNullable(scores.items().get(item)), questions));
        }
    }

    private List<String> row(AgencyTally tally, NodeCode code, Optional<Score> score, List<QuestionCode> questions) {
        OptionalLong needed = minimum.respondents(tally.agency());
        return List.of(
                tally.agency().name(),
                code.code(),
                score.map(Score::toString).orElse(""),
                score.map(Score::reported).map(BigDecimal::toString).orElse(""),
                numbers(questions, tally::answers),
                numbers(questions, tally::blanks),
                Long.toString(tally.respondents()),
                needed.isPresent() ? Long.toString(needed.getAsLong()) : "",
                tally.meets(minimum).map(String::valueOf).orElse(""));
    }

    private static String numbers(List<QuestionCode> questions, ToLongFunction<QuestionCode> number) {
        return questions.stream()
                .map(question -> Long.toString(number.applyAsLong(question)))
                .collect(Collectors.joining(SEPARATOR));
    }
}
