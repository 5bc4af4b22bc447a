package io.github.ita4j.core.criteria;

import io.github.ita4j.core.score.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The laws of a grade scale: grades named once, best first, and exactly one grade for every reported score. */
final class GradeScaleCheck {
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final GradeScale scale;
    private final List<String> faults = new ArrayList<>();

    private GradeScaleCheck(GradeScale scale) {
        this.scale = scale;
    }

    static List<String> faults(GradeScale scale) {
        GradeScaleCheck check = new GradeScaleCheck(scale);
        check.checkCodes();
        check.checkOrder();
        check.checkBands();
        return check.faults;
    }

    private void checkCodes() {
        Set<GradeCode> seen = new HashSet<>();
        for (Grade grade : scale.grades()) {
            if (!seen.add(grade.code())) {
                faults.add("grade " + grade.code() + " is there twice.");
            }
            if (grade.everyPart().isPresent() && scale.gradedParts().isEmpty()) {
                faults.add("grade " + grade.code()
                        + " asks for a least score in every part, but no graded part is named.");
            }
        }
        if (new HashSet<>(scale.gradedParts()).size() != scale.gradedParts().size()) {
            faults.add("a graded part is named twice in " + scale.gradedParts() + ".");
        }
    }

    /** A grade must not ask for more than the one before it, or it stands in the wrong place and nobody could get it. */
    private void checkOrder() {
        for (int i = 1; i < scale.grades().size(); i++) {
            Grade better = scale.grades().get(i - 1);
            Grade worse = scale.grades().get(i);
            boolean ordered = worse.overall().from().compareTo(better.overall().from()) <= 0
                    && partThreshold(worse).compareTo(partThreshold(better)) <= 0
                    && !(worse.overall().from().equals(better.overall().from())
                            && partThreshold(worse).equals(partThreshold(better)))
                    && (better.passing() || !worse.passing());
            if (!ordered) {
                faults.add("grade " + worse.code() + " stands after " + better.code()
                        + ", but asks for as much or more; put the best grade first.");
            }
        }
    }

    private static Score partThreshold(Grade grade) {
        return grade.everyPart().map(Threshold::from).orElse(Score.ZERO);
    }

    /** The grades without a condition on parts must cover 0 to 100 without gap or overlap; the others come on top. */
    private void checkBands() {
        Optional<Grade> previous = Optional.empty();
        for (Grade grade : scale.grades()) {
            if (grade.everyPart().isPresent()) {
                continue;
            }
            BigDecimal expected = previous.map(
                            p -> p.overall().from().reported().subtract(STEP))
                    .orElse(Score.MAX.reported());
            int compared = grade.overall().to().reported().compareTo(expected);
            if (compared != 0) {
                faults.add("grade " + grade.code() + " ends at "
                        + grade.overall().to().reported() + ", which leaves " + (compared < 0 ? "a gap" : "an overlap")
                        + "; it must end at " + expected + ".");
            }
            previous = Optional.of(grade);
        }
        if (previous.isEmpty()) {
            faults.add("no grade is given by the overall score alone; the last grades must cover 0 to 100.");
        } else if (!previous.get().overall().from().isZero()) {
            faults.add("the last grade begins at "
                    + previous.get().overall().from().reported() + ", which leaves a gap down to 0.00.");
        }
    }
}
