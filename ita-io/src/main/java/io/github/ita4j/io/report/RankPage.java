package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.Rank;
import io.github.ita4j.scoring.bulk.Ranking.RankedAgency;
import io.github.ita4j.scoring.bulk.Summary;
import io.github.ita4j.scoring.bulk.Summary.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Agencies by rank: how many have which grade, how the scores are spread, and the place of each. */
record RankPage(Catalog catalog, Ranking ranking, boolean places, Messages messages) implements CatalogSubject {
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
        return page(outline.sections());
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
    static List<Summary> summaries(Ranking ranking) {
        return Stream.concat(Stream.of(ranking.all()), ranking.groups().stream())
                .toList();
    }

    /** Whether some agency names its group. */
    static boolean isGrouped(Ranking ranking) {
        return ranking.groups().stream().anyMatch(group -> group.group().isPresent());
    }

    private String name(Summary summary) {
        return summary.group().orElseGet(() -> messages.text(summary == ranking.all() ? "rank-all" : "rank-others"));
    }

    private TableView counts() {
        Columns<Summary> columns = Columns.<Summary>in(messages)
                .with("rank-group", this::name)
                .with("list-agencies", Summary::agencies)
                .with("passed", Summary::passed)
                .with("list-failed", Summary::failed)
                .with("passed-open", Summary::open);
        for (Grade grade : catalog.gradeScale().grades()) {
            columns.titled(messages.name(grade), summary -> summary.grades().getOrDefault(grade, 0));
        }
        return columns.with("no-grade", Summary::withoutGrade).table(messages.text("rank-counts"), shown());
    }

    /** A whole number as one of a table. */
    private List<Summary> shown() {
        return isGrouped(ranking) ? summaries(ranking) : List.of(ranking.all());
    }

    /** How the scores of some agencies are spread. */
    private record Row(Summary summary, NodeCode code, Spread spread) {}

    /** Of all agencies every score that there is, of groups the one they are ranked by. */
    private TableView spreads() {
        return Columns.<Row>in(messages)
                .with("rank-group", row -> name(row.summary()))
                .with("column-score", row -> name(row.code()))
                .with("rank-known", row -> row.spread().agencies())
                .with("rank-mean", row -> row.spread().mean())
                .with("rank-lowest", row -> row.spread().lowest())
                .with("rank-lower-quartile", row -> row.spread().lowerQuartile())
                .with("rank-median", row -> row.spread().median())
                .with("rank-upper-quartile", row -> row.spread().upperQuartile())
                .with("rank-highest", row -> row.spread().highest())
                .table(
                        messages.text("rank-spreads"),
                        1,
                        shown().stream()
                                .flatMap(summary -> summary.scores().entrySet().stream()
                                        .filter(score -> summary == ranking.all()
                                                || score.getKey().equals(ranking.node()))
                                        .map(score -> new Row(summary, score.getKey(), score.getValue()))));
    }

    /** The places; for people with what decides alone, so that it fits on paper. */
    private TableView ranks(boolean whole) {
        List<NodeCode> nodes = ranking.places().stream()
                .findFirst()
                .map(place -> place.result().nodes())
                .orElse(List.of());
        int ranked = nodes.indexOf(ranking.node());
        Columns<RankedAgency> columns = Columns.in(messages);
        addRank(columns, "rank", "rank-possible", RankedAgency::rank, whole);
        if (isGrouped(ranking)) {
            addRank(columns, "rank-in-group", "rank-possible-in-group", RankedAgency::rankInGroup, whole);
        }
        int rowHeader = columns.header().size();
        columns.with("column-agency", place -> agency(place.result().agency()));
        if (isGrouped(ranking)) {
            columns.with("rank-group", place -> place.group().orElseGet(() -> messages.text("rank-others")));
        }
        if (whole) {
            for (int i = 0; i < nodes.size(); i++) {
                int node = i;
                columns.titled(
                        name(nodes.get(node)), place -> score(place.result().reported(node)));
            }
            columns.with("report-lower", place -> score(place.result().least(ranked)))
                    .with("report-upper", place -> score(place.result().greatest(ranked)))
                    .with("grade", place -> place.result().grade())
                    .with("possible-grades", place -> grade(place.result(), messages))
                    .with("list-zeros", place -> place.result().zeroScored().size());
        } else {
            if (ranked >= 0) {
                columns.titled(name(ranking.node()), place -> score(place.result(), ranked, messages));
            }
            columns.with("grade", place -> grade(place.result(), messages));
        }
        return columns.table(messages.text("rank-ranks"), rowHeader, ranking.places().stream());
    }

    /** Adds a rank and, where all is shown, between which it lies. */
    private void addRank(
            Columns<RankedAgency> columns,
            String key,
            String possible,
            Function<RankedAgency, Rank> rank,
            boolean whole) {
        columns.with(
                key,
                place -> known(rank.apply(place))
                        .<Object>map(known -> known)
                        .orElseGet(() -> whole ? "" : range(rank.apply(place))));
        if (whole) {
            columns.with(possible, place -> range(rank.apply(place)));
        }
    }

    private static Optional<Integer> known(Rank rank) {
        return rank.reported().or(() -> Optional.of(rank.best()).filter(best -> rank.certain()));
    }

    /** Between which a rank lies. */
    private String range(Rank rank) {
        return rank.certain() ? "" : messages.text("range", "lower", rank.best(), "upper", rank.worst());
    }

    private static Optional<Score> score(int hundredths) {
        return Optional.of(hundredths).filter(score -> score >= 0).map(Score::ofHundredths);
    }

    /** A score as it is reported, or between which it lies. */
    static Object score(AgencyResult result, int node, Messages messages) {
        Optional<Score> reported = score(result.reported(node));
        return reported.isPresent()
                ? reported
                : messages.range(Score.ofHundredths(result.least(node)), Score.ofHundredths(result.greatest(node)));
    }

    /** The grade that is claimed, or all that are possible. */
    static String grade(AgencyResult result, Messages messages) {
        return messages.names(result.grade().map(List::of).orElse(result.possibleGrades()));
    }
}
