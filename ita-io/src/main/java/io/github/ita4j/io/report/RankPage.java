package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.internal.Hundredths;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.Place;
import io.github.ita4j.scoring.bulk.Ranking.Rank;
import io.github.ita4j.scoring.bulk.Summary;
import io.github.ita4j.scoring.bulk.Summary.Spread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Agencies by rank: how many have which grade, how the scores are spread, and the place of each. */
final class RankPage implements Subject {
    /** What is said of a spread, besides over how many agencies. */
    static final List<Function<Spread, Score>> NUMBERS = List.of(
            Spread::mean,
            Spread::lowest,
            Spread::lowerQuartile,
            Spread::median,
            Spread::upperQuartile,
            Spread::highest);

    private final Catalog catalog;
    private final Ranking ranking;
    private final boolean places;
    private final Messages messages;
    private final ReportFrame frame;

    RankPage(Catalog catalog, Ranking ranking, boolean places, Messages messages) {
        this.catalog = catalog;
        this.ranking = ranking;
        this.places = places;
        this.messages = messages;
        this.frame = new ReportFrame(catalog, messages);
    }

    @Override
    public PageView page() {
        Outline outline = new Outline();
        outline.line(messages.text("rank-by", "score", name(ranking.node())));
        outline.heading(messages.text("rank-counts")).add(counts());
        outline.heading(messages.text("rank-spreads")).add(spreads());
        if (places) {
            outline.heading(messages.text("rank-ranks")).add(ranks(false));
        }
        outline.heading(messages.text("rank-notes")).lines(messages.texts("rank-note", "rank-spread"));
        return frame.page(outline.sections());
    }

    private String name(NodeCode code) {
        return code.equals(Overall.OVERALL) ? messages.text("overall") : code.code();
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        if (places) {
            tables.put("ranking", List.of(ranks(true)));
        }
        tables.put("groups", List.of(counts()));
        tables.put("spread", List.of(spreads()));
        return tables;
    }

    /** What there is to say of all, and of each group. */
    private List<Summary> summaries() {
        return Stream.concat(Stream.of(ranking.all()), ranking.groups().stream())
                .toList();
    }

    private boolean grouped() {
        return ranking.groups().stream().anyMatch(group -> group.group().isPresent());
    }

    private CellView name(Summary summary) {
        return CellView.text(
                summary.group().orElseGet(() -> messages.text(summary == ranking.all() ? "rank-all" : "rank-others")));
    }

    private TableView counts() {
        List<String> header =
                new ArrayList<>(messages.texts("rank-group", "list-agencies", "passed", "list-failed", "passed-open"));
        catalog.gradeScale().grades().forEach(grade -> header.add(messages.name(grade.title())));
        header.add(messages.text("no-grade"));
        List<List<CellView>> rows = new ArrayList<>();
        for (Summary summary : shown()) {
            List<CellView> row = new ArrayList<>(List.of(name(summary)));
            Stream.of(
                            Stream.of(summary.agencies(), summary.passed(), summary.failed(), summary.open()),
                            summary.grades().values().stream(),
                            Stream.of(summary.withoutGrade()))
                    .flatMap(numbers -> numbers)
                    .forEach(number -> row.add(number(number)));
            rows.add(row);
        }
        return new TableView(messages.text("rank-counts"), header, 0, rows);
    }

    private List<Summary> shown() {
        return grouped() ? summaries() : List.of(ranking.all());
    }

    /** Of all agencies every score that there is, of groups the one they are ranked by. */
    private TableView spreads() {
        List<List<CellView>> rows = new ArrayList<>();
        for (Summary summary : shown()) {
            summary.scores().forEach((code, spread) -> {
                if (summary == ranking.all() || code.equals(ranking.node())) {
                    List<CellView> row = new ArrayList<>(
                            List.of(name(summary), CellView.text(name(code)), number(spread.agencies())));
                    NUMBERS.forEach(number ->
                            row.add(CellView.score(number.apply(spread).reported())));
                    rows.add(row);
                }
            });
        }
        return new TableView(
                messages.text("rank-spreads"),
                messages.texts(
                        "rank-group",
                        "column-score",
                        "rank-known",
                        "rank-mean",
                        "rank-lowest",
                        "rank-lower-quartile",
                        "rank-median",
                        "rank-upper-quartile",
                        "rank-highest"),
                1,
                rows);
    }

