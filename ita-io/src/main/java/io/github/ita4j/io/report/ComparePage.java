package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.compare.ResultComparison.GradeComparison;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import io.github.ita4j.scoring.compare.ScoreChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results side by side: of two years, or of what is and what would be. */
final class ComparePage implements Subject {
    private final List<ResultComparison> comparisons;
    private final List<Assessment> onlyBefore;
    private final List<Assessment> onlyAfter;
    private final Messages messages;
    private final CatalogWords words;
    private final ChangeWords changes;

    ComparePage(
            List<ResultComparison> comparisons,
            List<Assessment> onlyBefore,
            List<Assessment> onlyAfter,
            Messages messages) {
        this.comparisons = comparisons;
        this.onlyBefore = onlyBefore;
        this.onlyAfter = onlyAfter;
        this.messages = messages;
        this.words = new CatalogWords(messages);
        this.changes = new ChangeWords(messages);
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        ResultComparison first = comparisons.get(0);
        page.line(
                messages.text("diff-from", "catalog", words.stamp(first.before().catalog())));
        page.line(messages.text("diff-to", "catalog", words.stamp(first.after().catalog())));
        comparisons.forEach(comparison -> write(comparison, page));
        writeOnly("compare-only-before", onlyBefore, page);
        writeOnly("compare-only-after", onlyAfter, page);
        writeNotes(page);
        return page.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of("comparison", Subject.pieces(comparisons, this::table));
    }

    private TableView table(ResultComparison comparison) {
        CompareItemLines items = new CompareItemLines(messages);
        return TableView.ofText(
                        "",
                        columns(),
                        Stream.concat(
                                        Stream.concat(
                                                comparison.nodes().stream().map(this::row),
                                                comparison.items().stream().map(items::row)),
                                        Stream.of(comparison.before(), comparison.after())
                                                .flatMap(this::discrepancies))
                                .toList())
                .behind(messages.text("column-agency"), agencies(comparison));
    }

    private Stream<List<String>> discrepancies(Assessment assessment) {
        String heading = messages.text("compare-discrepancies", "catalog", stamp(assessment.catalog()));
        return assessment.discrepancies().stream()
                .map(one -> List.of(
                        one.code().code(), heading + " " + new DiscrepancyLines(messages).text(one), "", "", ""));
    }

    private List<String> columns() {
        return messages.texts("column-code", "column-name", "column-before", "column-after", "column-change");
    }

    private void write(ResultComparison comparison, Outline page) {
        boolean years = !year(comparison.before()).equals(year(comparison.after()));
        page.heading(agencies(comparison));
        page.entry(0, messages.text("overall") + ": " + changes.change(comparison.overall()));
        writeGrade(comparison, page);
        writeRemarks(comparison, page);
        writeNodes(comparison, years, page);
        List<ItemComparison> items = comparison.items().stream()
                .filter(item -> years || differs(item))
                .toList();
        new CompareItemLines(messages).write(items, page);
    }

    private static boolean differs(ItemComparison item) {
        return item.change().map(ScoreChange::differs).orElse(true);
    }

    private static String year(Assessment assessment) {
        return assessment.catalog().fiscalYear().toString();
    }

    private String agencies(ResultComparison comparison) {
        String before = agency(comparison.before());
        String after = agency(comparison.after());
        return comparison.agenciesDiffer()
                ? before + " → " + after
                : comparison.after().agency().isPresent() ? after : before;
    }

    private String agency(Assessment assessment) {
        return assessment.agency().map(Agency::name).orElseGet(() -> messages.text("no-agency"));
    }

