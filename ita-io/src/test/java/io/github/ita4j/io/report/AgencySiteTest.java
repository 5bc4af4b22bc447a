package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index of many agencies: all of them can be found, and nothing is claimed that is open. */
class AgencySiteTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
    private static final Function<ScoreSheet, AgencyResult> RESULTS = AgencyResult.by(Scorer.of(CATALOG));

    private static List<AgencyResult> results(int count) {
        List<AgencyResult> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ScoreSheet.Builder sheet = ScoreSheet.builder()
                    .fiscalYear(CATALOG.fiscalYear())
                    .agency(Agency.builder()
                            .name("หน่วยงาน <" + i + ">")
                            .province("จังหวัดที่ " + i % 3)
                            .build());
            if (i % 7 != 0) {
                sheet.putScores(Overall.OVERALL, Score.ofHundredths(6000 + i * 13 % 4000));
            }
            results.add(RESULTS.apply(sheet.build()));
        }
        return results;
    }

    private static Map<String, Document> pages(int count, Language language) {
        AgencySite site = AgencySite.of(CATALOG);
        List<AgencyResult> results = results(count);
        results.forEach(site::file);
        Ranking ranking = Ranking.of(CATALOG, Overall.OVERALL, Agency::province, results);
        return site.index(ranking).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, page -> {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            Document document = Jsoup.parse(page.getValue().in(language).as(OutputFormat.HTML), "", parser);
            assertThat(parser.getErrors()).as(page.getKey()).isEmpty();
            return document;
        }));
    }

    private static void isWellMade(Document page, Set<String> files) {
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, [style]")).isEmpty();
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        for (Element table : page.select("table")) {
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr")).allMatch(row -> row.children().size() == columns);
            assertThat(table.select("> caption")).hasSize(1);
        }
        for (Element link : page.select("a[href]")) {
            String to = link.attr("href");
            assertThat(
                            to.startsWith("#")
                                    ? ids.contains(to.substring(1))
                                    : files.contains(to) || to.matches("agency-[0-9]+[.]html"))
                    .as(to)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFewAgenciesStandOnOnePage(Language language) {
        Map<String, Document> pages = pages(30, language);
        assertThat(pages.keySet()).containsExactly("index.html");
        Document index = pages.get("index.html");
        isWellMade(index, pages.keySet());
        Set<String> linked = new TreeSet<>(index.select("a[href^=agency-]").eachAttr("href"));
        assertThat(linked).hasSize(30);
        assertThat(index.select("main").text()).contains("หน่วยงาน <29>");
        // The open ones have no grade, and their rank is a range.
        Element open = index.select("section[aria-labelledby=grade-open]").first();
        assertThat(open.select("tbody tr th").eachText())
                .anyMatch(name -> name.startsWith(
                        "หน่วยงาน <7> " + (language == Language.THAI ? "ระดับที่เป็นไปได้" : "Possible")));
        assertThat(open.select("tbody tr td.number").eachText())
                .contains(language == Language.THAI ? "1 ถึง 30" : "1 to 30");
    }

    @Test
    void ofManyEachGroupHasAPageAndEveryNameIsOnTheFirst() {
        Map<String, Document> pages = pages(301, Language.THAI);
        assertThat(pages.keySet())
                .contains("index.html", "grade-open.html", "group-1.html", "group-2.html", "group-3.html")
                .doesNotContain("group-4.html");
        pages.values().forEach(page -> isWellMade(page, pages.keySet()));
        Document index = pages.get("index.html");
        assertThat(index.select("section[aria-labelledby=names] li")).hasSize(301);
        assertThat(index.select("section[aria-labelledby=grade-open]")).isEmpty();
        int graded = 0;
        int grouped = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            int rows = page.getValue().select("tbody tr th a[href^=agency-]").size();
            graded += page.getKey().startsWith("grade-") ? rows : 0;
            grouped += page.getKey().startsWith("group-") ? rows : 0;
        }
        assertThat(graded).isEqualTo(301);
        assertThat(grouped).isEqualTo(301);
    }
}
