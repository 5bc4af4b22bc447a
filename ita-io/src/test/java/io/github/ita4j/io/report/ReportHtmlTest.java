package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.Page.Digits;
import io.github.ita4j.scoring.Scorer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as its readers meet it: on a screen, on paper, read aloud. */
class ReportHtmlTest {
    private static final ReportContent CONTENT = SampleReports.everywhere("เทศบาลตำบลตัวอย่าง");

    private static String html(ReportContent content, Language language, Digits digits) throws IOException {
        return Pages.of(content).in(language).withDigits(digits).as(OutputFormat.HTML);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableSaysWhatItShows(Language language) throws IOException {
        Document page = Jsoup.parse(html(CONTENT, language, Digits.ARABIC));
        assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.title()).contains("เทศบาลตำบลตัวอย่าง", "2566");
        assertThat(page.select("table")).hasSize(8);
        for (Element table : page.select("table")) {
            assertThat(table.select("> caption")).hasSize(1);
            int columns = table.select("thead th").size();
            for (Element row : table.select("tbody tr")) {
                assertThat(row.children()).hasSize(columns);
                assertThat(row.select("> th[scope=row]")).hasSize(1);
            }
        }
        assertThat(page.select("th")).allMatch(th -> List.of("row", "col").contains(th.attr("scope")));
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        Document page = Jsoup.parse(html(CONTENT, Language.THAI, Digits.ARABIC));
        assertThat(page.select("script, link, img, iframe, object, embed, form, a, base"))
                .isEmpty();
        assertThat(page.select("[src], [href], [onload], [onclick], [style]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("style").html()).contains("@page { size: A4", "\"Sarabun\"", "\"Noto Sans Thai\"");
    }

    @Test
    void theRadarLeavesGapsAndSaysThem() throws IOException {
        Document page = Jsoup.parse(html(CONTENT, Language.ENGLISH, Digits.ARABIC));
        Element svg = page.selectFirst("svg[role=img]");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("radar-title radar-description");
        assertThat(svg.select("title#radar-title").text()).isEqualTo("Scores by indicator");
        assertThat(svg.select("desc#radar-description").text())
                .contains("10 axes", "85, 95", "Fiscal year 2566: indicator 1 80.50, indicator 2 90.00,")
                .contains("indicator 3 Not known");
        assertThat(svg.select("line.axis")).hasSize(10);
        assertThat(svg.select("polygon.mark")).hasSize(2);
        // Indicators 1, 2 and 4 are known: two points are joined, the third stands alone, and no area is drawn.
        assertThat(svg.select("polygon.now")).isEmpty();
        assertThat(svg.select("polyline.now")).hasSize(1);
        // Of the other seven there is where they can lie.
        assertThat(svg.select("line.now-range")).hasSize(7);
        // The fourth circle is that of the legend.
        assertThat(svg.select("circle.now-point")).hasSize(4);
        assertThat(svg.select("circle.before-point")).hasSize(4);
        assertThat(page.text())
                .contains("Fiscal year 2566: indicators without a known score, where bars", ": 3, 5, 6, 7, 8, 9, 10.")
                .doesNotContain("were other ones");
    }

    @Test
    void aFullYearIsAPolygonWithItsFirstCornerAtTheTop() throws IOException {
        ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(SampleReports.YEAR);
        for (int number = 1; number <= 10; number++) {
            sheet.putScores(NodeCode.parse(Integer.toString(number)), Score.of(100));
        }
        ReportContent content = ReportContent.builder()
                .catalog(SampleReports.CATALOG)
                .assessment(Scorer.of(SampleReports.CATALOG).assess(sheet.build()))
                .build();
        Document page = Jsoup.parse(html(content, Language.THAI, Digits.ARABIC));
        List<String> corners =
                Arrays.asList(page.select("polygon.now").attr("points").split(" "));
        assertThat(corners).hasSize(10).startsWith("280.00,40.00").contains("280.00,440.00");
        assertThat(page.select("polyline")).isEmpty();
        assertThat(page.select(".before")).isEmpty();
    }

    /** Only so may a year be drawn over another by the numbers of the indicators. */
    @Test
    void theTenIndicatorsAreTheSameInEveryShippedYear() {
        Map<IndicatorNumber, String> first =
                englishTitles(Catalogs.forYear(Catalogs.years().get(0)));
        assertThat(first).hasSize(10);
        assertThat(Catalogs.years())
                .allSatisfy(year ->
                        assertThat(englishTitles(Catalogs.forYear(year))).isEqualTo(first));
    }

    private static Map<IndicatorNumber, String> englishTitles(Catalog catalog) {
        return catalog.indicators().values().stream()
                .collect(Collectors.toMap(
                        Indicator::number, indicator -> indicator.title().in(Language.ENGLISH)));
    }

    @Test
    void anIndicatorThatWasAnotherOneIsNotSetBesideThisOne() throws IOException {
        // 2565 as somebody else counts it: the second indicator is another one, the fourth has another Thai name.
        Catalog other = CatalogReader.read("""
                        {"format": 1, "overlayOf": {"fiscalYear": 2565, "edition": "nacc"}, "fiscalYear": 2565,
                         "edition": "other", "version": "1.0.0",
                         "change": {"2": {"title": {"th": "เรื่องอื่น", "en": "Something else"}, "titleEvidence": "read"},
                                    "4": {"title": {"th": "ทรัพย์สิน", "en": "Use of government property"},
                                          "titleEvidence": "read"}}}
                        """).orElseThrow();
        ReportContent content = ReportContent.builder()
                .catalog(SampleReports.CATALOG)
                .assessment(CONTENT.assessment())
                .previous(SampleReports.assessment(other, "ก"))
                .previousCatalog(other)
                .build();
        Document page = Jsoup.parse(html(content, Language.ENGLISH, Digits.ARABIC));
        // Indicators 1 and 4 and the legend.
        assertThat(page.select("circle.before-point")).hasSize(3);
        assertThat(page.text())
                .contains("Fiscal year 2565: indicators that were other ones, which the chart leaves out: 2.");
        Element row = page.select("table").get(1).select("tbody tr").get(1);
        assertThat(row.select("td").eachText()).containsExactly("2", "Another indicator", "90.00");
    }

    @Test
    void theCatalogueOfThePreviousResultIsTheOneItWasMadeWith() {
        assertThatThrownBy(() -> ReportContent.builder()
                        .like(CONTENT)
                        .previousCatalog(SampleReports.CATALOG)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the catalogue that it was made with");
    }

    /** Wide tables lie across the paper, and no column is so narrow that its name or a score breaks. */
    @Test
    void columnsShareTheWidthOfThePaper() throws IOException {
        Document page = Jsoup.parse(html(CONTENT, Language.THAI, Digits.ARABIC));
        assertThat(page.select("section.wide")).hasSize(3);
        String style = page.select("style").html();
        assertThat(style).contains("@page wide { size: A4 landscape", ".wide { page: wide;");
        for (Element table : page.select("table")) {
            List<Integer> shares = table.select("col").stream()
                    .map(col -> Integer.valueOf(col.className().substring(1)))
                    .toList();
            assertThat(shares).hasSameSizeAs(table.select("thead th")).allMatch(share -> share >= 6);
            assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isBetween(70, 106);
            if (shares.size() > 3) {
                assertThat(shares).allMatch(share -> style.contains(".w" + share + " {"));
            }
        }
    }

    @Test
    void aCaptionThatOnlyRepeatsTheHeadingIsHeardAndNotSeen() throws IOException {
        Document page = Jsoup.parse(html(CONTENT, Language.THAI, Digits.ARABIC));
        for (Element caption : page.select("caption")) {
            String heading = caption.closest("section").selectFirst("h2").text();
            assertThat(caption.hasClass("heard")).isEqualTo(caption.text().equals(heading));
        }
        assertThat(page.select("caption.heard")).isNotEmpty();
    }

    @Test
    void thaiDigitsAreShownButNotDrawn() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder()
                    .setLanguage("th")
                    .setRegion("TH")
                    .setExtension('u', "nu-thai")
                    .build());
            Document page = Jsoup.parse(html(CONTENT, Language.THAI, Digits.THAI));
            assertThat(page.body().text()).doesNotContainPattern("[0-9]").contains("๘๐.๕๐", "๒๕๖๖", "o๑๒");
            assertThat(page.select("svg [points], svg [x1]"))
                    .allMatch(element -> !element.attributes().html().matches(".*[๐-๙].*"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void addressesKeepTheirDigits() {
        assertThat(Digits.THAI.in("ข้อ o12 (87.28) ที่ www.a2.go.th/12 และ a1@b2.th ปี 2566"))
                .isEqualTo("ข้อ o๑๒ (๘๗.๒๘) ที่ www.a2.go.th/12 และ a1@b2.th ปี ๒๕๖๖");
        assertThat(Digits.ARABIC.in("๑๒")).isEqualTo("๑๒");
    }

    @Test
    void resultsThatDoNotBelongTogetherAreRefused() {
        assertThatThrownBy(() -> ReportContent.builder()
                        .like(CONTENT)
                        .previous(CONTENT.assessment())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the result of another year");
        assertThatThrownBy(() -> ReportContent.builder()
                        .catalog(SampleReports.CATALOG)
                        .assessment(CONTENT.previous().orElseThrow())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue for both");
    }

    @Test
    void aMissingLibraryIsNamed() {
        assertThatThrownBy(() -> MissingLibraryException.unlessThere("gg.jte:jte-runtime", "HTML", () -> {
                    throw new NoClassDefFoundError("gg/jte/TemplateOutput");
                }))
                .isInstanceOf(MissingLibraryException.class)
                .hasMessage(
                        "HTML needs the library gg.jte:jte-runtime, which is optional: add it to the dependencies, or"
                                + " write another form.")
                .extracting(e -> ((MissingLibraryException) e).artifact())
                .isEqualTo("gg.jte:jte-runtime");
    }
}
