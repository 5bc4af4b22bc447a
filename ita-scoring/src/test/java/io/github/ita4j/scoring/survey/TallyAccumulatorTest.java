package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.sheet.Agency;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TallyAccumulatorTest {
    private static final SurveyForm FORM =
            Surveys.form(List.of(Surveys.fourLevels(), Surveys.scale("100", "0"), Surveys.fourLevels()));
    private static final QuestionCode I1 = QuestionCode.parse("i1");
    private static final QuestionCode I2 = QuestionCode.parse("i2");
    private static final Agency A = Surveys.agency(1);
    private static final Agency B = Surveys.agency(2);

    private static TallyAccumulator counts() {
        return TallyAccumulator.of(FORM);
    }

    @Test
    void countsAnswersAndBlanksApart() {
        ResponseTally tally = counts().add(A, 3, 1, 0)
                .add(A, 3, Response.BLANK, 1)
                .add(A, Response.BLANK, Response.BLANK, Response.BLANK)
                .add(B, 0, 0, 0)
                .toTally();
        assertThat(tally.agencies()).map(AgencyTally::agency).containsExactly(A, B);
        AgencyTally a = tally.agency(A).orElseThrow();
        assertThat(a.responses()).isEqualTo(3);
        assertThat(a.emptyResponses()).isEqualTo(1);
        assertThat(a.respondents()).isEqualTo(2);
        assertThat(a.count(I1, 3)).isEqualTo(2);
        assertThat(a.count(I1, 0)).isZero();
        assertThat(a.answers(I1)).isEqualTo(2);
        assertThat(a.blanks(I1)).isEqualTo(1);
        assertThat(a.answers(I2)).isEqualTo(1);
        assertThat(a.blanks(I2)).isEqualTo(2);
        assertThat(tally.agency(Surveys.agency(3))).isEmpty();
        assertThatThrownBy(() -> a.count(I2, 2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("i2 has 2 choices, with the indexes from 0; there is no 2.");
        assertThatThrownBy(() -> a.count(QuestionCode.parse("e1"), 0)).isInstanceOf(SurveyException.class);
    }

    @Test
    void aCounterCountsInItsAccumulator() {
        TallyAccumulator counts = counts().add(A, 3, 1, 0);
        ResponseCounter a = counts.counter(A);
        ResponseCounter b = counts.counter(B);
        a.add(0, 0, 0);
        assertThat(counts.toTally())
                .isEqualTo(counts().add(A, 3, 1, 0).add(A, 0, 0, 0).toTally());
        counts.merge(counts().add(A, 1, 1, 1).add(B, 2, 1, 2));
        b.add(Response.BLANK, Response.BLANK, Response.BLANK);
        a.add(2, 1, 1);
        assertThatThrownBy(() -> b.add(0, 2, 0)).isInstanceOf(SurveyException.class);
        assertThatThrownBy(() -> b.add(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(counts.toTally())
                .isEqualTo(counts().add(A, 3, 1, 0)
                        .add(A, 0, 0, 0)
                        .add(A, 1, 1, 1)
                        .add(A, 2, 1, 1)
                        .add(B, 2, 1, 2)
                        .add(B, -1, -1, -1)
                        .toTally());
    }

    /** No shipped catalogue knows a minimum, so only the caller can. */
    @Test
    void saysWhetherTheMinimumIsMetWhereOneIsKnown() {
        ResponseTally tally = counts().add(A, 1, 1, 1)
                .add(A, 1, 1, 1)
                .add(A, -1, -1, -1)
                .add(B, 1, 1, 1)
                .toTally();
        AgencyTally a = tally.agency(A).orElseThrow();
        AgencyTally b = tally.agency(B).orElseThrow();
        assertThat(a.meets(SamplingMinimum.NOT_KNOWN)).isEmpty();
        assertThat(a.meets(SamplingMinimum.of(2))).contains(true);
        assertThat(a.meets(SamplingMinimum.of(3))).contains(false);
        SamplingMinimum onlyOfA = agency -> agency.equals(A) ? OptionalLong.of(2) : OptionalLong.empty();
        assertThat(a.meets(onlyOfA)).contains(true);
        assertThat(b.meets(onlyOfA)).isEmpty();
    }

    @Test
    void takesNamesAsAgenciesDo() {
        TallyAccumulator counts =
                counts().add("  ก  ", 0, 0, 0).add("ก", 0, 0, 0).add(Agency.of(" ก"), 0, 0, 0);
        assertThat(counts.toTally().agency(Agency.of("ก")).orElseThrow().responses())
                .isEqualTo(3);
        assertThatThrownBy(() -> counts.add(" ", 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(counts.toTally().agencies()).hasSize(1);
    }

    @Test
    void refusesAWrongResponseWhole() {
        TallyAccumulator counts = counts().add(A, 0, 0, 0);
        ResponseTally before = counts.toTally();
        assertThatThrownBy(() -> counts.add(A, 0, 2, 0))
                .isInstanceOf(SurveyException.class)
                .hasMessage("i2 has no choice with index 2: give 0 to 1, or -1 for blank.");
        assertThatThrownBy(() -> counts.add(B, 0, 0, -2)).isInstanceOf(SurveyException.class);
        assertThatThrownBy(() -> counts.add(B, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(counts.toTally()).isEqualTo(before);
    }

    @Test
    void aTallyDoesNotChangeWhenCountingGoesOn() {
        TallyAccumulator counts = counts().add(A, 0, 0, 0);
        ResponseTally tally = counts.toTally();
        counts.add(A, 1, 1, 1).add(B, 1, 1, 1);
        assertThat(tally.agencies()).hasSize(1);
        assertThat(tally.agency(A).orElseThrow().responses()).isEqualTo(1);
    }

    @Test
    void mergingLeavesTheOtherAsItIs() {
        TallyAccumulator one = counts();
        TallyAccumulator other = counts().add(A, 0, 0, 0);
        one.merge(other).add(A, 1, 1, 1);
        assertThat(other.toTally()).isEqualTo(counts().add(A, 0, 0, 0).toTally());
        assertThat(one.merge(other.toTally()).toTally().agency(A).orElseThrow().responses())
                .isEqualTo(3);
    }

    @Test
    void refusesCountsOfAnotherForm() {
        SurveyForm other = SurveyForm.of(Surveys.catalog(2566), Instrument.IIT);
        assertThatThrownBy(() -> counts().merge(TallyAccumulator.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "Counts of IIT of 2566 \\(test .*\\) cannot be put together with counts of IIT of 2566"
                                + " \\(nacc .*\\): tally each survey for itself\\.");
        assertThatThrownBy(() -> ResponseTally.empty(FORM).merge(ResponseTally.empty(other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Doubling 2 responses 29 times gives 2^30; one more doubling leaves the range of the counters. */
    @Test
    void overflowIsNoticedAndChangesNothing() {
        TallyAccumulator counts =
                counts().add(A, 3, 0, 0).add(A, 3, 0, Response.BLANK).add(B, 0, 0, 0);
        for (int i = 0; i < 29; i++) {
            counts.merge(counts);
        }
        ResponseTally full = counts.toTally();
        assertThat(full.agency(A).orElseThrow().count(I1, 3)).isEqualTo(1L << 30);
        assertThatThrownBy(() -> counts.merge(counts)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> full.merge(full)).isInstanceOf(ArithmeticException.class);
        assertThat(counts.toTally()).isEqualTo(full);

        // Everything is full and still exact: i1 is 100 for all, i2 100, i3 0 for the half that answered.
        SurveyScores scores = SurveyScores.of(full.agency(A).orElseThrow());
        assertThat(scores.items().values())
                .map(score -> score.reported().toString())
                .containsExactly("100.00", "100.00", "0.00");
    }

    /** However the answers are spread and whichever comes first, spellings of one name are one agency. */
    @Test
    void spellingsOfOneNameAreOneAgency() {
        SurveyForm form = Surveys.form(List.of(Surveys.fourLevels()));
        List<String> spellings =
                List.of("เทศบาลเมืองน้ำพอง", "เทศบาลเมืองนํ้าพอง", "เทศบาลเมืองน้ำพอง\u200B", "เทศบาล");
        List<TallyAccumulator> parts = spellings.stream()
                .map(name -> TallyAccumulator.of(form).add(Agency.of(name), spellings.indexOf(name)))
                .toList();
        ResponseTally forwards = parts.stream()
                .reduce(TallyAccumulator.of(form), TallyAccumulator::merge)
                .toTally();
        TallyAccumulator backwards = TallyAccumulator.of(form);
        for (int part = parts.size() - 1; part >= 0; part--) {
            backwards.merge(parts.get(part).toTally());
        }
        assertThat(backwards.toTally()).isEqualTo(forwards);
        assertThat(forwards.agencies()).hasSize(2);
        for (String name : spellings.subList(0, 3)) {
            assertThat(forwards.agency(Agency.of(name)).orElseThrow().responses())
                    .isEqualTo(3);
        }
    }

    @Test
    void countsAreAddedAsAGroup() {
        SurveyForm form = Surveys.form(List.of(Surveys.fourLevels(), Surveys.scale("0", "100")));
        QuestionCode first = form.questions().get(0).code();
        QuestionCode second = form.questions().get(1).code();
        TallyAccumulator tally = TallyAccumulator.of(form)
                .addCounts(Surveys.agency(1), Map.of(first, List.of(2, 5, 20, 13), second, List.of(1, 2)))
                .add(Surveys.agency(1), 0, 1);
        AgencyTally agency = tally.toTally().agency(Surveys.agency(1)).orElseThrow();
        assertThat(agency.responses()).isEqualTo(41);
        assertThat(agency.count(first, 0)).isEqualTo(3);
        assertThat(agency.blanks(second)).isEqualTo(37);
        assertThatThrownBy(() -> tally.addCounts(Surveys.agency(1), Map.of(first, List.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 choices");
        assertThatThrownBy(() -> tally.addCounts(Surveys.agency(1), Map.of(second, List.of(-1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tally.addCounts(Surveys.agency(1), Map.of(second, List.of(Integer.MAX_VALUE, 2))))
                .isInstanceOf(ArithmeticException.class);
        assertThat(tally.toTally().agency(Surveys.agency(1))).contains(agency);
    }
}
