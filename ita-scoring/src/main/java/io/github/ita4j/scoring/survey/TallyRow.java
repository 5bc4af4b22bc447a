package io.github.ita4j.scoring.survey;

import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the counts of one agency stand in one array: the responses, those of them that are wholly blank, then for each
 * question the answers of each choice. Blanks need no counters of their own; they are the responses without an answer.
 *
 * <p>No counter is ever greater than that of the responses, so guarding that one against overflow guards them all.
 */
final class TallyRow {
    static final int RESPONSES = 0;
    static final int EMPTY = 1;

    private static final int FIRST_CHOICE = 2;

    private final int[] starts;

    TallyRow(List<SurveyQuestion> questions) {
        starts = new int[questions.size() + 1];
        starts[0] = FIRST_CHOICE;
        for (int question = 0; question < questions.size(); question++) {
            starts[question + 1] =
                    starts[question] + questions.get(question).scale().choices().size();
        }
    }

    int choices(int question) {
        return starts[question + 1] - starts[question];
    }

    /** The place of the first choice of a question; the others follow. */
    int start(int question) {
        return starts[question];
    }

    /** The length of the array. */
    int length() {
        return starts[starts.length - 1];
    }

    long answers(int[] row, int question) {
        long answers = 0;
        for (int choice = starts[question]; choice < starts[question + 1]; choice++) {
            answers += row[choice];
        }
        return answers;
    }

    /** Whether an array can have come from counting responses; asked of arrays that come from a stream. */
    boolean isPossible(int[] row) {
        return row.length == length()
                && row[EMPTY] <= row[RESPONSES]
                && Arrays.stream(row).allMatch(count -> count >= 0)
                && IntStream.range(0, starts.length - 1)
                        .allMatch(question -> answers(row, question) <= row[RESPONSES] - row[EMPTY]);
    }

    static void addTo(int[] sum, int[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }
}
