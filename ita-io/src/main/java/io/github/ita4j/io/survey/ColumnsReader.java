package io.github.ita4j.io.survey;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.AgencyCells;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.SurveyException;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the header of a file of answers. */
final class ColumnsReader {
    private static final List<Word> NAMED = List.of(Word.AGENCY, Word.RESPONDENT);

    /** What is never a question, whatever its title. */
    private static final List<Word> PASSED_OVER = Stream.concat(
                    Stream.of(Word.BESIDE, Word.YEAR), AgencyCells.ATTRIBUTES.stream())
            .toList();

    private final ReaderSettings settings;
    private final QuestionFinder finder;
    private final Faults out;
    private final Row header;
    private final List<String> cells;

    private final Map<Word, Integer> named = new EnumMap<>(Word.class);
    private Map<Word, Integer> attributes = Map.of();
    private final List<CodedColumn> codes = new ArrayList<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A column whose name means a question, of whatever survey. */
    private record CodedColumn(int column, QuestionCode code) {}

    ColumnsReader(QuestionFinder finder, Faults out, Row header) {
        this.settings = finder.settings();
        this.finder = finder;
        this.out = out;
        this.header = header;
        this.cells = header.cells();
    }

    /** Whether a line is a header: it names a question, or like a header of scores a code. */
    static boolean isHeader(List<String> cells, QuestionFinder finder) {
        return isOfScores(cells)
                || cells.stream()
                        .anyMatch(
                                cell -> !isPassedOver(cell) && finder.find(cell).isPresent());
    }

    private static boolean isOfScores(List<String> cells) {
        return cells.stream().anyMatch(Word.CODE::is) && cells.stream().anyMatch(Word.SCORE::is);
    }

    private static boolean isPassedOver(String cell) {
        return PASSED_OVER.stream().anyMatch(word -> word.is(cell));
    }

    /** The meaning of a header, or empty after a fault that makes the file unreadable. */
    Optional<Columns> read() {
        if (cells.size() > ReadLimits.MAX_COLUMNS) {
            return out.refuse(Fault.of(SheetCode.TOO_MANY_COLUMNS, header.place())
                    .with("columns", cells.size())
                    .with("most", ReadLimits.MAX_COLUMNS));
        }
        attributes = settings.agency().isEmpty() ? AgencyCells.columns(cells) : Map.of();
        for (int column = 0; column < cells.size(); column++) {
            read(cells.get(column), column);
        }
        if (!passedOver.isEmpty() && !codes.isEmpty()) {
            faults.add(Fault.of(SheetCode.COLUMNS_PASSED_OVER, "answers", header.place())
                    .with("columns", Texts.and(passedOver)));
        }
        Optional<Columns> columns = columns();
        faults.sort((first, second) -> Place.FILE_ORDER.compare(first.place(), second.place()));
        out.addAll(faults);
        return columns;
    }

    private void read(String cell, int column) {
        Optional<Word> name = NAMED.stream().filter(word -> word.is(cell)).findFirst();
        Optional<QuestionCode> question = isPassedOver(cell) ? Optional.empty() : finder.find(cell);
        if (InputText.isBlank(cell)) {
            unnamed.add(column);
        } else if (name.isPresent()) {
            Integer first = named.putIfAbsent(name.get(), column);
            if (first != null) {
                addDuplicate(Texts.key(name.get()), first, column);
            }
        } else if (question.isPresent()) {
            codes.add(new CodedColumn(column, question.get()));
        } else {
            Optional<Fault> fault = isPassedOver(cell) ? Optional.empty() : finder.fault(cell);
            if (fault.isPresent()) {
                faults.add(fault.get().at(header.at(column)));
            } else if (!attributes.containsValue(column)) {
                passedOver.add(InputText.quote(cell));
            }
        }
    }

