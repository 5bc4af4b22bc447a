package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ita4j.core.criteria.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stream holds in the place of counts, forms and names is refused where it cannot be. */
class TamperedStreamTest {
    static final SurveyForm FORM = SurveyForm.of(Surveys.catalog(2564), Instrument.IIT);

    static final ResponseTally TALLY = TallyAccumulator.of(FORM)
            .add(Surveys.agency(1), new int[FORM.questions().size()])
            .toTally();

    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            // The length of an array is believed before one of its numbers is read.
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=100000"));
            return in.readObject();
        }
    }

    /** Codes and names of the same length in place of others. */
    @Test
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

    @Test
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

    @Test
    void countsThatCanBe() throws Exception {
        int[] row = new int[FORM.layout().length()];
        row[TallyRow.RESPONSES] = 3;
        row[TallyRow.EMPTY] = 1;
        row[FORM.layout().start(0)] = 1;
        row[FORM.layout().start(0) + 1] = 1;
        TallyState state = new TallyState(FORM, List.of("ก"), List.of(row), true);
        ResponseTally tally = (ResponseTally) read(Surveys.bytes(state));
        assertThat(tally.agencies()).map(AgencyTally::responses).containsExactly(3L);
        assertThat(tally.agencies()).map(AgencyTally::respondents).containsExactly(2L);
        TallyState going = new TallyState(FORM, List.of("ก"), List.of(row), false);
        assertThat(((TallyAccumulator) read(Surveys.bytes(going))).toTally()).isEqualTo(tally);

        // One answer more than there are people who answered, or less than none.
        row[FORM.layout().start(0) + 1] = 2;
        assertThat(catchThrowable(() -> read(Surveys.bytes(state)))).isInstanceOf(InvalidObjectException.class);
        row[FORM.layout().start(0)] = -1;
        assertThat(catchThrowable(() -> read(Surveys.bytes(state)))).isInstanceOf(InvalidObjectException.class);
        row[FORM.layout().start(0)] = 0;
        assertThat(read(Surveys.bytes(state))).isInstanceOf(ResponseTally.class);
    }

    @Test
    void refusesAStreamThatCannotBeCounts() {
        int[] impossible = new int[FORM.layout().length()];
        impossible[FORM.layout().start(0)] = 1;
        for (int[] row : List.of(new int[3], impossible)) {
            TallyState state = new TallyState(FORM, List.of("ก"), List.of(row), true);
            assertThatThrownBy(() -> Surveys.copy(state))
                    .hasCauseInstanceOf(InvalidObjectException.class)
                    .hasMessageContaining("The stream holds no counts of IIT of 2564");
        }
    }
}
