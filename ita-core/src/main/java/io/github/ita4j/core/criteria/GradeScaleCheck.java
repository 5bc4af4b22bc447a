package io.github.ita4j.core.criteria;

import io.github.ita4j.core.criteria.GradeScale.Violation;
import io.github.ita4j.core.criteria.GradeScale.Violation.Rule;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The laws of a grade scale: grades named once, best first, and exactly one grade for every reported score. */
final class GradeScaleCheck {
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final List<Grade> grades;
    private final List<Violation> violations = new ArrayList<>();

    private GradeScaleCheck(List<Grade> grades) {
        this.grades = grades;
    }

    static List<Violation> violations(List<Grade> grades, boolean partsNamed, boolean complete) {
        GradeScaleCheck check = new GradeScaleCheck(grades);
        check.checkEach(partsNamed);
        int before = check.violations.size();
        if (complete && !grades.isEmpty()) {
            check.checkOrder();
            // Where the order is wrong, the bands are wrong too.
            if (check.violations.size() == before) {
                check.checkBands();
            }
        }
        return List.copyOf(check.violations);
    }

    private void add(Rule rule, int grade, Map<String, ?> shown) {
        Map<String, String> values =
                new HashMap<>(Map.of("grade", grades.get(grade).code().code()));
        shown.forEach((name, value) -> values.put(name, value.toString()));
        violations.add(new Violation(rule, grade, values));
    }

    private void checkEach(boolean partsNamed) {
        Set<GradeCode> seen = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            if (!seen.add(grades.get(i).code())) {
                add(Rule.GRADE_TWICE, i, Map.of());
            }
            if (grades.get(i).everyPart().isPresent() && !partsNamed) {
                add(Rule.PARTS_MISSING, i, Map.of());
            }
        }
    }

    /** A grade must not ask for more than the one before it, or it stands in the wrong place and nobody could get it. */
    private void checkOrder() {
        for (int i = 1; i < grades.size(); i++) {
            Grade better = grades.get(i - 1);
            Grade worse = grades.get(i);
            int overall = worse.overall().from().compareTo(better.overall().from());
            int parts = partThreshold(worse).compareTo(partThreshold(better));
            boolean lower = overall <= 0 && parts <= 0 && overall + parts != 0;
            if (!lower) {
                Map<String, Object> shown = Texts.values(
                        "from", worse.overall().from().reported(),
                        "parts", partThreshold(worse).reported(),
                        "better", better.code(),
                        "better-from", better.overall().from().reported(),
                        "better-parts", partThreshold(better).reported());
                add(Rule.OUT_OF_ORDER, i, shown);

            } else if (worse.passing() && !better.passing()) {
                add(Rule.PASS_AFTER_FAIL, i, Map.of("better", better.code()));
            }
        }
    }

    private static Score partThreshold(Grade grade) {
        return grade.everyPart().map(Threshold::from).orElse(Score.ZERO);
    }

    /** The grades without a condition on parts must cover 0 to 100 without gap or overlap; the others come on top. */
    private void checkBands() {
        int lowest = -1;
        BigDecimal expected = Score.MAX.reported();
        String above = expected.toString();
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).everyPart().isPresent()) {
                continue;
            }
            BigDecimal end = grades.get(i).overall().to().reported();
            int compared = end.compareTo(expected);
            if (compared != 0) {
                Map<String, ?> shown = Map.of("end", end, "expected", expected, "above", above);
                add(compared < 0 ? Rule.GAP : Rule.OVERLAP, i, shown);
            }
            lowest = i;
            BigDecimal from = grades.get(i).overall().from().reported();
            above = grades.get(i).code() + " (" + from + ")";
            expected = from.subtract(STEP);
        }
        if (lowest < 0) {
            add(Rule.NO_GRADE_BY_SCORE, grades.size() - 1, Map.of());
        } else if (!grades.get(lowest).overall().from().isZero()) {
            Score from = grades.get(lowest).overall().from();
            add(Rule.LOWEST_ABOVE_ZERO, lowest, Map.of("from", from.reported()));
        }
    }
}
