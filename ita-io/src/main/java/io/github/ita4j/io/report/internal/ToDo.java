package io.github.ita4j.io.report.internal;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The zeros in the order in which to work on them: by what they are worth in the year that the work is for.
 *
 * @param next the criteria of the year after, where they are there
 * @param tasks what can be won, the largest gain first
 * @param withdrawn the zeros of which nothing is left in the criteria of the year after, as far as is known
 */
public record ToDo(Optional<Catalog> next, List<Task> tasks, List<Gap> withdrawn) {
    /**
     * Keeps the tasks.
     *
     * @param next the criteria of the year after
     * @param tasks what can be won
     * @param withdrawn what cannot
     */
    public ToDo {
        tasks = List.copyOf(tasks);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * One zero to work on.
     *
     * @param gap the zero and what answers it
     * @param next what became of it in the criteria of the year after; empty where these are not there
     * @param nextItems its numbers there
     * @param nextPoints what these are worth there
     * @param total the overall score with this and all tasks before it done; empty where the score is not known
     * @param reaches whether this task alone leads to the next grade
     */
    public record Task(
            Gap gap,
            Optional<CrosswalkEntry> next,
            List<Item> nextItems,
            Fraction nextPoints,
            Optional<Fraction> total,
            boolean reaches) {}

    /**
     * The year that the work is for, the same for all agencies.
     *
     * @param criteria the criteria of the year after, where they are there
     * @param links what became of the items in them
     */
    public record After(Optional<Catalog> criteria, Optional<Crosswalk> links) {
        /**
         * The year after that of some criteria.
         *
         * @param catalog the criteria
         * @return the year
         */
        public static After of(Catalog catalog) {
            Optional<Catalog> next = Catalogs.find(catalog.fiscalYear().next(), catalog.edition());
            return new After(next, next.map(after -> Crosswalk.between(catalog, after)));
        }
    }

    static ToDo of(Findings findings, After after) {
        Optional<Catalog> next = after.criteria();
        List<Task> found = new ArrayList<>();
        List<Gap> withdrawn = new ArrayList<>();
        for (Gap gap : findings.gaps().gaps()) {
            Optional<CrosswalkEntry> entry =
                    after.links().flatMap(links -> links.entryFrom(gap.item().code()));
            List<Item> items = entry.map(one -> linked(one, gap.item())).orElse(List.of());
            if (next.isPresent() && items.isEmpty()) {
                withdrawn.add(gap);
            } else {
                Fraction worth = items.stream()
                        .map(item -> next.orElseThrow()
                                .node(item.code())
                                .orElseThrow()
                                .points())
                        .reduce(Fraction.ZERO, Fraction::plus);
                Fraction points = next.isPresent() ? worth : gap.points();
                found.add(new Task(gap, entry, items, points, Optional.empty(), reaches(findings, gap)));
            }
        }
        Comparator<Task> byNext = Comparator.comparing(Task::nextPoints);
        found.sort(byNext.thenComparing(task -> task.gap().points()).reversed());
        Optional<Fraction> total = findings.assessment().overall().score().map(Score::value);
        List<Task> tasks = new ArrayList<>();
        for (Task task : found) {
            total = total.map(before -> before.plus(task.gap().points()));
            tasks.add(new Task(task.gap(), task.next(), task.nextItems(), task.nextPoints(), total, task.reaches()));
        }
        return new ToDo(next, tasks, withdrawn);
    }

    private static List<Item> linked(CrosswalkEntry entry, Item item) {
        return entry.to().stream()
                .filter(to -> entry.links().stream()
                        .anyMatch(link ->
                                link.from().equals(item.code()) && link.to().equals(to.code())))
                .toList();
    }

    /** Whether a hundred in place of the zero meets each condition that the next grade still lacks, whatever was rounded. */
    private static boolean reaches(Findings findings, Gap gap) {
        List<GradeCondition> unmet =
                findings.why().next().map(ExplainedGrade::unmet).orElse(List.of());
        return findings.assessment().overall().score().isPresent()
                && !unmet.isEmpty()
                && unmet.stream().allMatch(condition -> meets(findings.catalog(), condition, gap));
    }

    private static boolean meets(Catalog catalog, GradeCondition condition, Gap gap) {
        NodeCode item = gap.item().code();
        Fraction after = catalog.node(condition.compared().code())
                .filter(node ->
                        node.leaves().stream().anyMatch(leaf -> leaf.code().equals(item)))
                .map(node -> condition
                        .compared()
                        .range()
                        .low()
                        .plus(gap.points().times(Score.MAX.value()).dividedBy(node.points())))
                .orElse(Fraction.ZERO);
        return Json.reported(after).compareTo(condition.from().reported()) >= 0;
    }
}
