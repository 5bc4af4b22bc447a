package engines;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The job with one serializer, whose class is the argument, against one process. */
public final class Main {
    private static final int YEAR = 2564;
    private static final int AGENCIES = 300;
    private static final int RESPONSES = 20_000;

    private Main() {}

    public static void main(String[] args) {
        SurveyForm form = SurveyForm.of(Catalogs.forYear(YEAR), Instrument.IIT);
        List<String> answers = answers(form);
        ResponseTally alone =
                answers.stream().map(line -> SparkAnswers.read(form, line)).collect(ResponseTally.collector(form));
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName("ita4j")
                .config("spark.serializer", args[0])
                .config("spark.kryo.registrator", SparkKryo.class.getName())
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            JavaRDD<String> lines = context.parallelize(answers, 16);
            require(alone.equals(SparkAnswers.ofRdd(lines, form)), "treeAggregate");
            // By way of a shuffle, a cache and a broadcast, which use the serializer too.
            Broadcast<SurveyForm> shared = context.broadcast(form);
            JavaRDD<ResponseTally> parts = lines.map(line -> SparkAnswers.read(shared.value(), line))
                    .repartition(7)
                    .mapPartitions(part -> {
                        TallyAccumulator counts = TallyAccumulator.of(shared.value());
                        part.forEachRemaining(counts::add);
                        return List.of(counts.toTally()).iterator();
                    });
            require(alone.equals(parts.repartition(3).reduce(ResponseTally::merge)), "a shuffle of tallies");
            Dataset<String> dataset = spark.createDataset(answers, Encoders.STRING()).repartition(8);
            require(alone.equals(SparkAnswers.ofDataset(dataset, form)), "a typed Aggregator");

            Dataset<Row> rows = spark.createDataFrame(rows(), schema()).repartition(8);
            // Rows know their columns only when they come from a Dataset.
            List<ScoreSheet> sheets = rows.collectAsList().stream()
                    .map(row -> SparkScores.sheet(2568, row))
                    .toList();
            List<String> expected = sheets.stream()
                    .map(sheet -> SparkScores.assess(sheet).summary())
                    .sorted()
                    .toList();
            List<String> summaries = SparkScores.summaries(rows, 2568).collectAsList();
            require(sorted(summaries).equals(expected), "scores");
            // Score sheets themselves, through a shuffle.
            List<String> shuffled = context.parallelize(sheets, 8)
                    .repartition(5)
                    .map(sheet -> SparkScores.assess(sheet).summary())
                    .collect();
            require(sorted(shuffled).equals(expected), "score sheets");
            List<ScoreSheet> back = context.parallelize(sheets, 8).repartition(5).collect();
            require(List.copyOf(back).containsAll(sheets) && back.size() == sheets.size(), "score sheets read back");
        }
        System.out.println(alone.agencies().size() + " agencies, " + RESPONSES + " responses: the same as in one process.");
    }

    private static void require(boolean same, String what) {
        if (!same) {
            throw new AssertionError("Another result by " + what);
        }
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static List<String> answers(SurveyForm form) {
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < RESPONSES; i++) {
            String choices = form.questions().stream()
                    .map(question -> random.nextInt(10) == 0 ? "" : anyOf(question.scale(), random))
                    .collect(Collectors.joining(","));
            lines.add("หน่วยงาน " + random.nextInt(AGENCIES) + "," + choices);
        }
        return lines;
    }

    private static String anyOf(AnswerScale scale, Random random) {
        return scale.choices().get(random.nextInt(scale.choices().size())).label().thai();
    }

    private static StructType schema() {
        StructType schema = new StructType().add("agency", DataTypes.StringType, false);
        for (String code : List.of("IIT", "EIT1", "EIT2", "OIT", "o12")) {
            schema = schema.add(code, DataTypes.StringType, true);
        }
        return schema;
    }

    private static List<Row> rows() {
        Random random = new Random(2);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            rows.add(RowFactory.create(
                    "หน่วยงาน " + i, score(random), score(random), "254/3", score(random), random.nextBoolean() ? null : "0"));
        }
        return rows;
    }

    private static String score(Random random) {
        return random.nextInt(20) == 0 ? null : 70 + random.nextInt(30) + "." + random.nextInt(100);
    }
}
