package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.WithoutSurveys;
import io.github.ita4j.io.report.Page.Digits;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as its readers meet it: on a screen, on paper, read aloud. */
class ReportHtmlTest {
    private static final ReportContent CONTENT = SampleReports.everywhere("เทศบาลตำบลตัวอย่าง");

    private static String html(ReportContent content, Language language, Digits digits) throws IOException {
        return Pages.of(content).in(language).withDigits(digits).as(OutputFormat.HTML);
    }

    /** Every survey item 90, every o-item 100 but six. */
    private static ReportContent complete() {
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(SampleReports.YEAR).agency(Agency.of("เทศบาลตำบลตัวอย่าง"));
        Set<String> zeros = Set.of("o11", "o24", "o33", "o34", "o39", "o42");
        SampleReports.CATALOG
                .items()
                .keySet()
                .forEach(item -> sheet.putScores(
                        item,
                        zeros.contains(item.code())
                                ? Score.ZERO
                                : item.instrument() == Instrument.OIT ? Score.MAX : Score.of(90)));
        Scorer scorer = Scorer.of(SampleReports.CATALOG);
        Assessment assessment = scorer.assess(sheet.build());
        return ReportContent.builder()
                .catalog(SampleReports.CATALOG)
                .assessment(assessment)
                .draft(MeasurePlanner.of(scorer).draft(assessment))
                .build();
    }

