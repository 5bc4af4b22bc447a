package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.scoring.survey.Response;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Responses to one survey, counted. */
final class TallyArbitraries {
    private static final int MOST_RESPONSES = 30;
    private static final int AGENCIES = 3;

    private TallyArbitraries() {}

    static Arbitrary<ResponseTally> of(SurveyForm form) {
        List<Arbitrary<Integer>> choices = form.questions().stream()
                .map(question -> Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(Response.BLANK)),
                        Tuple.of(
                                9,
                                Arbitraries.integers()
                                        .between(0, question.scale().choices().size() - 1))))
                .toList();
        Arbitrary<Response> responses = Combinators.combine(
                        Arbitraries.integers().between(1, AGENCIES),
                        Combinators.combine(choices).as(drawn -> drawn))
                .as((agency, drawn) -> Response.of(
                        Agency.of("องค์การบริหารส่วนตำบลแห่งที่ " + agency),
                        drawn.stream().mapToInt(Integer::intValue).toArray()));
        return responses
                .list()
                .ofMaxSize(MOST_RESPONSES)
                .map(list -> list.stream().collect(ResponseTally.collector(form)));
    }
}
