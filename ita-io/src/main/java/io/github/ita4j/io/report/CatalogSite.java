package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.lineage.ItemLineage.TopicLineage;
import io.github.ita4j.catalog.lineage.ItemLineage.YearOfLineage;
import io.github.ita4j.catalog.lineage.Lineage;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The criteria of several years as a small web site without a server: an index, a page for each year, for each topic through the
 * years, and for what changed from year to year, all of them in Thai and in English. Every page needs nothing but itself.
 *
 * <pre>{@code
 * Map<String, Page> site = CatalogSite.pages(Catalogs.years().stream().map(Catalogs::forYear).toList());
 * site.keySet().stream().limit(3).toList(); // [index.html, criteria-2563.html, criteria-2564.html]
 * site.get("criteria-2568-en.html").write(OutputFormat.HTML, Path.of("criteria-2568-en.html"));
 * }</pre>
 *
 * <p>Pages lead to each other by their names, so they are to be written under these, as HTML, into one folder.
 */
public final class CatalogSite {
    private static final String INDEX = "index";

    private final List<Catalog> catalogs;
    private final Lineage lineage;
    private final Messages messages;

    private CatalogSite(List<Catalog> catalogs, Messages messages) {
        this.catalogs = catalogs;
        this.lineage = Lineage.over(catalogs);
        this.messages = messages;
    }

