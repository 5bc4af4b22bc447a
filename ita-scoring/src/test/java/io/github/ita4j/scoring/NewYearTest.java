package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.compare.YearComparison;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.laws.CatalogLaws;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that the README names for a new fiscal year, tried on a made-up one, which is shipped as an overlay. */
class NewYearTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private static final String INDEX = "{\"catalogs\": [\"nacc-2568.json\", \"nacc-2569.json\", \"nacc-2570.json\"]}";

    /** o25 is withdrawn, so that o26 moves up; what it was about comes back as a new item. The weights change too. */
    private static final String OVERLAY = """
            {
              "format": 1,
              "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
              "fiscalYear": 2570, "edition": "nacc", "version": "1.0.0",
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
    void aNewYearIsAnOverlayThatIsShippedComparedAndScored(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("io/github/ita4j/catalog/data"));
        Files.writeString(data.resolve("index.json"), INDEX);
        Files.writeString(data.resolve("nacc-2570.json"), OVERLAY);
        List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader shipped =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Runnable steps = (Runnable) shipped.loadClass(Steps.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(steps.getClass()).isNotEqualTo(Steps.class);
            steps.run();
        }
    }

    /** What users do with the year; run through a class loader in which it comes with the library. */
    public static final class Steps implements Runnable {
        /** The steps. */
        public Steps() {}

        @Override
        public void run() {
            Catalog last = Catalogs.forYear(YEAR.previous());
            Catalog next = Catalogs.forYear(YEAR);
            assertThat(Catalogs.years()).map(FiscalYear::buddhistYear).containsExactly(2568, 2569, 2570);
            assertThat(next.official()).isTrue();
            assertThat(next.stamp().toString()).contains("2570").contains("nacc");
            compareAndScore(last, next);
            layOn(next);
        }
    }

    /** What lies on a shipped overlay gets what the overlay stands for. */
    private static void layOn(Catalog next) {
        CatalogReading draft = CatalogReader.read("""
                {"format": 1, "overlayOf": {"fiscalYear": 2570, "edition": "nacc", "version": "1.0.0"},
                 "fiscalYear": 2570, "edition": "draft", "version": "0.1.0"}""");
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.orElseThrow().instruments()).isEqualTo(next.instruments());
        assertThat(draft.orElseThrow().requiredMeasures()).isEqualTo(next.requiredMeasures());

        CatalogReading same = CatalogReader.read(OVERLAY);
        assertThat(same.faults()).map(Fault::code).containsExactly(CatalogRule.IDENTITY_TAKEN);
    }

    private static void compareAndScore(Catalog last, Catalog next) {
        assertThat(CatalogDiff.between(last, next).isEmpty()).isFalse();
        Crosswalk crosswalk = Crosswalk.between(last, next);
        CrosswalkEntry same = crosswalk.entryFrom(ItemCode.parse("o26")).orElseThrow();
        assertThat(same.exact()).isTrue();
        assertThat(same.to()).extracting(Item::code).containsExactly(ItemCode.parse("o25"));
        assertThat(crosswalk.entries(Relation.NEW))
                .flatExtracting(CrosswalkEntry::to)
                .extracting(Item::code)
                .contains(ItemCode.parse("o26"));

        assertThat(CatalogLaws.of(next).check(2570, 20).violations()).isEmpty();

        Assessment result = Scorer.of(next).assess(Sheets.sheet(YEAR, "IIT=90 EIT1=90 EIT2=90 OIT=80"));
        // 25 % of 90, 30 % of 90, 45 % of 80
        assertThat(result.overall().score().orElseThrow().reported()).hasToString("85.50");
        Assessment zero = Scorer.of(next).assess(Sheets.sheet(YEAR, "o26=0"));
        assertThat(GapAnalyzer.of(Scorer.of(next)).analyze(zero).gaps())
                .map(gap -> gap.measure().remedies().get(0).thai())
                .containsExactly("เผยแพร่รายงานต่อประชาชน");

        Assessment before = Scorer.of(last).assess(Sheets.sheet(YEAR.previous(), "overall=90 o26=0"));
        assertThat(YearComparison.of(Scorer.of(last), Scorer.of(next))
                        .compare(before, zero)
                        .items())
                .hasSize(crosswalk.entries().size());
    }
}
