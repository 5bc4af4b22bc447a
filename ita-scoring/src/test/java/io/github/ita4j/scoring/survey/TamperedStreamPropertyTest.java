package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Instrument;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Streams that somebody has changed give values that are in order, or nothing; never another exception of ours. */
class TamperedStreamPropertyTest {
    private static final SurveyForm FORM = TamperedStreamTest.FORM;

    @Property(tries = 3000)
    void aByteIsAnother(@ForAll Random random) {
        Serializable value = List.of(
                        TamperedStreamTest.TALLY,
                        TallyAccumulator.of(FORM),
                        FORM,
                        Response.of(Surveys.agency(1), 1, -1))
                .get(random.nextInt(4));
        byte[] bytes = Surveys.bytes(value);
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(4) : random.nextInt());
        }
        try {
            requireInOrder(TamperedStreamTest.read(bytes));
        } catch (IOException | ClassNotFoundException refused) {
            assertThat(refused).isNotNull();
        } catch (RuntimeException e) {
            assertThat(Arrays.stream(e.getStackTrace()).map(StackTraceElement::getClassName))
                    .as("%s", e)
                    .noneMatch(name -> name.endsWith("State") || name.endsWith("SurveyForm") || name.endsWith("Tally"));
        }
    }

    private static void requireInOrder(Object value) {
        if (value instanceof ResponseTally tally) {
            tally.agencies()
                    .forEach(agency ->
                            assertThat(SurveyScores.of(agency).agency()).isEqualTo(agency.agency()));
        } else if (value instanceof SurveyForm form) {
            assertThat(form.instrument()).isNotEqualTo(Instrument.OIT);
        } else if (value instanceof Response response) {
            assertThat(response.agency().name()).isNotBlank();
        }
    }
}
