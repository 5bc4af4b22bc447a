package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Responses and their counts are values: they are equal by what they hold, and are the same on the other side of a stream. */
class SurveyValuesTest {
    private static final SurveyForm FORM = Surveys.form(List.of(Surveys.fourLevels(), Surveys.scale("100", "0")));
    private static final Agency A = Surveys.agency(1);

    /** Two agencies of one name, and one of another. */
    private static final Agency NORTH =
            Agency.builder().name("อบต.บ้านใหม่").province("นนทบุรี").build();

    private static final Agency SOUTH = Agency.builder()
            .name("อบต.บ้านใหม่")
            .id("7")
            .kind("อบต.")
            .parent("มท.")
            .build();

    private static ResponseTally tally(Agency agency, int... choices) {
        return TallyAccumulator.of(FORM).add(agency, choices).toTally();
    }

    @Test
    void aResponseIsAValue() {
        Response response = Response.of(A, 3, Response.BLANK);
        assertThat(response)
                .isEqualTo(Response.of(A, 3, Response.BLANK))
                .hasSameHashCodeAs(Response.of(A, 3, Response.BLANK))
                .isNotEqualTo(Response.of(A, 3, 1))
                .isNotEqualTo(Response.of(Surveys.agency(2), 3, Response.BLANK))
                .hasToString("Response[" + A.name() + " [3, -1]]");
        assertThat(response.size()).isEqualTo(2);
        assertThat(response.choice(0)).isEqualTo(3);
        assertThat(response.choice(1)).isEqualTo(Response.BLANK);
        assertThat(Stream.of(response, Response.of(A, 3, 1), Response.of(Surveys.agency(2), 3, -1))
                        .map(Response::hashCode))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTallyIsAValue() {
        ResponseTally tally = tally(A, 3, 1);
        assertThat(tally)
                .isEqualTo(tally(A, 3, 1))
                .hasSameHashCodeAs(tally(A, 3, 1))
                .isNotEqualTo(tally(A, 3, 0))
                .isNotEqualTo(tally(Surveys.agency(2), 3, 1))
                .isNotEqualTo(ResponseTally.empty(FORM))
                .isNotEqualTo(ResponseTally.empty(SurveyForm.of(Surveys.catalog(2564), Instrument.IIT)))
                .hasToString("ResponseTally[" + FORM + ", 1 agencies]");
        assertThat(ResponseTally.empty(FORM))
                .isNotEqualTo(ResponseTally.empty(SurveyForm.of(Surveys.catalog(2564), Instrument.IIT)));
        AgencyTally agency = tally.agency(A).orElseThrow();
        assertThat(agency)
                .isEqualTo(tally(A, 3, 1).agency(A).orElseThrow())
                .hasSameHashCodeAs(tally(A, 3, 1).agency(A).orElseThrow())
                .isNotEqualTo(tally(A, 3, 0).agency(A).orElseThrow())
                .isNotEqualTo(tally(Surveys.agency(2), 3, 1).agencies().get(0))
                .hasToString("AgencyTally[" + A.name() + ", " + FORM + ", 1 responses]");
        List<ResponseTally> others = List.of(tally, tally(A, 3, 0), tally(Surveys.agency(2), 3, 1));
        assertThat(others.stream().map(ResponseTally::hashCode)).doesNotHaveDuplicates();
        assertThat(others.stream().map(one -> one.agencies().get(0).hashCode())).doesNotHaveDuplicates();
        assertThat(Stream.of(FORM, SurveyForm.of(Surveys.catalog(2564), Instrument.IIT))
                        .map(SurveyForm::hashCode))
                .doesNotHaveDuplicates();
        assertThat(TallyAccumulator.of(FORM).add(A, 0, 0)).hasToString("TallyAccumulator[" + FORM + ", 1 agencies]");
    }

    @Test
    void isTheSameBehindAStream() {
        ResponseTally tally = TallyAccumulator.of(FORM)
                .add(Response.of(A, 3, 1))
                .add(NORTH, 0, 0)
                .add(SOUTH, 1, -1)
                .toTally();
        assertThat(Surveys.copy(tally))
                .isEqualTo(tally)
                .hasSameHashCodeAs(tally)
                .hasToString(tally.toString());
        TallyAccumulator counts = TallyAccumulator.of(FORM).merge(tally);
        assertThat(Surveys.copy(counts).add(A, 0, 0).toTally())
                .isEqualTo(counts.add(A, 0, 0).toTally())
                .isNotEqualTo(tally);
        assertThat(counts.form()).isEqualTo(FORM);
        Response response = Response.of(SOUTH, 3, -1);
        assertThat(Surveys.copy(response)).isEqualTo(response);
        assertThat(Surveys.copy(response).agency().attributes()).isEqualTo(SOUTH.attributes());
        SurveyForm form = Surveys.copy(FORM);
        assertThat(form).isEqualTo(FORM).hasSameHashCodeAs(FORM);
        assertThat(form.questions()).isEqualTo(FORM.questions());
        assertThat(form.read(0, "1")).isZero();
        QuestionCode part = QuestionCode.parse("i1.2");
        assertThat(Surveys.copy(part)).isEqualTo(part).isEqualTo(QuestionCode.valueOf("i1.2"));
    }

    @Test
    void agenciesOfOneNameAreCountedApart() {
        ResponseTally tally = TallyAccumulator.of(FORM)
                .add(NORTH, 0, 0)
                .add(SOUTH, 3, 1)
                .add(SOUTH, 3, 1)
                .add(A, 1, 1)
                .toTally();
        assertThat(tally.agencies()).hasSize(3);
        assertThat(tally.agency(NORTH).orElseThrow().responses()).isEqualTo(1);
        assertThat(tally.agency(NORTH).orElseThrow().agency().attributes()).isEqualTo(NORTH.attributes());
        assertThat(tally.agency(SOUTH).orElseThrow().agency().attributes()).isEqualTo(SOUTH.attributes());
        // A code is enough, however it is written.
        assertThat(tally.agency(Agency.builder().name("ก").id("๗").build())
                        .orElseThrow()
                        .responses())
                .isEqualTo(2);
        // A name is enough where it is that of one agency only.
        assertThat(tally.agency(Agency.of("อบต.บ้านใหม่"))).isEmpty();
        assertThat(tally.agency(Agency.of(A.name() + "\u200B")).orElseThrow().responses())
                .isEqualTo(1);
        assertThat(tally(SOUTH, 3, 1)
                        .agency(Agency.of(" อบต. บ้านใหม่".strip().replace(" ", "")))
                        .orElseThrow()
                        .agency())
                .isEqualTo(SOUTH);
        assertThat(tally(SOUTH, 3, 1).agency(Agency.of("อบต.บ้านเก่า"))).isEmpty();
    }

    @Test
    void spellingsOfAnAgencyWithAProvinceAreOne() {
        Agency spelled =
                Agency.builder().name("อบต.บ้านใหม่\u200B").province("นนทบุรี").build();
        ResponseTally tally =
                TallyAccumulator.of(FORM).add(NORTH, 0, 0).add(spelled, 0, 0).toTally();
        assertThat(tally.agencies()).map(AgencyTally::responses).containsExactly(2L);
        assertThat(tally.agency(spelled)).isEqualTo(tally.agency(NORTH)).isPresent();
    }

    /** Names come from files and may hold anything, also what divides the name from the rest in memory. */
    @Test
    void aNameMayHoldAnything() {
        for (String name : List.of("ก\0ข", "ก\0\0\0\0ข", "\0ก")) {
            Agency agency = Agency.of(name);
            assertThat(tally(agency, 0, 0).agencies()).hasSize(1);
            assertThat(Response.of(agency, 0, 0).agency().name()).isNotBlank();
        }
        Agency odd = Agency.builder().name("ก").id("1\0").province("\0").build();
        assertThat(Response.of(odd, 0, 0).agency().id()).contains("1 ");
    }

    @Test
    void scoresOfAnAgencyBecomeASheet() {
        ResponseTally tally = tally(SOUTH, 3, 1);
        ScoreSheet sheet = tally.scores("อบต.บ้านใหม่");
        assertThat(sheet.agency()).contains(SOUTH);
        assertThat(sheet.exact()).isTrue();
        assertThat(sheet.fiscalYear()).isEqualTo(FORM.catalog().fiscalYear());
        assertThat(sheet.scores())
                .isEqualTo(SurveyScores.of(tally.agency(SOUTH).orElseThrow()).nodeScores())
                .containsEntry(NodeCode.parse("i1"), Score.MAX);
        assertThatThrownBy(() -> tally.scores("ก"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No response is about 'ก': see agencies() for those that were counted.");
        assertThat(tally.merge(tally).scores("อบต.บ้านใหม่")).isEqualTo(sheet);
        assertThat(TallyAccumulator.of(Surveys.catalog(2564), Instrument.IIT).form())
                .isEqualTo(SurveyForm.of(Surveys.catalog(2564), Instrument.IIT));
    }
}
