package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Discrepancy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the lines of one tree of nodes. */
final class NodeLines {
    private static final String STEP = "  ";

    private final Words words;
    private final List<String> lines = new ArrayList<>();
    private final Set<ScoringRule> written = new HashSet<>();

    NodeLines(Words words) {
        this.words = words;
    }

    List<String> write(Explanation explanation) {
        ExplainedNode root = explanation.node();
        add("", heading(root));
        if (root.parent().isPresent()) {
            add(
                    STEP,
                    words.text(
                            Word.WEIGHT,
                            "weight",
                            Figures.quotient(root.weight()),
                            "parent",
                            root.parent().get().code(),
                            "points",
                            points(root.points())));
        }
        writeBody(STEP, root);
        if (!root.facts().isEmpty()) {
            add(STEP, words.text(Word.EVIDENCE));
            root.facts().forEach(fact -> add(STEP + STEP, label(fact) + " " + words.markWithNote(fact.evidence())));
        }
        writeBelow(STEP, root);
        explanation.rounding().ifPresent(rule -> {
            add("", "");
            add("", words.text(Word.ROUNDING, "rule", rule(rule)));
        });
        return lines;
    }

    /** A node below the root: what the root says in lines of its own stands behind its name. */
    private void write(String indent, ExplainedNode node) {
        String weaker = node.facts().stream()
                .filter(fact -> fact.evidence().kind() != Evidence.Kind.READ)
                .map(fact -> label(fact) + " " + words.mark(fact.evidence()))
                .collect(Collectors.joining(", "));
        add(
                indent,
                heading(node) + "; " + words.text(Word.WORTH, "points", points(node.points()))
                        + (weaker.isEmpty() ? "" : " [" + weaker + "]"));
        writeBody(indent + STEP, node);
        if (!isGivenAsOne(node)) {
            writeBelow(indent + STEP, node);
        }
    }

    /** A survey indicator with a score, of whose items nothing is known but what follows from it. */
    private static boolean isGivenAsOne(ExplainedNode node) {
        return node.result().score().isPresent()
                && node.children().stream()
                        .allMatch(child -> child.code() instanceof ItemCode item
                                && item.instrument() != Instrument.OIT
                                && child.result().score().isEmpty());
    }

    private void writeBelow(String indent, ExplainedNode node) {
        node.parts().forEach(part -> write(indent, part));
        node.children().forEach(child -> write(indent, child));
    }

    private String heading(ExplainedNode node) {
        return words.text(
                Word.NODE,
                "code",
                node.code().code(),
                "score",
                Scores.text(words, node.result()),
                "origin",
                words.text(
                        node.narrowed()
                                ? Word.NARROWED
                                : Word.origin(node.result().origin()),
                        "from",
                        node.result().followsFrom().map(NodeCode::code).orElse("")),
                "title",
                node.title().map(words::name).orElseGet(() -> words.text(Word.TITLE_NOT_KNOWN)));
    }

    private void writeBody(String indent, ExplainedNode node) {
        node.calculations().forEach(calculation -> write(indent, calculation));
        writeRule(indent, node.rule());
        node.discrepancies().forEach(discrepancy -> add(indent, discrepancy(discrepancy)));
    }

    private void write(String indent, Calculation calculation) {
        if (!calculation.used()) {
            writeUnused(indent, calculation);
            return;
        }
        if (calculation.complete()) {
            add(indent, calculation.lower().text());
        } else {
            add(indent, words.text(Word.AT_LEAST, "formula", calculation.lower().text()));
            add(indent, words.text(Word.AT_MOST, "formula", calculation.upper().text()));
        }
        writeRule(indent, calculation.rule());
    }

    /** What would follow is worth a line only where something is known. */
    private void writeUnused(String indent, Calculation calculation) {
        Score lower = calculation.lower().result();
        Score upper = calculation.upper().result();
        if (lower.isZero() && upper.equals(Score.MAX)) {
            return;
        }
        Word word = switch (calculation.source()) {
            case CHILDREN -> Word.ALLOWED_BY_CHILDREN;
            case PARTS -> Word.ALLOWED_BY_PARTS;
        };
        String text = calculation.complete() ? calculation.lower().text() : Scores.range(words, lower, upper);
        add(indent, words.text(word, "allowed", text));
    }

    /** A rule is written where it is first applied; after that the formulas show it. */
    private void writeRule(String indent, Optional<ScoringRule> rule) {
        rule.filter(written::add).ifPresent(first -> add(indent, words.text(Word.RULE, "rule", rule(first))));
    }

    private String rule(ScoringRule rule) {
        return words.of(rule.text()) + " " + words.markWithNote(rule.evidence());
    }

    private String label(Fact fact) {
        return words.text(Word.fact(fact.kind()));
    }

    private String points(Fraction points) {
        return Figures.points(words, points);
    }

    private String discrepancy(Discrepancy discrepancy) {
        return words.text(
                Word.discrepancy(discrepancy.kind()),
                "given",
                discrepancy.givenText(),
                "allowed",
                Scores.range(words, discrepancy.lower(), discrepancy.upper()),
                "lower",
                discrepancy.lower().reported(),
                "upper",
                discrepancy.upper().reported());
    }

    private void add(String indent, String line) {
        lines.add(indent + line);
    }
}
