package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.internal.IndexView;
import io.github.ita4j.io.report.internal.IndexView.Part;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.Place;
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
import java.util.stream.Stream;

/**
 * The pages on many agencies as a small web site without a server: one for each agency, written while the agencies are
 * read, and at last an index of them by rank. Up to 300 agencies stand on the index itself; of more it has the sums and all
 * names, and each grade and each group of the ranking has a page. Pages lead to each other by their names, so they are to be
 * written under these, as HTML, into one folder. Of an agency only the name of its file is kept.
 *
 * <pre>{@code
 * AgencySite site = AgencySite.of(catalog);
 * site.file(AgencyResult.of(assessment)); // agency-1.html
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

    private final Catalog catalog;
    private final Map<String, Integer> numbers = new HashMap<>();

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
    }

    /**
     * The name for the page of an agency.
     *
     * @param result the result of the agency
     * @return the name of the file, the same whenever it is asked for
     */
    public String file(AgencyResult result) {
        String key = result.agency().map(Agency::key).orElse("");
        return "agency-" + numbers.computeIfAbsent(key, next -> numbers.size() + 1) + ".html";
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
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put(
                INDEX,
                page(messages -> view(
                        ranking,
                        messages.text("index-title", "count", ranking.places().size(), "year", catalog.fiscalYear()),
                        parts(ranking, messages, apart),
                        true,
                        messages)));
        if (apart) {
            List<Part> parts = parts(ranking, Messages.in(Language.THAI), true);
            for (int i = 0; i < parts.size(); i++) {
                int at = i;
                pages.put(parts.get(i).link(), page(messages -> {
                    Part part = parts(ranking, messages, true).get(at);
                    return view(
                            ranking,
                            messages.text(
                                    "index-part",
                                    "name",
                                    part.name(),
                                    "count",
                                    part.places().size()),
                            List.of(new Part(part.name(), part.grade(), part.places(), part.link(), true)),
                            false,
                            messages);
                }));
            }
        }
        return Collections.unmodifiableMap(pages);
    }

    private IndexView view(Ranking ranking, String heading, List<Part> parts, boolean index, Messages messages) {
        return new IndexView(messages, catalog, ranking, heading, parts, index, this::file);
    }

    private static Page page(Function<Messages, IndexView> view) {
        return new Page(messages -> new View(view.apply(messages), messages), out -> {
            throw new IllegalArgumentException("A page of the site has no JSON: write it as HTML, or the ranking.");
        });
    }

    /** The grades, those without one, and the groups. */
    private List<Part> parts(Ranking ranking, Messages messages, boolean apart) {
        List<Part> parts = new ArrayList<>();
        Stream<Optional<Grade>> grades =
                Stream.concat(catalog.gradeScale().grades().stream().map(Optional::of), Stream.of(Optional.empty()));
        grades.forEach(grade -> add(
                parts,
                grade.map(one -> messages.name(one.title())).orElseGet(() -> messages.text("no-grade")),
                grade,
                ranking.places().stream()
                        .filter(place -> place.result().grade().equals(grade))
                        .toList(),
                "grade-" + grade.map(one -> one.code().code()).orElse("open"),
                apart));
        if (ranking.groups().stream().anyMatch(group -> group.group().isPresent())) {
            int number = 1;
            for (Summary group : ranking.groups()) {
                List<Place> places = ranking.places().stream()
                        .filter(place -> place.group().equals(group.group()))
                        .toList();
                String name = group.group().orElseGet(() -> messages.text("rank-others"));
                add(parts, name, Optional.empty(), places, "group-" + number, apart);
                number++;
            }
        }
        return parts;
    }

    private static void add(
            List<Part> parts, String name, Optional<Grade> grade, List<Place> places, String place, boolean apart) {
        if (!places.isEmpty()) {
            parts.add(new Part(name, grade, places, apart ? place + ".html" : "#" + place, !apart));
        }
    }

    private record View(IndexView view, Messages messages) implements Subject {
        @Override
        public PageView page() {
            return new PageView(messages.language().tag(), Optional.empty(), List.of(view.heading()), List.of());
        }

        @Override
        public Map<String, Iterable<TableView>> tables() {
            return Map.of();
        }

        @Override
        public Optional<Record> html() {
            return Optional.of(view);
        }
    }
}
