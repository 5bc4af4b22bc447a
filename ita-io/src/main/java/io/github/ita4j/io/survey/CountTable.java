package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.AgencyCells;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.Response;
import io.github.ita4j.scoring.survey.SurveyException;
import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a table of counts: a question in each row, a choice of its answers in each column, and perhaps the agency. */
final class CountTable {
    /** Up to 9,999,999, so that no sum over the choices of a question leaves the range of an int. */
    private static final Pattern COUNT =
            Pattern.compile("(?:[0-9]{1,7}|[0-9]{1,3},[0-9]{3}|[0-9],[0-9]{3},[0-9]{3})(?:\\.0+)?");

    private final List<String> header;
    private final int code;
    private final OptionalInt agency;
    private final Map<Word, Integer> attributes;
    private final List<Integer> choices;
    private final ReaderSettings settings;
    private final QuestionFinder finder;
    private final Faults faults;

    private final Map<String, Counted> agencies = new LinkedHashMap<>();
    private final SortedMap<Integer, AnswerLegend> legends = new TreeMap<>();
    private Optional<SurveyForm> form = Optional.empty();
    private long rows;
    private long refused;

    /** The counts of one agency, each question with its choices. */
    private record Counted(Agency agency, Map<QuestionCode, List<Integer>> counts) {}

    private CountTable(List<String> header, List<Integer> choices, QuestionFinder finder, Faults faults) {
        this.header = header;
        this.code = column(header, Word.CODE).orElseThrow();
        this.agency = column(header, Word.AGENCY);
        this.attributes = agency.isEmpty() ? Map.of() : AgencyCells.columns(header);
        this.choices = choices;
        this.settings = finder.settings();
        this.finder = finder;
        this.faults = faults;
    }

    /** The table below a header, or empty if that does not count answers. */
    static Optional<CountTable> of(Row row, QuestionFinder finder, Faults faults) {
        List<Integer> choices = choices(row.cells(), finder.settings());
        if (choices.size() < 2) {
            return Optional.empty();
        }
        CountTable table = new CountTable(row.cells(), choices, finder, faults);
        table.notices().forEach(notice -> faults.add(notice.at(row.place())));
        return Optional.of(table);
    }

    /** Whether a line is the header of such a table. */
    static boolean isHeader(List<String> header, ReaderSettings settings) {
        return choices(header, settings).size() > 1;
    }

    /** The columns that name choices; none where no column names questions. */
    private static List<Integer> choices(List<String> header, ReaderSettings settings) {
        OptionalInt code = column(header, Word.CODE);
        if (code.isEmpty() || column(header, Word.SCORE).isPresent()) {
            return List.of();
        }
        List<AnswerLegend> known = settings.forms().stream()
                .flatMap(form -> IntStream.range(0, form.questions().size())
                        .mapToObj(question -> settings.legend(form, question)))
                .toList();
        return IntStream.range(0, header.size())
                .filter(column -> column != code.getAsInt() && !Word.AGENCY.is(header.get(column)))
                .filter(column -> known.stream()
                        .anyMatch(legend -> choice(legend, header.get(column)).isPresent()))
                .boxed()
                .toList();
    }

    private Stream<Fault> notices() {
        List<String> others = IntStream.range(0, header.size())
                .filter(column -> column != code && column != agency.orElse(code))
                .filter(column -> !attributes.containsValue(column) && !choices.contains(column))
                .mapToObj(header::get)
                .filter(name -> !InputText.isBlank(name))
                .map(InputText::quote)
                .toList();
        Fault read = agency.isEmpty() && settings.agency().isEmpty()
                ? Fault.of(SheetCode.COUNTS_READ, "unnamed").with("agency", InputText.quote(settings.nameOfFile()))
                : Fault.of(SheetCode.COUNTS_READ);
        return others.isEmpty()
                ? Stream.of(read)
                : Stream.of(
                        read, Fault.of(SheetCode.COLUMNS_PASSED_OVER, "answers").with("columns", Texts.and(others)));
    }

    private static OptionalInt column(List<String> header, Word word) {
        return IntStream.range(0, header.size())
                .filter(column -> word.is(header.get(column)))
                .findFirst();
    }

    private static Optional<Integer> choice(AnswerLegend legend, String name) {
        return Parsed.of(legend::read, name).filter(choice -> choice != Response.BLANK);
    }

    /** Reads a row; what is wrong with it is reported. */
    void read(Row row) {
        List<String> cells = row.cells();
        if (cells.size() == header.size()
                && (Word.MEAN.is(cells.get(code))
                        || (agency.isPresent() && Word.MEAN.is(cells.get(agency.getAsInt()))))) {
            faults.addOnce(Fault.of(SheetCode.MEANS_PASSED_OVER, row.place()));
            return;
        }
        rows++;
        Optional<Fault> wrong = wrong(row);
        if (wrong.isPresent()) {
            refused++;
            // Which survey it is, is the question of a table and not of a row.
            if (finder.isNumberOfNoSurvey(cells.get(Math.min(code, cells.size() - 1)))) {
                faults.addOnce(wrong.get());
            } else {
                faults.add(wrong.get());
            }
        }
    }

