package io.github.ita4j.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.compare.ResultComparison.GradeComparison;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearComparisonTest {
    private static Catalog year(int year) {
        return Catalogs.forYear(FiscalYear.ofBuddhist(year));
    }

    private static Assessment result(int year, String scores) {
        return Scorer.of(year(year)).assess(Sheets.sheet(FiscalYear.ofBuddhist(year), scores));
    }

    private static ResultComparison compare(int from, String earlier, int to, String later) {
        return YearComparison.of(Scorer.of(year(from)), Scorer.of(year(to)))
                .compare(result(from, earlier), result(to, later));
    }

    private static List<String> codes(List<Grade> grades) {
        return grades.stream().map(grade -> grade.code().code()).toList();
    }

    private static ItemComparison to(ResultComparison comparison, String item) {
        return comparison.items().stream()
                .filter(group ->
                        group.entry().to().stream().anyMatch(i -> i.code().equals(ItemCode.parse(item))))
                .findFirst()
                .orElseThrow();
    }

    private static NodeComparison node(ResultComparison comparison, String code) {
        return comparison.nodes().stream()
                .filter(node -> node.code().equals(NodeCode.parse(code)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeHasItsBoundsInOrder() {
        NodeResult node = result(2568, "").overall();
        assertThatThrownBy(() -> ImmutableScoreChange.of(node, node, Fraction.ONE, Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The change of overall cannot be from 1 to 0: swap the two.");
    }

    @Test
    void paTueng() {
        ResultComparison comparison = compare(2567, "overall=90.36", 2568, "overall=98.80");
        assertThat(comparison.overall().reported()).contains(new BigDecimal("8.44"));
        assertThat(comparison.overall().exact()).contains(Fraction.of(844, 100));
        assertThat(comparison.overall().direction()).isEqualTo(Direction.ROSE);
        GradeComparison grade = comparison.grade();
        assertThat(grade.sameScale()).isTrue();
        assertThat(codes(grade.possibleBefore())).containsExactly("pass-good", "pass");
        assertThat(codes(grade.possibleAfter())).containsExactly("pass-excellent", "pass-good");
        assertThat(grade.direction()).contains(Direction.OPEN);
        assertThat(grade.passedBefore()).contains(true);
        assertThat(grade.passedAfter()).contains(true);
    }

    @Test
    void levelsOfDifferentScalesAreNotRanked() {
        ResultComparison comparison = compare(2565, "overall=84.99", 2566, "overall=85");
        GradeComparison grade = comparison.grade();
        assertThat(grade.before().orElseThrow().code().code()).isEqualTo("B");
        assertThat(grade.scaleBefore().code()).isEqualTo("seven-letters");
        assertThat(grade.sameScale()).isFalse();
        assertThat(grade.direction()).isEmpty();
        assertThat(grade.passedBefore()).contains(false);
        assertThat(grade.passedAfter()).contains(true);
        assertThat(comparison.overall().reported()).contains(new BigDecimal("0.01"));
    }

    @Test
    void levelsOfOneScaleAre() {
        assertThat(compare(2564, "overall=84", 2565, "overall=95").grade().direction())
                .contains(Direction.ROSE);
        assertThat(compare(2566, "overall=85", 2567, "overall=69").grade().direction())
                .contains(Direction.FELL);
        assertThat(compare(2566, "IIT=96 EIT=96 OIT=96", 2567, "IIT=95 EIT=97 OIT=99")
                        .grade()
                        .direction())
                .contains(Direction.STAYED);
    }

    @Test
    void aMissingSideLeavesBounds() {
        ScoreChange change = compare(2567, "overall=90.36", 2568, "").overall();
        assertThat(change.reported()).isEmpty();
        assertThat(change.lower()).isEqualTo(Fraction.of(-9036, 100));
        assertThat(change.upper()).isEqualTo(Fraction.of(964, 100));
        assertThat(change.direction()).isEqualTo(Direction.OPEN);
        ScoreChange certain = compare(2567, "overall=50", 2568, "IIT=90 EIT=90").overall();
        // What the two scores of 90 were rounded from is 0.3 x 0.005 each, on either side.
        assertThat(certain.lower()).isEqualTo(Fraction.of(3997, 1000));
        assertThat(certain.upper()).isEqualTo(Fraction.of(44_003, 1000));
        assertThat(certain.direction()).isEqualTo(Direction.ROSE);
        ScoreChange fell = compare(2567, "overall=100", 2568, "IIT=50").overall();
        assertThat(fell.direction()).isEqualTo(Direction.FELL);
    }

    @Test
    void itemsAreListedByTheWayTheyWent() {
        ResultComparison comparison = compare(2568, "o1=0 o2=100 o3=100 o4=50", 2569, "o1=100 o2=100 o3=0 o4=50");
        for (Direction direction : Direction.values()) {
            assertThat(comparison.items(direction))
                    .isSubsetOf(comparison.items())
                    .allMatch(item -> item.direction().equals(Optional.of(direction)));
        }
        assertThat(Stream.of(Direction.values())
                        .mapToInt(d -> comparison.items(d).size())
                        .sum())
                .isEqualTo((int) comparison.items().stream()
                        .filter(item -> item.direction().isPresent())
                        .count());
        assertThat(comparison.items(Direction.ROSE))
                .contains(to(comparison, "o1"))
                .doesNotContain(to(comparison, "o3"));
        assertThat(comparison.items(Direction.FELL))
                .contains(to(comparison, "o3"))
                .doesNotContain(to(comparison, "o1"));
        assertThat(comparison.items(Direction.STAYED)).contains(to(comparison, "o2"));
    }

    private static List<ItemComparison> unmatched(ResultComparison comparison, Relation relation) {
        return comparison.items().stream()
                .filter(item -> !item.entry().matched() && item.entry().relation() == relation)
                .toList();
    }

    @Test
    void itemsGoThroughTheCrosswalk() {
        ResultComparison comparison =
                compare(2566, "o2=0 o4=100 o5=100 o7=100 o11=0 o14=100", 2568, "o2=100 o5=0 o3=100 o10=100");
        ItemComparison renumbered = to(comparison, "o5");
        assertThat(renumbered.entry().relation()).isEqualTo(Relation.RENUMBERED);
        assertThat(renumbered.before().get(0).code()).isEqualTo(ItemCode.parse("o4"));
        assertThat(renumbered.direction()).contains(Direction.FELL);
        assertThat(to(comparison, "o2").direction()).contains(Direction.ROSE);
        assertThat(to(comparison, "o3").direction()).contains(Direction.STAYED);
        assertThat(to(comparison, "o4").direction()).contains(Direction.OPEN);
        assertThat(unmatched(comparison, Relation.NEW))
                .allSatisfy(item -> assertThat(item.direction()).isEmpty());
        assertThat(unmatched(comparison, Relation.WITHDRAWN)).hasSize(20 + 11);
    }

    @Test
    void aMergerRisesOnlyWhereNoItemFell() {
        ItemComparison any = compare(2565, "", 2566, "").items().stream()
                .filter(item -> item.entry().relation() == Relation.MERGED)
                .filter(item -> item.entry().from().size() == 2)
                .findFirst()
                .orElseThrow();
        String a = any.entry().from().get(0).code().code();
        String b = any.entry().from().get(1).code().code();
        String to = any.entry().to().get(0).code().code();
        String[][] cases = {
            {"0", "100", "100", "rose"},
            {"0", "100", "0", "fell"},
            {"100", "100", "100", "stayed"},
            {"0", "100", "50", "mixed"},
        };
        for (String[] one : cases) {
            ItemComparison merged =
                    to(compare(2565, a + "=" + one[0] + " " + b + "=" + one[1], 2566, to + "=" + one[2]), to);
            assertThat(merged.direction().map(Direction::code)).contains(one[3]);
            assertThat(merged.change()).isEmpty();
            assertThat(merged.before()).hasSize(2);
        }
        assertThat(to(compare(2565, a + "=0", 2566, to + "=100"), to).direction())
                .contains(Direction.OPEN);
    }

    @Test
    void indicatorsAreComparedByNumberAndName() {
        ResultComparison comparison = compare(2566, "1=80 4=70 9.2=50 10.1=60", 2568, "1=85 4=75 9.2=100 10.1=80");
        assertThat(node(comparison, "1").kind()).isEqualTo(NodeComparison.Kind.SAME);
        assertThat(node(comparison, "1").change().orElseThrow().reported()).contains(new BigDecimal("5.00"));
        // Another spelling with the same meaning.
        assertThat(node(comparison, "4").kind()).isEqualTo(NodeComparison.Kind.RETITLED);
        assertThat(node(comparison, "4").change().orElseThrow().reported()).contains(new BigDecimal("5.00"));
        // Another name: both results, and no change.
        assertThat(node(comparison, "9.2").kind()).isEqualTo(NodeComparison.Kind.RETITLED);
        assertThat(node(comparison, "9.2").change()).isEmpty();
        assertThat(node(comparison, "9.2").before().orElseThrow().score()).isPresent();
        assertThat(node(comparison, "9.3").kind()).isEqualTo(NodeComparison.Kind.SAME);
    }

    @Test
    void nothingOfEitherSideIsLost() {
        for (FiscalYear from : Catalogs.years()) {
            for (FiscalYear to : Catalogs.years()) {
                if (from.equals(to)) {
                    continue;
                }
                ResultComparison comparison = compare(from.buddhistYear(), "", to.buddhistYear(), "");
                List<NodeCode> before = new ArrayList<>(List.of(NodeCode.parse("overall")));
                List<NodeCode> after = new ArrayList<>(before);
                comparison.nodes().forEach(node -> {
                    node.before().ifPresent(result -> before.add(result.code()));
                    node.after().ifPresent(result -> after.add(result.code()));
                });
                comparison.items().forEach(item -> {
                    item.before().forEach(result -> before.add(result.code()));
                    item.after().forEach(result -> after.add(result.code()));
                });
                assertThat(before)
                        .containsExactlyInAnyOrderElementsOf(
                                Catalogs.forYear(from).nodes());
                assertThat(after)
                        .containsExactlyInAnyOrderElementsOf(
                                Catalogs.forYear(to).nodes());
                assertThat(comparison.nodes())
                        .filteredOn(node -> node.change().isPresent())
                        .allSatisfy(node -> assertThat(node.pointsBefore()).isPresent());
            }
        }
    }

    @Test
    void differentAgenciesAreAllowedAndToldOf() {
        List<Assessment> results = Stream.of(2567, 2568)
                .map(year -> Scorer.of(year(year))
                        .assess(ScoreSheet.builder()
                                .fiscalYear(FiscalYear.ofBuddhist(year))
                                .agency(Agency.of("อบต. " + year))
                                .build()))
                .toList();
        YearComparison years = YearComparison.of(Scorer.of(year(2567)), Scorer.of(year(2568)));
        assertThat(years.compare(results.get(0), results.get(1)).agenciesDiffer())
                .isTrue();
        assertThat(years.compare(results.get(0), result(2568, "")).agenciesDiffer())
                .isFalse();
        assertThat(Optional.of(results.get(0)).flatMap(Assessment::agency)).isPresent();
    }

    @Test
    void refusesOneYearAndForeignResults() {
        assertThatThrownBy(() -> YearComparison.of(Scorer.of(year(2568)), Scorer.of(year(2568))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2568")
                .hasMessageContaining("WhatIf");
        YearComparison years = YearComparison.of(Scorer.of(year(2567)), Scorer.of(year(2568)));
        assertThatThrownBy(() -> years.compare(result(2568, ""), result(2567, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue");
    }
}
