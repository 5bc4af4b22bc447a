package io.github.ita4j.io.survey;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.scoring.survey.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes the fields of one row after the other from the CSV parser, without a text of its own for a field that was met
 * before. The bytes of the file come one in each char and are decoded here, field by field.
 */
final class ResponseRow extends CsvCallbackHandler<ResponseRow> {
    private static final int NOTHING = -1;
    private static final int MAX_PLAIN = 100;

    private final Columns columns;
    private final AgencyNames agencies;
    private final boolean respondents;
    private final int[] questionAt;
    private final boolean[] unnamed;
    private final List<AnswerCells> answers = new ArrayList<>();
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
        for (int question = 0; question < columns.form().questions().size(); question++) {
            answers.add(new AnswerCells(columns.form(), question));
        }
        this.choices = new int[answers.size()];
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
                : List.of(Fault.raggedRow(fields, columns.size()).at(0, Math.min(fields, columns.size()) + 1));
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

    /** Begins a line; {@code exactly} where blanks around quotation marks have been dealt with. */
    ResponseRow begin(boolean exactly) {
        exact = exactly;
        return this;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        fields = 0;
        blank = true;
        suspicious = false;
        respondent = "";
        faults.clear();
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int column = fields++;
        int question = column < questionAt.length ? questionAt[column] : NOTHING;
        if (question != NOTHING) {
            choices[question] = answers.get(question).glance(buffer, offset, length);
            if (!AnswerCells.isRead(choices[question])) {
                readAnswer(question, column, buffer, offset, length, quoted);
            }
            blank &= choices[question] == Response.BLANK;
        } else if (column == columns.agency()) {
            readAgency(column, buffer, offset, length, quoted);
        } else if (length > 0) {
            readOther(column, buffer, offset, length, quoted);
        }
    }

    private void readAnswer(int question, int column, char[] buffer, int offset, int length, boolean quoted) {
        AnswerCells.Answer answer = answers.get(question).find(probe.on(buffer, offset, length));
        if (answer == null) {
            if (suspect(buffer, offset, length, quoted)) {
                return;
            }
            answer = answers.get(question).read(probe);
        }
        choices[question] = answer.choice();
        if (answer.fault().isPresent()) {
            fault(answer.fault().get(), column);
        }
    }

    private void readAgency(int column, char[] buffer, int offset, int length, boolean quoted) {
        AgencyNames.Known known = agencies.find(probe.on(buffer, offset, length));
        if (known == null) {
            if (suspect(buffer, offset, length, quoted)) {
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
    private void readOther(int column, char[] buffer, int offset, int length, boolean quoted) {
        boolean respondentHere = column == columns.respondent().orElse(NOTHING);
        boolean kept = respondentHere && respondents;
        boolean unnamedHere = column < unnamed.length && unnamed[column];
        if (isPlain(buffer, offset, length) && !unnamedHere) {
            blank = false;
            if (kept) {
                respondent = new String(buffer, offset, length);
            }
        } else if (!suspect(buffer, offset, length, quoted)) {
            String text = probe.on(buffer, offset, length).text();
            Optional<Fault> fault = FieldText.fault(text);
            boolean nothing = fault.isEmpty() && FieldText.isBlank(text);
            blank &= nothing;
            if (fault.isPresent()) {
                fault(fault.get(), column);
            } else if (kept) {
                respondent = InputText.clean(text);
            } else if (unnamedHere && !nothing) {
                fault(Fault.valueWithoutName(text), column);
            }
        }
    }

    private boolean suspect(char[] buffer, int offset, int length, boolean quoted) {
        if (quoted || exact) {
            return false;
        }
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '"') {
                suspicious = true;
                return true;
            }
        }
        return false;
    }

    /** Whether a field is a short word of ASCII letters, digits and signs, in which nothing can be wrong. */
    private static boolean isPlain(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] <= ' ' || buffer[i] > '~' || buffer[i] == '"') {
                return false;
            }
        }
        return length <= MAX_PLAIN;
    }

    private void fault(Fault fault, int column) {
        faults.add(fault.at(0, column + 1));
    }

    @Override
    protected ResponseRow buildRecord() {
        return this;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void setEmpty() {
        // An empty line is never given to the parser.
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        // There are no comment lines.
    }
}
