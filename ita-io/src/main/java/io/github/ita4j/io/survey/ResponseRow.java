package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.io.survey.AgencyNames.Known;
import io.github.ita4j.scoring.survey.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the fields of one row after the other, without a text of its own for a field that was met before. The bytes of
 * the file are decoded here, field by field.
 */
final class ResponseRow {
    private static final int NOTHING = -1;
    private static final int AGENCY = -2;
    private static final int RESPONDENT = -3;
    private static final int UNNAMED = -4;

    /** The first of the columns that name the agency together; the others have lower numbers. */
    private static final int IDENTITY = -5;

    private static final int MAX_PLAIN = 100;
    private static final Pattern SCORE =
            Pattern.compile("(?:100|[1-9][0-9]|[0-9])[.,](?!0+$)[0-9]+|100(?:[.,]0+)?|[1-9][0-9](?:[.,]0+)?");

    private final Columns columns;
    private final Function<Cell, Known> agencies;
    private final boolean respondents;
    private final int[] meaning;
    private final AnswerCells[] answers;
    private final Cell probe = new Cell();
    private final byte[][] identity;

    private final boolean[] told;
    private final int[] choices;
    private final List<Fault> faults = new ArrayList<>();
    private int fields;
    private boolean blank;
    private boolean refused;
    private int likeScores;
    private Known agency;
    private String respondent = "";

    /**
     * A row below a header; the text of respondents is kept only where it is wanted, and the agency is given where no column
     * has it.
     */
    ResponseRow(Columns columns, Function<Cell, Known> agencies, Known given, boolean respondents) {
        this.columns = columns;
        this.agencies = agencies;
        this.agency = given;
        this.respondents = respondents;
        this.meaning = new int[columns.size()];
        Arrays.fill(meaning, NOTHING);
        columns.unnamed().forEach(column -> meaning[column] = UNNAMED);
        columns.respondent().ifPresent(column -> meaning[column] = RESPONDENT);
        columns.agency().ifPresent(column -> meaning[column] = AGENCY);
        columns.questions().forEach((column, question) -> meaning[column] = question);
        List<Integer> named = columns.attributes().isEmpty()
                ? List.of()
                : Stream.concat(columns.agency().stream().boxed(), columns.attributes().values().stream())
                        .toList();
        IntStream.range(0, named.size()).forEach(part -> meaning[named.get(part)] = IDENTITY - part);
        this.identity = new byte[named.size()][];
        this.answers = new AnswerCells[columns.form().questions().size()];
        columns.legends().forEach((question, legend) -> answers[question] = new AnswerCells(legend));
        this.told = new boolean[answers.length];
        this.choices = new int[answers.length];
        Arrays.fill(choices, Response.BLANK);
    }

    /** Whether the row holds nothing but blanks. */
    boolean isBlank() {
        return blank;
    }

    boolean isFaulty() {
        return fields != columns.size() || refused;
    }

    /** What is wrong with the row; of one with too many or too few fields nothing else is reported. */
    List<Fault> faults() {
        Place place = Place.nowhere().withColumn(Math.min(fields, columns.size()) + 1);
        return fields == columns.size()
                ? faults
                : List.of(Fault.of(SheetCode.RAGGED_ROW, "answers", place)
                        .with("fields", fields)
                        .with("columns", columns.size()));
    }

    /** Whether what stands for answers looks like scores, as in a table of scores that was taken for one of answers. */
    boolean looksLikeScores() {
        return fields == columns.size()
                && likeScores > 0
                && Arrays.stream(choices).allMatch(choice -> choice < 0)
                && faults.stream()
                        .allMatch(fault -> fault.code() == SheetCode.CHOICE_OUTSIDE_SCALE
                                || fault.code() == SheetCode.NUMBER_NOT_EXPLAINED);
    }

    /** The column of the respondent, from 1. */
    int respondentColumn() {
        return columns.respondent().orElse(NOTHING) + 1;
    }

    Known agency() {
        return agency;
    }

    String respondent() {
        return respondent;
    }

    /** The choices, in an array that the next row uses again. */
    int[] choices() {
        return choices;
    }

    /** Begins a row. */
    void begin() {
        fields = 0;
        blank = true;
        respondent = "";
        refused = false;
        likeScores = 0;
        faults.clear();
    }

    /** Ends a row: where several columns name the agency, it is looked up by all of them. */
    void end() {
        if (identity.length > 0 && fields == columns.size()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (byte[] part : identity) {
                whole.writeBytes(part);
                whole.write(AgencyNames.BETWEEN);
            }
            readAgency(columns.agency().orElseThrow(), whole.toByteArray(), 0, whole.size() - 1);
        }
    }

    /** Takes the next field, which are so many bytes of a line. */
    void add(byte[] line, int offset, int length) {
        int column = fields++;
        int question = column < meaning.length ? meaning[column] : NOTHING;
        if (question >= 0) {
            choices[question] = answers[question].glance(line, offset, length);
            if (!AnswerCells.isRead(choices[question])) {
                readAnswer(question, column, line, offset, length);
            }
            blank &= choices[question] == Response.BLANK;
        } else if (question == AGENCY) {
            readAgency(column, line, offset, length);
        } else if (question <= IDENTITY) {
            identity[IDENTITY - question] = Arrays.copyOfRange(line, offset, offset + length);
        } else if (length > 0) {
            readOther(question, column, line, offset, length);
        }
    }

    private void readAnswer(int question, int column, byte[] line, int offset, int length) {
        AnswerCells.Answer answer = answers[question].read(probe.on(line, offset, length));
        choices[question] = answer.choice();
        if (answer.fault().isPresent()) {
            Fault wrong = answer.fault().get();
            refused = true;
            likeScores += SCORE.matcher(wrong.found().orElse("")).matches() ? 1 : 0;
            // What a number means is the question of a column and not of a row.
            if (wrong.code() != SheetCode.NUMBER_NOT_EXPLAINED || !told[question]) {
                told[question] |= wrong.code() == SheetCode.NUMBER_NOT_EXPLAINED;
                fault(wrong, column);
            }
        }
    }

    private void readAgency(int column, byte[] line, int offset, int length) {
        agency = agencies.apply(probe.on(line, offset, length));
        blank &= agency.blank();
        agency.fault().ifPresent(fault -> fault(fault, column));
    }

    /** Reads a respondent, or a field that is skipped, or one that has no business to be there. */
    private void readOther(int meant, int column, byte[] line, int offset, int length) {
        boolean kept = meant == RESPONDENT && respondents;
        if (isPlain(line, offset, length) && meant != UNNAMED) {
            blank = false;
            if (kept) {
                respondent = new String(line, offset, length, StandardCharsets.US_ASCII);
            }
        } else {
            String text = probe.on(line, offset, length).text();
            Optional<Fault> fault = meant == NOTHING ? Optional.empty() : AnswerCells.textFault(text);
            boolean nothing = fault.isEmpty() && InputText.isBlank(text);
            blank &= nothing;
            if (fault.isPresent()) {
                fault(fault.get(), column);
            } else if (kept) {
                respondent = InputText.clean(text);
            } else if (meant == UNNAMED && !nothing) {
                fault(Fault.of(SheetCode.UNKNOWN_COLUMN, "answer-without-name").found(text), column);
            }
        }
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
        refused = true;
        faults.add(fault.at(Place.nowhere().withColumn(column + 1)));
    }
}
