package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImporter;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableFormat;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Workbooks that an officer goes on with: what was given comes back, and sheets are set up to be worked on. */
class WorkbookPropertyTest {
    private static final List<String> SCORES =
            List.of("0", "100", "84.99", "85", "87.5", "254/3", "66.123456789012345");

    private static ScoreSheet random(Catalog catalog, Random random, int number) {
        Agency.Builder agency = Agency.builder().name("เทศบาลตำบล =" + number);
        if (random.nextBoolean()) {
            agency.province("จังหวัดที่ " + random.nextInt(3));
        }
        if (random.nextBoolean()) {
            agency.kind("เทศบาล");
        }
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(catalog.fiscalYear()).agency(agency.build());
        sheet.putScores(NodeCode.parse("IIT"), Score.parse("91.5"));
        for (NodeCode code : catalog.nodes()) {
            // O-items are 0 or 100, and all of them together would be taken for items coded 0 and 1.
            if (random.nextInt(3) == 0 && !code.code().equals("IIT")) {
                sheet.putScores(
                        code, Score.parse(SCORES.get(random.nextInt(code.code().startsWith("o") ? 2 : SCORES.size()))));
            }
        }
        if (random.nextInt(3) == 0) {
            sheet.grade(catalog.gradeScale().grades().get(random.nextInt(3)).code());
        }
        return sheet.build();
    }

    private static byte[] workbook(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.write(OutputFormat.XLSX, out);
        return out.toByteArray();
    }

    /** What a program reads is what it was given, whatever the language. */
    @Property(tries = 20)
    void theScoresThatWereGivenAreReadBack(
            @ForAll Random random,
            @ForAll @IntRange(min = 2563, max = 2569) int year,
            @ForAll @IntRange(min = 1, max = 4) int agencies,
            @ForAll Language language)
            throws IOException {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int agency = 0; agency < agencies; agency++) {
            sheets.add(random(catalog, random, agency));
        }
        List<Assessment> assessments =
                sheets.stream().map(Scorer.of(catalog)::assess).toList();
        byte[] bytes = workbook(Pages.assessments(catalog, assessments).in(language));
        ScoreReading reading = ScoreFileReader.of(catalog).read(new ByteArrayInputStream(bytes), "result.xlsx");
        assertThat(reading.sheets()).isEqualTo(sheets);
        assertThat(reading.faults())
                .extracting(fault -> fault.code().code())
                .allMatch(code -> code.equals("COLUMNS_PASSED_OVER") || code.equals("SHEETS_PASSED_OVER"));
    }

    @Example
    void aSheetWithoutAnAgencyIsReadBackToo() throws IOException {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .putScores(NodeCode.parse("o1"), Score.ZERO)
                .putScores(NodeCode.parse("overall"), Score.parse("84.99"))
                .build();
        Assessment assessment = Scorer.of(catalog).assess(sheet);
        for (Language language : Language.values()) {
            byte[] bytes =
                    workbook(Pages.assessments(catalog, List.of(assessment)).in(language));
            assertThat(ScoreFileReader.of(catalog)
                            .read(new ByteArrayInputStream(bytes), "result.xlsx")
                            .sheets())
                    .containsExactly(sheet);
        }
    }

    @Property(tries = 7)
    void theMeasuresOfAReportAreReadBack(@ForAll Random random, @ForAll @IntRange(min = 2563, max = 2568) int year)
            throws IOException {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        Scorer scorer = Scorer.of(catalog);
        ScoreSheet.Builder some = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .agency(Agency.of("เทศบาลตำบลตัวอย่าง"))
                .putScores(NodeCode.parse("o1"), Score.ZERO)
                .putScores(NodeCode.parse("o2"), Score.MAX);
        for (int item = 3; item < 20; item++) {
            some.putScores(NodeCode.parse("o" + item), random.nextBoolean() ? Score.ZERO : Score.MAX);
        }
        Assessment assessment = scorer.assess(some.build());
        DraftPlan draft = MeasurePlanner.of(scorer).draft(assessment);
        byte[] bytes = workbook(Pages.of(catalog, assessment, draft));
        MeasureImport read = MeasureImporter.of()
                .read(TableFileReader.of()
                        .withFormat(TableFormat.XLSX)
                        .read(new ByteArrayInputStream(bytes), "report.xlsx"));
        assertThat(read.measures())
                .extracting(measure -> measure.measure().title())
                .isEqualTo(draft.plan().measures().stream()
                        .map(measure -> measure.title())
                        .toList());
        assertThat(ScoreFileReader.of(catalog)
                        .read(new ByteArrayInputStream(bytes), "report.xlsx")
                        .sheets())
                .containsExactly(assessment.sheet());
    }

    @Example
    void sheetsAreSetUpForWork() throws IOException {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        String name = "องค์การบริหารส่วนตำบลที่มีชื่อยาว";
        Assessment assessment =
                Scorer.of(catalog).assess(ScoreSheet.of(2568, name, Map.of("o1", "0", "overall", "84.99")));
        Map<String, String> parts = parts(workbook(Pages.assessments(catalog, List.of(assessment))));
        String scores = sheet(parts, "scores");
        assertThat(scores).contains("<pane ").contains("state=\"frozen\"");
        assertThat(scores).contains("<autoFilter ref=\"A1:D").contains("<conditionalFormatting sqref=\"D2:D");
        assertThat(scores).contains("AND(ISNUMBER(D2),D2=0)").contains("AND(ISNUMBER(D2),85>D2)");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"0.00\"").contains("<dxf");
        Matcher width =
                Pattern.compile("<col min=\"1\" max=\"1\" width=\"([0-9.]+)\"").matcher(scores);
        assertThat(width.find()).isTrue();
        // Marks above and below a letter take no room.
        assertThat(new BigDecimal(width.group(1)).intValue()).isBetween(DisplayWidth.of(name), name.length());
    }

    /** What is too low is what the criteria say. */
    @Example
    void marksAreThoseOfTheCriteria() throws IOException {
        Catalog catalog = CatalogReader.read("""
                {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"}, "fiscalYear": 2568, "edition": "mine",
                 "version": "1.0.0", "grades": {
                   "pass": {"from": "80.50", "evidence": "inferred"},
                   "improve": {"to": "80.49", "evidence": "inferred"}}}""").orElseThrow();
        Assessment now = Scorer.of(catalog).assess(ScoreSheet.of(2568, "เทศบาล", Map.of("overall", "84.99")));
        assertThat(sheet(parts(workbook(Pages.assessments(catalog, List.of(now)))), "scores"))
                .contains("AND(ISNUMBER(D2),D2=0)")
                .contains("AND(ISNUMBER(D2),80.5>D2)")
                .doesNotContain("85>");
    }

    private static String sheet(Map<String, String> parts, String name) {
        Matcher place = Pattern.compile("<sheet name=\"" + name + "\" [^>]*sheetId=\"([0-9]+)\"")
                .matcher(parts.getOrDefault("xl/workbook.xml", ""));
        assertThat(place.find()).isTrue();
        return parts.getOrDefault("xl/worksheets/sheet" + place.group(1) + ".xml", "");
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
