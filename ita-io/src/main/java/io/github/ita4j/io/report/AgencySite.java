package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.internal.IndexView;
import io.github.ita4j.io.report.internal.IndexView.Part;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.ToDo;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.RankedAgency;
import io.github.ita4j.scoring.bulk.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages on many agencies as a small web site without a server: one for each agency, written while the agencies are
 * read, and at last an index of them by rank. Up to 300 agencies are on the index itself; of more it has the sums and all
 * names, and each grade and each group of the ranking has a page. Pages lead to each other by their names, so they are to be
 * written under these, as HTML, into one folder. Of an agency only the name of its file and the overall score of the other year are kept.
 *
 * <pre>{@code
 * AgencySite site = AgencySite.of(catalog);
 * ReportContent content = ReportContent.builder().catalog(catalog).assessment(assessment).build();
 * site.file(AgencyResult.of(assessment)); // agency-1.html
 * site.page(content).as(OutputFormat.HTML).contains("index.html"); // true
 * Ranking ranking = Ranking.of(catalog, List.of(AgencyResult.of(assessment)));
 * site.index(ranking).keySet(); // [index.html]
 * }</pre>
 *
 * <p>For one thread at a time.
 */
public final class AgencySite {
    /** What a page with a bar in each row shows at once. */
    private static final int ON_ONE_PAGE = 300;

    private static final String INDEX = "index.html";
    private static final String GRADE = "grade-";

    private final Catalog catalog;
    private final ToDo.After after;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> before = new HashMap<>();
    private Optional<FiscalYear> year = Optional.empty();

    /**
     * A site.
     *
     * @param catalog the catalogue that the results are made with
     * @return the site
     */
    public static AgencySite of(Catalog catalog) {
        return new AgencySite(Objects.requireNonNull(catalog, "catalog"));
    }

    private AgencySite(Catalog catalog) {
        this.catalog = catalog;
        this.after = ToDo.After.of(catalog);
    }

    /**
     * The page of an agency, which leads back to the index. Of its result of another year the overall score is kept for the
     * index.
     *
     * @param content what there is on the agency
     * @return the page, to be written as {@link #file}
     * @throws IllegalArgumentException if the result was made with another catalogue, or the result before is of another year
     *     than that of an agency before
     */
    public Page page(ReportContent content) {
        Pages.requireSame(catalog.stamp(), content.assessment().catalog());
        content.previous().ifPresent(then -> {
            FiscalYear of = then.catalog().fiscalYear();
            if (!year.orElse(of).equals(of)) {
                throw new IllegalArgumentException("Results of " + year.get() + " and " + of
                        + " cannot be set beside those of " + catalog.fiscalYear() + ": give those of one year.");
            }
            year = Optional.of(of);
            then.overall()
                    .score()
                    .ifPresent(score -> before.put(key(content.assessment().agency()), score.hundredths()));
        });
        return Pages.of(content, Optional.of(after));
    }

    private static String key(Optional<Agency> agency) {
        return agency.map(Agency::key).orElse("");
    }

    /**
     * The name for the page of an agency.
     *
     * @param result the result of the agency
     * @return the name of the file, the same whenever it is asked for
     */
    public String file(AgencyResult result) {
        return "agency-" + numbers.computeIfAbsent(key(result.agency()), next -> numbers.size() + 1) + ".html";
    }

    /**
     * The index and, where there are many agencies, the pages of it.
     *
     * @param ranking the agencies by their overall scores
     * @return the pages by the names of their files, {@code index.html} first
     * @throws IllegalArgumentException if the ranking was made with another catalogue
     */
    public Map<String, Page> index(Ranking ranking) {
        Pages.requireSame(catalog.stamp(), ranking.catalog());
        boolean apart = ranking.places().size() > ON_ONE_PAGE;
        List<Group> groups = groups(ranking);
        Map<String, Page> pages = new LinkedHashMap<>();
        int all = ranking.places().size();
        pages.put(INDEX, page(messages -> {
            String heading = messages.text("index-title", "count", all, "year", catalog.fiscalYear());
            Stream<Part> parts = groups.stream()
                    .map(group -> group.part(messages, apart ? group.file() : "#" + group.place(), !apart));
            return view(ranking, heading, parts.toList(), true, messages);
        }));
        if (apart) {
            groups.forEach(group -> pages.put(group.file(), page(messages -> {
                Part part = group.part(messages, group.file(), true);
                int count = part.places().size();
                String heading = messages.text("index-part", "name", part.name(), "count", count);
                return view(ranking, heading, List.of(part), false, messages);
            })));
        }
        return Collections.unmodifiableMap(pages);
    }

    private IndexView view(Ranking ranking, String heading, List<Part> parts, boolean index, Messages messages) {
        Function<AgencyResult, Optional<Integer>> placeBefore =
                result -> Optional.ofNullable(before.get(key(result.agency())));
        return new IndexView(messages, catalog, ranking, heading, parts, index, this::file, year, placeBefore);
    }

    private static Page page(Function<Messages, IndexView> view) {
        return Page.ofSite(messages -> new View(view.apply(messages), messages));
    }

    /** Agencies of one grade or group, with its name in each language. */
    private record Group(
            Function<Messages, String> name, Optional<Grade> grade, List<RankedAgency> places, String place) {
        String file() {
            return place + ".html";
        }

        Part part(Messages messages, String link, boolean shown) {
            return new Part(name.apply(messages), grade, places, link, shown);
        }
    }

    /** The grades, those without one, and the groups. */
    private List<Group> groups(Ranking ranking) {
        List<Group> groups = new ArrayList<>();
        Map<Optional<Grade>, List<RankedAgency>> byGrade = ranking.places().stream()
                .collect(Collectors.groupingBy(place -> place.result().grade()));
        for (Grade grade : catalog.gradeScale().grades()) {
            List<RankedAgency> places = byGrade.getOrDefault(Optional.of(grade), List.of());
            groups.add(new Group(messages -> messages.name(grade), Optional.of(grade), places, GRADE + grade.code()));
        }
        List<RankedAgency> open = byGrade.getOrDefault(Optional.<Grade>empty(), List.of());
        groups.add(new Group(messages -> messages.text("no-grade"), Optional.empty(), open, GRADE + "open"));
        if (RankPage.isGrouped(ranking)) {
            Map<Optional<String>, List<RankedAgency>> byGroup =
                    ranking.places().stream().collect(Collectors.groupingBy(RankedAgency::group));
            int number = 1;
            for (Summary group : ranking.groups()) {
                Function<Messages, String> name =
                        messages -> group.group().orElseGet(() -> messages.text("rank-others"));
                List<RankedAgency> places = byGroup.getOrDefault(group.group(), List.of());
                groups.add(new Group(name, Optional.empty(), places, "group-" + number));
                number++;
            }
        }
        groups.removeIf(group -> group.places().isEmpty());
        return groups;
    }

    private record View(IndexView view, Messages messages) implements Subject {
        @Override
        public PageView page() {
            return messages.page(Optional.empty(), List.of(view.heading()), List.of());
        }

        @Override
        public Optional<Record> html() {
            return Optional.of(view);
        }
    }
}
