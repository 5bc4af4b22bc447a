package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import io.github.ita4j.scoring.survey.SurveyScores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counted answers and the scores made of them: for each agency the respondents, whether they are enough, and the score,
 * the answers and the blanks of every item.
 */
final class TallyPage implements Subject {
    private static final String INDENT = "  ";

    private static final List<String> CSV_HEADER = List.of(
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

    private final ResponseReading reading;
    private final ResponseTally tally;
    private final SamplingMinimum minimum;
    private final Messages messages;
    private final ReportFrame frame;

    TallyPage(Catalog catalog, ResponseReading reading, SamplingMinimum minimum, Messages messages) {
        this.reading = reading;
        this.tally = reading.tally()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The reading has no tally, since the header of its file could not be used."));
        this.minimum = minimum;
        this.messages = messages;
        this.frame = new ReportFrame(catalog, messages);
        Pages.requireSame(catalog.stamp(), tally.form().catalog());
    }

    @Override
    public PageView page() {
        List<String> lead = new ArrayList<>();
        lead.add(frame.head());
        lead.add(messages.with("survey", tally.form().survey().code())
                .with("rows", reading.rows())
                .with("refused", reading.refusedRows())
                .text("tally-rows"));
        addCodes(lead, "tally-not-asked", reading.notAsked());
        addCodes(lead, "tally-not-known", tally.form().unscored());
        lead.add(messages.text("tally-legend"));
        legend().forEach((meaning, codes) -> lead.add("  " + String.join(", ", codes) + ": " + meaning));
        List<SectionView> rule =
                new Outline().apart().line(messages.text("tally-rule")).sections();
        return new PageView(
                messages.language().tag(),
                Optional.empty(),
                lead,
                Subject.sections(tally.agencies(), this::sections, rule));
    }

    private void addCodes(List<String> lead, String message, Collection<?> codes) {
        if (!codes.isEmpty()) {
            lead.add(messages.text(
                    message, "codes", codes.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }

    /** What the answers were read as, with the questions of which it is so: number, label and score of each choice. */
    private Map<String, List<String>> legend() {
        Map<String, List<String>> legend = new LinkedHashMap<>();
        for (AnswerLegend one : reading.legends()) {
            List<AnswerChoice> choices = one.question().scale().choices();
            List<String> meanings = new ArrayList<>();
            for (int choice = 0; choice < choices.size(); choice++) {
                String number =
                        one.numbersOf(choice).stream().map(said -> said + " ").collect(Collectors.joining());
                String label = messages.words(choices.get(choice).label());
                meanings.add((number.strip().equals(label) ? "" : number) + label + " = "
                        + choices.get(choice).score());
            }
            legend.computeIfAbsent(String.join("; ", meanings), key -> new ArrayList<>())
                    .add(one.question().code().code());
        }
        return legend;
    }

    private List<SectionView> sections(AgencyTally agency) {
        SurveyScores scores = SurveyScores.of(agency);
        List<List<String>> rows = new ArrayList<>();
        for (ItemCode item : items()) {
            List<QuestionCode> questions = questions(item);
            boolean inParts = questions.get(0).part().isPresent();
            if (inParts) {
                rows.add(List.of(item.code(), score(scores.items().get(item)), "", ""));
            }
            questions.forEach(question -> rows.add(List.of(
                    (inParts ? INDENT : "") + question.code(),
                    score(scores.questions().get(question)),
                    Long.toString(agency.answers(question)),
                    Long.toString(agency.blanks(question)))));
        }
        scores.total()
                .ifPresent(total -> rows.add(List.of(agency.form().survey().code(), score(total), "", "")));
        return new Outline()
                .agency(frame.agency(Optional.of(agency.agency())))
                .note(messages.with("respondents", agency.respondents())
                        .with("empty", agency.emptyResponses())
                        .text("tally-respondents"))
                .note(sampling(agency))
                .table(messages.texts("column-item", "column-score", "column-answers", "column-blanks"), rows)
                .sections();
    }

    private List<ItemCode> items() {
        return reading.asked().stream().map(QuestionCode::item).distinct().toList();
    }

    private List<QuestionCode> questions(ItemCode item) {
        return reading.asked().stream().filter(q -> q.item().equals(item)).toList();
    }

    private String sampling(AgencyTally agency) {
        OptionalLong needed = minimum.respondents(agency.agency());
        if (needed.isEmpty()) {
            return messages.text("tally-minimum-not-known");
        }
        boolean met = agency.meets(minimum).orElse(false);
        return messages.text(met ? "tally-minimum-met" : "tally-minimum-not-met", "minimum", needed.getAsLong());
    }

    private String score(@Nullable Score score) {
        return score == null
                ? messages.text("tally-no-score")
                : score.reported().toString();
    }

    /** A score file: its first columns are those that score files are read by. */
    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        tables.put("scores", csv());
        tables.put(
                "legend",
                List.of(TableView.ofText(
                        "",
                        List.of("code", "choice", "numbers", "label", "score"),
                        reading.legends().stream().flatMap(this::choices).toList())));
        return tables;
    }

    private Stream<List<String>> choices(AnswerLegend legend) {
        List<AnswerChoice> choices = legend.question().scale().choices();
        return IntStream.range(0, choices.size())
                .mapToObj(choice -> List.of(
                        legend.question().code().code(),
                        Integer.toString(choice + 1),
                        legend.numbersOf(choice).stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)),
                        messages.words(choices.get(choice).label()),
                        choices.get(choice).score().toString()));
    }

    @Override
    public Iterable<TableView> csv() {
        return Subject.pieces(tally.agencies(), agency -> TableView.ofText("", CSV_HEADER, rows(agency)));
    }

    private List<List<String>> rows(AgencyTally agency) {
        SurveyScores scores = SurveyScores.of(agency);
        if (agency.form().survey() instanceof PartCode part) {
            return List.of(row(agency, part.code(), scores.total(), List.of()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (ItemCode item : items()) {
            List<QuestionCode> questions = questions(item);
            rows.add(row(agency, item.code(), Optional.ofNullable(scores.items().get(item)), questions));
            for (QuestionCode question : questions) {
                if (question.part().isPresent()) {
                    Optional<Score> score =
                            Optional.ofNullable(scores.questions().get(question));
                    rows.add(row(agency, question.code(), score, List.of(question)));
                }
            }
        }
        return rows;
    }

    private List<String> row(AgencyTally agency, String code, Optional<Score> score, List<QuestionCode> questions) {
        OptionalLong needed = minimum.respondents(agency.agency());
        return List.of(
                agency.agency().name(),
                code,
                score.map(Score::toString).orElse(""),
                score.map(Score::reported).map(BigDecimal::toString).orElse(""),
                numbers(questions, agency::answers),
                numbers(questions, agency::blanks),
                Long.toString(agency.respondents()),
                needed.isPresent() ? Long.toString(needed.getAsLong()) : "",
                agency.meets(minimum).map(String::valueOf).orElse(""));
    }

    private static String numbers(List<QuestionCode> questions, ToLongFunction<QuestionCode> number) {
        return questions.stream()
                .map(question -> Long.toString(number.applyAsLong(question)))
                .collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public LineDelimiter lineEnd() {
        return LineDelimiter.LF;
    }
}
