package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.bulk.Ranking.RankedAgency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
    private static final Function<ScoreSheet, AgencyResult> RESULTS = AgencyResult.by(Scorer.of(CATALOG));

    private static AgencyResult result(String name, String province, String overall) {
        Agency.Builder agency = Agency.builder().name(name);
        if (!province.isEmpty()) {
            agency.province(province);
        }
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear()).agency(agency.build());
        if (!overall.isEmpty()) {
            sheet.putScores(Overall.OVERALL, Score.parse(overall));
        }
        return RESULTS.apply(sheet.build());
    }

    private static List<String> ranks(Ranking ranking, Function<RankedAgency, Ranking.Rank> rank) {
        return ranking.places().stream()
                .map(place -> rank.apply(place).reported().map(String::valueOf).orElse("-") + " "
                        + rank.apply(place).best() + ".." + rank.apply(place).worst() + " "
                        + place.result().agency().map(Agency::name).orElse("?"))
                .toList();
    }

    @Test
    void equalScoresShareARankAndOpenOnesHaveARange() {
        List<AgencyResult> results = List.of(
                result("a", "", "90.00"),
                result("b", "", "95.00"),
                result("c", "", ""),
                result("d", "", "95.00"),
                result("e", "", "97.00"),
                result("f", "", "0"));
        assertThat(ranks(Ranking.of(CATALOG, results), RankedAgency::rank))
                .containsExactly("- 1..2 e", "- 2..3 b", "- 2..3 d", "- 4..5 a", "- 5..6 f", "- 1..5 c");
    }

    /** What is not known but surely higher leaves no doubt. */
    @Test
    void openScoresThatLieOnOneSideLeaveARankCertain() {
        ScoreSheet open = ScoreSheet.of(2568, "c", Map.of("IIT", "99", "EIT", "99", "9", "100"));
        List<AgencyResult> results =
                List.of(result("a", "", "40"), RESULTS.apply(open), result("b", "", "30"), result("d", "", "30"));
        assertThat(ranks(Ranking.of(CATALOG, results), RankedAgency::rank))
                .containsExactly("2 2..2 a", "3 3..3 b", "3 3..3 d", "- 1..1 c");
        assertThat(Ranking.of(CATALOG, results).places())
                .allMatch(place -> place.rank().certain());
        results = List.of(result("a", "", "90"), result("b", "", "91"), result("c", "", ""));
        assertThat(Ranking.of(CATALOG, results).places())
                .noneMatch(place -> place.rank().certain());
    }

    @Test
    void groupsAreKnownByTheirNamesWithoutBlanksAndSortedAsInADictionary() {
        Ranking ranking = Ranking.of(
                CATALOG,
                Overall.OVERALL,
                Agency::province,
                List.of(
                        result("a", "น่าน", "90"),
                        result("b", " เชียงราย", "85"),
                        result("c", "", "84.99"),
                        result("d", "เชียงราย ", "60"),
                        result("e", "กระบี่", "")));
        assertThat(ranking.groups().stream().map(Summary::group))
                .containsExactly(Optional.of("กระบี่"), Optional.of("เชียงราย"), Optional.of("น่าน"), Optional.empty());
        assertThat(ranks(ranking, RankedAgency::rankInGroup))
                .containsExactly("1 1..1 a", "1 1..1 b", "1 1..1 c", "2 2..2 d", "- 1..1 e");
        assertThat(ranking.groups().stream().map(Summary::agencies)).containsExactly(1, 2, 1, 1);
        assertThat(ranking.groups().stream().map(Summary::open)).containsExactly(1, 0, 0, 0);
        // A total alone leaves open which of the passing grades it is.
        assertThat(ranking.groups().stream().map(Summary::withoutGrade)).containsExactly(1, 1, 1, 0);
        assertThat(ranking.all().passed()).isEqualTo(2);
        assertThat(ranking.all().failed()).isEqualTo(2);
        assertThat(ranking.all().spread(Overall.OVERALL).map(Summary.Spread::mean))
                .contains(Score.of(31999, 400));
        assertThat(ranking.groups().get(0).spread(Overall.OVERALL)).isEmpty();
    }

    @Test
    void anyNodeRanks() {
        Ranking ranking = Ranking.of(
                CATALOG,
                NodeCode.parse("9.1"),
                Agency::province,
                Stream.of(
                                Map.of("9.1", "50", "overall", "99"),
                                Map.of("9.1", "75", "overall", "50"),
                                Map.of("9.1", "75", "overall", "60"))
                        .map(scores -> RESULTS.apply(ScoreSheet.of(2568, "a", scores)))
                        .toList());
        assertThat(ranking.node()).isEqualTo(NodeCode.parse("9.1"));
        assertThat(ranking.places().stream()
                        .map(place -> place.rank().reported().orElseThrow()))
                .containsExactly(1, 1, 3);
        assertThat(ranking.places().get(0).result().nodes())
                .containsExactly(
                        Overall.OVERALL, NodeCode.parse("9.1"), Instrument.IIT, Instrument.EIT, Instrument.OIT);
        assertThat(ranking.places().get(2).result().reported(0)).isEqualTo(9900);
        assertThat(ranking.all().spread(NodeCode.parse("9.1")).orElseThrow().mean())
                .isEqualTo(Score.of(200, 3));
    }

    @Test
    void quartilesAreThoseOfSpreadsheets() {
        Summary.Spread spread = Summary.Spread.of(10_000, 0, 333, 5000);
        assertThat(spread.lowest()).isEqualTo(Score.ZERO);
        assertThat(spread.lowerQuartile()).isEqualTo(Score.of(999, 400));
        assertThat(spread.median()).isEqualTo(Score.of(5333, 200));
        assertThat(spread.upperQuartile()).isEqualTo(Score.of(25_000, 400));
        assertThat(spread.highest()).isEqualTo(Score.MAX);
        assertThat(spread.mean()).isEqualTo(Score.of(15_333, 400));
        assertThat(Summary.Spread.of(7).lowerQuartile()).isEqualTo(Score.of(7, 100));
    }

    @Test
    void refusesWhatIsNotOfTheCatalogue() {
        Catalog other = Catalogs.forYear(FiscalYear.ofBuddhist(2567));
        assertThatThrownBy(() -> Ranking.of(other, List.of(result("a", "", "90"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue");
        assertThatThrownBy(() -> Ranking.of(CATALOG, NodeCode.parse("o43"), Agency::kind, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no o43");
        assertThat(Ranking.of(CATALOG, List.of()).places()).isEmpty();
    }
}
