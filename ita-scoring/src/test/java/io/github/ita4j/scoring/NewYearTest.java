package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.compare.YearComparison;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.laws.CatalogLaws;
import org.junit.jupiter.api.Test;

/** The steps that the README names for a new fiscal year, tried on a made-up one. */
class NewYearTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);

    /** o25 is withdrawn, so that o26 moves up; what it was about comes back as a new item. The weights change too. */
    private static final String OVERLAY = """
            {
              "format": 1,
              "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
              "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
              "weights": {"IIT": 25, "OIT": 45}, "weightsEvidence": "inferred",
              "withdraw": ["o25"], "renumber": {"o26": "o25"},
              "topics": [{
                "id": "citizens-report", "name": {"th": "รายงานต่อประชาชน", "en": "Report to citizens"},
                "theme": 7, "themeEvidence": "inferred",
                "remedy": {"th": "เผยแพร่รายงานต่อประชาชน", "en": "Publish a report to citizens."},
                "owner": "legal", "due": "H1", "dueEvidence": "inferred"
              }],
              "add": [{"under": "10.2", "items": [{
                "code": "o26", "title": {"th": "รายงานต่อประชาชน", "en": "Report to citizens"},
                "titleEvidence": "inferred",
                "answerScale": "published", "answerScaleEvidence": "inferred",
                "topics": ["citizens-report"], "topicsEvidence": "inferred"
              }]}]
            }
            """;

    @Test
    void aNewYearIsAnOverlayThatIsValidatedComparedAndScored() {
        CatalogReading reading = CatalogReader.read(OVERLAY);
        assertThat(reading.faults()).isEmpty();
        Catalog last = Catalogs.forYear(YEAR.previous());
        Catalog next = reading.orElseThrow();
        assertThat(next.fiscalYear()).isEqualTo(YEAR);

        assertThat(CatalogDiff.between(last, next).isEmpty()).isFalse();
        Crosswalk crosswalk = Crosswalk.between(last, next);
        assertThat(crosswalk.sameItem(ItemCode.parse("o26"))).contains(ItemCode.parse("o25"));
        assertThat(crosswalk.entryTo(ItemCode.parse("o26")).orElseThrow().relation())
                .isEqualTo(Relation.NEW);

        assertThat(CatalogLaws.of(next).check(2570, 20).violations()).isEmpty();

        Assessment result = Scorer.of(next).assess(Sheets.sheet(YEAR, "IIT=90 EIT1=90 EIT2=90 OIT=80"));
        // 25 % of 90, 30 % of 90, 45 % of 80
        assertThat(result.overall().score().orElseThrow().reported()).hasToString("85.50");
        Assessment zero = Scorer.of(next).assess(Sheets.sheet(YEAR, "o26=0"));
        assertThat(GapAnalyzer.of(next).analyze(zero).gaps())
                .map(gap -> gap.measure().remedies().get(0).thai())
                .containsExactly("เผยแพร่รายงานต่อประชาชน");

        Assessment before = Scorer.of(last).assess(Sheets.sheet(YEAR.previous(), "overall=90 o26=0"));
        assertThat(YearComparison.of(last, next).compare(before, zero).items())
                .hasSize(crosswalk.entries().size());
    }
}
