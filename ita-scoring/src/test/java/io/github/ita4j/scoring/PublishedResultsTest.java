package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.UnknownCatalogException;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results that were published, recomputed. */
class PublishedResultsTest {
    private static final FiscalYear FIRST = FiscalYear.ofBuddhist(2563);

    record Published(
            String agency,
            FiscalYear year,
            Map<String, BigDecimal> indicators,
            Map<String, BigDecimal> weighted,
            BigDecimal overall,
            Optional<String> grade,
            boolean aggregate) {
        @Override
        public String toString() {
            return agency + " " + year;
        }
    }

    static List<Published> all() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PublishedResultsTest.class.getResourceAsStream("published-results.json"))) {
            List<Published> found = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(in).get("records")) {
                found.add(new Published(
                        node.get("agency").textValue(),
                        FiscalYear.ofBuddhist(node.get("fiscalYear").intValue()),
                        numbers(node.path("indicators")),
                        numbers(node.path("weighted")),
                        new BigDecimal(node.get("overall").textValue()),
                        Optional.ofNullable(node.path("grade").textValue()),
                        node.get("aggregate").booleanValue()));
            }
            return found;
        }
    }

    private static Map<String, BigDecimal> numbers(JsonNode node) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        node.properties()
                .forEach(entry -> numbers.put(
                        entry.getKey(), new BigDecimal(entry.getValue().textValue())));
        return numbers;
    }

    private static Stream<Published> withCatalogue() throws IOException {
        return all().stream().filter(published -> published.year.compareTo(FIRST) >= 0);
    }

    static Stream<Published> withAllIndicators() throws IOException {
        return withCatalogue().filter(published -> published.indicators.size() == 10);
    }

    static Stream<Published> withIndicatorsOfTheOit() throws IOException {
        return withCatalogue().filter(published -> published.weighted.containsKey("OIT"));
    }

    static Stream<Published> withGrade() throws IOException {
        return withCatalogue().filter(published -> published.grade.isPresent());
    }

    @Test
    void theTestDataIsAllThere() throws IOException {
        assertThat(all()).hasSize(19);
        assertThat(withAllIndicators()).hasSize(2);
        assertThat(withIndicatorsOfTheOit()).hasSize(6);
        assertThat(withGrade()).hasSize(14);
    }

    @Test
    void resultsOfYearsWithoutCatalogueAreNotGuessed() throws IOException {
        assertThat(all().stream().filter(published -> published.year.compareTo(FIRST) < 0))
                .hasSize(2)
                .allSatisfy(published -> assertThatThrownBy(() -> Catalogs.forYear(published.year))
                        .isInstanceOf(UnknownCatalogException.class));
    }

    @ParameterizedTest
    @MethodSource("withAllIndicators")
    void totalsFollowFromTheIndicators(Published published) {
        Assessment result = assess(published.year, published.indicators);
        BigDecimal difference = result.overall()
                .score()
                .orElseThrow()
                .reported()
                .subtract(published.overall)
                .abs();
        assertThat(published.aggregate).isTrue();
        assertThat(difference).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @ParameterizedTest
    @MethodSource("withIndicatorsOfTheOit")
    void theOitFollowsFromIndicators9And10(Published published) {
        Assessment result = assess(published.year, published.indicators);
        BigDecimal weighted = result.node(NodeCode.parse("OIT"))
                .orElseThrow()
                .score()
                .orElseThrow()
                .value()
                .times(Fraction.of(40, 100))
                .toDecimal(2, RoundingMode.HALF_UP);
        assertThat(weighted).isEqualByComparingTo(published.weighted.get("OIT"));
    }

    /** The EIT is known by its weighted part alone; with it, the OIT and the total only one IIT fits, up to rounding. */
    @ParameterizedTest
    @MethodSource("withIndicatorsOfTheOit")
    void theWeightedPartsFitTheTotal(Published published) {
        BigDecimal weightedEit = Objects.requireNonNull(published.weighted.get("EIT"));
        Score eit = Score.of(Fraction.of(weightedEit).dividedBy(Fraction.of(30, 100)));
        Map<NodeCode, Score> given = new HashMap<>();
        published.indicators.forEach((code, score) -> given.put(NodeCode.parse(code), Score.of(score)));
        given.put(NodeCode.parse("EIT"), Score.of(eit.reported()));
        given.put(NodeCode.parse("overall"), Score.of(published.overall));
        Catalog catalog = Catalogs.forYear(published.year);
        Assessment result = Scorer.of(catalog).assess(Sheets.sheet(catalog, given));

        assertThat(Score.of(eit.reported()).value().times(Fraction.of(30, 100)).toDecimal(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(weightedEit);
        assertThat(result.discrepancies()).isEmpty();
        NodeResult iit = result.node(NodeCode.parse("IIT")).orElseThrow();
        assertThat(iit.lower().reported()).isGreaterThan(BigDecimal.valueOf(80));
        assertThat(iit.upper().value().minus(iit.lower().value())).isLessThan(Fraction.of(5, 100));
    }

    @ParameterizedTest
    @MethodSource("withGrade")
    void thePublishedGradeIsAmongThePossibleOnes(Published published) {
        Assessment result = assess(published.year, Map.of("overall", published.overall));
        assertThat(result.possibleGrades())
                .flatMap(grade -> List.of(grade.code().code(), grade.title().in(Language.THAI)))
                .contains(published.grade.orElseThrow());
        if (published.year.compareTo(FiscalYear.ofBuddhist(2565)) <= 0) {
            assertThat(result.grade().map(Grade::code).map(Object::toString)).isEqualTo(published.grade);
            assertThat(result.gradeBasis()).contains(GradeBasis.OVERALL);
        }
    }

    /**
     * Proof that an indicator of the OIT is the mean of its sub-indicators: for each agency there is a set of missed
     * items that gives exactly the two published scores, and wherever an item was missed no number of missed items does
     * so as a plain mean over the items.
     */
    @ParameterizedTest
    @MethodSource("withIndicatorsOfTheOit")
    void aSetOfMissedItemsGivesExactlyThePublishedScores(Published published) {
        Catalog catalog = Catalogs.forYear(published.year);
        Map<NodeCode, Score> items = new HashMap<>();
        for (String number : List.of("9", "10")) {
            BigDecimal target = Objects.requireNonNull(published.indicators.get(number));
            List<SubIndicator> groups = catalog.indicator(IndicatorNumber.parse(number))
                    .orElseThrow()
                    .subIndicators();
            int[] missed = search(groups, target).orElseThrow();
            for (int i = 0; i < missed.length; i++) {
                List<Item> group = groups.get(i).items();
                for (int j = 0; j < group.size(); j++) {
                    items.put(group.get(j).code(), j < missed[i] ? Score.ZERO : Score.MAX);
                }
            }
        }
        Assessment result = Scorer.of(catalog).assess(Sheets.sheet(catalog, items));
        published.indicators.forEach((number, score) -> assertThat(result.node(NodeCode.parse(number))
                        .orElseThrow()
                        .score()
                        .map(Score::reported))
                .as("indicator %s", number)
                .contains(score));
    }

    /** The first combination of numbers of missed items, fewest in the last groups, that is reported as the target. */
    private static Optional<int[]> search(List<SubIndicator> groups, BigDecimal target) {
        int[] missed = new int[groups.size()];
        while (true) {
            List<Score> scores = new ArrayList<>();
            for (int i = 0; i < missed.length; i++) {
                int size = groups.get(i).items().size();
                scores.add(Score.of(100L * (size - missed[i]), size));
            }
            if (Score.mean(scores).reported().compareTo(target) == 0) {
                return Optional.of(missed);
            }
            int at = 0;
            while (at < missed.length && missed[at] == groups.get(at).items().size()) {
                missed[at++] = 0;
            }
            if (at == missed.length) {
                return Optional.empty();
            }
            missed[at]++;
        }
    }

    @Test
    void aMeanOverTheItemsWouldNotFit() throws IOException {
        assertThat(withIndicatorsOfTheOit()
                        .map(published -> Objects.requireNonNull(published.indicators.get("9")))
                        .filter(score -> score.compareTo(BigDecimal.valueOf(100)) < 0))
                .hasSize(5)
                .noneMatch(score -> Stream.iterate(0, missed -> missed + 1)
                        .limit(34)
                        .anyMatch(missed ->
                                Score.of(100L * (33 - missed), 33).reported().compareTo(score) == 0));
    }

    private static Assessment assess(FiscalYear year, Map<String, BigDecimal> scores) {
        Catalog catalog = Catalogs.forYear(year);
        Map<NodeCode, Score> given = new HashMap<>();
        scores.forEach((code, score) -> given.put(NodeCode.parse(code), Score.of(score)));
        return Scorer.of(catalog).assess(Sheets.sheet(catalog, given));
    }
}
