package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_CODE;
import static io.github.ita4j.catalog.validation.CatalogRule.GRADE_BAND_EMPTY;
import static io.github.ita4j.catalog.validation.CatalogRule.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogRule.VALUE_OUT_OF_RANGE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.GradeScale.Violation;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a grade scale. */
record GradeScaleParser(Values values) {
    private static final String PARTS = "gradedParts";
    private static final String PARTS_EVIDENCE = "gradedPartsEvidence";

    /** A threshold of every part, in short: the band ends at 100. */
    private static final String EVERY_PART = "everyPartFrom";

    Optional<GradeScale> parse(Members members, String code) {
        GradeScale.Builder scale = GradeScale.builder().code(code).description(members.words("description"));
        List<JsonValue> partElements = members.findList(PARTS);
        scale.addAllGradedParts(parts(partElements));
        // That the overall score alone decides is a fact like any other, and its evidence need not be 'missing'.
        scale.gradedPartsEvidence(
                partElements.isEmpty()
                        ? values.evidence(members.need(PARTS_EVIDENCE))
                        : members.evidence(PARTS_EVIDENCE));
        scale.addAllGrades(grades(members, !partElements.isEmpty()));
        return members.broken() ? Optional.empty() : Optional.of(scale.build());
    }

    private Set<NodeCode> parts(List<JsonValue> elements) {
        Set<NodeCode> parts = new LinkedHashSet<>();
        for (JsonValue element : elements) {
            Optional<NodeCode> part = values.parsed(element, NodeCode::parse, NodeCode::code, "form.graded-part");
            if (part.isPresent() && !(part.get() instanceof Instrument) && !(part.get() instanceof PartCode)) {
                values.faults().add(INVALID_VALUE, "graded-part", element);
            } else if (part.isPresent() && !parts.add(part.get())) {
                values.faults().add(DUPLICATE_CODE, "graded-part", element);
            }
        }
        return parts;
    }

    private List<Grade> grades(Members members, boolean partsNamed) {
        List<Members> objects = members.needObjects("grades", "grades");
        List<Grade> grades = new ArrayList<>();
        List<Members> places = new ArrayList<>();
        for (Members object : objects) {
            Optional<Grade> grade = grade(object);
            if (grade.isPresent()) {
                grades.add(grade.get());
                places.add(object);
            }
        }
        // Where a grade could not be read, nothing can be said of the bands.
        for (Violation violation : GradeScale.violations(grades, partsNamed, grades.size() == objects.size())) {
            JsonValue where = places.get(violation.grade()).find(member(violation.rule()));
            values.faults().add(rule(violation.rule()), Texts.key(violation.rule()), where, violation.values());
        }
        return grades;
    }

    private Optional<Grade> grade(Members members) {
        Optional<GradeCode> code = values.parsed(members.need("code"), GradeCode::parse, GradeCode::code, "form.grade");
        Grade.Builder grade = Grade.builder().title(members.words("title"));
        Score from = threshold(members.need("from"), Score.ZERO);
        Score to = threshold(members.need("to"), Score.MAX);
        Score everyPartFrom = threshold(members.find(EVERY_PART), Score.ZERO);
        boolean passing = values.flag(members.need("passing"));
        grade.passing(passing).evidence(members.evidence("evidence"));
        members.done();
        if (from.compareTo(to) > 0) {
            Map<String, Object> shown = Texts.values(
                    "grade", code.map(GradeCode::code).orElse(""),
                    "from", from.reported(),
                    "to", to.reported());
            values.faults().add(GRADE_BAND_EMPTY, "", members.find("from"), shown);
        }
        if (!members.broken() && !passing && code.orElseThrow().code().equals("pass")) {
            values.faults().add(INVALID_VALUE, "pass-fails", members.find("passing"));
        }
        if (members.broken()) {
            return Optional.empty();
        }
        if (members.has(EVERY_PART)) {
            grade.addThresholds(Threshold.everyPart(everyPartFrom));
        }
        return Optional.of(grade.code(code.orElseThrow())
                .addThresholds(Threshold.overall(from, to))
                .build());
    }

    private static CatalogRule rule(Violation.Rule rule) {
        return switch (rule) {
            case GRADE_TWICE -> CatalogRule.DUPLICATE_CODE;
            case PARTS_MISSING -> CatalogRule.GRADED_PARTS_MISSING;
            case OUT_OF_ORDER, PASS_AFTER_FAIL -> CatalogRule.GRADES_OUT_OF_ORDER;
            case OVERLAP -> CatalogRule.GRADES_OVERLAP;
            case GAP, NO_GRADE_BY_SCORE, LOWEST_ABOVE_ZERO -> CatalogRule.GRADES_GAP;
        };
    }

    private static String member(Violation.Rule rule) {
        return switch (rule) {
            case GRADE_TWICE, OUT_OF_ORDER -> "code";
            case PASS_AFTER_FAIL -> "passing";
            case PARTS_MISSING, NO_GRADE_BY_SCORE -> EVERY_PART;
            case GAP, OVERLAP -> "to";
            case LOWEST_ABOVE_ZERO -> "from";
        };
    }

    private Score threshold(JsonValue value, Score standIn) {
        return values.score(value, Score.REPORTED_DECIMALS, VALUE_OUT_OF_RANGE, standIn);
    }
}
