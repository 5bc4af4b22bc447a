package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.scoring.survey.Response;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ResponseFilePropertyTest {
    private static final int QUESTIONS = 5;

    /** Names that are hard on a reader of CSV. */
    private static final List<String> AGENCIES = List.of("ก", "ก, ข", "\"ก\"", "ก ข  ค", "abc", "ำ");

    /** Whatever the spelling of the rows and whatever stands between them, the counts are those of the good rows. */
    @Property(tries = 200)
    void countsEveryGoodRowOnce(@ForAll Random random, @ForAll @IntRange(max = 60) int rows) {
        TallyAccumulator expected = TallyAccumulator.of(Answers.IIT);
        StringBuilder file = new StringBuilder("agency,respondent,i1,i2,i3,i7,i8\n");
        long refused = 0;
        for (int row = 0; row < rows; row++) {
            if (random.nextInt(6) == 0) {
                file.append(bad(random));
                refused++;
            } else {
                int[] choices = choices(random);
                String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
                file.append(good(agency, "r", choices, random));
                expected.add(Agency.of(agency), choices);
            }
        }
        ResponseReading reading = Answers.read(file.toString());
        assertThat(reading.tally()).contains(expected.toTally());
        assertThat(reading.refusedRows()).isEqualTo(refused);
        assertThat(reading.rows()).isEqualTo(rows);
    }

    /** Those who refuse duplicates look at each row themselves: without duplicates, what another thread looked at ahead is the same. */
    @Property(tries = 30)
    void whatIsReadAheadIsReadAsInOrder(@ForAll Random random, @ForAll @IntRange(min = 3_000, max = 9_000) int rows) {
        StringBuilder file = new StringBuilder("agency,respondent,i1,i2,i3,i7,i8\n");
        int agencies = 1 + random.nextInt(rows);
        int goodOnes = 1 + random.nextInt(2_000);
        for (int row = 0; row < rows; row++) {
            String agency = AGENCIES.get(random.nextInt(AGENCIES.size())) + random.nextInt(agencies);
            String wrong = bad(random).replaceFirst(",r,", ",r" + row + ",");
            file.append(
                    random.nextInt(goodOnes) == 0
                            ? wrong
                            : random.nextInt(goodOnes) == 0
                                    ? "\n,,,,,,\n\"" + agency + "\n\",r" + row + ",1,2,3,4,1\r\n"
                                    : good(agency, "r" + row, choices(random), random));
        }
        file.append(random.nextBoolean() ? "" : "ก,\"r,1,2,3,4,1\n");
        ResponseFileReader reader = ResponseFileReader.of(Answers.CATALOG);
        assertThat(reader.readText(file.toString(), "answers.csv"))
                .isEqualTo(reader.refusingDuplicates().readText(file.toString(), "answers.csv"));
    }

    private static int[] choices(Random random) {
        int[] choices = new int[Answers.IIT.questions().size()];
        Arrays.fill(choices, Response.BLANK);
        for (int question = 0; question < QUESTIONS; question++) {
            choices[question] = random.nextInt(5) - 1;
        }
        return choices;
    }

    private static String good(String agency, String respondent, int[] choices, Random random) {
        StringBuilder row = new StringBuilder(field(agency, random)).append(',').append(field(respondent, random));
        for (int question = 0; question < QUESTIONS; question++) {
            row.append(',').append(answer(question, choices[question], random));
        }
        return row.append(random.nextInt(4) == 0 ? "\r\n" : "\n").toString();
    }

    private static String bad(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "ก,r,1,1,1,1\n";
            case 1 -> "ก,r,1,1,1,1,1,1\n";
            case 2 -> "ก,r,1,2,3,4,5\n";
            case 3 -> "\"ก\"ข,r,1,2,3,4,1\n";
            case 4 -> ",r,1,2,3,4,1\n";
            default -> "ก,r,1,2,3,มากๆ,1\n";
        };
    }

    private static String answer(int question, int choice, Random random) {
        if (choice == Response.BLANK) {
            return random.nextInt(3) == 0 ? " " : "";
        }
        AnswerChoice label =
                Answers.IIT.questions().get(question).scale().choices().get(choice);
        String number = Integer.toString(choice + 1);
        String text = switch (random.nextInt(4)) {
            case 0 -> ThaiDigits.toThai(number);
            case 1 -> label.label().thai();
            default -> number;
        };
        return field(text, random);
    }

    private static String field(String text, Random random) {
        String quoted = '"' + text.replace("\"", "\"\"") + '"';
        return switch (random.nextInt(3)) {
            case 0 -> quoted;
            case 1 -> ' ' + quoted + ' ';
            default -> text.indexOf(',') >= 0 || text.indexOf('"') >= 0 ? quoted : text;
        };
    }
}
