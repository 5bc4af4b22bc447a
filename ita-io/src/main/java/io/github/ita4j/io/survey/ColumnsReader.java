package io.github.ita4j.io.survey;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.SurveyException;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the header of a file of answers. */
final class ColumnsReader {
    private static final String AGENCY = "agency";
    private static final String RESPONDENT = "respondent";

    private static final Map<String, String> NAMES =
            Map.of(AGENCY, AGENCY, "หน่วยงาน", AGENCY, RESPONDENT, RESPONDENT, "ผู้ตอบ", RESPONDENT);

    private final ResponseFileReader.Survey survey;
    private final boolean respondentNeeded;
    private final Faults out;
    private final int line;

    private final Map<String, Integer> named = new HashMap<>();
    private final List<CodedColumn> codes = new ArrayList<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A column whose name is the code of a question, of whatever survey. */
    private record CodedColumn(int column, QuestionCode code) {}

    ColumnsReader(ResponseFileReader.Survey survey, boolean respondentNeeded, Faults out, int line) {
        this.survey = survey;
        this.respondentNeeded = respondentNeeded;
        this.out = out;
        this.line = line;
    }

    /** The meaning of a header, or empty after a fault that makes the file unreadable. */
    Optional<Columns> read(List<String> cells) {
        if (cells.size() > ReadLimits.MAX_COLUMNS) {
            out.add(Fault.of(SheetCode.TOO_MANY_COLUMNS)
                    .with("columns", cells.size())
                    .with("most", ReadLimits.MAX_COLUMNS)
                    .at(Place.ofLine(line)));
            return Optional.empty();
        }
        for (int column = 0; column < cells.size(); column++) {
            read(cells.get(column), column);
        }
        Optional<Columns> columns = columns(cells);
        faults.sort((first, second) -> Place.FILE_ORDER.compare(first.place(), second.place()));
        out.addAll(faults);
        return columns;
    }

    private void read(String cell, int column) {
        String clean = InputText.clean(cell);
        Optional<String> name = Optional.ofNullable(NAMES.get(clean.toLowerCase(Locale.ROOT)));
        if (clean.isEmpty()) {
            unnamed.add(column);
        } else if (name.isPresent()) {
            Integer first = named.putIfAbsent(name.get(), column);
            if (first != null) {
                add(
                        Fault.of(SheetCode.DUPLICATE_COLUMN)
                                .found(name.get())
                                .with("first", first + 1)
                                .with("second", column + 1),
                        column);
            }
        } else {
            readQuestion(cell, column);
        }
    }

    private void readQuestion(String cell, int column) {
        try {
            codes.add(new CodedColumn(column, QuestionCode.parse(cell)));
        } catch (IllegalArgumentException notAQuestion) {
            add(
                    Fault.of(SheetCode.UNKNOWN_COLUMN, "answers")
                            .found(cell)
                            .expected("agency, respondent หรือข้อคำถาม", "agency, respondent or a question"),
                    column);
        }
    }

    private Optional<Columns> columns(List<String> cells) {
        if (codes.isEmpty()) {
            faults.clear();
            add(
                    Fault.of(SheetCode.MISSING_HEADER, "answers")
                            .found(String.join(",", cells))
                            .expected("agency,respondent,i1,i2"),
                    -1);
            return Optional.empty();
        }
        Integer agency = named.get(AGENCY);
        if (agency == null) {
            add(Fault.of(SheetCode.MISSING_COLUMN, AGENCY).expected(AGENCY), -1);
        }
        Integer respondent = named.get(RESPONDENT);
        if (respondent == null && respondentNeeded) {
            add(Fault.of(SheetCode.MISSING_COLUMN, RESPONDENT).expected(RESPONDENT), -1);
        }
        Optional<SurveyForm> form = form();
        SortedMap<Integer, Integer> questions = form.map(this::questions).orElseGet(TreeMap::new);
        if (form.isPresent() && questions.isEmpty()) {
            add(Fault.of(SheetCode.MISSING_HEADER, "no-question"), -1);
        }
        return form.isEmpty() || agency == null || (respondent == null && respondentNeeded) || questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Columns(
                        cells.size(),
                        form.get(),
                        agency,
                        respondent == null ? OptionalInt.empty() : OptionalInt.of(respondent),
                        questions,
                        unnamed));
    }

    /** The survey that was asked for, else that of the first question of a survey; empty after a fault. */
    private Optional<SurveyForm> form() {
        CodedColumn first = codes.stream()
                .filter(coded -> coded.code().item().instrument() != Instrument.OIT)
                .findFirst()
                .orElse(codes.get(0));
        try {
            return Optional.of(survey.form(first.code().item().instrument()));
        } catch (SurveyException noSurvey) {
            add(wrongQuestion(first.code().code(), noSurvey), first.column());
            return Optional.empty();
        }
    }

    private SortedMap<Integer, Integer> questions(SurveyForm form) {
        SortedMap<Integer, Integer> questions = new TreeMap<>();
        Map<QuestionCode, Integer> seen = new HashMap<>();
        for (CodedColumn coded : codes) {
            String code = coded.code().code();
            try {
                int question = form.indexOf(coded.code());
                Integer first = seen.putIfAbsent(coded.code(), coded.column());
                if (first == null) {
                    questions.put(coded.column(), question);
                } else {
                    add(
                            Fault.of(SheetCode.DUPLICATE_COLUMN)
                                    .found(code)
                                    .with("first", first + 1)
                                    .with("second", coded.column() + 1),
                            coded.column());
                }
            } catch (SurveyException wrong) {
                add(wrongQuestion(code, wrong), coded.column());
            }
        }
        return questions;
    }

    /** A question that the survey does not have. */
    private static Fault wrongQuestion(String text, SurveyException wrong) {
        Fault fault = switch (wrong.reason()) {
            case OTHER_INSTRUMENT, NOT_A_SURVEY -> Fault.of(SheetCode.OTHER_INSTRUMENT);
            case QUESTIONS_NOT_KNOWN -> Fault.of(SheetCode.UNKNOWN_ITEMS, "answers");
            case SCALE_NOT_KNOWN -> Fault.of(SheetCode.SCALE_NOT_KNOWN);
            case UNKNOWN_PART -> Fault.of(SheetCode.UNKNOWN_PART);
            default -> Fault.of(SheetCode.UNKNOWN_CODE, "answers");
        };
        return fault.found(text).with("why", wrong.text());
    }

    /** Adds a fault of a column, counted from 0, or with -1 of the header as a whole. */
    private void add(Fault fault, int column) {
        faults.add(fault.at(column < 0 ? Place.ofLine(line) : Place.at(line, column + 1)));
    }
}
