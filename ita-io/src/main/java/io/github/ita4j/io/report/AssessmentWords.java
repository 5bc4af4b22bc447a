package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.Findings;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.advice.Advice.ItemToPublish;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what an assessment found, with all that is still open. */
record AssessmentWords(Catalog catalog, Messages messages) {
    private static final Map<String, Function<Agency, Optional<String>>> ATTRIBUTES = new TreeMap<>(Map.of(
            "agency-id",
            Agency::id,
            "agency-province",
            Agency::province,
            "agency-kind",
            Agency::kind,
            "agency-parent",
            Agency::parent));

    /** Of a score; a spreadsheet keeps 15 digits. */
    private static final int SPREADSHEET_DECIMALS = 12;

    private static final int FIXES = 3;

    /** What matters first: the result, the next grade, what holds it back, the zeros, and the fixes that gain most. */
    void first(Findings findings, Outline outline) {
        Assessment assessment = findings.assessment();
        List<List<String>> facts = facts(assessment);
        findings.why().next().ifPresent(next -> facts.add(List.of(messages.text("next-grade"), next(next))));
        for (NodeResult part : assessment.nodes(Instrument.class)) {
            facts.add(List.of(
                    part.code().code(),
                    score(assessment, part)
                            + Findings.margin(part, findings.limit())
                                    .map(by -> " (" + margin(by, part, findings.limit()) + ")")
                                    .orElse("")));
        }
        outline.add(new ReportFrame(catalog, messages).facts(facts));
        remarks(assessment).forEach(outline::note);
        String missing = findings.open(Instrument.class).stream()
                .filter(open -> open.result().score().isEmpty())
                .map(open ->
                        messages.text("known-of", "code", open.node().code(), "known", open.known(), "all", open.all()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            outline.note(messages.text("known", "counts", missing));
        }
        outline.apart().line(new GapLines(messages).sum(findings.gaps()));
        if (!findings.gaps().gaps().isEmpty()) {
            outline.note(findings.gaps().gaps().stream()
                    .map(gap -> gap.item().code() + " " + Points.reported(gap.points()))
                    .collect(Collectors.joining(", ")));
        }
        fixes(findings, outline);
    }

    /** Those of the advice, then the other zeros, the largest gain first. */
    private void fixes(Findings findings, Outline outline) {
        Map<Item, Fraction> fixes = new LinkedHashMap<>();
        findings.advice().stream()
                .flatMap(advice -> advice.itemsToPublish().stream())
                .filter(fix -> !fix.assumed())
                .forEach(fix -> fixes.put(fix.item(), fix.points()));
        if (fixes.size() < FIXES && !findings.gaps().gaps().isEmpty()) {
            findings.todo()
                    .tasks()
                    .forEach(task ->
                            fixes.putIfAbsent(task.gap().item(), task.gap().points()));
        }
        if (!fixes.isEmpty()) {
            outline.heading(messages.text("fixes"));
            fixes.entrySet().stream()
                    .limit(FIXES)
                    .forEach(fix -> outline.entry(
                            0,
                            fix.getKey().code() + " "
                                    + fix.getKey()
                                            .title()
                                            .map(messages::name)
                                            .orElseGet(() -> messages.text("title-not-known"))
                                    + ": +" + Points.reported(fix.getValue())));
            findings.advice()
                    .filter(advice -> !advice.reachedAlready()
                            && advice.itemsToPublish().stream().noneMatch(ItemToPublish::assumed))
                    .ifPresent(advice -> outline.note(messages.text(
                            advice.byItemsAlone() ? "advice-reaches" : "advice-reaches-not",
                            "items",
                            advice.itemsToPublish().stream()
                                    .map(fix -> fix.item().code().code())
                                    .collect(Collectors.joining(", ")),
                            "grade",
                            messages.name(advice.target().title()),
                            "total",
                            advice.after().reported())));
        }
    }

    /** The next grade with what it lacks: {@code ผ่านดี: OIT 5.00 short of 85.00}. */
    private String next(ExplainedGrade next) {
        List<String> lacks = new ArrayList<>();
        for (GradeCondition condition : next.unmet()) {
            lacks.add(condition.code().code()
                    + condition
                            .margin()
                            .or(() -> Findings.margin(condition.compared(), condition.from()))
                            .map(by -> " " + margin(by, condition.compared(), condition.from()))
                            .orElse(""));
        }
        if (lacks.isEmpty()) {
            lacks.add(messages.text(
                    "next-depends",
                    "codes",
                    next.conditions().stream()
                            .filter(condition -> condition.state() == GradeCondition.State.OPEN)
                            .map(condition -> condition.code().code())
                            .collect(Collectors.joining(", "))));
        }
        return messages.name(next.grade().title()) + ": " + String.join("; ", lacks);
    }

    private String margin(BigDecimal by, NodeResult result, Score limit) {
        return messages.with(
                        "points",
                        result.score().isPresent() ? by.abs() : messages.text("margin-least", "points", by.abs()))
                .with("limit", limit)
                .text(by.signum() < 0 ? "margin-below" : "margin-above");
    }

    /** The overall score, the grade or the grades still possible, and whether the agency passed, each by its name. */
    List<List<String>> facts(Assessment assessment) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(messages.text("overall"), overall(assessment)));
        facts.add(List.of(messages.text("grade"), grade(assessment)));
        if (assessment.possibleGrades().size() > 1) {
            facts.add(List.of(messages.text("possible-grades"), names(assessment.possibleGrades())));
        }
        facts.add(List.of(messages.text("passed"), messages.text(passed(assessment.passed()))));
        return facts;
    }

    /** The grade that is claimed; where it rests on the instruments, with the others that are possible. */
    private String grade(Assessment assessment) {
        if (assessment.grade().isEmpty()) {
            return messages.text("no-grade");
        }
        Grade grade = assessment.grade().get();
        List<Grade> others = new ArrayList<>(assessment.possibleGrades());
        others.remove(grade);
        boolean byInstruments = assessment.gradeBasis().equals(Optional.of(GradeBasis.INSTRUMENTS));
        return others.isEmpty() || !byInstruments
                ? name(grade)
                : messages.text("grade-by-instruments", "grade", name(grade), "others", names(others));
    }

    private String names(List<Grade> grades) {
        List<String> names = new ArrayList<>();
        for (Grade grade : grades) {
            names.add(name(grade));
        }
        return String.join("; ", names);
    }

    /** The overall score, or that it is not known and its bounds. */
    String overall(Assessment assessment) {
        return score(assessment, assessment.overall(), "not-known");
    }

    /** Why the agency did not pass, and on what the grade rests where that is not plain. */
    List<String> remarks(Assessment assessment) {
        List<String> remarks = new ArrayList<>();
        if (assessment.passed().equals(Optional.of(false))) {
            remarks.add(whyNotPassed(assessment.overall()));
        }
        if (assessment.gradeBasis().equals(Optional.of(GradeBasis.INSTRUMENTS))) {
            remarks.add(messages.text("basis-instruments"));
        }
        narrowed(assessment).ifPresent(remarks::add);
        if (!assessment.differingReadings().isEmpty()) {
            remarks.add(messages.text(
                    "readings-differ",
                    "readings",
                    assessment.differingReadings().stream().map(this::reading).collect(Collectors.joining("; "))));
        }
        return remarks;
    }

    /** What a reading would give. */
    String reading(ReadingResult result) {
        List<String> grades = result.possibleGrades().stream()
                .map(grade -> messages.name(grade.title()))
                .toList();
        return messages.text(
                "reading-gives",
                "reading",
                messages.words(result.reading().text()),
                "grades",
                messages.words(Texts.or(grades)));
    }

    /** What a published grade says of the parts where the scores alone leave a better one. */
    private Optional<String> narrowed(Assessment assessment) {
        Optional<Grade> published = assessment.publishedGrade();
        if (!assessment.gradeBasis().equals(Optional.of(GradeBasis.PUBLISHED)) || published.isEmpty()) {
            return Optional.empty();
        }
        GradeScale scale = catalog.gradeScale();
        // The last of the better grades asks for least; only a part can have missed it where the total is enough.
        return scale.grades().subList(0, scale.grades().indexOf(published.get())).stream()
                .filter(grade -> grade.overall().isMetBy(assessment.overall().lower())
                        && grade.overall().isMetBy(assessment.overall().upper()))
                .flatMap(grade -> grade.everyPart().stream())
                .reduce((first, last) -> last)
                .map(missed -> messages.text(
                        "published-says",
                        "grade",
                        messages.name(published.get().title()),
                        "parts",
                        messages.words(Texts.or(scale.gradedParts())),
                        "limit",
                        missed.from().reported()));
    }

    /** A score, or its bounds. */
    String score(Assessment assessment, NodeResult result) {
        return score(assessment, result, "range");
    }

    private String score(Assessment assessment, NodeResult result, String range) {
        if (result.score().isEmpty()) {
            return bounds(range, result.least(), result.greatest());
        }
        String score = result.score().get().reported().toString();
        return isBorderWithin(result)
                ? messages.text(
                        assessment.discrepancies().stream().anyMatch(Discrepancy::leavesOpen)
                                ? "contradicted"
                                : "rounded",
                        "score",
                        score,
                        "lower",
                        result.least().reported(),
                        "upper",
                        result.greatest().reported())
                : score;
    }

    /** Whether what the scores were rounded from decides on which side of a grade's threshold a known score lies. */
    private boolean isBorderWithin(NodeResult result) {
        if (result.least().equals(result.greatest())) {
            return false;
        }
        boolean overall = result.code() == Overall.OVERALL;
        for (Grade grade : catalog.gradeScale().grades()) {
            for (Threshold threshold : grade.thresholds()) {
                boolean compared = overall == (threshold.scope() == Threshold.Scope.OVERALL)
                        && (overall
                                || result.code() instanceof Instrument
                                || catalog.gradeScale().gradedParts().contains(result.code()));
                if (compared
                        && !result.least().reaches(threshold.from())
                        && result.greatest().reaches(threshold.from())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The scores of all nodes, with their bounds. */
    TableView scores(Assessment assessment, NodeNames names, boolean items) {
        List<String> columns = Stream.of("column-code", "column-name", "column-score", "report-lower", "report-upper")
                .map(messages::text)
                .toList();
        List<List<CellView>> rows = new ArrayList<>();
        names.all().forEach((code, name) -> {
            if (items || !(code instanceof ItemCode)) {
                rows.add(row(assessment.node(code).orElseThrow(), name));
            }
        });
        return new TableView(messages.text("scores"), columns, 1, rows);
    }

    /**
     * The score sheet of an agency to go on with, which is read as a score file: what is given, and rows to fill in where an
     * item has no score.
     *
     * @param attributes which attributes of agencies have a column
     */
    TableView given(Assessment assessment, NodeNames names, Collection<String> attributes) {
        ScoreSheet sheet = assessment.sheet();
        List<List<CellView>> rows = new ArrayList<>();
        names.all().forEach((code, name) -> {
            Optional<Score> score = sheet.score(code);
            if (score.isPresent() || code instanceof ItemCode) {
                rows.add(given(
                        sheet,
                        attributes,
                        code.code(),
                        name,
                        score.map(AssessmentWords::exact).orElse(CellView.text(List.of()))));
            }
        });
        sheet.grade()
                .ifPresent(grade -> rows.add(
                        given(sheet, attributes, "grade", messages.text("grade"), CellView.text(grade.code()))));
        List<String> header = new ArrayList<>();
        if (sheet.agency().isPresent()) {
            header.add(messages.text("column-agency"));
            attributes.forEach(attribute -> header.add(messages.text(attribute)));
            header.add(messages.text("column-name"));
        }
        header.addAll(messages.texts("column-code", "column-score"));
        return new TableView(messages.text("scores-given"), header, header.size() - 2, rows);
    }

    /** Where no column is the agency's, one with names would be taken for it. */
    private static List<CellView> given(
            ScoreSheet sheet, Collection<String> attributes, String code, String name, CellView score) {
        List<CellView> row = new ArrayList<>();
        sheet.agency().ifPresent(agency -> {
            row.add(CellView.text(agency.name()));
            attributes.forEach(attribute -> row.add(CellView.text(Objects.requireNonNull(ATTRIBUTES.get(attribute))
                    .apply(agency)
                    .orElse(""))));
            row.add(CellView.text(name));
        });
        row.addAll(List.of(CellView.text(code), score));
        return row;
    }

    /** The attributes that some agency has. */
    static List<String> attributes(Collection<Agency> agencies) {
        return ATTRIBUTES.keySet().stream()
                .filter(name -> agencies.stream()
                        .anyMatch(agency -> Objects.requireNonNull(ATTRIBUTES.get(name))
                                .apply(agency)
                                .isPresent()))
                .toList();
    }

    /** A number where a spreadsheet holds it as it is. */
    private static CellView exact(Score score) {
        int decimals = score.value().decimals().orElse(Integer.MAX_VALUE);
        return decimals <= SPREADSHEET_DECIMALS
                ? CellView.score(score.value().toDecimal(Math.max(2, decimals), RoundingMode.UNNECESSARY))
                : CellView.text(score.value().toString());
    }

    private List<CellView> row(NodeResult result, String name) {
        return List.of(
                CellView.text(result.code().code()),
                CellView.text(name),
                result.score()
                        .map(score -> CellView.score(score.reported()))
                        .orElseGet(() -> CellView.text(messages.text("report-unknown"))),
                CellView.score(result.least().reported()),
                CellView.score(result.greatest().reported()));
    }

    /** What is missing, if anything is. The questions of a survey indicator with a score are not missed by anybody. */
    Optional<String> missing(Assessment assessment) {
        List<NodeCode> missing = assessment.missing().stream()
                .filter(code -> !(code instanceof ItemCode item && isOfAScoredIndicator(assessment, item)))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text("missing", "count", missing.size(), "codes", CodeRanges.of(missing)));
    }

    private boolean isOfAScoredIndicator(Assessment assessment, ItemCode item) {
        return catalog.node(item)
                .flatMap(CriteriaNode::parent)
                .filter(parent -> parent.code() instanceof IndicatorNumber)
                .flatMap(parent -> assessment.node(parent.code()))
                .flatMap(NodeResult::score)
                .isPresent();
    }

    private String name(Grade grade) {
        return messages.name(grade.title());
    }

    static String passed(Optional<Boolean> passed) {
        if (passed.isEmpty()) {
            return "passed-open";
        }
        return passed.get() ? "passed-yes" : "passed-no";
    }

    private String whyNotPassed(NodeResult overall) {
        Score needed = Score.MAX;
        for (Grade grade : catalog.gradeScale().grades()) {
            if (grade.passing() && grade.overall().from().compareTo(needed) < 0) {
                needed = grade.overall().from();
            }
        }
        return overall.score().isPresent()
                ? messages.text("needed", "needed", needed.reported())
                : messages.text(
                        "no-completion-passes",
                        "needed",
                        needed.reported(),
                        "upper",
                        overall.greatest().reported());
    }

    private String bounds(String message, Score lower, Score upper) {
        return messages.text(message, "lower", lower.reported(), "upper", upper.reported());
    }
}
