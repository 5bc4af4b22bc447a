package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogSiteTest {
    private static Map<String, Document> site;

    @BeforeAll
    static void write() {
        site = CatalogSite.pages(IntStream.rangeClosed(2563, 2569)
                        .mapToObj(year -> Catalogs.forYear(FiscalYear.ofBuddhist(year)))
                        .toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, page -> Jsoup.parse(page.getValue().as(OutputFormat.HTML))));
    }

    private static List<String> links(Document page) {
        return page.select("a[href]").eachAttr("href");
    }

    @Test
    void everyLinkLeadsToAPageAndEveryPageIsReached() {
        Set<String> reached = new TreeSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String name = open.pop();
            assertThat(site).as("a page that is linked").containsKey(name);
            links(site.get(name)).stream().filter(reached::add).forEach(open::push);
        }
        assertThat(reached).isEqualTo(new TreeSet<>(site.keySet()));
    }

    @Test
    void everyPageIsThereInBothLanguagesAndLeadsToTheOther() {
        for (String name : site.keySet()) {
            boolean english = name.endsWith("-en.html");
            String other = english ? name.replace("-en.html", ".html") : name.replace(".html", "-en.html");
            assertThat(links(site.get(name))).as(name).contains(other);
            assertThat(site.get(name).select("html").attr("lang")).isEqualTo(english ? "en" : "th");
            assertThat(links(site.get(name)).stream().filter(link -> !link.equals(other)))
                    .as(name)
                    .allMatch(link -> link.endsWith("-en.html") == english);
        }
    }

    @Test
    void everyPageNeedsNothingElseSaysWhatItsMarksMeanAndWhoSaysAllThis() {
        site.forEach((name, page) -> {
            assertThat(page.select("[src], link, script, iframe, object, style[src]"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'");
            assertThat(page.select("style").html().replace("url(#", "("))
                    .contains("@media print")
                    .doesNotContain("url(", "@import");
            assertThat(page.select("h1")).as(name).hasSize(1);
            boolean english = name.endsWith("-en.html");
            assertThat(page.text())
                    .contains(english ? "~inferred: " : "~อนุมาน: ")
                    .contains(english ? "not an announcement of the NACC" : "มิใช่ประกาศของสำนักงาน ป.ป.ช.");
        });
    }

    @Test
    void aTopicIsFollowedThroughTheYears() {
        Document topic = site.get("topic-procurement-plan-en.html");
        assertThat(topic.select("li > a").eachText())
                .filteredOn(text -> Pattern.matches("25[0-9]{2}: .*", text))
                .map(text -> text.replaceAll("(25[0-9]{2}: o[0-9]+) .*", "$1"))
                .containsExactly(
                        "2563: o21", "2564: o21", "2565: o21", "2566: o19", "2567: o14", "2568: o12", "2569: o11");
        assertThat(topic.text()).contains("0.57 points", "2.00 points");
    }

    @Test
    void everyTopicOfAYearHasItsPageAndEveryPairOfYearsItsChanges() {
        for (int year = 2563; year <= 2569; year++) {
            List<String> topics = Catalogs.forYear(FiscalYear.ofBuddhist(year)).items().values().stream()
                    .flatMap(item -> item.topics().stream())
                    .map(Topic::id)
                    .map(id -> "topic-" + id + ".html")
                    .toList();
            assertThat(links(site.get("criteria-" + year + ".html"))).containsAll(topics);
            if (year > 2563) {
                assertThat(site).containsKey("diff-" + (year - 1) + "-" + year + ".html");
            }
        }
        assertThat(site).doesNotContainKey("diff-2563-2565.html");
    }

    @Test
    void aPageOfTheSiteIsWrittenAsAPageAndNothingElse() {
        Page index = CatalogSite.pages(List.of(Catalogs.forYear(FiscalYear.ofBuddhist(2569))))
                .get("index.html");
        assertThat(index.as(OutputFormat.TEXT)).contains("2569");
        assertThatThrownBy(() -> index.as(OutputFormat.JSON)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CatalogSite.pages(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
