package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.WithoutSurveys;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences that the goldens of the examples do not show. */
class AssessmentTextTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2566));

    @Test
    void aGradeThatRestsOnTheInstrumentsSaysSoAndNamesTheOthers() throws IOException {
        assertThat(english("IIT=90 EIT=86 OIT=90"))
                .contains(
                        "  Grade     ผ่านดี (Pass, good) by the instruments; ผ่าน (Pass) possible\n",
                        "  Possible  ผ่านดี (Pass, good); ผ่าน (Pass)\n",
                        "  Passed    yes\n",
                        "  The grade rests on the three instruments: the EIT is taken for both of its parts, whose"
                                + " scores are"
                                + " not known.\n");
    }

    @Test
    void aCertainGradeNamesNoOther() throws IOException {
        assertThat(english("IIT=90 EIT1=86 EIT2=86 OIT=90"))
                .contains("  Grade    ผ่านดี (Pass, good)\n")
                .doesNotContain("Possible", "rests on");
    }

    @Test
    void aKnownTotalBelowThePassMarkSaysWhatIsNeeded() throws IOException {
        assertThat(english("overall=84.99")).contains("  Passed   no\n", "  To pass, 85.00 is needed.\n");
    }

    @Test
    void whatIsStillOpenIsCalledOpen() throws IOException {
        assertThat(english("IIT=100"))
                .contains(
                        "  Overall   not known: between 30.00 and 100.00\n",
                        "  Grade     no grade is claimed\n",
                        "  Passed    still open\n")
                .doesNotContain("needed");
    }

    @Test
    void discrepanciesNameBothSides() throws IOException {
        assertThat(english("9=50 9.1=100 9.2=100 9.3=100 9.4=100 9.5=100 EIT=80 EIT1=90 EIT2=90 o8=50 IIT=10 1=100"))
                .contains(
                        "What does not fit together\n",
                        "  IIT: the score 10.00 does not fit what is below it, which allows 20.00 to 100.00\n",
                        "  EIT: the score 80.00 does not fit its parts, which allow 90.00\n",
                        "  9: the score 50.00 does not fit what is below it, which allows 81.00 to 100.00\n",
                        "  9.1: the score 100.00 does not fit what is below it, which allows 5.00 to 95.00\n",
                        "  o8: the score 50.00 is none it can have; the nearest are 0.00 and 100.00\n");
        // Where rounding would hide the difference, the exact number is given.
        assertThat(english("o8=99.999"))
                .contains("  o8: the score 99.999 is none it can have; the nearest are 0.00 and 100.00\n");
        assertThat(english("overall=90")).doesNotContain("What does not fit together");
    }

    @Test
    void roundingShowsOnlyWhereABorderLiesWithinIt() throws IOException {
        FiscalYear year = FiscalYear.ofBuddhist(2568);
        String open = text(Catalogs.forYear(year), "IIT=71.52 EIT=86.24 OIT=94.17", Language.ENGLISH);
        assertThat(open)
                .contains("  Overall   84.99 (84.99 to 85.00 by rounding)\n", "  Passed    still open\n")
                .contains("  IIT       71.52 ");
        String calm = text(Catalogs.forYear(year), "IIT=90 EIT=88.50 OIT=97.14", Language.ENGLISH);
        assertThat(calm)
                .contains("  Overall   92.41\n")
                .contains("  Grade     ผ่านดี (Pass, good) by the instruments; ผ่าน (Pass) possible\n")
                .doesNotContain("by rounding");
    }

    @Test
    void saysWhatIsMissingInRuns() throws IOException {
        assertThat(detailed(CATALOG, "OIT=90")).contains("Missing (88): i1–i30, e1–e15, o1–o43\n");
        assertThat(detailed(WithoutSurveys.catalog(), "1=90")).contains("Missing (35): 2, 3, 4, 5, 6, 7, 8, o1–o28\n");
        // Nobody misses the answers that make up an indicator with a score.
        FiscalYear year = FiscalYear.ofBuddhist(2568);
        assertThat(detailed(Catalogs.forYear(year), "1=90 6=80 i4=70"))
                .contains("Missing (45): i5–i15, e4–e9, o1–o28\n");
    }

    @Test
    void aSheetWithoutZerosAndWithoutAgency() throws IOException {
        assertThat(english("overall=90")).contains("\n(no agency named)\n", "\nNo o-item is known to have scored 0.\n");
    }

    /** A third of a point cannot be written in two decimals. */
    @Test
    void pointsThatDoNotEndAreGivenExactlyToo() throws IOException {
        FiscalYear year = FiscalYear.ofBuddhist(2567);
        assertThat(detailed(Catalogs.forYear(year), "o1=0"))
                .contains(
                        ": 0.67 points (exactly 2/3)", "together worth 0.67 points (exactly 2/3) of the overall score");
    }

    @Test
    void aCatalogueOfOnesOwnIsMarked() throws IOException {
        Catalog draft = draft();
        assertThat(text(draft, "overall=90", Language.ENGLISH))
                .startsWith("ITA, fiscal year 2566, by catalogue draft 9.9 (UNOFFICIAL)\n");
        assertThat(text(draft, "overall=90", Language.THAI))
                .startsWith("ITA ปีงบประมาณ พ.ศ. 2566 ตามชุดเกณฑ์ draft 9.9 (ไม่เป็นทางการ)\n");
    }

    @Test
    void resultsOfAnotherCatalogueAreRefused() {
        Assessment other = assess(draft(), "overall=90");
        assertThatThrownBy(() -> Pages.assessments(CATALOG, List.of(other)).as(OutputFormat.TEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("report the results of each catalogue apart.");
    }

    /** A name could otherwise move the cursor or change the colours of the terminal. */
    @Test
    void controlCharactersDoNotReachTheTerminal() throws IOException {
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(CATALOG.fiscalYear())
                .agency(Agency.of("ก\u001B[31mข\nค"))
                .build();
        String out = Pages.assessments(CATALOG, List.of(Scorer.of(CATALOG).assess(sheet)))
                .as(OutputFormat.TEXT);
        assertThat(out).contains("\nก\\u001B[31mข ค\n");
    }

    private static Catalog draft() {
        return Catalog.builder()
                .fiscalYear(CATALOG.fiscalYear())
                .edition("draft")
                .version("9.9")
                .instruments(CATALOG.instruments())
                .gradeScale(CATALOG.gradeScale())
                .gradeScaleEvidence(CATALOG.gradeScaleEvidence())
                .themes(CATALOG.themes())
                .rules(CATALOG.rules())
                .requiredMeasures(CATALOG.requiredMeasures())
                .build();
    }

    /** With ranges, missing items, and the details of zeros. */
    private static String detailed(Catalog catalog, String scores) {
        return Pages.assessments(
                        Scorer.of(catalog), List.of(assess(catalog, scores).sheet()), AssessDetail.ITEMS, List.of())
                .in(Language.ENGLISH)
                .as(OutputFormat.TEXT);
    }

    private static String english(String scores) throws IOException {
        return text(CATALOG, scores, Language.ENGLISH);
    }

    private static String text(Catalog catalog, String scores, Language language) throws IOException {
        return Pages.assessments(catalog, List.of(assess(catalog, scores)))
                .in(language)
                .as(OutputFormat.TEXT);
    }

    private static Assessment assess(Catalog catalog, String scores) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(catalog.fiscalYear());
        Stream.of(scores.split(" ")).forEach(pair -> {
            int equals = pair.indexOf('=');
            sheet.putScores(NodeCode.parse(pair.substring(0, equals)), Score.parse(pair.substring(equals + 1)));
        });
        return Scorer.of(catalog).assess(sheet.build());
    }
}
