package io.github.ita4j.io.report;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counted answers and the scores made of them: for each agency the respondents, whether they are enough, and the score,
 * the answers and the blanks of every item.
 */
record TallyPage(
        Catalog catalog, ResponseReading reading, ResponseTally tally, SamplingMinimum minimum, Messages messages)
        implements CatalogSubject {
    private static final String INDENT = "  ";

    @Override
    public PageView page() {
        List<String> lead = new ArrayList<>();
        lead.add(head());
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
        return messages.page(Optional.empty(), lead, Subject.sections(tally.agencies(), this::sections, rule));
    }

    private void addCodes(List<String> lead, String message, Collection<?> codes) {
        if (!codes.isEmpty()) {
            lead.add(messages.text(message, "codes", codes));
        }
    }

    /** What the answers were read as, with the questions of which it is so: number, label and score of each choice. */
    private Map<String, List<String>> legend() {
        return reading.legends().stream()
                .collect(Collectors.groupingBy(
                        legend -> Choice.of(legend).map(this::meaning).collect(Collectors.joining("; ")),
                        LinkedHashMap::new,
                        Collectors.mapping(legend -> legend.question().code().code(), Collectors.toList())));
    }

    private String meaning(Choice choice) {
        String number = choice.numbers().map(said -> said + " ").collect(Collectors.joining());
        String label = messages.words(choice.choice().label());
        return (number.strip().equals(label) ? "" : number) + label + " = "
                + choice.choice().score();
    }

    /** A score of an agency, and the questions that it was counted from. */
    private record Row(String code, Optional<Score> score, List<QuestionCode> questions) {
        List<Long> numbers(ToLongFunction<QuestionCode> number) {
            return questions.stream().map(number::applyAsLong).toList();
        }
    }

    private List<SectionView> sections(AgencyTally agency) {
        SurveyScores scores = SurveyScores.of(agency);
        Stream<Row> total = scores.total().stream()
                .map(score -> new Row(agency.form().survey().code(), Optional.of(score), List.of()));
        return new Outline()
                .agency(agency(Optional.of(agency.agency())))
                .note(messages.with("respondents", agency.respondents())
                        .with("empty", agency.emptyResponses())
                        .text("tally-respondents"))
                .note(sampling(agency))
                .add(Columns.<Row>in(messages)
                        .with("column-item", Row::code)
                        .with(
                                "column-score",
                                row -> row.score()
                                        .map(score -> score.reported().toString())
                                        .orElseGet(() -> messages.text("tally-no-score")))
                        .with("column-answers", row -> row.numbers(agency::answers))
                        .with("column-blanks", row -> row.numbers(agency::blanks))
                        .table(
                                agency(Optional.of(agency.agency())),
                                0,
                                Stream.concat(items(INDENT).stream().map(item -> item.apply(scores)), total)))
                .sections();
    }

    /** A row for each item and below it for each of its parts, which for people alone have the numbers of answers. */
    private List<Function<SurveyScores, Row>> items(String indent) {
        List<Function<SurveyScores, Row>> items = new ArrayList<>();
        for (ItemCode item : new LinkedHashSet<>(
                reading.asked().stream().map(QuestionCode::item).toList())) {
            List<QuestionCode> questions =
                    reading.asked().stream().filter(q -> q.item().equals(item)).toList();
            List<QuestionCode> parts =
                    questions.stream().filter(q -> q.part().isPresent()).toList();
            List<QuestionCode> numbers = parts.isEmpty() || indent.isEmpty() ? questions : List.of();
            items.add(scores ->
                    new Row(item.code(), Optional.ofNullable(scores.items().get(item)), numbers));
            for (QuestionCode part : parts) {
                items.add(scores -> new Row(
                        indent + part.code(),
                        Optional.ofNullable(scores.questions().get(part)),
                        List.of(part)));
            }
        }
        return items;
    }

    private String sampling(AgencyTally agency) {
        OptionalLong needed = minimum.respondents(agency.agency());
        String key = agency.meets(minimum).orElse(false) ? "tally-minimum-met" : "tally-minimum-not-met";
        return needed.isEmpty()
                ? messages.text("tally-minimum-not-known")
                : messages.text(key, "minimum", needed.getAsLong());
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        tables.put("scores", csv());
        tables.put(
                "legend",
                List.of(Columns.<Choice>named()
                        .with("code", choice -> choice.legend().question().code())
                        .with("choice", choice -> choice.index() + 1)
                        .with("numbers", choice -> choice.numbers().toList())
                        .with("label", choice -> messages.words(choice.choice().label()))
                        .with("score", choice -> choice.choice().score().toString())
                        .table("", 0, reading.legends().stream().flatMap(Choice::of))));
        return tables;
    }

    /** A choice of a question, as the file codes it. */
    private record Choice(AnswerLegend legend, int index) {
        static Stream<Choice> of(AnswerLegend legend) {
            return IntStream.range(0, legend.question().scale().choices().size())
                    .mapToObj(index -> new Choice(legend, index));
        }

        Stream<String> numbers() {
            return legend.numbersOf(index).stream().map(String::valueOf);
        }

        AnswerChoice choice() {
            return legend.question().scale().choices().get(index);
        }
    }

    /** A score file: its first columns are those that score files are read by. */
    @Override
    public Iterable<TableView> csv() {
        List<String> attributes =
                AssessmentWords.attributes(tally.agencies().stream().map(AgencyTally::agency));
        List<Function<SurveyScores, Row>> items = items("");
        return Subject.each(tally.agencies(), agency -> {
            List<Long> least =
                    minimum.respondents(agency.agency()).stream().boxed().toList();
            Columns<Row> columns =
                    Columns.<Row>named().with("agency", row -> agency.agency().name());
            attributes.forEach(name ->
                    columns.with(name, row -> agency.agency().attributes().getOrDefault(name, "")));
            return columns.with("code", Row::code)
                    .with("score", row -> row.score().map(Score::toString))
                    .with("reported", Row::score)
                    .with("answers", row -> row.numbers(agency::answers))
                    .with("blanks", row -> row.numbers(agency::blanks))
                    .with("respondents", row -> agency.respondents())
                    .with("sampling_minimum", row -> least)
                    .with("sampling_met", row -> agency.meets(minimum))
                    .table("", 0, rows(agency, items));
        });
    }

    private static Stream<Row> rows(AgencyTally agency, List<Function<SurveyScores, Row>> items) {
        SurveyScores scores = SurveyScores.of(agency);
        return agency.form().survey() instanceof PartCode part
                ? Stream.of(new Row(part.code(), scores.total(), List.of()))
                : items.stream().map(item -> item.apply(scores));
    }
}
