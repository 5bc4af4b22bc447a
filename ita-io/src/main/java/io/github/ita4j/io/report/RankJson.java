package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.Rank;
import io.github.ita4j.scoring.bulk.Ranking.RankedAgency;
import io.github.ita4j.scoring.bulk.Summary;
import java.util.Optional;

/** A ranking as JSON, by {@code rank.schema.json}. */
final class RankJson {
    private RankJson() {}

    static void write(Json json, Ranking ranking, boolean places) {
        json.stamp("catalog", Optional.of(ranking.catalog()))
                .put("node", ranking.node())
                .object("all", all -> summary(all, ranking.all()))
                .list("groups", ranking.groups(), RankJson::summary);
        if (places) {
            json.list("places", ranking.places(), RankJson::place);
        }
    }

    private static void summary(Json json, Summary summary) {
        json.put("group", summary.group())
                .put("agencies", summary.agencies())
                .put("passed", summary.passed())
                .put("failed", summary.failed())
                .put("open", summary.open())
                .list(
                        "grades",
                        summary.grades().entrySet(),
                        (one, count) -> one.titled(
                                        count.getKey().code(), count.getKey().title())
                                .put("agencies", count.getValue()))
                .put("withoutGrade", summary.withoutGrade())
                .list(
                        "scores",
                        summary.scores().entrySet(),
                        (one, spread) -> one.put("code", spread.getKey())
                                .put("agencies", spread.getValue().agencies())
                                .put("mean", spread.getValue().mean())
                                .put("lowest", spread.getValue().lowest())
                                .put("lowerQuartile", spread.getValue().lowerQuartile())
                                .put("median", spread.getValue().median())
                                .put("upperQuartile", spread.getValue().upperQuartile())
                                .put("highest", spread.getValue().highest()));
    }

    static void place(Json json, RankedAgency place) {
        AgencyResult result = place.result();
        json.object("rank", rank -> rank(rank, place.rank()))
                .put("group", place.group())
                .object("rankInGroup", rank -> rank(rank, place.rankInGroup()))
                .put("agency", result.agency())
                .put("id", result.agency().flatMap(Agency::id))
                .put("province", result.agency().flatMap(Agency::province))
                .put("kind", result.agency().flatMap(Agency::kind))
                .put("parent", result.agency().flatMap(Agency::parent))
                .list(
                        "scores",
                        result.nodes(),
                        (one, code) -> one.put("code", code)
                                .bounds(result, result.nodes().indexOf(code)))
                .grade("grade", result.grade())
                .put("gradeBasis", result.gradeBasis().map(GradeBasis::code))
                .values("possibleGrades", result.possibleGrades(), Grade::code)
                .put("passed", result.passed())
                .put("zeroScored", result.zeroScored())
                .list("discrepancies", result.discrepancies(), AssessmentJson::discrepancy);
    }

    private static void rank(Json json, Rank rank) {
        json.put("reported", rank.reported()).put("best", rank.best()).put("worst", rank.worst());
    }
}
