package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.internal.Hundredths;
import io.github.ita4j.scoring.bulk.AgencyResult;
import java.util.List;
import java.util.Optional;

/**
 * What {@code --require} asks of every agency: that it has passed, or that it has a grade or a better one. It is met
 * only where that is certain, so that a missing score never counts in an agency's favour. {@code --target} is written
 * in the same words.
 */
final class RequiredGrade {
    private static final String PASS = "pass";

    private final String text;
    private final List<Grade> enough;

    private RequiredGrade(String text, List<Grade> enough) {
        this.text = text;
        this.enough = enough;
    }

    /**
     * Reads a requirement by a year's grades.
     *
     * @throws UsageException if it is neither {@code pass} nor the code of a grade of the year
     */
    static RequiredGrade of(String text, GradeScale scale) {
        return new RequiredGrade(text, enough("--require", text, scale));
    }

    /**
     * The lowest grade that meets what {@code --target} asks for.
     *
     * @throws UsageException if it is neither {@code pass} nor the code of a grade of the year
     */
    static GradeCode target(String text, GradeScale scale) {
        List<Grade> enough = enough("--target", text, scale);
        UsageException.refuseIf(enough.isEmpty(), "no-passing-grade");
        return enough.get(enough.size() - 1).code();
    }

    /** The grades that are good enough, the best first. */
    private static List<Grade> enough(String option, String text, GradeScale scale) {
        List<Grade> grades = scale.grades();
        if (text.equals(PASS)) {
            return grades.stream().filter(Grade::passing).toList();
        }
        List<String> codes = grades.stream().map(grade -> grade.code().code()).toList();
        int last = codes.indexOf(text);
        UsageException.refuseIf(last < 0, "no-grade", "option", option, "grade", text, "codes", codes);
        return grades.subList(0, last + 1);
    }

    /** What to tell the user of an agency that does not meet the requirement; empty where it does. */
    Optional<LocalizedText> unmet(AgencyResult result) {
        if (enough.containsAll(result.possibleGrades())) {
            return Optional.empty();
        }
        boolean rounded = result.reported(0) >= 0 && result.least(0) != result.greatest(0);
        String why = !result.discrepancies().isEmpty()
                ? "grade-not-met-contradiction"
                : rounded ? "grade-not-met-rounded" : "grade-not-met";
        Object agency = result.agency()
                .<Object>map(one -> InputText.quote(one.name()))
                .orElseGet(() -> UsageText.of("the-agency"));
        List<String> possible = result.possibleGrades().stream()
                .map(grade -> grade.code().code())
                .toList();
        String least = Hundredths.text(result.least(0));
        String greatest = Hundredths.text(result.greatest(0));
        return Optional.of(UsageText.of(
                why, "required", text, "agency", agency, "possible", possible, "least", least, "greatest", greatest));
    }
}
