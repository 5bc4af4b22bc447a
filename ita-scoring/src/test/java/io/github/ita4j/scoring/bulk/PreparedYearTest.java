package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.internal.PreparedYear;
import io.github.ita4j.scoring.internal.PreparedYear.Verdict;
import io.github.ita4j.scoring.internal.RowNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The prepared form of each year is what its catalogue says. Run with {@code -Dita.golden.write=true} to write it anew after a
 * catalogue has changed.
 */
class PreparedYearTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/ita4j/scoring/internal");

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void saysWhatTheCatalogueSays(int year) throws IOException {
        String expected = text(Catalogs.forYear(year));
        String name = "rows-" + year + ".txt";
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.writeString(FOLDER.resolve(name), expected);
        }
        try (InputStream in = Objects.requireNonNull(PreparedYear.class.getResourceAsStream(name))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
        }
    }

    /** Rows near borders and anywhere: whatever is said of a row without the scorer is what the scorer says. */
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void saysOfARowWhatTheScorerSays(int year) throws IOException {
        Catalog catalog = Catalogs.forYear(year);
        Scorer scorer = Scorer.of(catalog);
        PreparedYear prepared = PreparedYear.of(Integer.toString(year)).orElseThrow();
        List<NodeCode> leaves = BulkScorer.of(scorer).leaves();
        assertThat(prepared.leaves())
                .containsExactly(leaves.stream().map(NodeCode::code).toArray(String[]::new));
        RowNumbers.Row row = new RowNumbers.Row(prepared.numbers());
        Random random = new Random(year);
        RandomRows rows = new RandomRows(random);
        int said = 0;
        int straddling = 0;
        for (int i = 0; i < 2_000; i++) {
            int[] scores = i % 2 == 0 ? rows.rows(leaves, 1) : nearABorder(leaves, prepared, random);
            for (int missing = random.nextInt(2) * random.nextInt(3); missing > 0; missing--) {
                scores[random.nextInt(scores.length)] = RowNumbers.MISSING;
            }
            if (!prepared.numbers().score(scores, 0, false, row)) {
                continue;
            }
            Optional<Verdict> verdict = prepared.verdict(row);
            AgencyResult expected = new AgencyResult(
                    scorer.assess(RandomRows.sheet(catalog, leaves, scores, 0)), List.copyOf(catalog.nodes()));
            for (int node = 0; node < prepared.nodes().length; node++) {
                assertThat(List.of(row.reported[node], row.least[node], row.greatest[node]))
                        .isEqualTo(List.of(expected.reported(node), expected.least(node), expected.greatest(node)));
            }
            if (verdict.isPresent()) {
                said++;
                straddling += row.step > 0 ? 1 : 0;
                assertThat(verdict.get())
                        .as(Arrays.toString(scores))
                        .isEqualTo(verdict(expected, catalog.gradeScale().grades()));
            }
        }
        assertThat(said).isGreaterThan(1_000);
        assertThat(straddling).isGreaterThan(10);
    }

    /** Scores around one of the numbers at which grades change: the first instrument, or the total. */
    private static int[] nearABorder(List<NodeCode> leaves, PreparedYear prepared, Random random) {
        int[] scores = new int[leaves.size()];
        int around = List.of(7000, 8500, 9500, 5000, 6500, 7500, 5500).get(random.nextInt(7));
        int other = 7000 + random.nextInt(3001);
        boolean total = random.nextBoolean();
        for (int leaf = 0; leaf < scores.length; leaf++) {
            boolean closed = prepared.numbers().leaves()[leaf].scale().length > 0;
            scores[leaf] = closed ? (random.nextInt(8) == 0 ? 0 : 10_000) : total ? 0 : other;
        }
        RowNumbers.Row row = new RowNumbers.Row(prepared.numbers());
        int end = total ? scores.length : scores.length / 3;
        int least = 0;
        int most = 10_000;
        while (least < most) {
            int score = (least + most) / 2;
            for (int leaf = 0; leaf < end; leaf++) {
                if (prepared.numbers().leaves()[leaf].scale().length == 0) {
                    scores[leaf] = total ? score : around - random.nextInt(2);
                }
            }
            prepared.numbers().score(scores, 0, false, row);
            least = row.reported[0] < around ? score + 1 : least;
            most = row.reported[0] < around ? most : score;
        }
        return scores;
    }

    private static Verdict verdict(AgencyResult result, List<Grade> grades) {
        return new Verdict(
                result.grade().map(grades::indexOf).orElse(-1),
                result.gradeBasis().map(GradeBasis::code).orElse(""),
                result.possibleGrades().stream()
                        .mapToLong(grade -> 1L << grades.indexOf(grade))
                        .sum());
    }

    private static String text(Catalog catalog) {
        RowResults results = RowResults.of(Scorer.of(catalog)).orElseThrow();
        RowNumbers numbers = results.numbers();
        List<Grade> grades = catalog.gradeScale().grades();
        List<NodeCode> leaves = Scorer.of(catalog).form().leaves();
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of(grades.size()));
        for (Grade grade : grades) {
            lines.add(List.of(
                    grade.code().code(),
                    grade.passing() ? "passing" : "",
                    grade.title().thai(),
                    grade.title().english().orElse("")));
        }
        lines.add(List.of(leaves.size()));
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            RowNumbers.Leaf of = numbers.leaves()[leaf];
            List<Object> line = new ArrayList<>(List.of(
                    leaves.get(leaf).code(), of.weight(), of.published() ? "published" : "", of.scale().length));
            Arrays.stream(of.scale()).forEach(line::add);
            lines.add(line);
        }
        List<CriteriaNode> nodes = catalog.tree().all();
        lines.add(List.of(nodes.size()));
        for (int node = 0; node < nodes.size(); node++) {
            RowNumbers.Span span = numbers.spans()[node];
            NodeCode code = nodes.get(node).code();
            lines.add(List.of(
                    code.code(),
                    kind(code),
                    span.from(),
                    span.to(),
                    span.weight(),
                    span.numerator(),
                    span.denominator()));
        }
        lines.add(List.of(numbers.borders().length));
        for (RowNumbers.Borders borders : numbers.borders()) {
            lines.add(List.of(borders.node(), borders.below().length));
            lines.add(LongStream.of(borders.below()).boxed().toList());
            lines.add(LongStream.of(borders.above()).boxed().toList());
        }
        Map<Long, Verdict> verdicts = verdicts(results, leaves, grades);
        lines.add(List.of(verdicts.size()));
        verdicts.forEach(
                (cell, verdict) -> lines.add(List.of(cell, verdict.grade(), verdict.basis(), verdict.possible())));
        StringBuilder text = new StringBuilder();
        for (List<?> line : lines) {
            text.append(String.join("\t", line.stream().map(String::valueOf).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String kind(NodeCode code) {
        return code instanceof Instrument
                ? "instrument"
                : code instanceof PartCode
                        ? "part"
                        : code instanceof IndicatorNumber
                                ? "indicator"
                                : code instanceof SubIndicatorNumber
                                        ? "subIndicator"
                                        : code instanceof ItemCode ? "item" : "overall";
    }

    /** Of every place that rows with an even IIT, an even EIT and any number of zeros reach. */
    private static Map<Long, Verdict> verdicts(RowResults results, List<NodeCode> leaves, List<Grade> grades) {
        Map<Long, Verdict> verdicts = new TreeMap<>();
        RowNumbers numbers = results.numbers();
        RowNumbers.Row row = new RowNumbers.Row(numbers);
        int[] values = values(numbers);
        int first = numbers.spans()[1].to();
        for (int one : values) {
            for (int two : values) {
                for (int zeros = 0; zeros <= leaves.size(); zeros++) {
                    int[] scores = new int[leaves.size()];
                    for (int leaf = 0; leaf < scores.length; leaf++) {
                        boolean closed = numbers.leaves()[leaf].scale().length > 0;
                        scores[leaf] = closed ? (leaf < leaves.size() - zeros ? 10_000 : 0) : leaf < first ? one : two;
                    }
                    if (numbers.score(scores, 0, false, row) && row.step == 0 && !verdicts.containsKey(row.cell)) {
                        results.result(Optional.empty(), scores, 0, false)
                                .ifPresent(found -> verdicts.put(row.cell, verdict(found, grades)));
                    }
                }
            }
        }
        return verdicts;
    }

    /** Scores between all borders, the nearest of each and one in the middle. */
    private static int[] values(RowNumbers numbers) {
        TreeSet<Integer> values = new TreeSet<>(List.of(0, 1, 10_000));
        for (RowNumbers.Borders borders : numbers.borders()) {
            long unit = 2 * numbers.spans()[borders.node()].weight();
            for (long border : borders.below()) {
                int near = (int) Math.floorDiv(border, unit);
                List.of(-2, -1, 1, 2, 250, -250)
                        .forEach(step -> values.add(Math.max(0, Math.min(10_000, near + step))));
            }
        }
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
