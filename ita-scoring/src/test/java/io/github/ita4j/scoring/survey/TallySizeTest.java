package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A year of the whole country: 8,323 agencies, 2,000,000 responses of 24 answers. */
class TallySizeTest {
    private static final int AGENCIES = 8_323;
    private static final int RESPONSES = 2_000_000;
    private static final int MEBIBYTE = 1 << 20;

    private static final SurveyForm FORM = Surveys.form(Collections.nCopies(24, Surveys.fourLevels()));

    @Test
    void memoryGrowsWithAgenciesAndNotWithResponses() {
        String[] names = new String[AGENCIES];
        for (int agency = 0; agency < AGENCIES; agency++) {
            // As long as the longest names are: about 80 Thai characters.
            names[agency] =
                    "องค์การบริหารส่วนตำบลที่มีชื่อยาวเป็นพิเศษ อำเภอเมืองนครศรีธรรมราช จังหวัดแห่งที่ " + agency;
        }
        TallyAccumulator counts = TallyAccumulator.of(FORM);
        Random random = new Random(24);
        int[] choices = new int[24];
        int early = 0;
        for (int response = 0; response < RESPONSES; response++) {
            for (int question = 0; question < choices.length; question++) {
                choices[question] = random.nextInt(5) - 1;
            }
            counts.add(names[response % AGENCIES], choices);
            if (response == AGENCIES) {
                early = Surveys.bytes(counts).length;
            }
        }
        ResponseTally tally = counts.toTally();
        assertThat(tally.agencies()).hasSize(AGENCIES);
        assertThat(tally.agencies().stream().mapToLong(AgencyTally::responses).sum())
                .isEqualTo(RESPONSES);
        assertThat(Surveys.bytes(counts)).hasSize(early).hasSizeLessThan(6 * MEBIBYTE);
        assertThat(Surveys.bytes(tally)).hasSize(early);
    }

    /** What a heap holds, by arithmetic, with the headers that a JVM of 64 bits needs at most. */
    @Test
    void theHeapHoldsAFewMebibytes() {
        long counters = 16 + 4L * FORM.layout().length();
        long name = 24 + 16 + 2L * 90;
        long entry = 48 + 2 * 8;
        assertThat(FORM.layout().length()).isEqualTo(2 + 24 * 4);
        assertThat(AGENCIES * (counters + name + entry)).isLessThan(6L * MEBIBYTE);
    }
}
