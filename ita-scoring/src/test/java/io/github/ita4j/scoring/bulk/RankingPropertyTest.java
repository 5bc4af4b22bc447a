package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.bulk.Ranking.RankedAgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Ranks against every completion of a few agencies, tried one by one. */
class RankingPropertyTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
    private static final NodeCode NODE = NodeCode.parse("9.1");

    /** Between 84.98 and 85.02, so that many are alike. */
    private record Agencies(List<Integer> least, List<Integer> reported, List<Integer> greatest) {
        static Agencies random(Random random, int count) {
            Agencies agencies = new Agencies(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < count; i++) {
                int least = 8498 + random.nextInt(4);
                int greatest = least + Math.max(0, random.nextInt(5) - 2);
                agencies.least.add(least);
                agencies.greatest.add(greatest);
                agencies.reported.add(
                        random.nextInt(3) == 0 && greatest > least
                                ? BulkScorer.MISSING
                                : least + random.nextInt(greatest - least + 1));
            }
            return agencies;
        }

        AgencyResult result(int agency) {
            AgencyResult.Nodes nodes = new AgencyResult.Nodes(List.copyOf(CATALOG.nodes()));
            int node = nodes.codes().indexOf(NODE);
            nodes.reported()[node] = reported.get(agency);
            nodes.least()[node] = least.get(agency);
            nodes.greatest()[node] = greatest.get(agency);
            return new AgencyResult(
                    Optional.of(Agency.builder()
                            .name("หน่วยงาน " + agency)
                            .province("จังหวัด " + agency % 2)
                            .build()),
                    nodes,
                    new AgencyResult.Verdict(
                            Optional.empty(),
                            Optional.empty(),
                            CATALOG.gradeScale().grades(),
                            Optional.empty()),
                    true,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private static int rank(List<Integer> scores, int of, List<Integer> among) {
        int rank = 1;
        for (int other : among) {
            rank += scores.get(other) > scores.get(of) ? 1 : 0;
        }
        return rank;
    }

    /** Every way in which the scores may come out. */
    private static List<List<Integer>> completions(Agencies agencies) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int agency = 0; agency < agencies.least.size(); agency++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> begun : all) {
                for (int score = agencies.least.get(agency); score <= agencies.greatest.get(agency); score++) {
                    List<Integer> next = new ArrayList<>(begun);
                    next.add(score);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    @Property(tries = 200)
    void ranksAreThoseOfEveryCompletion(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int count) {
        Agencies agencies = Agencies.random(random, count);
        List<AgencyResult> results = new ArrayList<>();
        for (int agency = 0; agency < count; agency++) {
            results.add(agencies.result(agency));
        }
        Map<String, RankedAgency> places = new HashMap<>();
        Ranking ranking = Ranking.of(CATALOG, NODE, Agency::province, results);
        ranking.places()
                .forEach(place ->
                        places.put(place.result().agency().orElseThrow().name(), place));
        List<List<Integer>> completions = completions(agencies);
        for (int agency = 0; agency < count; agency++) {
            RankedAgency place = places.get("หน่วยงาน " + agency);
            List<Integer> everybody = new ArrayList<>();
            List<Integer> neighbours = new ArrayList<>();
            for (int other = 0; other < count; other++) {
                everybody.add(other);
                if (other % 2 == agency % 2) {
                    neighbours.add(other);
                }
            }
            holds(place.rank(), agencies, completions, agency, everybody);
            holds(place.rankInGroup(), agencies, completions, agency, neighbours);
        }
        assertThat(ranking.places())
                .extracting(place -> place.result().reported(1))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static void holds(
            Ranking.Rank rank, Agencies agencies, List<List<Integer>> completions, int agency, List<Integer> among) {
        List<Integer> ranks =
                completions.stream().map(scores -> rank(scores, agency, among)).toList();
        assertThat(rank.best()).isEqualTo(Collections.min(ranks));
        assertThat(rank.worst()).isEqualTo(Collections.max(ranks));
        Set<Integer> byReported = new HashSet<>();
        for (List<Integer> scores : completions) {
            List<Integer> said = new ArrayList<>(scores);
            for (int other = 0; other < said.size(); other++) {
                if (agencies.reported.get(other) >= 0) {
                    said.set(other, agencies.reported.get(other));
                }
            }
            byReported.add(rank(said, agency, among));
        }
        boolean known = agencies.reported.get(agency) >= 0 && byReported.size() == 1;
        assertThat(rank.reported()).isEqualTo(known ? byReported.stream().findAny() : Optional.empty());
    }

    /** As spreadsheets explain it: at 1 + (n - 1) q / 4, a place between two neighbours. */
    @Property(tries = 300)
    void quartilesLieAtTheirPlaces(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int count) {
        int[] scores = random.ints(count, 8_490, 8_510).toArray();
        Summary.Spread spread = Summary.Spread.of(scores);
        List<Integer> sorted = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int score : scores) {
            sorted.add(score);
            sum = sum.plus(Fraction.of(score, 100));
        }
        Collections.sort(sorted);
        assertThat(spread.mean().value()).isEqualTo(sum.dividedBy(Fraction.of(count)));
        List<Fraction> found = List.of(
                spread.lowest().value(),
                spread.lowerQuartile().value(),
                spread.median().value(),
                spread.upperQuartile().value(),
                spread.highest().value());
        for (int quarter = 0; quarter <= 4; quarter++) {
            Fraction way = Fraction.of((count - 1L) * quarter, 4);
            int before = way.numerator().divide(way.denominator()).intValueExact();
            Fraction rest = way.minus(Fraction.of(before));
            Fraction first = Fraction.of(sorted.get(before), 100);
            Fraction next = Fraction.of(sorted.get(Math.min(count - 1, before + 1)), 100);
            assertThat(found.get(quarter)).isEqualTo(first.plus(rest.times(next.minus(first))));
        }
        assertThat(spread.agencies()).isEqualTo(count);
    }
}
