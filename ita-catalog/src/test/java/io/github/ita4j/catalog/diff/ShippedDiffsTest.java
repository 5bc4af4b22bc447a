package io.github.ita4j.catalog.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.ChangeKind;
import io.github.ita4j.catalog.diff.ItemDiff.Comparison;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.catalog.lineage.ShippedYears;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The differences between the catalogues that come with ita4j. */
class ShippedDiffsTest {
    private static CatalogDiff diff(int from, int to) {
        return CatalogDiff.between(ShippedYears.catalog(from), ShippedYears.catalog(to));
    }

    private static ItemDiff of(int from, String item, int to) {
        return diff(from, to).items().stream()
                .filter(i -> i.from().stream().anyMatch(place -> place.item().equals(ItemCode.parse(item))))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, entries that differ, with other points, moved, requirements changed, requirements unknown, changed
        // nodes
        "2563, 2564,   4,  0, 0,  1,  0, ''",
        "2564, 2565,   5,  2, 0,  1,  0, ''",
        "2565, 2566, 104, 83, 3, 29,  5, EIT1 EIT2 9.3 10.2",
        "2566, 2567, 112, 95, 3,  8, 26, 9.2",
        "2567, 2568,  46, 32, 2,  7, 21, 4 10.1 10.2",
        "2568, 2569,  40, 23, 0, 15, 11, ''",
    })
    void countsBetweenNeighbours(
            int from, int to, int differing, int points, int moved, int changed, int unknown, String nodes) {
        CatalogDiff diff = diff(from, to);
        assertThat(diff.changedItems()).hasSize(differing);
        assertThat(diff.items().stream().filter(ItemDiff::pointsChanged)).hasSize(points);
        assertThat(diff.items().stream().filter(ItemDiff::moved)).hasSize(moved);
        assertThat(requirements(diff, Comparison.CHANGED)).isEqualTo(changed);
        assertThat(requirements(diff, Comparison.UNKNOWN)).isEqualTo(unknown);
        assertThat(String.join(
                        " ",
                        diff.nodes().stream().map(node -> node.node().code()).toList()))
                .isEqualTo(nodes);
    }

    private static long requirements(CatalogDiff diff, Comparison comparison) {
        return diff.items().stream()
                .flatMap(item -> item.requirements().stream())
                .filter(requirements -> requirements.comparison() == comparison)
                .count();
    }

    @Test
    void pointsFollowTheSubIndicator() {
        // The two items of 10.2 became five: a miss that cost 5 points costs 2.
        ItemDiff measures = of(2565, "o42", 2566);
        assertThat(measures.entry().relation()).isEqualTo(Relation.EQUAL);
        assertThat(measures.fromPoints()).isEqualTo(Fraction.of(5));
        assertThat(measures.toPoints()).isEqualTo(Fraction.of(2));
        assertThat(measures.pointsGained()).isEqualTo(Fraction.of(-3));
        // Two items of 4/7 each became one of 2/3.
        ItemDiff service = of(2568, "o10", 2569);
        assertThat(service.fromPoints()).isEqualTo(Fraction.of(8, 7));
        assertThat(service.toPoints()).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void ethicsMoved() {
        ItemDiff ethics = of(2566, "o39", 2567);
        assertThat(ethics.moved()).isTrue();
        assertThat(ethics.from().get(0).parent().code()).isEqualTo("10.2");
        assertThat(ethics.to().get(0).parent().code()).isEqualTo("9.4");
        assertThat(ethics.requirements().orElseThrow().comparison()).isEqualTo(Comparison.UNKNOWN);
    }

    @Test
    void theGradesChangedWith2566() {
        GradeScaleDiff grades = diff(2565, 2566).gradeScale();
        assertThat(grades.withdrawn())
                .extracting(grade -> grade.code().code())
                .containsExactly("AA", "A", "B", "C", "D", "E", "F");
        assertThat(grades.added())
                .extracting(Grade::code)
                .hasToString("[pass-excellent, pass-good, pass, improve, improve-urgently]");
        assertThat(grades.changed()).isEmpty();
        assertThat(grades.gradedPartsAdded())
                .containsExactly(
                        Instrument.IIT, PartCode.of(Instrument.EIT, 1), PartCode.of(Instrument.EIT, 2), Instrument.OIT);
        for (int[] years : new int[][] {{2563, 2564}, {2564, 2565}, {2566, 2567}, {2567, 2568}, {2568, 2569}}) {
            assertThat(diff(years[0], years[1]).gradeScale().isEmpty()).isTrue();
        }
    }

    @Test
    void theEitGotParts() {
        NodeChange part = diff(2565, 2566).nodes().get(0);
        assertThat(part.node()).isEqualTo(PartCode.of(Instrument.EIT, 1));
        assertThat(part.kind()).isEqualTo(ChangeKind.ADDED);
        assertThat(part.to().orElseThrow().points()).isEqualTo(Fraction.of(15));
        assertThat(diff(2566, 2565).nodes().get(0).kind()).isEqualTo(ChangeKind.WITHDRAWN);
    }

    @Test
    void theSubIndicatorForBudgetBecameOneForProcurement() {
        NodeChange node = diff(2565, 2566).nodes().get(2);
        assertThat(node.node().code()).isEqualTo("9.3");
        assertThat(node.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(node.retitled()).isTrue();
        assertThat(node.pointsChanged()).isFalse();
        assertThat(node.moved()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.github.ita4j.catalog.lineage.ShippedYears#pairs")
    void keepTheLaws(FiscalYear a, FiscalYear b) {
        CatalogDiffPropertyTest.keepsTheLawsBetween(Catalogs.forYear(a), Catalogs.forYear(b));
        assertThat(CatalogDiff.between(Catalogs.forYear(a), Catalogs.forYear(b)).isEmpty())
                .isEqualTo(a.equals(b));
    }

    /** Letters look at the total alone; since 2566 it matters which parts must reach the limits, and how they make the EIT. */
    @Test
    void readingsCameWithTheFiveLevels() {
        CatalogDiff came = diff(2565, 2566);
        assertThat(came.readingsAdded())
                .extracting(Reading::kind)
                .containsExactlyInAnyOrder(
                        Reading.Kind.EVERY_INSTRUMENT,
                        Reading.Kind.EVERY_PART,
                        Reading.Kind.EVERY_INDICATOR,
                        Reading.Kind.PARTS_MEAN,
                        Reading.Kind.PARTS_POOLED);
        assertThat(came.readingsWithdrawn()).isEmpty();
        assertThat(diff(2566, 2565).readingsWithdrawn()).isEqualTo(came.readingsAdded());
        assertThat(diff(2567, 2568).readingsAdded()).isEmpty();
    }
}
