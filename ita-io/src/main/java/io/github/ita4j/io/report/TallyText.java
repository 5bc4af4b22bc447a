package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import io.github.ita4j.scoring.survey.SurveyScores;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes counted answers and the scores made of them as text: for each agency the respondents, whether they are enough,
 * and the score, the answers and the blanks of every item.
 *
 * <pre>{@code
 * String csv = "agency,respondent,i2\nเทศบาลตำบลเขมราฐ,r1,4\nเทศบาลตำบลเขมราฐ,r2,2\n";
 * Catalog catalog2564 = Catalogs.forYear(FiscalYear.ofBuddhist(2564));
 * ResponseReading reading = ResponseFileReader.of(catalog2564)
 *         .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "answers.csv");
 * TallyText.of(catalog2564, Language.ENGLISH, SamplingMinimum.of(30)).write(reading, System.out);
 * // ITA, fiscal year 2564, by catalogue nacc 1.0.0
 * // Survey IIT: rows read 2, of them refused 0
 * // Questions without a column in the file: i1.1, i1.2, i3.1, i3.2, i3.3, i4.1, i4.2, i4.3, i5.1, i5.2,…
 * //
 * // เทศบาลตำบลเขมราฐ
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TallyText {
    private static final String INDENT = "  ";

    private final Messages messages;
    private final ReportFrame frame;
    private final SamplingMinimum minimum;

    private TallyText(Catalog catalog, Language language, SamplingMinimum minimum) {
        this.messages = Messages.in(language);
        this.frame = new ReportFrame(catalog, messages);
        this.minimum = minimum;
    }

    /**
     * A writer for answers counted with one catalogue.
     *
     * @param catalog the catalogue
     * @param language the language of the text
     * @param minimum how many respondents the survey needs, where that is known
     * @return the writer
     */
    public static TallyText of(Catalog catalog, Language language, SamplingMinimum minimum) {
        return new TallyText(catalog, language, minimum);
    }

    /**
     * Writes what was read.
     *
     * @param reading what was read; nothing is written where it has no tally
     * @param out where to
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the answers were counted with another catalogue
     */
    public void write(ResponseReading reading, Appendable out) throws IOException {
        if (reading.tally().isEmpty()) {
            return;
        }
        ResponseTally tally = reading.tally().get();
        frame.requireSame(tally.form().catalog());
        TextLines text = new TextLines(out);
        text.line(frame.head());
        text.line(messages.text(
                Message.TALLY_ROWS,
                "survey",
                tally.form().survey().code(),
                "rows",
                reading.rows(),
                "refused",
                reading.refusedRows()));
        codes(text, Message.TALLY_NOT_ASKED, reading.notAsked());
        codes(
                text,
                Message.TALLY_NOT_KNOWN,
                tally.form().unscored().stream().map(NodeCode::code).toList());
        for (AgencyTally agency : tally.agencies()) {
            text.blank();
            write(agency, reading.asked(), text);
        }
        text.blank();
        text.line(messages.text(Message.TALLY_RULE));
    }

    private void codes(TextLines text, Message message, Collection<?> codes) throws IOException {
        if (!codes.isEmpty()) {
            text.line(messages.text(
                    message, "codes", codes.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }

    private void write(AgencyTally tally, List<QuestionCode> asked, TextLines text) throws IOException {
        SurveyScores scores = SurveyScores.of(tally);
        text.line(frame.agency(Optional.of(tally.agency())));
        text.line(INDENT
                + messages.text(
                        Message.TALLY_RESPONDENTS,
                        "respondents",
                        tally.respondents(),
                        "empty",
                        tally.emptyResponses()));
        text.line(INDENT + sampling(tally));
        TextTable table = new TextTable(INDENT);
        table.row(
                messages.text(Message.COLUMN_ITEM),
                messages.text(Message.COLUMN_SCORE),
                messages.text(Message.COLUMN_ANSWERS),
                messages.text(Message.COLUMN_BLANKS));
        for (ItemCode item : asked.stream().map(QuestionCode::item).distinct().toList()) {
            List<QuestionCode> questions =
                    asked.stream().filter(q -> q.item().equals(item)).toList();
            boolean inParts = questions.get(0).part().isPresent();
            if (inParts) {
                table.row(item.code(), score(scores.items().get(item)), "", "");
            }
            for (QuestionCode question : questions) {
                table.row(
                        (inParts ? INDENT : "") + question.code(),
                        score(scores.questions().get(question)),
                        Long.toString(tally.answers(question)),
                        Long.toString(tally.blanks(question)));
            }
        }
        scores.total().ifPresent(total -> table.row(tally.form().survey().code(), score(total), "", ""));
        text.lines(table.lines());
    }

    private String sampling(AgencyTally tally) {
        OptionalLong needed = minimum.respondents(tally.agency());
        if (needed.isEmpty()) {
            return messages.text(Message.TALLY_MINIMUM_NOT_KNOWN);
        }
        boolean met = tally.meets(minimum).orElse(false);
        return messages.text(
                met ? Message.TALLY_MINIMUM_MET : Message.TALLY_MINIMUM_NOT_MET, "minimum", needed.getAsLong());
    }

    private String score(@Nullable Score score) {
        return score == null
                ? messages.text(Message.TALLY_NO_SCORE)
                : score.reported().toString();
    }
}
