package io.github.ita4j.io.report;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula.Term;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a formula with its numbers. */
final class FormulaText {
    private final Formula formula;
    private boolean exact = true;

    private FormulaText(Formula formula) {
        this.formula = formula;
    }

    static String of(Formula formula) {
        return new FormulaText(formula).write();
    }

    private String write() {
        boolean plain = formula.terms().stream().map(Term::weight).distinct().count() == 1;
        String sum = plain ? plainMean() : weightedSum();
        Fraction result = formula.result().value();
        String reported = Figures.reported(result);
        if (exact && Figures.isReportedExactly(result)) {
            return sum + " = " + reported;
        }
        Optional<String> between = exact ? Figures.exact(result) : Optional.empty();
        return sum + between.map(text -> " = " + text).orElse("") + " ≈ " + reported;
    }

    private String plainMean() {
        int count = formula.terms().size();
        String sum = formula.terms().stream().map(this::score).collect(Collectors.joining(" + "));
        return (count == 1 ? sum : "(" + sum + ")") + " / " + count;
    }

    private String weightedSum() {
        return formula.terms().stream()
                .map(term -> number(term.weight()) + " × " + score(term))
                .collect(Collectors.joining(" + "));
    }

    private String score(Term term) {
        return number(term.score().value());
    }

    private String number(Fraction value) {
        Optional<String> text = Figures.exact(value);
        exact &= text.isPresent();
        return text.orElseGet(() -> Figures.reported(value));
    }
}
