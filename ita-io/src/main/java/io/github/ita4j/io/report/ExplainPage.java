package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.explain.ExplainedNode;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation;
import io.github.ita4j.scoring.explain.Explanation;
import io.github.ita4j.scoring.explain.Gains;
import io.github.ita4j.scoring.explain.Gains.Gain;
import io.github.ita4j.scoring.explain.GradeExplanation;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition.StandIn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why scores and grades are what they are: rules, formulas with numbers, weights, evidence, and what could be gained. */
record ExplainPage(Catalog catalog, Iterable<ExplainedAssessment> explained, Messages messages)
        implements CatalogSubject {
    @Override
    public PageView page() {
        return page(Subject.sections(explained, this::sections, List.of()));
    }

    private List<SectionView> sections(ExplainedAssessment one) {
        Pages.requireSame(catalog.stamp(), one.catalog());
        Outline outline = new Outline().agency(agency(one.agency()));
        one.grade().ifPresent(grade -> grade(grade, outline));
        one.tree().ifPresent(tree -> new Tree(outline).write(tree));
        one.gains().ifPresent(gains -> gains(gains, outline));
        return outline.sections();
    }

    private void grade(GradeExplanation explanation, Outline outline) {
        outline.heading(messages.text("explain-grade", "grade", claimed(explanation)))
                .note(reason(explanation, messages))
                .note(noted(
                        "explain-scale", "scale", messages.words(explanation.scale()), explanation.scaleEvidence()));
        if (!explanation.gradedParts().isEmpty()) {
            String parts = Messages.codes(explanation.gradedParts());
            outline.note(noted("explain-graded-parts", "parts", parts, explanation.gradedPartsEvidence()));
        }
        explanation
                .grades()
                .forEach(grade -> outline.entry(name(grade.grade()) + ": " + word(grade.outcome()))
                        .entries(1, grade.conditions(), this::condition));
        if (!explanation.readings().isEmpty()) {
            outline.note(messages.text("explain-readings")).entries(0, explanation.readings(), this::reading);
        }
    }

    /** What a reading of the rules would give, and why it is thought of. */
    private String reading(ReadingResult result) {
        String gives = words().reading(result);
        return (result.applied() ? messages.text("explain-reading-applied", "reading", gives) : gives)
                + note(result.reading().evidence());
    }

    /** Why a grade is claimed, or none. */
    static String reason(GradeExplanation explanation, Messages messages) {
        if (explanation.basis().isEmpty()) {
            return messages.text("explain-reason-open");
        }
        Stream<StandIn> standIns = explanation.grades().stream()
                .flatMap(grade -> grade.conditions().stream())
                .flatMap(condition -> condition.standIn().stream());
        Stream<NodeCode> parts = explanation.gradedParts().stream().filter(PartCode.class::isInstance);
        Stream<String> instruments = standIns.map(
                        one -> one.instrument().code() + " " + one.score().reported())
                .distinct();
        return messages.with("parts", parts.toList())
                .with("instruments", instruments.toList())
                .text(Messages.key("explain-reason", explanation.basis().get()));
    }

    private String word(Enum<?> constant) {
        return messages.text(Messages.key("explain", constant));
    }

    private String claimed(GradeExplanation explanation) {
        return explanation.claimed().map(this::name).orElseGet(() -> messages.text("no-grade"));
    }

    private String name(Grade grade) {
        return messages.name(grade.title(), grade.evidence());
    }

    private String condition(GradeCondition condition) {
        String compared = messages.with("code", condition.code())
                .with("from", condition.from())
                .with("to", condition.to())
                .text(condition.to().equals(Score.MAX) ? "explain-condition-from" : "explain-condition-band");
        String line = messages.with("condition", compared)
                .with("score", messages.score(condition.compared()))
                .with("state", word(condition.state()))
                .text("explain-compared");
        return line
                + (condition.decidedByAllScores() ? " " + messages.text("explain-by-all-scores") : "")
                + condition.standIn().map(standIn -> "; " + standIn(standIn)).orElse("");
    }

    private String standIn(StandIn standIn) {
        return messages.with("instrument", standIn.instrument())
                .with("score", standIn.score())
                .with("state", word(standIn.met() ? GradeCondition.State.MET : GradeCondition.State.NOT_MET))
                .text("explain-stand-in");
    }

    private String noted(String key, String name, String text, Evidence evidence) {
        return messages.text(key, name, text + note(evidence));
    }

    /** The mark of what is known, even of what was read, with its note. */
    private String note(Evidence evidence) {
        return " " + messages.mark(evidence.kind()) + messages.note(evidence);
    }

    /** The root of the criteria has no title of its own. */
    static Optional<LocalizedText> title(ExplainedNode node) {
        return node.parent().isEmpty() ? Optional.of(Messages.both("explain-overall")) : node.title();
    }

    private void gains(Gains gains, Outline outline) {
        if (gains.gains().isEmpty()) {
            outline.apart().line(messages.text("explain-no-gains"));
            return;
        }
        outline.heading(messages.text("explain-gains"));
        List<NodeCode> full = gains.ranked().stream()
                .filter(gain -> gain.atMost().signum() == 0)
                .map(Gain::code)
                .toList();
        List<Gain> more = gains.ranked().stream()
                .filter(gain -> gain.atMost().signum() != 0)
                .toList();
        outline.entries(0, more, this::gain)
                .entry(messages.text("explain-gains-sum", "points", messages.points(gains.points())));
        if (!full.isEmpty()) {
            outline.entry(messages.text("explain-gains-nothing-left", "codes", full));
        }
        if (!gains.unknown().isEmpty()) {
            outline.entry(messages.text("explain-gains-unknown")).entries(1, gains.unknown(), this::gain);
        }
    }

    private String gain(Gain gain) {
        return messages.with("code", gain.code())
                .with("points", gain.points().map(messages::points))
                .with("own", gain.instrumentPoints().map(messages::points))
                .with("instrument", gain.instrument())
                .with("least", messages.points(gain.atLeast()))
                .with("most", messages.points(gain.atMost()))
                .with("title", messages.title(gain.title()))
                .text(gain.points().isPresent() ? "explain-gain" : "explain-gain-unknown");
    }

    /** Tells a tree from the root down; each rule once, where it is first used. */
    private final class Tree {
        private final Outline outline;
        private final Set<ScoringRule> told = new HashSet<>();

        Tree(Outline outline) {
            this.outline = outline;
        }

        void write(Explanation explanation) {
            ExplainedNode root = explanation.node();
            outline.heading(heading(root));
            root.parent()
                    .ifPresent(parent -> outline.entry(messages.with("weight", Figures.quotient(root.weight()))
                            .with("parent", parent.code())
                            .with("points", messages.points(root.points()))
                            .text("explain-weight")));
            body(0, root);
            if (!root.facts().isEmpty()) {
                outline.entry(messages.text("explain-evidence"))
                        .entries(1, root.facts(), fact -> label(fact) + note(fact.evidence()));
            }
            below(0, root);
            explanation.rounding().ifPresent(rule -> outline.apart().line(rule("explain-rounding", rule)));
        }

        private void node(int depth, ExplainedNode node) {
            String weaker = node.facts().stream()
                    .filter(fact -> fact.evidence().kind() != Evidence.Kind.READ)
                    .map(fact -> label(fact) + messages.mark(fact.evidence()))
                    .collect(Collectors.joining(", "));
            String worth = messages.text("explain-worth", "points", messages.points(node.points()));
            outline.entry(depth, heading(node) + "; " + worth + (weaker.isEmpty() ? "" : " [" + weaker + "]"));
            body(depth + 1, node);
            below(depth + 1, node);
        }

        private void below(int depth, ExplainedNode node) {
            node.parts().forEach(part -> node(depth, part));
            node.children().forEach(child -> node(depth, child));
        }

        private String heading(ExplainedNode node) {
            NodeResult result = node.result();
            String origin = node.narrowed()
                    ? messages.text("explain-narrowed")
                    : messages.text(Messages.key("explain", result.origin()), "from", result.followsFrom());
            return messages.with("code", node.code().code())
                    .with("score", messages.score(result))
                    .with("origin", origin)
                    .with("title", messages.title(title(node)))
                    .text("explain-node");
        }

        private void body(int depth, ExplainedNode node) {
            node.calculations().forEach(calculation -> calculation(depth, calculation));
            tell(depth, node.rule());
            outline.entries(depth, node.discrepancies(), messages::discrepancy);
        }

        private void calculation(int depth, Calculation calculation) {
            String lower = FormulaText.of(calculation.lower());
            if (!calculation.used()) {
                unused(depth, calculation);
                return;
            }
            if (calculation.complete()) {
                outline.entry(depth, lower);
            } else {
                outline.entry(depth, messages.text("explain-at-least", "formula", lower));
                outline.entry(depth, messages.text("explain-at-most", "formula", FormulaText.of(calculation.upper())));
            }
            tell(depth, calculation.rule());
        }

        /** What a calculation that was not used allows; nothing where it allows everything. */
        private void unused(int depth, Calculation calculation) {
            Score lower = calculation.lower().result();
            Score upper = calculation.upper().result();
            if (lower.isZero() && upper.equals(Score.MAX)) {
                return;
            }
            boolean parts = calculation.source() == Calculation.TermSource.PARTS;
            String key = parts ? "explain-allowed-by-parts" : "explain-allowed-by-children";
            String allowed =
                    calculation.complete() ? FormulaText.of(calculation.lower()) : messages.range(lower, upper);
            outline.entry(depth, messages.text(key, "allowed", allowed));
        }

        private void tell(int depth, Optional<ScoringRule> rule) {
            rule.filter(told::add).ifPresent(first -> outline.entry(depth, rule("explain-rule", first)));
        }

        private String rule(String key, ScoringRule rule) {
            return noted(key, "rule", messages.words(rule.text()), rule.evidence());
        }

        private String label(Fact fact) {
            return messages.text(Messages.key("explain-fact", fact.kind()));
        }
    }

    /** The nodes of each tree with their bounds, and what each item could add. */
    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of("explanation", Subject.each(explained, this::table));
    }

    /** What the table says of a part of the criteria, or of the grade. */
    private record Row(String code, String name, Optional<NodeResult> result, List<String> reason) {}

    private TableView table(ExplainedAssessment one) {
        Stream<Row> nodes = one.tree().stream()
                .flatMap(tree -> all(tree.node()))
                .map(node -> new Row(
                        node.code().code(),
                        messages.title(title(node)),
                        Optional.of(node.result()),
                        node.calculations().stream()
                                .filter(Calculation::used)
                                .map(calculation -> FormulaText.of(calculation.lower()))
                                .toList()));
        Stream<Row> grade = one.grade().stream()
                .map(said -> new Row(
                        messages.text("grade"), claimed(said), Optional.empty(), List.of(reason(said, messages))));
        return Columns.<Row>in(messages)
                .with("column-agency", row -> agency(one.agency()))
                .with("column-code", Row::code)
                .with("column-name", Row::name)
                .with("report-lower", row -> row.result().map(NodeResult::least))
                .with("report-upper", row -> row.result().map(NodeResult::greatest))
                .with("column-reason", Row::reason)
                .table("", 1, Stream.concat(nodes, grade));
    }

    private static Stream<ExplainedNode> all(ExplainedNode node) {
        return Stream.concat(
                Stream.of(node),
                Stream.concat(node.parts().stream(), node.children().stream()).flatMap(ExplainPage::all));
    }
}