    private static ReportContent contradiction() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        return ReportContent.builder()
                .catalog(catalog)
                .assessment(Scorer.of(catalog)
                        .assess(ScoreSheet.of(
                                2568, "ก", Map.of("IIT", "91.20", "EIT", "87.10", "OIT", "77.74", "overall", "85.49"))))
                .build();
    }

    static Stream<Page> everyKindOfPage() {
        return Stream.concat(
                Stream.of(complete(), CONTENT, contradiction()).map(Pages::of),
                IntStream.of(2563, 2566, 2568)
                        .mapToObj(year -> Pages.catalog(Catalogs.forYear(FiscalYear.ofBuddhist(year)))));
    }

    private static Document page(ReportContent content, Language language) {
        return page(Pages.of(content), language);
    }

    private static Document page(Page page, Language language) {
        return Jsoup.parse(page.in(language).as(OutputFormat.HTML));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void theStructureCanBeReadAloud(Page kind) {
        for (Language language : Language.values()) {
            Document page = page(kind, language);
            assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
            assertThat(page.select("h1")).hasSize(1);
            int level = 1;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
                assertThat(heading.text()).isNotBlank();
                level = next;
            }
            for (Element svg : page.select("svg")) {
                assertThat(svg.attr("aria-hidden").equals("true")
                                || (svg.attr("role").equals("img")
                                        && !svg.attr("aria-label").isBlank()))
                        .isTrue();
            }
            for (Element table : page.select("table")) {
                assertThat(table.select("> caption")).hasSize(1);
                assertThat(table.select("thead th[scope=col]")).isNotEmpty();
                for (Element row : table.select("tbody tr:not(.head):not(:has(td[colspan]))")) {
                    assertThat(row.children()).hasSameSizeAs(table.select("thead th"));
                    assertThat(row.select("> th[scope=row]")).hasSize(1);
                }
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("[href]").eachAttr("href"))
                    .allMatch(link -> link.startsWith("#") && ids.contains(link.substring(1)));
            // A grade, a verdict, a mark: each is a word beside its shape.
            assertThat(page.select(".badge, .mark"))
                    .isNotEmpty()
                    .allMatch(element ->
                            !element.text().isBlank() && element.select("use").size() == 1);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void thePageNeedsNothingElse(Page kind) {
        Document page = page(kind, Language.THAI);
        assertThat(page.select("script, link, img, iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(page.select("[src], [onload], [onclick], [style]")).isEmpty();
        String style = page.select("style").html();
        assertThat(style)
                .doesNotContain("@import", "http")
                .contains("@page { size: A4", "\"Sarabun\"", "\"Noto Sans Thai\"");
        assertThat(style.replace("url(#hatch)", "").replace("url(#dots)", "")).doesNotContain("url(");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        // What is folded on the screen is open on paper.
        assertThat(style.substring(style.indexOf("@media print")))
                .contains("details::details-content { content-visibility: visible; block-size: auto; }");
        assertThat(style).contains("@page wide { size: A4 landscape", ".wide { page: wide;");
        assertThat(page.text()).contains("มิใช่ประกาศผลการประเมินของสำนักงาน ป.ป.ช.");
    }

    /** WCAG: 4.5 for text, 3 for what is drawn; colours stand at one place, and backgrounds carry nothing. */
    @Test
    void coloursCanBeTold() throws IOException {
        String style = page(complete(), Language.THAI).select("style").html();
        Map<String, String> colours = new TreeMap<>();
        Pattern.compile("--([a-z]+): (#[0-9a-f]{6})")
                .matcher(style)
                .results()
                .forEach(c -> colours.put(c.group(1), c.group(2)));
        assertThat(colours).hasSizeGreaterThan(10);
        colours.forEach((name, colour) -> {
            double least = Set.of("faint", "tint").contains(name) ? 1 : name.equals("rule") ? 3 : 4.5;
            assertThat(contrast(colour, "#ffffff")).as(name).isGreaterThanOrEqualTo(least);
            assertThat(contrast(colour, colours.get("tint"))).as(name).isGreaterThanOrEqualTo(least == 1 ? 1 : least);
        });
        assertThat(Pattern.compile("[ {;]color: ([^;}]+)")
                        .matcher(style)
                        .results()
                        .map(use -> use.group(1).strip()))
                .allMatch(use -> use.equals("inherit")
                        || (use.startsWith("var(--")
                                && !use.contains("faint")
                                && !use.contains("tint")
                                && !use.contains("rule")));
        assertThat(Pattern.compile("background: ([^;}]+)")
                        .matcher(style)
                        .results()
                        .map(use -> use.group(1).strip()))
                .containsOnly("#fff", "var(--tint)");
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void theAnswerComesFirst() throws IOException {
        Document page = page(complete(), Language.ENGLISH);
        Element card = page.selectFirst("main > section");
        assertThat(card.selectFirst(".badge").className()).isEqualTo("badge pass");
        assertThat(card.selectFirst(".badge").text()).isEqualTo("ผ่าน (Pass)");
        assertThat(card.selectFirst(".total").text()).isEqualTo("86.00 of 100 points");
        assertThat(card.select(".bar[role=img]").attr("aria-label")).isEqualTo("Overall 86.00; thresholds 85, 95");
        assertThat(card.select(".bar rect.full").attr("width")).isEqualTo("86.00%");
        assertThat(card.select(".bar line.limit").eachAttr("x1")).containsExactly("85%", "95%");
        assertThat(card.select(".step").text())
                .contains("ผ่านดี (Pass, good) needs 85.00 or more in every part", "OIT: short by 5.00 (80.00)")
                .contains("Publish o39: that is enough, and makes a total of at least 88.00");
        assertThat(card.select(".step a").attr("href")).isEqualTo("#o39");
        assertThat(page.select(".trio .score").eachText()).containsExactly("90.00", "90.00", "80.00");
        assertThat(page.select(".trio .small").eachText().get(2)).isEqualTo("below 85.00, short by 5.00 (weight 40 %)");
        assertThat(page.select(".work > li").eachAttr("id")).containsExactly("o42", "o33", "o34", "o39", "o11");
        assertThat(page.select(".work .gain").eachText())
                .startsWith("+2.00 points running total 88.00", "+1.25 points running total 89.25");
        assertThat(page.select(".work .reach").eachText()).hasSize(2).allMatch(text -> text.contains("Pass, good"));
        assertThat(page.select("#o39").text()).contains("criteria of 2567: o20, worth 1.00");
        assertThat(page.select("#o24").text()).contains("1.00 points");
        assertThat(page.select("td.plot circle.dot")).hasSize(10);
        assertThat(page.select("#themes ~ table td.number").eachText()).containsExactly("0.50", "–", "3.00", "4.50");
        assertThat(page.select("section.wide > h2").text()).isEqualTo("Plan of measures, fiscal year 2567");
        assertThat(page.select(".plan thead th").eachText())
                .containsExactly("No.", "Measure", "Items and scores", "Steps", "Responsible", "Period", "Follow-up");
        assertThat(page.select(".plan tr.head").eachText())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("Theme 1: ");
        assertThat(page.select(".plan tbody tr:nth-child(2)").eachText()).containsOnly("Finding:");
        assertThat(page.select(".plan tr:contains(7.1) label").eachText())
                .containsExactly("Not started", "Under way", "Done");
        assertThat(page.select("#scores ~ details")).hasSize(3);
    }

    /** A bar for each group of items, as long as it is worth, and a piece for each item. */
    @Test
    void theStructureOfAYearIsAPicture() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        Document page = page(Pages.catalog(catalog), Language.ENGLISH);
        assertThat(page.selectFirst("svg.bar").attr("aria-label"))
                .isEqualTo("Instruments and weights: IIT 30.00, EIT 30.00, OIT 40.00");
        assertThat(page.select(".map td.plot svg")).hasSize(5 + 3 + 7);
        assertThat(page.select(".map td.plot rect.seg")).hasSize(15 + 9 + 28);
        // 9.3 has two items of two points each; the longest bar is worth ten.
        Element bar = page.select(".map svg[aria-label^=o12 ]").first();
        assertThat(bar.attr("aria-label")).isEqualTo("o12 2.00, o13 2.00");
        assertThat(bar.select("rect").eachAttr("x")).containsExactly("0.00%", "20.00%");
        assertThat(bar.select("rect").eachAttr("width")).containsExactly("20.00%", "20.00%");
        assertThat(page.select(".item > h4")).hasSize(28);
        assertThat(page.select("#grades ~ table .badge")).hasSize(5);
        assertThat(page.text()).contains(": 0.57 in 9.2, 2.50 in 10");
        assertThat(page.select("#changes ~ table tr:not(.head) th[scope=row]")).isNotEmpty();
        // The first year has none before it.
        assertThat(page(Pages.catalog(Catalogs.forYear(FiscalYear.ofBuddhist(2563))), Language.THAI)
                        .select("#changes"))
                .isEmpty();
        assertThat(page(Pages.catalog(WithoutSurveys.catalog()), Language.THAI).select(".map rect.hole"))
                .isNotEmpty();
    }

    @Test
    void aPartialPageSaysWhatIsCertainAndWhatIsNot() throws IOException {
        Document page = page(CONTENT, Language.ENGLISH);
        assertThat(page.selectFirst(".card .badge").text()).isEqualTo("No grade yet");
        assertThat(page.select(".card .badge.slim")).hasSize(4);
        assertThat(page.select(".bar rect.perhaps")).hasSize(4);
        assertThat(page.select("#certain ~ ul").text()).contains("Scores known: IIT ", "o-items that scored 0: 1,");
        assertThat(page.select("#unknown ~ p").text()).contains("How far the total is open: ", "from OIT ");
        assertThat(page.select("td.plot circle.dot")).hasSize(3);
        assertThat(page.select("td.plot rect.perhaps")).hasSize(7);
        assertThat(page.select("#unknown ~ table").text()).contains("6 of 6: i13–i18");
        assertThat(page.text()).doesNotContain("running total");
    }

    @Test
    void aContradictionShowsBothReadingsAlike() throws IOException {
        Document page = page(contradiction(), Language.ENGLISH);
        assertThat(page.selectFirst(".badge").text()).isEqualTo("Contradictory data");
        assertThat(page.select(".pair .badge").eachText())
                .containsExactly("ต้องปรับปรุง (Needs improvement)", "ผ่าน (Pass)");
        assertThat(page.select(".pair .total").eachText()).containsExactly("84.59 computed", "85.49 given");
        assertThat(page.select(".pair > p").text()).isEqualTo("0.90 apart");
        assertThat(page.text()).contains("Two digits may have been swapped: 84.59, 85.49.", "27.360", "84.58 to 84.59");
        assertThat(page.select(".trio, .work, .reach")).isEmpty();
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
        // Of indicators 1 and 4, the two that are the same and known.
        assertThat(page.select("td.plot circle.ring")).hasSize(2);
        String markdown = Pages.of(content).in(Language.ENGLISH).as(OutputFormat.MARKDOWN);
        assertThat(markdown).contains("| Another indicator | 90.00 |");
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
        assertThat(page.select("section.wide")).hasSize(2);
        String style = page.select("style").html();
        for (Element table : page.select("table.shares")) {
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
            assertThat(page.select("[aria-label]").eachAttr("aria-label"))
                    .anyMatch(label -> label.matches(".*[๐-๙].*"));
            assertThat(page.select("svg *, [id], [href]"))
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