    /**
     * The pages of the site.
     *
     * @param catalogs one catalogue of each year, the earliest first
     * @return the pages by the names of their files, those in Thai first, the first of which is {@code index.html}
     * @throws IllegalArgumentException if there is no catalogue, or they are not in order
     */
    public static Map<String, Page> pages(List<Catalog> catalogs) {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            CatalogSite site = new CatalogSite(catalogs, Messages.in(language));
            site.put(pages, INDEX, s -> s.index());
            catalogs.forEach(catalog -> site.put(pages, year(catalog.fiscalYear()), s -> s.year(catalog)));
            site.changes().forEach(pair -> site.put(pages, diff(pair), s -> s.changes(pair)));
            site.lineage.topics().forEach(topic -> site.put(pages, topic(topic), s -> s.topicPage(topic)));
        }
        return Collections.unmodifiableMap(pages);
    }

    /** Each year with the one after it. */
    private Stream<List<Catalog>> changes() {
        return IntStream.range(1, catalogs.size()).mapToObj(i -> catalogs.subList(i - 1, i + 1));
    }

    private void put(Map<String, Page> pages, String name, Function<CatalogSite, PageView> view) {
        pages.put(
                fileName(name, messages.language()),
                Page.ofSite(said -> new View(view.apply(new CatalogSite(catalogs, said)), name, said))
                        .in(messages.language()));
    }

    /** A page with the way to the others before it, and behind it what the marks mean and who says all this. */
    private record View(PageView content, String name, Messages said) implements Subject {
        @Override
        public PageView page() {
            Outline way = new Outline();
            Language other = said.language() == Language.THAI ? Language.ENGLISH : Language.THAI;
            if (!name.equals(INDEX)) {
                way.link(0, said.text("site-index"), fileName(INDEX, said.language()));
            }
            way.link(0, said.text("site-language"), fileName(name, other));
            Outline end = new Outline().heading(said.text("site-marks"));
            end.entries(said.marks(Evidence.Kind.MISSING)).line(said.text("site-foot"));
            return with(way.sections(), content, end.sections());
        }
    }

    private static PageView with(List<SectionView> before, PageView page, List<SectionView> after) {
        List<SectionView> sections = new ArrayList<>(before);
        page.sections().forEach(sections::add);
        sections.addAll(after);
        return new PageView(page.lang(), page.title(), page.lead(), sections);
    }

    private static String fileName(String name, Language language) {
        return name + (language == Language.THAI ? "" : "-" + language.tag()) + ".html";
    }

    private String link(String name) {
        return fileName(name, messages.language());
    }

    private static String year(FiscalYear year) {
        return "criteria-" + year;
    }

    private static String diff(List<Catalog> pair) {
        return "diff-" + pair.get(0).fiscalYear() + "-" + pair.get(1).fiscalYear();
    }

    private static String topic(Topic topic) {
        return "topic-" + topic.id();
    }

    private PageView index() {
        Outline page = new Outline();
        page.heading(messages.text("site-years"));
        for (Catalog catalog : catalogs) {
            linkYear(catalog, page);
            changes().filter(pair -> pair.get(1).equals(catalog)).forEach(pair -> linkChanges(pair, page));
        }
        page.heading(messages.text("site-topics"));
        for (ImprovementTheme theme : catalogs.get(catalogs.size() - 1).themes()) {
            page.entry(messages.theme(theme, theme.evidence()));
            lineage.topics().stream()
                    .filter(topic -> topic.theme().number() == theme.number())
                    .forEach(topic -> page.link(1, messages.words(topic.name()), link(topic(topic))));
        }
        return messages.page(Optional.of(messages.text("site-title")), messages.texts("site-lead"), page.sections());
    }

    private void linkYear(Catalog catalog, Outline page) {
        page.link(0, messages.stamp(catalog.stamp()), link(year(catalog.fiscalYear())));
    }

    private void linkChanges(List<Catalog> pair, Outline page) {
        String text = messages.text(
                "site-diff", "from", pair.get(0).fiscalYear(), "to", pair.get(1).fiscalYear());
        page.link(1, text, link(diff(pair)));
    }

    private PageView year(Catalog catalog) {
        Outline more = new Outline().heading(messages.text("site-diffs"));
        changes().filter(pair -> pair.contains(catalog)).forEach(pair -> linkChanges(pair, more));
        more.heading(messages.text("site-topics"));
        for (Item item : catalog.items().values()) {
            item.topics()
                    .forEach(topic ->
                            more.link(0, item.code() + " " + messages.words(topic.name()), link(topic(topic))));
        }
        return with(List.of(), new CatalogPage(catalog, Optional.empty(), messages).page(), more.sections());
    }

    private PageView changes(List<Catalog> pair) {
        Outline more = new Outline().heading(messages.text("site-years"));
        pair.forEach(catalog -> linkYear(catalog, more));
        CatalogDiff diff = CatalogDiff.between(pair.get(0), pair.get(1));
        return with(List.of(), new DiffPage(diff, messages).page(), more.sections());
    }

    private PageView topicPage(Topic topic) {
        TopicLineage through = lineage.topic(topic.id()).orElseThrow();
        Outline page = new Outline();
        page.entry(messages.labelled("themes", messages.theme(topic.theme(), topic.themeEvidence())))
                .entry(messages.labelled("remedy", messages.words(topic.remedy())))
                .entry(messages.labelled("owner", messages.words(topic.owner().name())))
                .entry(messages.labelled("due", messages.words(topic.due().label(), topic.dueEvidence())));
        page.heading(messages.text("site-years"));
        for (YearOfLineage year : through.years()) {
            String link = link(year(year.year()));
            if (year.items().isEmpty()) {
                page.link(0, year.year() + ": " + messages.words(year.presence().label(), year.evidence()), link);
            }
            for (Item item : year.items()) {
                CriteriaNode node = catalogs.stream()
                        .filter(catalog -> catalog.fiscalYear().equals(year.year()))
                        .findFirst()
                        .flatMap(catalog -> catalog.node(item.code()))
                        .orElseThrow();
                String worth = messages.title(item) + ": " + messages.points(node.points());
                page.link(0, year.year() + ": " + item.code() + " " + worth, link);
                page.entries(
                        1,
                        item.requirements(),
                        requirement -> messages.words(requirement.text(), requirement.evidence()));
            }
        }
        return messages.page(Optional.of(messages.words(topic.name())), messages.texts("site-topic"), page.sections());
    }
}
