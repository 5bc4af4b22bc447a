package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.GradeBasis;
import io.github.ita4j.scoring.compare.GradeComparison;
import io.github.ita4j.scoring.compare.ItemComparison;
import io.github.ita4j.scoring.compare.NodeComparison;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.compare.ScoreChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes comparisons for people: the total, the grade of each side with its scale, what is between them and the items,
 * and which items rose, fell, stayed, came and went. Two sides of one year differ in little, so that only what differs
 * is listed.
 *
 * <pre>{@code
 * ResultComparison comparison = WhatIf.of(catalog, sheet).withScore(ItemCode.parse("o12"), Score.MAX).compare();
 * CompareReport.of(List.of(comparison), Language.ENGLISH).writeText(System.out);
 * // From: ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * // To: ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // เทศบาลตำบลเขมราฐ
 * //   Overall: 35.93 to 78.88 → 36.43 to 79.38 (+0.50)
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CompareReport {
    private final List<ResultComparison> comparisons;
    private final List<Assessment> onlyBefore;
    private final List<Assessment> onlyAfter;
    private final Messages messages;
    private final CatalogWords words;
    private final ChangeWords changes;

    private CompareReport(
            List<ResultComparison> comparisons,
            List<Assessment> onlyBefore,
            List<Assessment> onlyAfter,
            Messages messages) {
        this.comparisons = List.copyOf(comparisons);
        this.onlyBefore = List.copyOf(onlyBefore);
        this.onlyAfter = List.copyOf(onlyAfter);
        this.messages = messages;
        this.words = new CatalogWords(messages);
        this.changes = new ChangeWords(messages);
    }

    /**
     * A report of comparisons.
     *
     * @param comparisons the comparisons, in the order in which they are to appear
     * @param language the language of the report
     * @return the report; it says of no agency that only one side has it
     */
    public static CompareReport of(List<ResultComparison> comparisons, Language language) {
        return new CompareReport(comparisons, List.of(), List.of(), Messages.in(language));
    }

    /**
     * The same, naming agencies that only the side before has.
     *
     * @param results the results of these agencies before
     * @return the report
     */
    public CompareReport withOnlyBefore(List<Assessment> results) {
        return new CompareReport(comparisons, results, onlyAfter, messages);
    }

    /**
     * The same, naming agencies that only the side after has.
     *
     * @param results the results of these agencies after
     * @return the report
     */
    public CompareReport withOnlyAfter(List<Assessment> results) {
        return new CompareReport(comparisons, onlyBefore, results, messages);
    }

    /**
     * Writes plain text.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeText(Appendable out) throws IOException {
        write(new TextPage(out));
    }

    /**
     * Writes Markdown.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeMarkdown(Appendable out) throws IOException {
        write(new MarkdownPage(out));
    }

    private void write(Page page) throws IOException {
        for (ResultComparison comparison : comparisons.stream().limit(1).toList()) {
            page.line(messages.text(
                    Message.DIFF_FROM,
                    "catalog",
                    words.stamp(comparison.before().catalog())));
            page.line(messages.text(
                    Message.DIFF_TO, "catalog", words.stamp(comparison.after().catalog())));
        }
        for (ResultComparison comparison : comparisons) {
            write(comparison, page);
        }
        writeOnly(Message.COMPARE_ONLY_BEFORE, onlyBefore, page);
        writeOnly(Message.COMPARE_ONLY_AFTER, onlyAfter, page);
        writeNotes(page);
    }

    private void write(ResultComparison comparison, Page page) throws IOException {
        boolean years = !year(comparison.before()).equals(year(comparison.after()));
        page.heading(agencies(comparison));
        page.entry(0, messages.text(Message.OVERALL) + ": " + changes.change(comparison.overall()));
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
        return assessment.agency().map(Agency::name).orElseGet(() -> messages.text(Message.NO_AGENCY));
    }

    private void writeGrade(ResultComparison comparison, Page page) throws IOException {
        GradeComparison grade = comparison.grade();
        page.entry(
                0,
                grade(
                        Message.COMPARE_GRADE_BEFORE,
                        comparison.before(),
                        grade.scaleBefore(),
                        grade.before(),
                        grade.possibleBefore()));
        page.entry(
                0,
                grade(
                        Message.COMPARE_GRADE_AFTER,
                        comparison.after(),
                        grade.scaleAfter(),
                        grade.after(),
                        grade.possibleAfter()));
        page.entry(
                0,
                grade.direction()
                        .map(direction -> messages.text(
                                Message.COMPARE_GRADE_DIRECTION, "direction", messages.words(direction.label())))
                        .orElseGet(() -> messages.text(Message.COMPARE_OTHER_SCALE)));
        page.entry(
                0,
                messages.text(Message.PASSED) + ": " + passed(grade.passedBefore()) + " → "
                        + passed(grade.passedAfter()));
    }

    private String grade(
            Message message, Assessment assessment, GradeScale scale, Optional<Grade> grade, List<Grade> possible) {
        List<String> parts = new ArrayList<>();
        parts.add(grade.map(this::name).orElseGet(() -> messages.text(Message.NO_GRADE)));
        if (possible.size() > 1) {
            parts.add(messages.text(Message.POSSIBLE_GRADES) + ": "
                    + possible.stream().map(this::name).collect(Collectors.joining(", ")));
        }
        if (assessment.gradeBasis().equals(Optional.of(GradeBasis.INSTRUMENTS))) {
            parts.add(messages.text(Message.COMPARE_BY_INSTRUMENTS));
        }
        return messages.text(
                message,
                "year",
                year(assessment),
                "scale",
                messages.words(scale.description()),
                "grade",
                String.join("; ", parts));
    }

    private String name(Grade grade) {
        return messages.name(grade.title());
    }

    private String passed(Optional<Boolean> passed) {
        return messages.text(
                passed.map(yes -> yes ? Message.PASSED_YES : Message.PASSED_NO).orElse(Message.PASSED_OPEN));
    }

    private void writeRemarks(ResultComparison comparison, Page page) throws IOException {
        if (comparison.agenciesDiffer()) {
            page.entry(0, messages.text(Message.COMPARE_AGENCIES_DIFFER));
        }
        if (!comparison.setAside().isEmpty()) {
            page.entry(0, messages.text(Message.COMPARE_SET_ASIDE, "codes", CodeRanges.of(comparison.setAside())));
        }
        for (Assessment assessment : List.of(comparison.before(), comparison.after())) {
            if (!assessment.discrepancies().isEmpty()) {
                List<NodeCode> codes = assessment.discrepancies().stream()
                        .map(Discrepancy::code)
                        .distinct()
                        .toList();
                page.entry(
                        0,
                        messages.text(
                                Message.COMPARE_DISCREPANCIES,
                                "catalog",
                                stamp(assessment.catalog()),
                                "codes",
                                CodeRanges.of(codes)));
            }
        }
    }

    private static String stamp(CatalogStamp stamp) {
        return stamp.fiscalYear() + " " + stamp.edition() + " " + stamp.version();
    }

    private void writeNodes(ResultComparison comparison, boolean all, Page page) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (NodeComparison node : comparison.nodes()) {
            boolean differs = node.change().map(ScoreChange::differs).orElse(true)
                    || !node.pointsBefore().equals(node.pointsAfter());
            if (all || differs) {
                rows.add(List.of(
                        code(node),
                        messages.name(node.title()),
                        changes.score(node.before()),
                        changes.score(node.after()),
                        node.change()
                                .map(changes::difference)
                                .orElseGet(() -> messages.words(node.kind().label()))));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        page.line(messages.text(Message.SCORES));
        page.table(
                List.of(
                        messages.text(Message.COLUMN_CODE),
                        messages.text(Message.COLUMN_NAME),
                        messages.text(Message.COLUMN_BEFORE),
                        messages.text(Message.COLUMN_AFTER),
                        messages.text(Message.COLUMN_CHANGE)),
                rows);
    }

    private static String code(NodeComparison node) {
        String code = node.code().code();
        return node.kind() == NodeComparison.Kind.RENUMBERED
                ? node.before().orElseThrow().code().code() + " → " + code
                : code;
    }

    private void writeOnly(Message message, List<Assessment> assessments, Page page) throws IOException {
        if (!assessments.isEmpty()) {
            page.heading(messages.text(message));
            for (Assessment assessment : assessments) {
                page.entry(0, agency(assessment));
            }
        }
    }

    private void writeNotes(Page page) throws IOException {
        page.heading(messages.text(Message.NOTES));
        page.line(messages.text(Message.COMPARE_NOTES));
        page.line(messages.text(Message.DIFF_MARKS));
        for (String mark : words.marks(Evidence.Kind.MISSING)) {
            page.entry(0, mark);
        }
    }
}
