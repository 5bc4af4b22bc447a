package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Counting is a commutative monoid, for the accumulator and for its result, and order leaves no trace. */
class ResponseTallyPropertyTest {
    private static final SurveyForm FORM = SurveyForm.of(Surveys.catalog(2566), NodeCode.parse("EIT1"));

    private static TallyAccumulator count(List<Response> responses) {
        TallyAccumulator counts = TallyAccumulator.of(FORM);
        responses.forEach(counts::add);
        return counts;
    }

    private static ResponseTally tally(List<Response> responses) {
        return count(responses).toTally();
    }

    @Property(tries = 200)
    void mergeIsAssociativeAndCommutativeWithAnIdentity(
            @ForAll Random random,
            @ForAll @IntRange(max = 40) int sizeA,
            @ForAll @IntRange(max = 40) int sizeB,
            @ForAll @IntRange(max = 40) int sizeC) {
        ResponseTally a = tally(Surveys.random(FORM, random, sizeA));
        ResponseTally b = tally(Surveys.random(FORM, random, sizeB));
        ResponseTally c = tally(Surveys.random(FORM, random, sizeC));
        ResponseTally none = ResponseTally.empty(FORM);
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
        assertThat(a.merge(none)).isEqualTo(a);
        assertThat(none.merge(a)).isEqualTo(a);
    }

    @Property(tries = 200)
    void accumulatorsMergeInAnyOrderAndGrouping(@ForAll Random random, @ForAll @IntRange(max = 60) int size) {
        List<Response> responses = Surveys.random(FORM, random, size);
        List<TallyAccumulator> pieces = new ArrayList<>();
        pieces.add(TallyAccumulator.of(FORM));
        for (int from = 0; from < size; ) {
            int to = Math.min(size, from + 1 + random.nextInt(10));
            pieces.add(count(responses.subList(from, to)));
            from = to;
        }
        while (pieces.size() > 1) {
            TallyAccumulator one = pieces.remove(random.nextInt(pieces.size()));
            TallyAccumulator other = pieces.remove(random.nextInt(pieces.size()));
            pieces.add(one.merge(other));
        }
        assertThat(pieces.get(0).toTally()).isEqualTo(tally(responses));
    }

    @Property(tries = 200)
    void orderLeavesNoTrace(@ForAll Random random, @ForAll @IntRange(max = 60) int size) {
        List<Response> responses = Surveys.random(FORM, random, size);
        List<Response> shuffled = new ArrayList<>(responses);
        Collections.shuffle(shuffled, random);
        ResponseTally tally = tally(responses);
        assertThat(tally(shuffled)).isEqualTo(tally).hasToString(tally.toString());
        assertThat(tally(shuffled).agencies()).isEqualTo(tally.agencies());
        assertThat(Surveys.bytes(tally(shuffled))).isEqualTo(Surveys.bytes(tally));
        assertThat(Surveys.bytes(count(shuffled))).isEqualTo(Surveys.bytes(count(responses)));
    }

    @Property(tries = 50)
    void parallelStreamsGiveWhatSequentialOnesGive(@ForAll Random random, @ForAll @IntRange(max = 2000) int size) {
        List<Response> responses = Surveys.random(FORM, random, size);
        assertThat(responses.parallelStream().collect(ResponseTally.collector(FORM)))
                .isEqualTo(responses.stream().collect(ResponseTally.collector(FORM)))
                .isEqualTo(tally(responses));
    }

    /** A second, slower count straight from the responses. */
    @Property(tries = 100)
    void countsAreTheNumbersOfAnswers(@ForAll Random random, @ForAll @IntRange(max = 60) int size) {
        List<Response> responses = Surveys.random(FORM, random, size);
        for (AgencyTally agency : tally(responses).agencies()) {
            List<Response> own = responses.stream()
                    .filter(response -> response.agency().equals(agency.agency()))
                    .toList();
            assertThat(agency.responses()).isEqualTo(own.size());
            assertThat(agency.respondents() + agency.emptyResponses()).isEqualTo(own.size());
            for (int q = 0; q < FORM.questions().size(); q++) {
                int place = q;
                QuestionCode code = FORM.questions().get(q).code();
                for (int c = 0; c < FORM.questions().get(q).scale().choices().size(); c++) {
                    int choice = c;
                    assertThat(agency.count(code, c))
                            .isEqualTo(own.stream()
                                    .filter(response -> response.choice(place) == choice)
                                    .count());
                }
                assertThat(agency.blanks(code))
                        .isEqualTo(own.stream()
                                .filter(response -> response.choice(place) == Response.BLANK)
                                .count());
            }
        }
    }

    @Property(tries = 100)
    void serializationKeepsEverything(@ForAll Random random, @ForAll @IntRange(max = 60) int size) {
        List<Response> responses = Surveys.random(FORM, random, size);
        ResponseTally tally = tally(responses);
        assertThat(Surveys.copy(tally)).isEqualTo(tally).hasSameHashCodeAs(tally);
        TallyAccumulator counts = count(responses.subList(0, size / 2));
        TallyAccumulator copy = Surveys.copy(counts);
        responses.subList(size / 2, size).forEach(copy::add);
        assertThat(copy.toTally()).isEqualTo(tally);
        assertThat(counts.toTally()).isEqualTo(tally(responses.subList(0, size / 2)));
        responses.forEach(response -> assertThat(Surveys.copy(response)).isEqualTo(response));
    }

    /** What an agency's counts are does not depend on whose counts are beside them. */
    @Property(tries = 50)
    void agenciesAreCountedEachForItself(@ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int size) {
        SurveyForm iit = SurveyForm.of(Surveys.catalog(2564), Instrument.IIT);
        List<Response> responses = Surveys.random(iit, random, size);
        Agency agency = responses.get(0).agency();
        assertThat(responses.stream().collect(ResponseTally.collector(iit)).agency(agency))
                .isEqualTo(responses.stream()
                        .filter(response -> response.agency().equals(agency))
                        .collect(ResponseTally.collector(iit))
                        .agency(agency));
    }
}