    private void writeGrade(ResultComparison comparison, Outline page) {
        GradeComparison grade = comparison.grade();
        page.entry(
                0,
                grade(
                        "compare-grade-before",
                        comparison.before(),
                        grade.scaleBefore(),
                        grade.before(),
                        grade.possibleBefore()));
        page.entry(
                0,
                grade(
                        "compare-grade-after",
                        comparison.after(),
                        grade.scaleAfter(),
                        grade.after(),
                        grade.possibleAfter()));
        page.entry(
                0,
                grade.direction()
                        .map(direction -> messages.text(
                                "compare-grade-direction", "direction", messages.words(direction.label())))
                        .orElseGet(() -> messages.text("compare-other-scale")));
        page.entry(
                0, messages.text("passed") + ": " + passed(grade.passedBefore()) + " → " + passed(grade.passedAfter()));
    }

    private String grade(
            String message, Assessment assessment, GradeScale scale, Optional<Grade> grade, List<Grade> possible) {
        List<String> parts = new ArrayList<>();
        parts.add(grade.map(this::name).orElseGet(() -> messages.text("no-grade")));
        if (possible.size() > 1) {
            parts.add(messages.text("possible-grades") + ": "
                    + possible.stream().map(this::name).collect(Collectors.joining(", ")));
        }
        if (assessment.gradeBasis().equals(Optional.of(GradeBasis.INSTRUMENTS))) {
            parts.add(messages.text("compare-by-instruments"));
        }
        return messages.with("year", year(assessment))
                .with("scale", messages.words(scale.description()))
                .with("grade", String.join("; ", parts))
                .text(message);
    }

    private String name(Grade grade) {
        return messages.name(grade.title());
    }

    private String passed(Optional<Boolean> passed) {
        return messages.text(passed.map(yes -> yes ? "passed-yes" : "passed-no").orElse("passed-open"));
    }

    private void writeRemarks(ResultComparison comparison, Outline page) {
        if (comparison.agenciesDiffer()) {
            page.entry(0, messages.text("compare-agencies-differ"));
        }
        if (!comparison.setAside().isEmpty()) {
            page.entry(0, messages.text("compare-set-aside", "codes", CodeRanges.of(comparison.setAside())));
        }
        for (Assessment assessment : List.of(comparison.before(), comparison.after())) {
            if (!assessment.discrepancies().isEmpty()) {
                page.entry(0, messages.text("compare-discrepancies", "catalog", stamp(assessment.catalog())));
                DiscrepancyLines lines = new DiscrepancyLines(messages);
                assessment.discrepancies().forEach(discrepancy -> page.entry(1, lines.text(discrepancy)));
            }
        }
    }

    private static String stamp(CatalogStamp stamp) {
        return stamp.fiscalYear() + " " + stamp.edition() + " " + stamp.version();
    }

    private void writeNodes(ResultComparison comparison, boolean all, Outline page) {
        List<List<String>> rows = new ArrayList<>();
        for (NodeComparison node : comparison.nodes()) {
            boolean differs = node.change().map(ScoreChange::differs).orElse(true)
                    || !node.pointsBefore().equals(node.pointsAfter());
            if (all || differs) {
                rows.add(row(node));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        page.line(messages.text("scores"));
        page.table(columns(), rows);
    }

    private List<String> row(NodeComparison node) {
        return List.of(
                code(node),
                messages.name(node.title()),
                changes.score(node.before()),
                changes.score(node.after()),
                node.change()
                        .map(changes::difference)
                        .orElseGet(() -> messages.words(node.kind().label())));
    }

    private static String code(NodeComparison node) {
        String code = node.code().code();
        return node.kind() == NodeComparison.Kind.RENUMBERED
                ? node.before().orElseThrow().code().code() + " → " + code
                : code;
    }

    private void writeOnly(String message, List<Assessment> assessments, Outline page) {
        if (!assessments.isEmpty()) {
            page.heading(messages.text(message));
            assessments.forEach(assessment -> page.entry(0, agency(assessment)));
        }
    }

    private void writeNotes(Outline page) {
        page.heading(messages.text("notes"));
        page.line(messages.text("compare-notes"));
        page.line(messages.text("diff-marks"));
        words.marks(Evidence.Kind.MISSING).forEach(mark -> page.entry(0, mark));
    }
}