    /** The places; for people with what decides alone, so that it fits on paper. */
    private TableView ranks(boolean whole) {
        List<NodeCode> nodes = ranking.places().stream()
                .findFirst()
                .map(place -> place.result().nodes())
                .orElse(List.of());
        List<Integer> shown = IntStream.range(0, nodes.size())
                .filter(node -> whole || nodes.get(node).equals(ranking.node()))
                .boxed()
                .toList();
        List<String> header = new ArrayList<>(messages.texts("rank"));
        addIf(whole, header, "rank-possible");
        addIf(grouped(), header, "rank-in-group");
        addIf(grouped() && whole, header, "rank-possible-in-group");
        int rowHeader = header.size();
        addIf(true, header, "column-agency");
        addIf(grouped(), header, "rank-group");
        shown.forEach(node -> header.add(name(nodes.get(node))));
        addIf(whole, header, "report-lower");
        addIf(whole, header, "report-upper");
        addIf(true, header, "grade");
        addIf(whole, header, "possible-grades");
        addIf(whole, header, "list-zeros");
        List<List<CellView>> rows = new ArrayList<>();
        for (Place place : ranking.places()) {
            List<CellView> row = new ArrayList<>();
            addRank(row, place.rank(), whole);
            if (grouped()) {
                addRank(row, place.rankInGroup(), whole);
            }
            row.add(CellView.text(frame.agency(place.result().agency())));
            if (grouped()) {
                row.add(CellView.text(place.group().orElseGet(() -> messages.text("rank-others"))));
            }
            AgencyResult result = place.result();
            if (whole) {
                int ranked = nodes.indexOf(ranking.node());
                shown.forEach(node -> row.add(score(result.reported(node))));
                row.addAll(List.of(score(result.least(ranked)), score(result.greatest(ranked))));
                row.add(CellView.text(result.grade()
                        .map(grade -> messages.name(grade.title()))
                        .orElse("")));
            } else {
                shown.forEach(node -> row.add(score(result, node, messages)));
            }
            row.add(CellView.text(grade(result, messages)));
            if (whole) {
                row.add(number(result.zeroScored().size()));
            }
            rows.add(row);
        }
        return new TableView(messages.text("rank-ranks"), header, rowHeader, rows);
    }

    private void addIf(boolean shown, List<String> header, String key) {
        if (shown) {
            header.add(messages.text(key));
        }
    }

    private void addRank(List<CellView> row, Rank rank, boolean whole) {
        Optional<CellView> known = rank.reported()
                .or(() -> Optional.of(rank.best()).filter(best -> rank.certain()))
                .map(RankPage::number);
        CellView range = CellView.text(
                rank.certain() ? "" : messages.text("range", "lower", rank.best(), "upper", rank.worst()));
        row.add(known.orElse(whole ? CellView.text("") : range));
        if (whole) {
            row.add(range);
        }
    }

    private static CellView number(int number) {
        return CellView.number(BigDecimal.valueOf(number));
    }

    private static CellView score(int hundredths) {
        return hundredths < 0 ? CellView.text(List.of()) : CellView.score(new BigDecimal(Hundredths.text(hundredths)));
    }

    /** A score as it is reported, or between which it lies. */
    static CellView score(AgencyResult result, int node, Messages messages) {
        return result.reported(node) >= 0
                ? score(result.reported(node))
                : CellView.text(messages.text(
                        "range",
                        "lower",
                        Hundredths.text(result.least(node)),
                        "upper",
                        Hundredths.text(result.greatest(node))));
    }

    /** The grade that is claimed, or all that are possible. */
    static String grade(AgencyResult result, Messages messages) {
        return result.grade().stream().findFirst().map(List::of).orElse(result.possibleGrades()).stream()
                .map(grade -> messages.name(grade.title()))
                .collect(Collectors.joining("; "));
    }
}