    /** Counts a row, or says what is wrong with it. */
    private Optional<Fault> wrong(Row row) {
        List<String> cells = row.cells();
        if (cells.size() != header.size()) {
            return Optional.of(Fault.of(SheetCode.RAGGED_ROW, "answers", row.at(Math.min(cells.size(), header.size())))
                    .with("fields", cells.size())
                    .with("columns", header.size()));
        }
        String name = cells.get(code);
        Optional<QuestionCode> question = finder.find(name).or(() -> finder.number(name));
        if (question.isEmpty()) {
            return Optional.of(finder.fault(name)
                    .filter(fault -> fault.code() == SheetCode.AMBIGUOUS_TITLE)
                    .orElseGet(() -> Fault.of(
                                    SheetCode.UNKNOWN_CODE, finder.isNumberOfNoSurvey(name) ? "numbers" : "counts")
                            .found(name))
                    .at(row.at(code)));
        }
        String owner = agency.isEmpty() ? "" : cells.get(agency.getAsInt());
        if (agency.isPresent() && InputText.isBlank(owner)) {
            return Optional.of(Fault.of(SheetCode.MISSING_AGENCY, "answers", row.at(agency.getAsInt())));
        }
        Agency named = AgencyCells.agency(owner, attributes, cells, ReadLimits.MAX_FIELD_LENGTH)
                .or(settings::agency)
                .orElseGet(() -> Agency.of(settings.nameOfFile()));
        boolean tooMany = agencies.size() >= ReadLimits.MAX_AGENCIES && !agencies.containsKey(named.key());
        Optional<Fault> text = tooMany
                ? Optional.of(Fault.of(SheetCode.TOO_MANY_AGENCIES, "answers")
                        .found(owner)
                        .with("most", ReadLimits.MAX_AGENCIES))
                : AnswerCells.textFault(owner);
        if (text.isPresent()) {
            return text.map(fault -> fault.at(row.at(agency.orElse(code))));
        }
        try {
            if (form.isEmpty()) {
                form = Optional.of(settings.form(question.get().item().instrument()));
                form.flatMap(settings::pooled).ifPresent(pooled -> faults.addOnce(pooled.at(row.place())));
            }
            int place = form.get().indexOf(question.get());
            AnswerLegend legend = settings.legend(form.get(), place);
            int[] counts = new int[legend.question().scale().choices().size()];
            Optional<Fault> wrong = count(legend, row, counts);
            if (wrong.isEmpty()) {
                Counted counted =
                        agencies.computeIfAbsent(named.key(), key -> new Counted(named, new LinkedHashMap<>()));
                if (counted.counts.putIfAbsent(
                                question.get(), Arrays.stream(counts).boxed().toList())
                        != null) {
                    return Optional.of(Fault.of(SheetCode.DUPLICATE_CODE, "counts", row.at(code))
                            .found(question.get().code())
                            .with("agency", InputText.quote(counted.agency.name())));
                }
                legends.put(place, legend);
            }
            return wrong;
        } catch (SurveyException noQuestion) {
            return Optional.of(
                    ColumnsReader.wrongQuestion(name, noQuestion, "row-lost").at(row.at(code)));
        }
    }

    private Optional<Fault> count(AnswerLegend legend, Row row, int[] counts) {
        List<String> cells = row.cells();
        boolean[] given = new boolean[counts.length];
        for (int column : choices) {
            String cell = InputText.cleanNumber(cells.get(column));
            Optional<Integer> choice = choice(legend, header.get(column));
            // Another question's label, in a table of questions with several scales.
            boolean others = choice.isEmpty() && (cell.isEmpty() || Word.MISSING.is(cell) || cell.equals("0"));
            if (!others
                    && (choice.isEmpty()
                            || given[choice.get()]
                            || !COUNT.matcher(cell).matches())) {
                return Optional.of((choice.isPresent()
                                ? Fault.of(SheetCode.NOT_A_NUMBER, "count").found(cells.get(column))
                                : Fault.of(SheetCode.UNKNOWN_ANSWER, "count").found(header.get(column)))
                        .with("code", legend.question().code())
                        .at(row.at(column)));
            }
            if (!others) {
                given[choice.get()] = true;
                counts[choice.get()] =
                        Integer.parseInt(cell.replaceFirst("\\.0+$", "").replace(",", ""));
            }
        }
        return Optional.empty();
    }

    /** What was counted. */
    void finish(ImmutableResponseReading.Builder reading) {
        if (rows == 0) {
            faults.add(Fault.of(SheetCode.NO_ROWS, "answers"));
        }
        reading.rows(rows).refusedRows(refused).legends(legends.values());
        form.ifPresent(survey -> {
            TallyAccumulator tally = TallyAccumulator.of(survey);
            agencies.values().forEach(counted -> tally.addCounts(counted.agency, counted.counts));
            reading.tally(tally.toTally());
        });
    }
}
