package engines;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.survey.Response;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/** The job with checkpoints, which fails once after one of them and goes on from there, against one process. */
public final class Main {
    private static final int RESPONSES = 20_000;
    private static final int SHEETS = 2_000;
    private static final AtomicLong SEEN = new AtomicLong();
    private static final AtomicLong CHECKPOINTS = new AtomicLong();
    private static final AtomicLong FAILED_AT = new AtomicLong();

    private Main() {}

    public static void main(String[] args) throws Exception {
        SurveyForm form = SurveyForm.of(Catalogs.forYear(2564), Instrument.IIT);
        int questions = form.questions().size();
        Configuration configuration = new Configuration();
        configuration.setString("restart-strategy.type", "fixed-delay");
        configuration.setString("restart-strategy.fixed-delay.attempts", "3");
        configuration.setString("restart-strategy.fixed-delay.delay", "100 ms");
        configuration.setString("rest.bind-address", "127.0.0.1");
        configuration.setString("rest.port", "0");
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        environment.enableCheckpointing(200);
        DataStream<Response> responses = environment
                .fromSource(
                        new DataGeneratorSource<>(
                                index -> response(index, questions),
                                RESPONSES,
                                RateLimiterStrategy.perSecond(4000),
                                TypeInformation.of(Response.class)),
                        WatermarkStrategy.noWatermarks(),
                        "responses")
                .map(new FailsOnce())
                .returns(Response.class);
        TallyAccumulator sum = TallyAccumulator.of(form);
        try (CloseableIterator<TallyAccumulator> counts = FlinkAnswers.count(responses, form).executeAndCollect()) {
            counts.forEachRemaining(sum::merge);
        }
        ResponseTally alone = LongStream.range(0, RESPONSES)
                .mapToObj(index -> response(index, questions))
                .collect(ResponseTally.collector(form));
        require(FAILED_AT.get() > 0 && SEEN.get() > RESPONSES, "the job did not fail, or began anew: " + SEEN);
        require(alone.equals(sum.toTally()), "another tally");
        System.out.println(RESPONSES + " responses, with a failure after checkpoint " + FAILED_AT
                + ": the same as in one process.");

        // Scores travel as text, and become sheets where they are assessed.
        StreamExecutionEnvironment scores = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        List<String> summaries = new ArrayList<>();
        DataStream<String> assessed = scores.fromSource(
                        new DataGeneratorSource<>(Main::line, SHEETS, TypeInformation.of(String.class)),
                        WatermarkStrategy.noWatermarks(),
                        "scores")
                .rebalance()
                .map(line -> Scorers.OF_2568.assess(sheet(line)).summary())
                .returns(String.class);
        try (CloseableIterator<String> all = assessed.executeAndCollect()) {
            all.forEachRemaining(summaries::add);
        }
        List<String> expected = LongStream.range(0, SHEETS)
                .mapToObj(index -> Scorers.OF_2568.assess(sheet(line(index))).summary())
                .sorted()
                .toList();
        require(summaries.stream().sorted().toList().equals(expected), "other scores");
        System.out.println(SHEETS + " score sheets: the same as in one process.");
    }

    /** Made where it is used. */
    private static final class Scorers {
        static final Scorer OF_2568 = Scorer.of(Catalogs.forYear(2568));
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new AssertionError(otherwise);
        }
    }

    private static Response response(long index, int questions) {
        Random random = new Random(index);
        // Every question has at least two choices.
        int[] choices = random.ints(questions, -1, 2).toArray();
        return Response.of(Agency.of("หน่วยงาน " + index % 50), choices);
    }

    private static String line(long index) {
        Random random = new Random(index);
        return "หน่วยงาน " + index + "," + (70 + random.nextInt(30)) + ".25,254/3," + random.nextInt(101);
    }

    private static ScoreSheet sheet(String line) {
        String[] cells = line.split(",", -1);
        return ScoreSheet.of(2568, cells[0], Map.of("IIT", cells[1], "EIT1", cells[2], "OIT", cells[3]));
    }

    /** Fails when some checkpoints are complete, so that what was counted before must come out of them. */
    private static final class FailsOnce implements MapFunction<Response, Response>, CheckpointListener {
        private static final long serialVersionUID = 1L;

        @Override
        public Response map(Response response) {
            SEEN.incrementAndGet();
            if (CHECKPOINTS.get() >= 3 && FAILED_AT.compareAndSet(0, CHECKPOINTS.get())) {
                throw new IllegalStateException("The failure that is asked for.");
            }
            return response;
        }

        @Override
        public void notifyCheckpointComplete(long checkpoint) {
            CHECKPOINTS.set(Math.max(CHECKPOINTS.get(), checkpoint));
        }
    }
}
