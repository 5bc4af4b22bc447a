package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ita4j.core.criteria.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Streams that somebody has changed give values that are in order, or nothing; never another exception of ours. */
class TamperedStreamPropertyTest {
    private static final SurveyForm FORM = SurveyForm.of(Surveys.catalog(2564), Instrument.IIT);

    private static final ResponseTally TALLY = TallyAccumulator.of(FORM)
            .add(Surveys.agency(1), new int[FORM.questions().size()])
            .toTally();

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            // The length of an array is believed before one of its numbers is read.
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=100000"));
            return in.readObject();
        }
    }

    @Property(tries = 3000)
    void aByteIsAnother(@ForAll Random random) {
        Serializable value = List.of(TALLY, TallyAccumulator.of(FORM), FORM, Response.of(Surveys.agency(1), 1, -1))
                .get(random.nextInt(4));
        byte[] bytes = Surveys.bytes(value);
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(4) : random.nextInt());
        }
        try {
            requireInOrder(read(bytes));
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

    /** Codes and names of the same length in place of others. */
    @Example
    void aWordIsAnother() throws Exception {
        String name = Surveys.agency(1).name();
        for (List<String> words : List.of(
                List.of("IIT", "OIT"),
                List.of("IIT", "o12"),
                List.of("IIT", "9.1"),
                List.of("i12", "e12"),
                List.of("i12", "i11"),
                List.of("i12", "x12"),
                List.of("respondents", "assessorxxx"),
                List.of(name, " ".repeat(name.getBytes(StandardCharsets.UTF_8).length)))) {
            byte[] bytes = replaced(Surveys.bytes(TALLY), words.get(0), words.get(1));
            assertThat(catchThrowable(() -> read(bytes))).as("%s", words).isInstanceOf(InvalidObjectException.class);
        }
    }

    private static byte[] replaced(byte[] bytes, String word, String other) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        String from = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(latin).contains(from);
        return latin.replace(from, new String(other.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Example
    void countsThatCannotBe() {
        int[] row = new int[FORM.layout().length()];
        int[] moreEmpty = row.clone();
        moreEmpty[TallyRow.EMPTY] = 1;
        for (TallyState state : List.of(
                new TallyState(FORM, List.of("ก", "ก"), List.of(row, row), true),
                new TallyState(FORM, List.of("ก", " ก"), List.of(row, row), true),
                new TallyState(FORM, List.of("ก"), List.of(), true),
                new TallyState(FORM, List.of(), List.of(row), false),
                new TallyState(FORM, List.of("ก"), List.of(moreEmpty), true),
                new TallyState(FORM, List.of(" "), List.of(row), true))) {
            assertThat(catchThrowable(() -> read(Surveys.bytes(state)))).isInstanceOf(InvalidObjectException.class);
        }
    }
}
