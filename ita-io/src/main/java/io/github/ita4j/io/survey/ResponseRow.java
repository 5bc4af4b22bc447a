package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes the fields of one row after the other, without a text of its own for a field that was met before. The bytes of
 * the file are decoded here, field by field.
 */
final class ResponseRow {
    private static final int NOTHING = -1;
    private static final int MAX_PLAIN = 100;

    private final Columns columns;
    private final AgencyNames agencies;
    private final boolean respondents;
    private final int[] questionAt;
    private final boolean[] unnamed;
    private final AnswerCells[] answers;
    private final Cell probe = new Cell();

    private final int[] choices;
    private final List<Fault> faults = new ArrayList<>();
    private int fields;
    private boolean blank;
    private boolean exact;
    private boolean suspicious;
    private AgencyNames.Known agency;
    private String respondent = "";

    /** A row below a header; the text of respondents is kept only where it is wanted. */
    ResponseRow(Columns columns, AgencyNames agencies, boolean respondents) {
        this.columns = columns;
        this.agencies = agencies;
        this.agency = AgencyNames.Known.NONE;
        this.respondents = respondents;
        this.questionAt = new int[columns.size()];
        Arrays.fill(questionAt, NOTHING);
        columns.questions().forEach((column, question) -> questionAt[column] = question);
        this.unnamed = new boolean[columns.size()];
        columns.unnamed().forEach(column -> unnamed[column] = true);
        this.answers = new AnswerCells[columns.form().questions().size()];
        Arrays.setAll(answers, question -> new AnswerCells(columns.form(), question));
        this.choices = new int[answers.length];
        Arrays.fill(choices, Response.BLANK);
    }

    /** Whether the row holds nothing but blanks. */
    boolean isBlank() {
        return blank;
    }

    /** Whether a field that is not quoted holds a quotation mark, so that blanks may stand around a quoted field. */
    boolean isSuspicious() {
        return suspicious;
    }

    boolean isFaulty() {
        return fields != columns.size() || !faults.isEmpty();
    }

    /** What is wrong with the row; of one with too many or too few fields nothing else is told. */
    List<Fault> faults() {
        return fields == columns.size()
                ? faults
                : List.of(Fault.of(SheetCode.RAGGED_ROW, "answers")
                        .with("fields", fields)
                        .with("columns", columns.size())
                        .at(Place.NOWHERE.withColumn(Math.min(fields, columns.size()) + 1)));
    }

    /** The column of the respondent, from 1. */
    int respondentColumn() {
        return columns.respondent().orElse(NOTHING) + 1;
    }

    AgencyNames.Known agency() {
        return agency;
    }

    String respondent() {
        return respondent;
    }

    /** The choices, in an array that the next row uses again. */
    int[] choices() {
        return choices;
    }

    /** Begins a row; {@code exactly} where nothing but blanks can stand around a quotation mark within a field. */
    void begin(boolean exactly) {
        exact = exactly;
        fields = 0;
        blank = true;
        suspicious = false;
        respondent = "";
        faults.clear();
    }

    /** Takes the next field, which are so many bytes of a line; {@code quoted} if it stood in quotation marks. */
    void add(byte[] line, int offset, int length, boolean quoted) {
        int column = fields++;
        int question = column < questionAt.length ? questionAt[column] : NOTHING;
        if (question != NOTHING) {
            choices[question] = answers[question].glance(line, offset, length);
            if (!AnswerCells.isRead(choices[question])) {
                readAnswer(question, column, line, offset, length, quoted);
            }
            blank &= choices[question] == Response.BLANK;
        } else if (column == columns.agency()) {
            readAgency(column, line, offset, length, quoted);
        } else if (length > 0) {
            readOther(column, line, offset, length, quoted);
        }
    }

    private void readAnswer(int question, int column, byte[] line, int offset, int length, boolean quoted) {
        AnswerCells.Answer answer = answers[question].find(probe.on(line, offset, length));
        if (answer == null) {
            if (suspect(line, offset, length, quoted)) {
                return;
            }
            answer = answers[question].read(probe);
        }
        choices[question] = answer.choice();
        if (answer.fault().isPresent()) {
            fault(answer.fault().get(), column);
        }
    }

    private void readAgency(int column, byte[] line, int offset, int length, boolean quoted) {
        AgencyNames.Known known = agencies.find(probe.on(line, offset, length));
        if (known == null) {
            if (suspect(line, offset, length, quoted)) {
                return;
            }
            known = agencies.read(probe);
        }
        agency = known;
        blank &= known.blank();
        if (known.fault().isPresent()) {
            fault(known.fault().get(), column);
        }
    }

    /** Reads a respondent, or a field that has no business to be there. */
    private void readOther(int column, byte[] line, int offset, int length, boolean quoted) {
        boolean respondentHere = column == columns.respondent().orElse(NOTHING);
        boolean kept = respondentHere && respondents;
        boolean unnamedHere = column < unnamed.length && unnamed[column];
        if (isPlain(line, offset, length) && !unnamedHere) {
            blank = false;
            if (kept) {
                respondent = new String(line, offset, length, StandardCharsets.US_ASCII);
            }
        } else if (!suspect(line, offset, length, quoted)) {
            String text = probe.on(line, offset, length).text();
            Optional<Fault> fault = FieldText.fault(text);
            boolean nothing = fault.isEmpty() && InputText.isBlank(text);
            blank &= nothing;
            if (fault.isPresent()) {
                fault(fault.get(), column);
            } else if (kept) {
                respondent = InputText.clean(text);
            } else if (unnamedHere && !nothing) {
                fault(Fault.of(SheetCode.UNKNOWN_COLUMN, "answer-without-name").found(text), column);
            }
        }
    }

    private boolean suspect(byte[] line, int offset, int length, boolean quoted) {
        if (quoted || exact) {
            return false;
        }
        for (int i = offset; i < offset + length; i++) {
            if (line[i] == '"') {
                suspicious = true;
                return true;
            }
        }
        return false;
    }

    /** Whether a field is a short word of ASCII letters, digits and signs, in which nothing can be wrong. */
    private static boolean isPlain(byte[] line, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (line[i] <= ' ' || line[i] > '~' || line[i] == '"') {
                return false;
            }
        }
        return length <= MAX_PLAIN;
    }

    private void fault(Fault fault, int column) {
        faults.add(fault.at(Place.NOWHERE.withColumn(column + 1)));
    }
}
