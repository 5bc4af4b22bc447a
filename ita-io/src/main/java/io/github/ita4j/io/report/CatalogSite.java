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
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
            for (int i = 0; i < catalogs.size(); i++) {
                Catalog catalog = catalogs.get(i);
                site.put(pages, year(catalog.fiscalYear()), s -> s.year(catalog));
            }
            for (int i = 1; i < catalogs.size(); i++) {
                Catalog from = catalogs.get(i - 1);
                Catalog to = catalogs.get(i);
                site.put(pages, diff(from, to), s -> s.changes(from, to));
            }
            site.lineage.topics().forEach(topic -> site.put(pages, topic(topic), s -> s.topicPage(topic)));
        }
        return Collections.unmodifiableMap(pages);
    }

    private void put(Map<String, Page> pages, String name, Function<CatalogSite, PageView> view) {
        pages.put(
                fileName(name, messages.language()),
                new Page(said -> new View(view.apply(new CatalogSite(catalogs, said)), name, said), out -> {
                            throw new IllegalArgumentException("A page of the site has no JSON: write it as HTML.");
                        })
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
            List<SectionView> sections = new ArrayList<>(way.sections());
            content.sections().forEach(sections::add);
            sections.addAll(end.sections());
            return new PageView(content.lang(), content.title(), content.lead(), sections);
        }

        @Override
        public Map<String, Iterable<TableView>> tables() {
            return Map.of();
        }
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

    private static String diff(Catalog from, Catalog to) {
        return "diff-" + from.fiscalYear() + "-" + to.fiscalYear();
    }

    private static String topic(Topic topic) {
        return "topic-" + topic.id();
    }

    private PageView index() {
        Outline page = new Outline();
        page.heading(messages.text("site-years"));
        for (int i = 0; i < catalogs.size(); i++) {
            Catalog catalog = catalogs.get(i);
            page.link(0, messages.stamp(catalog.stamp()), link(year(catalog.fiscalYear())));
            if (i > 0) {
                linkChanges(catalogs.get(i - 1), catalog, page);
            }
        }
        page.heading(messages.text("site-topics"));
        for (ImprovementTheme theme : catalogs.get(catalogs.size() - 1).themes()) {
            page.entry(0, theme.number() + " " + messages.name(theme.name()) + messages.evidence(theme.evidence()));
            lineage.topics().stream()
                    .filter(topic -> topic.theme().number() == theme.number())
                    .forEach(topic -> page.link(1, messages.words(topic.name()), link(topic(topic))));
        }
        return new PageView(
                messages.language().tag(),
                Optional.of(messages.text("site-title")),
                messages.texts("site-lead"),
                page.sections());
    }

    private void linkChanges(Catalog from, Catalog to, Outline page) {
        page.link(
                1, messages.text("site-diff", "from", from.fiscalYear(), "to", to.fiscalYear()), link(diff(from, to)));
    }

    private PageView year(Catalog catalog) {
        Outline more = new Outline();
        more.heading(messages.text("site-diffs"));
        for (int i = 1; i < catalogs.size(); i++) {
            if (catalogs.get(i).equals(catalog) || catalogs.get(i - 1).equals(catalog)) {
                linkChanges(catalogs.get(i - 1), catalogs.get(i), more);
            }
        }
        more.heading(messages.text("site-topics"));
        for (Item item : catalog.items().values()) {
            item.topics()
                    .forEach(topic ->
                            more.link(0, item.code() + " " + messages.words(topic.name()), link(topic(topic))));
        }
        return with(new CatalogPage(catalog, Optional.empty(), messages).page(), more);
    }

    private PageView changes(Catalog from, Catalog to) {
        Outline more = new Outline();
        more.heading(messages.text("site-years"));
        for (Catalog catalog : List.of(from, to)) {
            more.link(0, messages.stamp(catalog.stamp()), link(year(catalog.fiscalYear())));
        }
        return with(new DiffPage(CatalogDiff.between(from, to), messages).page(), more);
    }

    private static PageView with(PageView page, Outline more) {
        List<SectionView> sections = new ArrayList<>();
        page.sections().forEach(sections::add);
        sections.addAll(more.sections());
        return new PageView(page.lang(), page.title(), page.lead(), sections);
    }

    private PageView topicPage(Topic topic) {
        TopicLineage through = lineage.topic(topic.id()).orElseThrow();
        Outline page = new Outline();
        page.entry(
                0,
                messages.text("themes") + ": " + topic.theme().number() + " "
                        + messages.name(topic.theme().name()) + messages.evidence(topic.themeEvidence()));
        page.entry(0, messages.text("remedy") + ": " + messages.words(topic.remedy()));
        page.entry(
                0, messages.text("owner") + ": " + messages.words(topic.owner().name()));
        page.entry(
                0,
                messages.text("due") + ": " + messages.words(topic.due().label())
                        + messages.evidence(topic.dueEvidence()));
        page.heading(messages.text("site-years"));
        for (YearOfLineage year : through.years()) {
            String link = link(year(year.year()));
            if (year.items().isEmpty()) {
                page.link(
                        0,
                        year.year() + ": " + messages.words(year.presence().label())
                                + messages.evidence(year.evidence()),
                        link);
            }
            for (Item item : year.items()) {
                CriteriaNode node = catalogs.stream()
                        .filter(catalog -> catalog.fiscalYear().equals(year.year()))
                        .findFirst()
                        .flatMap(catalog -> catalog.node(item.code()))
                        .orElseThrow();
                page.link(
                        0,
                        year.year() + ": " + item.code() + " " + messages.title(item) + ": "
                                + messages.points(node.points()),
                        link);
                for (Requirement requirement : item.requirements()) {
                    page.entry(1, messages.words(requirement.text()) + messages.evidence(requirement.evidence()));
                }
            }
        }
        return new PageView(
                messages.language().tag(),
                Optional.of(messages.words(topic.name())),
                messages.texts("site-topic"),
                page.sections());
    }
}
