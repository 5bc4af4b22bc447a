package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The contracts of distributed aggregates, written out: everything that such an engine hands over, it hands over
 * serialized. Neither engine is a dependency; the interfaces below have the shape of theirs.
 */
class AggregateContractTest {
    private static final SurveyForm FORM = SurveyForm.of(Surveys.catalog(2564), Instrument.IIT);
    private static final List<Response> RESPONSES = Surveys.random(FORM, new Random(4), 1000);
    private static final ResponseTally EXPECTED = RESPONSES.stream().collect(ResponseTally.collector(FORM));

    /** As {@code org.apache.spark.api.java.function.Function2}. */
    interface Function2<A, B, R> extends Serializable {
        R call(A a, B b);
    }

    /** As {@code org.apache.flink.api.common.functions.AggregateFunction}. */
    interface AggregateFunction<I, A, R> extends Serializable {
        A createAccumulator();

        A add(I value, A accumulator);

        R getResult(A accumulator);

        A merge(A a, A b);
    }

    private static List<List<Response>> partitions() {
        List<List<Response>> partitions = new ArrayList<>();
        for (int from = 0; from < RESPONSES.size(); from += 130) {
            partitions.add(RESPONSES.subList(from, Math.min(RESPONSES.size(), from + 130)));
        }
        partitions.add(List.of());
        return partitions;
    }

    /** As {@code JavaRDD.aggregate}: the zero value is copied to each partition, each result is sent back. */
    private static <T extends Serializable, U extends Serializable> U aggregate(
            List<List<T>> partitions, U zero, Function2<U, T, U> seqOp, Function2<U, U, U> combOp) {
        byte[] sent = Surveys.bytes(zero);
        U result = Surveys.copy(zero);
        for (List<T> partition : partitions) {
            @SuppressWarnings("unchecked")
            U partial = (U) read(sent);
            for (T value : partition) {
                partial = Surveys.copy(seqOp.call(partial, Surveys.copy(value)));
            }
            result = combOp.call(result, Surveys.copy(partial));
        }
        return result;
    }

    @Test
    void sparkAggregatesWithMethodReferences() {
        TallyAccumulator zero = TallyAccumulator.of(FORM);
        TallyAccumulator result = aggregate(partitions(), zero, TallyAccumulator::add, TallyAccumulator::merge);
        assertThat(result.toTally()).isEqualTo(EXPECTED);
        assertThat(zero.toTally()).isEqualTo(ResponseTally.empty(FORM));
    }

    /** The form itself travels too, so that text can be read where it lies. */
    @Test
    void sparkReadsTextOnItsWorkers() {
        SurveyForm form = SurveyForm.of(Surveys.catalog(2566), Instrument.EIT);
        List<ArrayList<String>> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ArrayList<String> row = new ArrayList<>();
            form.questions()
                    .forEach(question -> row.add(question.scale().choices().size() == 2 ? "ใช่" : "๒"));
            rows.add(row);
        }
        Function2<TallyAccumulator, ArrayList<String>, TallyAccumulator> seqOp =
                (counts, row) -> counts.add(Surveys.copy(form).read(Surveys.agency(1), row));
        TallyAccumulator result =
                aggregate(List.of(rows, rows), TallyAccumulator.of(form), seqOp, TallyAccumulator::merge);
        assertThat(result.toTally().agency(Surveys.agency(1)).orElseThrow().count(QuestionCode.parse("e1"), 1))
                .isEqualTo(16);
    }

    /** As Flink does with keyed windows: many accumulators, kept serialized between the calls, merged when windows meet. */
    @Test
    void flinkAggregatesKeyByKey() {
        AggregateFunction<Response, TallyAccumulator, ResponseTally> function = new TallyFunction(FORM);
        Map<String, byte[]> state = new HashMap<>();
        for (int i = 0; i < RESPONSES.size(); i++) {
            Response response = RESPONSES.get(i);
            state.compute(
                    response.agencyName() + i % 3,
                    (key, bytes) -> Surveys.bytes(function.add(
                            response, bytes == null ? function.createAccumulator() : (TallyAccumulator) read(bytes))));
        }
        TallyAccumulator all = function.createAccumulator();
        for (byte[] bytes : state.values()) {
            all = function.merge(all, (TallyAccumulator) read(bytes));
        }
        assertThat(function.getResult(all)).isEqualTo(EXPECTED);
    }

    private record TallyFunction(SurveyForm form)
            implements AggregateFunction<Response, TallyAccumulator, ResponseTally> {
        @Override
        public TallyAccumulator createAccumulator() {
            return TallyAccumulator.of(form);
        }

        @Override
        public TallyAccumulator add(Response value, TallyAccumulator accumulator) {
            return accumulator.add(value);
        }

        @Override
        public ResponseTally getResult(TallyAccumulator accumulator) {
            return accumulator.toTally();
        }

        @Override
        public TallyAccumulator merge(TallyAccumulator a, TallyAccumulator b) {
            return a.merge(b);
        }
    }

    private static Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
