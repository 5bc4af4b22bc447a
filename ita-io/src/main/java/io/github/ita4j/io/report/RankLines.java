package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.internal.Hundredths;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.Place;
import io.github.ita4j.scoring.bulk.Ranking.Rank;
import io.github.ita4j.scoring.bulk.Summary;
import io.github.ita4j.scoring.bulk.Summary.Spread;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A ranking as CSV for programs; {@code rank-csv.schema.json} says what each column holds. */
final class RankLines {
    private static final List<String> RANKS = List.of(
            "rank",
            "best_rank",
            "worst_rank",
            "group",
            "rank_in_group",
            "best_in_group",
            "worst_in_group",
            "score",
            "score_lower",
            "score_upper");

    private static final List<String> COUNTS = List.of("of", "group", "agencies", "passed", "failed", "open");

    private static final List<String> SPREAD =
            List.of("no_grade", "scored", "mean", "lowest", "lower_quartile", "median", "upper_quartile", "highest");

    /** What is said of a spread, besides over how many agencies. */
    private static final List<Function<Spread, Score>> NUMBERS = List.of(
            Spread::mean,
            Spread::lowest,
            Spread::lowerQuartile,
            Spread::median,
            Spread::upperQuartile,
            Spread::highest);

    private RankLines() {}

    static void write(Catalog catalog, Ranking ranking, boolean places, Writer out) throws IOException {
        if (places) {
            writePlaces(ranking, new CsvFields(out));
        } else {
            writeGroups(catalog, ranking, new CsvFields(out));
        }
    }

    private static void writePlaces(Ranking ranking, CsvFields csv) throws IOException {
        List<NodeCode> nodes = ranking.places().stream()
                .findFirst()
                .map(place -> place.result().nodes())
                .orElse(List.of(Overall.OVERALL));
        // What is missing where only totals are known is longer than all else.
        AgencyColumns columns = new AgencyColumns(
                nodes,
                AssessDetail.ITEMS,
                new AgencyColumns(nodes, AssessDetail.ITEMS, List.of())
                        .names().stream()
                                .filter(name -> !name.equals("missing"))
                                .toList());
        csv.write(joined(RANKS, columns.names()));
        for (Place place : ranking.places()) {
            AgencyResult result = place.result();
            int node = result.nodes().indexOf(ranking.node());
            List<String> fields = new ArrayList<>();
            addRank(fields, place.rank());
            fields.add(text(place.group()));
            addRank(fields, place.rankInGroup());
            for (int score : List.of(result.reported(node), result.least(node), result.greatest(node))) {
                fields.add(Hundredths.text(score));
            }
            csv.write(joined(fields, columns.line(result)));
        }
    }

    private static void addRank(List<String> fields, Rank rank) {
        fields.add(rank.reported().map(String::valueOf).orElse(""));
        fields.add(Integer.toString(rank.best()));
        fields.add(Integer.toString(rank.worst()));
    }

    private static void writeGroups(Catalog catalog, Ranking ranking, CsvFields csv) throws IOException {
        List<String> grades = catalog.gradeScale().grades().stream()
                .map(grade -> grade.code().code())
                .toList();
        csv.write(joined(joined(COUNTS, grades), SPREAD));
        csv.write(fields("all", ranking.all(), ranking));
        for (Summary group : ranking.groups()) {
            csv.write(fields("group", group, ranking));
        }
    }

    private static List<String> fields(String of, Summary summary, Ranking ranking) {
        List<String> fields = new ArrayList<>(List.of(of, text(summary.group())));
        Stream.of(
                        Stream.of(summary.agencies(), summary.passed(), summary.failed(), summary.open()),
                        summary.grades().values().stream(),
                        Stream.of(
                                summary.withoutGrade(),
                                summary.spread(ranking.node())
                                        .map(Spread::agencies)
                                        .orElse(0)))
                .flatMap(counts -> counts)
                .forEach(count -> fields.add(count.toString()));
        for (Function<Spread, Score> number : NUMBERS) {
            fields.add(summary.spread(ranking.node())
                    .map(spread -> number.apply(spread).reported().toPlainString())
                    .orElse(""));
        }
        return fields;
    }

    private static String text(Optional<String> group) {
        return group.map(name -> CsvText.write(List.of(name))).orElse("");
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
