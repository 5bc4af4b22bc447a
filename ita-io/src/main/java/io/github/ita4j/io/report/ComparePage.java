package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.compare.ResultComparison.GradeComparison;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import io.github.ita4j.scoring.compare.ScoreChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Results side by side: of two years, or of what is and what would be. */
record ComparePage(
        List<ResultComparison> comparisons, List<Assessment> onlyBefore, List<Assessment> onlyAfter, Messages messages)
        implements Subject {
    @Override
    public PageView page() {
        Outline page = new Outline();
        ResultComparison first = comparisons.get(0);
        messages.sides(first.before().catalog(), first.after().catalog()).forEach(page::line);
        comparisons.forEach(comparison -> write(comparison, page));
        Function<Assessment, String> agency = one -> messages.agency(one.agency());
        page.section(messages.text("compare-only-before"), onlyBefore, agency)
                .section(messages.text("compare-only-after"), onlyAfter, agency)
                .heading(messages.text("notes"))
                .lines(messages.texts("compare-notes", "diff-marks"))
                .entries(messages.marks(Evidence.Kind.MISSING));
        return page.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        String agency = messages.text("column-agency");
        return Map.of(
                "comparison",
                Subject.each(
                        comparisons, one -> columns().table("", 0, rows(one)).behind(agency, agencies(one))));
    }

    private void write(ResultComparison comparison, Outline page) {
        boolean years = !year(comparison.before()).equals(year(comparison.after()));
        ChangeWords changes = new ChangeWords(messages);
        page.heading(agencies(comparison)).entry(messages.labelled("overall", changes.change(comparison.overall())));
        writeGrade(comparison, page);
        writeRemarks(comparison, page);
        List<NodeComparison> nodes = comparison.nodes().stream()
                .filter(node -> years || differs(node))
                .toList();
        if (!nodes.isEmpty()) {
            page.line(messages.text("scores"))
                    .add(columns().table(agencies(comparison), 0, nodes.stream().map(changes::row)));
        }
        List<ItemComparison> items = comparison.items().stream()
                .filter(item -> years || item.change().map(ScoreChange::differs).orElse(true))
                .toList();
        changes.write(items, page);
    }

    private static boolean differs(NodeComparison node) {
        return node.change().map(ScoreChange::differs).orElse(true)
                || !node.pointsBefore().equals(node.pointsAfter());
    }

    private static String year(Assessment assessment) {
        return assessment.catalog().fiscalYear().toString();
    }

    private String agencies(ResultComparison comparison) {
        String before = messages.agency(comparison.before().agency());
        String after = messages.agency(comparison.after().agency());
        return comparison.agenciesDiffer()
                ? before + " → " + after
                : comparison.after().agency().isPresent() ? after : before;
    }

    private void writeGrade(ResultComparison comparison, Outline page) {
        GradeComparison grade = comparison.grade();
        page.entry(grade("compare-grade-before", comparison.before(), grade.scaleBefore()))
                .entry(grade("compare-grade-after", comparison.after(), grade.scaleAfter()));
        page.entry(grade.direction()
                .map(direction -> messages.text("compare-grade-direction", "direction", direction.label()))
                .orElseGet(() -> messages.text("compare-other-scale")));
        page.entry(messages.labelled(
                "passed", messages.passed(grade.passedBefore()) + " → " + messages.passed(grade.passedAfter())));
    }

    private String grade(String message, Assessment assessment, GradeScale scale) {
        List<String> parts = new ArrayList<>(List.of(messages.grade(assessment.grade())));
        List<Grade> possible = assessment.possibleGrades();
        if (possible.size() > 1) {
            parts.add(messages.labelled("possible-grades", messages.shown(possible)));
        }
        if (AssessmentWords.isByInstruments(assessment)) {
            parts.add(messages.text("compare-by-instruments"));
        }
        return messages.with("year", year(assessment))
                .with("scale", scale.description())
                .with("grade", String.join("; ", parts))
                .text(message);
    }

    private void writeRemarks(ResultComparison comparison, Outline page) {
        if (comparison.agenciesDiffer()) {
            page.entry(messages.text("compare-agencies-differ"));
        }
        messages.ranges("compare-set-aside", "codes", comparison.setAside()).ifPresent(text -> page.entry(text));
        Stream.of(comparison.before(), comparison.after())
                .filter(side -> !side.discrepancies().isEmpty())
                .forEach(side ->
                        page.entry(discrepancies(side)).entries(1, side.discrepancies(), messages::discrepancy));
    }

    private Columns<ChangeWords.Row> columns() {
        return Columns.<ChangeWords.Row>in(messages)
                .with("column-code", ChangeWords.Row::code)
                .with("column-name", ChangeWords.Row::name)
                .with("column-before", ChangeWords.Row::before)
                .with("column-after", ChangeWords.Row::after)
                .with("column-change", ChangeWords.Row::change);
    }

    private Stream<ChangeWords.Row> rows(ResultComparison comparison) {
        ChangeWords changes = new ChangeWords(messages);
        Stream<ChangeWords.Row> scores = Stream.concat(
                Stream.concat(
                        Stream.of(changes.row(comparison.overall())),
                        comparison.nodes().stream().map(changes::row)),
                comparison.items().stream().map(changes::row));
        Stream<ChangeWords.Row> discrepancies = Stream.of(comparison.before(), comparison.after())
                .flatMap(side -> side.discrepancies().stream()
                        .map(one -> new ChangeWords.Row(
                                one.code().code(), discrepancies(side) + " " + messages.discrepancy(one), "", "", "")));
        return Stream.concat(scores, discrepancies);
    }

    private String discrepancies(Assessment side) {
        return messages.text("compare-discrepancies", "catalog", Messages.plain(side.catalog()));
    }
}
