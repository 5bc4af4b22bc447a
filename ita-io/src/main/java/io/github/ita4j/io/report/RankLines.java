package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.io.internal.Hundredths;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.Rank;
import io.github.ita4j.scoring.bulk.Ranking.RankedAgency;
import io.github.ita4j.scoring.bulk.Summary;
import io.github.ita4j.scoring.bulk.Summary.Spread;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A ranking as CSV for programs; {@code rank-csv.schema.json} says what each column holds. */
final class RankLines {
    private RankLines() {}

    static void write(Catalog catalog, Ranking ranking, boolean places, Writer out) throws IOException {
        if (places) {
            places(ranking).write(ranking.places(), out);
        } else {
            groups(catalog, ranking).write(RankPage.summaries(ranking), out);
        }
    }

    private static Columns<RankedAgency> places(Ranking ranking) {
        List<NodeCode> nodes = ranking.places().stream()
                .findFirst()
                .map(place -> place.result().nodes())
                .orElse(List.of(Overall.OVERALL));
        int node = nodes.indexOf(ranking.node());
        Columns<RankedAgency> columns =
                addRank(Columns.named(), "rank", RankedAgency::rank, "_rank").with("group", RankedAgency::group);
        // What is missing where only totals are known is longer than all else.
        return addRank(columns, "rank_in_group", RankedAgency::rankInGroup, "_in_group")
                .with("score", place -> Hundredths.text(place.result().reported(node)))
                .with("score_lower", place -> Hundredths.text(place.result().least(node)))
                .with("score_upper", place -> Hundredths.text(place.result().greatest(node)))
                .with(
                        AgencyColumns.of(nodes, AssessDetail.ITEMS, List.of()).without(List.of("missing")),
                        place -> Optional.of(place.result()));
    }

    private static Columns<RankedAgency> addRank(
            Columns<RankedAgency> columns, String name, Function<RankedAgency, Rank> rank, String end) {
        return columns.with(name, place -> rank.apply(place).reported())
                .with("best" + end, place -> rank.apply(place).best())
                .with("worst" + end, place -> rank.apply(place).worst());
    }

    private static Columns<Summary> groups(Catalog catalog, Ranking ranking) {
        Columns<Summary> columns = Columns.<Summary>named()
                .with("of", summary -> summary == ranking.all() ? "all" : "group")
                .with("group", Summary::group)
                .with("agencies", Summary::agencies)
                .with("passed", Summary::passed)
                .with("failed", Summary::failed)
                .with("open", Summary::open);
        for (Grade grade : catalog.gradeScale().grades()) {
            columns.with(grade.code().code(), summary -> summary.grades().getOrDefault(grade, 0));
        }
        Function<Summary, Optional<Spread>> spread = summary -> summary.spread(ranking.node());
        return columns.with("no_grade", Summary::withoutGrade)
                .with(
                        "scored",
                        summary -> spread.apply(summary).map(Spread::agencies).orElse(0))
                .with("mean", summary -> spread.apply(summary).map(Spread::mean))
                .with("lowest", summary -> spread.apply(summary).map(Spread::lowest))
                .with("lower_quartile", summary -> spread.apply(summary).map(Spread::lowerQuartile))
                .with("median", summary -> spread.apply(summary).map(Spread::median))
                .with("upper_quartile", summary -> spread.apply(summary).map(Spread::upperQuartile))
                .with("highest", summary -> spread.apply(summary).map(Spread::highest));
    }
}
