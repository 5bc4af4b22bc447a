package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.DUPLICATE_CODE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.GRADED_PARTS_MISSING;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.GRADES_GAP;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.GRADES_OUT_OF_ORDER;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.GRADES_OVERLAP;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.validation.CatalogFault;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The laws of a grade scale, as {@link io.github.ita4j.core.criteria.GradeScale} has them, but each fault with its
 * place: grades named once, best first, and exactly one grade for every reported score.
 */
final class GradeChecks {
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final List<ReadGrade> grades;
    private final boolean partsNamed;
    private final Faults faults;

    private GradeChecks(List<ReadGrade> grades, boolean partsNamed, Faults faults) {
        this.grades = grades;
        this.partsNamed = partsNamed;
        this.faults = faults;
    }

    static void check(List<ReadGrade> grades, boolean partsNamed, Faults faults) {
        GradeChecks checks = new GradeChecks(grades, partsNamed, faults);
        checks.checkEach();
        // Where a grade could not be read, nothing can be said of the bands; where the order is wrong, they are wrong
        // too.
        int before = faults.count();
        if (!grades.isEmpty() && grades.stream().allMatch(grade -> grade.grade().isPresent())) {
            checks.checkOrder();
            if (faults.count() == before) {
                checks.checkBands();
            }
        }
    }

    private void checkEach() {
        Set<GradeCode> seen = new HashSet<>();
        for (ReadGrade read : grades) {
            read.grade().ifPresent(grade -> {
                if (!seen.add(grade.code())) {
                    add(
                            DUPLICATE_CODE,
                            read,
                            "code",
                            "grade '" + grade.code() + "' a second time",
                            "each grade once",
                            "Give one of the two another code, or remove it.");
                }
                if (grade.everyPart().isPresent() && !partsNamed) {
                    add(
                            GRADED_PARTS_MISSING,
                            read,
                            "everyPartFrom",
                            "a least score for every graded part, but no graded part",
                            "the parts in 'gradedParts' of the scale",
                            "Name the graded parts, or remove 'everyPartFrom'.");
                }
            });
        }
    }

    private void checkOrder() {
        for (int i = 1; i < grades.size(); i++) {
            Grade better = grade(i - 1);
            Grade worse = grade(i);
            boolean samePlace = worse.overall().from().equals(better.overall().from())
                    && partFrom(worse).equals(partFrom(better));
            boolean ordered = worse.overall().from().compareTo(better.overall().from()) <= 0
                    && partFrom(worse).compareTo(partFrom(better)) <= 0
                    && !samePlace
                    && (better.passing() || !worse.passing());
            if (!ordered) {
                add(
                        GRADES_OUT_OF_ORDER,
                        grades.get(i),
                        "code",
                        "grade '" + worse.code() + "' after '" + better.code()
                                + "', though it asks for as much or more, or passes where the other fails",
                        "the best grade first",
                        "Put the grades in the order from the best to the worst.");
            }
        }
    }

    /** The grades without a condition on parts must cover 0 to 100; the others come on top of them. */
    private void checkBands() {
        Optional<ReadGrade> lowest = Optional.empty();
        BigDecimal expected = Score.MAX.reported();
        for (ReadGrade read : grades) {
            Grade grade = read.grade().orElseThrow();
            if (grade.everyPart().isEmpty()) {
                int compared = grade.overall().to().reported().compareTo(expected);
                if (compared != 0) {
                    add(
                            compared < 0 ? GRADES_GAP : GRADES_OVERLAP,
                            read,
                            "to",
                            "an end at " + grade.overall().to().reported() + ", which leaves "
                                    + (compared < 0 ? "scores without a grade" : "scores with two grades"),
                            expected.toString(),
                            "Let the bands cover 0 to 100, each ending 0.01 below the one before it.");
                }
                lowest = Optional.of(read);
                expected = grade.overall().from().reported().subtract(STEP);
            }
        }
        if (lowest.isEmpty()) {
            add(
                    GRADES_GAP,
                    grades.get(grades.size() - 1),
                    "everyPartFrom",
                    "no grade that the overall score alone gives",
                    "grades without 'everyPartFrom' that cover 0 to 100",
                    "Add the grades of those who miss the least score in some part.");
        } else if (!lowest.get().grade().orElseThrow().overall().from().isZero()) {
            add(
                    GRADES_GAP,
                    lowest.get(),
                    "from",
                    "a lowest grade that begins at "
                            + lowest.get()
                                    .grade()
                                    .orElseThrow()
                                    .overall()
                                    .from()
                                    .reported(),
                    "0",
                    "Let the lowest grade begin at 0, so that every score has one.");
        }
    }

    private Grade grade(int index) {
        return grades.get(index).grade().orElseThrow();
    }

    private static Score partFrom(Grade grade) {
        return grade.everyPart().map(Threshold::from).orElse(Score.ZERO);
    }

    private void add(
            CatalogFault.Code code, ReadGrade grade, String member, String found, String expected, String advice) {
        faults.add(code, grade.member(member), found, expected, advice);
    }
}
