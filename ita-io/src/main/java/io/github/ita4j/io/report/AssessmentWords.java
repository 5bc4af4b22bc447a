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
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.Findings;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.io.report.internal.ToDo.Task;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Advice.ItemToPublish;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what an assessment found, with all that is still open. */
record AssessmentWords(Catalog catalog, Messages messages) {
    /** Of a score; a spreadsheet keeps 15 digits. */
    private static final int SPREADSHEET_DECIMALS = 12;

    private static final int FIXES = 3;

    /** What matters first: the result, the next grade, what holds it back, the zeros, and the fixes that gain most. */
    void first(Findings findings, Outline outline) {
        Assessment assessment = findings.assessment();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.text("overall"), overall(assessment));
        facts.put(messages.text("grade"), grade(assessment));
        if (assessment.possibleGrades().size() > 1) {
            facts.put(messages.text("possible-grades"), messages.names(assessment.possibleGrades()));
        }
        facts.put(messages.text("passed"), messages.passed(assessment.passed()));
        // By conditions here: of one agency, to link a lambda takes longer than all that it does.
        if (findings.why().next().isPresent()) {
            facts.put(messages.text("next-grade"), next(findings.why().next().get()));
        }
        Score limit = findings.limit();
        for (NodeResult part : assessment.nodes(Instrument.class)) {
            Optional<BigDecimal> by = Findings.margin(part, limit);
            String margin = by.isEmpty() ? "" : " (" + margin(by.get(), part, limit) + ")";
            facts.put(part.code().code(), score(assessment, part) + margin);
        }
        outline.facts(messages, facts);
        for (String remark : remarks(assessment)) {
            outline.note(remark);
        }
        StringJoiner missing = new StringJoiner(", ");
        for (Findings.Open open : findings.open(Instrument.class)) {
            if (open.result().score().isEmpty()) {
                missing.add(messages.text(
                        "known-of", "code", open.node().code(), "known", open.known(), "all", open.all()));
            }
        }
        if (missing.length() > 0) {
            outline.note(messages.text("known", "counts", missing));
        }
        List<Gap> gaps = findings.gaps().gaps();
        outline.apart().line(new GapLines(messages).sum(findings.gaps()));
        if (!gaps.isEmpty()) {
            StringJoiner zeros = new StringJoiner(", ");
            for (Gap gap : gaps) {
                zeros.add(gap.item().code() + " " + Json.reported(gap.points()));
            }
            outline.note(zeros.toString());
        }
        fixes(findings, outline);
    }

    /** Those of the advice, then the other zeros, the largest gain first. */
    private void fixes(Findings findings, Outline outline) {
        Map<ItemCode, String> fixes = new LinkedHashMap<>();
        List<ItemToPublish> advised = findings.advice().isEmpty()
                ? List.of()
                : findings.advice().get().itemsToPublish();
        boolean assumed = false;
        for (ItemToPublish fix : advised) {
            assumed |= fix.assumed();
            if (!fix.assumed()) {
                fixes.put(fix.item().code(), fix(fix.item(), fix.points()));
            }
        }
        if (fixes.size() < FIXES && !findings.gaps().gaps().isEmpty()) {
            for (Task task : findings.todo().tasks()) {
                Item item = task.gap().item();
                fixes.putIfAbsent(item.code(), fix(item, task.gap().points()));
            }
        }
        if (!fixes.isEmpty()) {
            outline.heading(messages.text("fixes"));
            for (String fix : List.copyOf(fixes.values()).subList(0, Math.min(FIXES, fixes.size()))) {
                outline.entry(fix);
            }
            Advice advice = findings.advice().orElse(null);
            if (advice != null && !advice.reachedAlready() && !assumed) {
                // None of them is assumed, so all of them come first among the fixes.
                outline.note(messages.with("items", List.copyOf(fixes.keySet()).subList(0, advised.size()))
                        .with("grade", advice.target())
                        .with("total", advice.after())
                        .text(advice.byItemsAlone() ? "advice-reaches" : "advice-reaches-not"));
            }
        }
    }

    private String fix(Item item, Fraction points) {
        return item.code() + " " + messages.title(item.title()) + ": +" + Json.reported(points);
    }

    /** The next grade with what it lacks: {@code ผ่านดี: OIT 5.00 short of 85.00}. */
    private String next(ExplainedGrade next) {
        StringJoiner lacks = new StringJoiner("; ");
        for (GradeCondition condition : next.unmet()) {
            Optional<BigDecimal> by = condition.margin().isPresent()
                    ? condition.margin()
                    : Findings.margin(condition.compared(), condition.from());
            lacks.add(messages.shown(condition.code())
                    + (by.isEmpty() ? "" : " " + margin(by.get(), condition.compared(), condition.from())));
        }
        List<NodeCode> open = new ArrayList<>();
        for (GradeCondition condition : next.conditions()) {
            if (condition.state() == GradeCondition.State.OPEN) {
                open.add(condition.code());
            }
        }
        return messages.name(next.grade()) + ": "
                + (lacks.length() == 0 ? messages.text("next-depends", "codes", open) : lacks);
    }

    private String margin(BigDecimal by, NodeResult result, Score limit) {
        Object points = result.score().isPresent() ? by.abs() : messages.text("margin-least", "points", by.abs());
        return messages.text(by.signum() < 0 ? "margin-below" : "margin-above", "points", points, "limit", limit);
    }

    /** The grade that is claimed; where it rests on the instruments, with the others that are possible. */
    private String grade(Assessment assessment) {
        List<Grade> others = new ArrayList<>(assessment.possibleGrades());
        assessment.grade().ifPresent(others::remove);
        return others.isEmpty() || !isByInstruments(assessment)
                ? messages.grade(assessment.grade())
                : messages.text("grade-by-instruments", "grade", assessment.grade(), "others", messages.names(others));
    }

    static boolean isByInstruments(Assessment assessment) {
        return assessment.gradeBasis().equals(Optional.of(GradeBasis.INSTRUMENTS));
    }

    /** The overall score, or that it is not known and its bounds. */
    String overall(Assessment assessment) {
        return score(assessment, assessment.overall(), "not-known");
    }

    /** Why the agency did not pass, and on what the grade rests where that is not plain. */
    private List<String> remarks(Assessment assessment) {
        List<String> remarks = new ArrayList<>();
        NodeResult overall = assessment.overall();
        if (assessment.passed().equals(Optional.of(false))) {
            remarks.add(messages.with("needed", Findings.passMark(catalog).orElse(Score.MAX))
                    .with("upper", overall.greatest())
                    .text(overall.score().isPresent() ? "needed" : "no-completion-passes"));
        }
        if (isByInstruments(assessment)) {
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
        List<String> grades =
                result.possibleGrades().stream().map(messages::name).toList();
        return messages.text("reading-gives", "reading", result.reading().text(), "grades", Texts.or(grades));
    }

    /** What a published grade says of the parts where the scores alone leave a better one. */
    private Optional<String> narrowed(Assessment assessment) {
        GradeScale scale = catalog.gradeScale();
        // The last of the better grades asks for least; only a part can have missed it where the total is enough.
        return assessment
                .publishedGrade()
                .filter(published -> assessment.gradeBasis().equals(Optional.of(GradeBasis.PUBLISHED)))
                .flatMap(published -> scale.grades().subList(0, scale.grades().indexOf(published)).stream()
                        .filter(grade -> grade.overall()
                                        .isMetBy(assessment.overall().lower())
                                && grade.overall().isMetBy(assessment.overall().upper()))
                        .flatMap(grade -> grade.everyPart().stream())
                        .reduce((first, last) -> last)
                        .map(missed -> messages.with("grade", published)
                                .with("parts", Texts.or(scale.gradedParts()))
                                .with("limit", missed.from())
                                .text("published-says")));
    }

    /** A score, or its bounds. */
    String score(Assessment assessment, NodeResult result) {
        return score(assessment, result, "range");
    }

    private String score(Assessment assessment, NodeResult result, String range) {
        if (result.score().isEmpty()) {
            return messages.bounds(result).text(range);
        }
        boolean contradicted = assessment.discrepancies().stream().anyMatch(Discrepancy::leavesOpen);
        return isBorderWithin(result)
                ? messages.bounds(result).with("score", result.score()).text(contradicted ? "contradicted" : "rounded")
                : messages.score(result);
    }

    /** Whether what the scores were rounded from decides on which side of a grade's threshold a known score lies. */
    private boolean isBorderWithin(NodeResult result) {
        boolean overall = result.code() == Overall.OVERALL;
        boolean compared = overall
                || result.code() instanceof Instrument
                || catalog.gradeScale().gradedParts().contains(result.code());
        return compared
                && catalog.gradeScale().grades().stream()
                        .flatMap(grade -> grade.thresholds().stream())
                        .filter(threshold -> overall == (threshold.scope() == Threshold.Scope.OVERALL))
                        .map(Threshold::from)
                        .anyMatch(from -> !result.least().reaches(from)
                                && result.greatest().reaches(from));
    }

    /** The scores of all nodes, with their bounds. */
    TableView scores(Assessment assessment, boolean items) {
        return Columns.<NodeResult>in(messages)
                .with("column-code", NodeResult::code)
                .with("column-name", result -> catalog.node(result.code()).map(messages::name))
                .with("column-score", result -> known(result, "report-unknown"))
                .with("report-lower", NodeResult::least)
                .with("report-upper", NodeResult::greatest)
                .table(
                        messages.text("scores"),
                        1,
                        catalog.tree().all().stream()
                                .map(CriteriaNode::code)
                                .filter(code -> items || !(code instanceof ItemCode))
                                .flatMap(code -> assessment.node(code).stream()));
    }

    /** The score of a node as a number, or a text with its bounds. */
    Object known(NodeResult result, String otherwise) {
        return result.score().isPresent()
                ? result.score()
                : messages.bounds(result).text(otherwise);
    }

    private record Given(String code, String name, Object score) {}

    /**
     * The score sheet of an agency to go on with, which is read as a score file: what is given, and rows to fill in where an
     * item has no score. Where no column is the agency's, one with names would be taken for it.
     *
     * @param attributes which attributes of agencies have a column
     */
    TableView given(Assessment assessment, Collection<String> attributes) {
        ScoreSheet sheet = assessment.sheet();
        Columns<Given> columns = Columns.in(messages);
        sheet.agency().ifPresent(agency -> {
            columns.with("column-agency", row -> agency.name());
            attributes.forEach(name ->
                    columns.with("agency-" + name, row -> agency.attributes().getOrDefault(name, "")));
            columns.with("column-name", Given::name);
        });
        Stream<Given> scores = catalog.tree().all().stream()
                .filter(node ->
                        node.item().isPresent() || sheet.score(node.code()).isPresent())
                .map(node -> new Given(
                        node.code().code(),
                        messages.name(node),
                        sheet.score(node.code()).map(AssessmentWords::exact)));
        Stream<Given> grade = sheet.grade().stream().map(code -> new Given("grade", messages.text("grade"), code));
        int rowHeader = sheet.agency().isPresent() ? attributes.size() + 2 : 0;
        return columns.with("column-code", Given::code)
                .with("column-score", Given::score)
                .table(messages.text("scores-given"), rowHeader, Stream.concat(scores, grade));
    }

    /** The attributes that some agency has. */
    static List<String> attributes(Stream<Agency> agencies) {
        return agencies.flatMap(agency -> agency.attributes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A number where a spreadsheet holds it as it is. */
    private static CellView exact(Score score) {
        int decimals = score.value().decimals().orElse(Integer.MAX_VALUE);
        return decimals <= SPREADSHEET_DECIMALS
                ? CellView.score(score.value().toDecimal(Math.max(2, decimals), RoundingMode.UNNECESSARY))
                : CellView.text(score.value().toString());
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
}