    private Optional<Columns> columns() {
        if (codes.isEmpty()) {
            boolean numbers =
                    cells.stream().anyMatch(cell -> cell.startsWith("ข้อ") && finder.isNumberOfNoSurvey(cell));
            String wording = isOfScores(cells) ? "scores" : numbers ? "numbers" : "answers";
            faults.clear();
            faults.add(Fault.of(SheetCode.MISSING_HEADER, wording, header.place())
                    .found(String.join(",", cells))
                    .expected("agency,respondent,i1,i2"));
            return Optional.empty();
        }
        boolean agencyThere = isThere(Word.AGENCY, settings.agency().isEmpty());
        boolean readable = isThere(Word.RESPONDENT, settings.duplicatesRefused()) && agencyThere;
        if (named.containsKey(Word.AGENCY) && settings.agency().isPresent()) {
            faults.add(Fault.of(SheetCode.DUPLICATE_COLUMN, "agency-given", header.at(named.get(Word.AGENCY)))
                    .found(settings.agency().get().name()));
        }
        Optional<SurveyForm> form = form();
        SortedMap<Integer, Integer> questions = form.map(this::questions).orElseGet(TreeMap::new);
        if (form.isPresent() && questions.isEmpty()) {
            faults.add(Fault.of(SheetCode.MISSING_HEADER, "no-question", header.place()));
        }
        if (form.isEmpty() || !readable || questions.isEmpty()) {
            return Optional.empty();
        }
        settings.pooled(form.get()).ifPresent(pooled -> faults.add(pooled.at(header.place())));
        SortedMap<Integer, AnswerLegend> legends = new TreeMap<>();
        questions.forEach((column, question) -> legends.put(
                question, QuestionFinder.explained(settings.legend(form.get(), question), cells.get(column))));
        OptionalInt agency = column(Word.AGENCY);
        OptionalInt respondent = column(Word.RESPONDENT);
        return Optional.of(
                new Columns(cells.size(), form.get(), agency, attributes, respondent, questions, unnamed, legends));
    }

    private OptionalInt column(Word word) {
        Integer column = named.get(word);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    private boolean isThere(Word word, boolean needed) {
        if (needed && !named.containsKey(word)) {
            faults.add(Fault.of(SheetCode.MISSING_COLUMN, Texts.key(word), header.place())
                    .expected(Texts.key(word)));
            return false;
        }
        return true;
    }

    /** The survey that was asked for, else that of the first question of a survey; empty after a fault. */
    private Optional<SurveyForm> form() {
        CodedColumn first = codes.stream()
                .filter(coded -> coded.code().item().instrument() != Instrument.OIT)
                .findFirst()
                .orElse(codes.get(0));
        try {
            return Optional.of(settings.form(first.code().item().instrument()));
        } catch (SurveyException noSurvey) {
            addWrong(first, noSurvey);
            return Optional.empty();
        }
    }

    private SortedMap<Integer, Integer> questions(SurveyForm form) {
        SortedMap<Integer, Integer> questions = new TreeMap<>();
        Map<QuestionCode, Integer> seen = new HashMap<>();
        for (CodedColumn coded : codes) {
            try {
                int question = form.indexOf(coded.code());
                Integer first = seen.putIfAbsent(coded.code(), coded.column());
                if (first == null) {
                    questions.put(coded.column(), question);
                } else {
                    addDuplicate(coded.code().code(), first, coded.column());
                }
            } catch (SurveyException wrong) {
                addWrong(coded, wrong);
            }
        }
        return questions;
    }

    private void addDuplicate(String name, int first, int second) {
        faults.add(Fault.of(SheetCode.DUPLICATE_COLUMN, header.at(second))
                .found(name)
                .with("first", first + 1)
                .with("second", second + 1));
    }

    private void addWrong(CodedColumn coded, SurveyException wrong) {
        faults.add(wrongQuestion(coded.code().code(), wrong, "column-lost").at(header.at(coded.column())));
    }

    /** A question that the survey does not have, and what is lost by it. */
    static Fault wrongQuestion(String text, SurveyException wrong, String lost) {
        Fault fault = switch (wrong.reason()) {
            case OTHER_INSTRUMENT, NOT_A_SURVEY -> Fault.of(SheetCode.OTHER_INSTRUMENT);
            case QUESTIONS_NOT_KNOWN -> Fault.of(SheetCode.UNKNOWN_ITEMS, "answers");
            case SCALE_NOT_KNOWN -> Fault.of(SheetCode.SCALE_NOT_KNOWN);
            case UNKNOWN_PART -> Fault.of(SheetCode.UNKNOWN_PART);
            default -> Fault.of(SheetCode.UNKNOWN_CODE, "answers");
        };
        return fault.found(text).with("why", wrong.text()).with("lost", Phrases.of(lost));
    }
}
