package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.Response;
import io.github.ita4j.scoring.survey.SurveyException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the answers to one question. Nearly all answers are a digit; what else there is repeats itself, and is read once
 * for each spelling.
 */
final class AnswerCells {
    /** A bound, because one answer can be spelled in any number of ways, and so can a fault. */
    private static final int MAX_REMEMBERED = 1_000;

    private static final int DIGITS = 10;
    private static final char REPLACEMENT = '\uFFFD';
    private static final int UNREAD = Response.BLANK - 1;

    private final AnswerLegend legend;
    private final int[] digits = new int[DIGITS];
    private final Map<Cell, Answer> remembered = new HashMap<>();
    private final Function<String, Answer> reader = this::read;

    AnswerCells(AnswerLegend legend) {
        this.legend = legend;
        for (int digit = 0; digit < DIGITS; digit++) {
            Answer answer = read(Integer.toString(digit));
            digits[digit] = answer.fault.isEmpty() ? answer.choice : UNREAD;
        }
    }

    /** What a field says: a choice or a blank, or else what is wrong with it. */
    record Answer(int choice, Optional<Fault> fault) {}

    /** The choice where it takes no more than a look, else {@link #UNREAD}. */
    int glance(byte[] line, int offset, int length) {
        if (length == 0) {
            return Response.BLANK;
        }
        int digit = line[offset] - '0';
        return length == 1 && digit >= 0 && digit < DIGITS ? digits[digit] : UNREAD;
    }

    static boolean isRead(int choice) {
        return choice != UNREAD;
    }

    Answer read(Cell cell) {
        return cell.once(remembered, MAX_REMEMBERED, reader);
    }

    private Answer read(String text) {
        Optional<Fault> fault = textFault(text);
        if (fault.isEmpty()) {
            try {
                return new Answer(legend.read(text), fault);
            } catch (SurveyException wrong) {
                fault = Optional.of(fault(wrong).found(text));
            }
        }
        return new Answer(UNREAD, fault);
    }

    /** What is wrong with an answer. */
    static Fault fault(SurveyException wrong) {
        SheetCode code = switch (wrong.reason()) {
            case CHOICE_OUTSIDE_SCALE -> SheetCode.CHOICE_OUTSIDE_SCALE;
            case NUMBER_NOT_EXPLAINED -> SheetCode.NUMBER_NOT_EXPLAINED;
            default -> SheetCode.UNKNOWN_ANSWER;
        };
        return Fault.of(code).with("why", wrong.text());
    }

    /** What is wrong with the text as such: bytes that are not UTF-8, or too many characters. */
    static Optional<Fault> textFault(String text) {
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            return Optional.of(Fault.of(SheetCode.FIELD_TOO_LONG, "answers")
                    .with("length", text.length())
                    .with("most", ReadLimits.MAX_FIELD_LENGTH));
        }
        return encodingFault(text);
    }

    /** What is wrong where bytes are not UTF-8. */
    static Optional<Fault> encodingFault(String text) {
        return text.indexOf(REPLACEMENT) >= 0
                ? Optional.of(Fault.of(SheetCode.WRONG_ENCODING, "answers")
                        .found(text)
                        .expected("UTF-8"))
                : Optional.empty();
    }
}
