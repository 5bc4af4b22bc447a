package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.DUPLICATE_CODE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.TOO_FEW;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a grade scale. */
final class GradeScaleParser {
    private static final String PARTS = "gradedParts";
    private static final String PARTS_EVIDENCE = "gradedPartsEvidence";

    private final Values values;
    private final Facts facts;
    private final Faults faults;

    GradeScaleParser(Values values, Facts facts) {
        this.values = values;
        this.facts = facts;
        this.faults = values.faults();
    }

    Optional<GradeScale> parse(Members members, Optional<String> code) {
        int before = faults.count();
        Optional<LocalizedText> description = facts.needText(members, "description");
        List<JsonValue> partElements = members.findList(PARTS);
        Set<NodeCode> parts = parts(partElements);
        // That the overall score alone decides is a fact like any other, and its evidence need not be 'missing'.
        Optional<Evidence> partsEvidence = partElements.isEmpty()
                ? facts.needAnyEvidence(members, PARTS_EVIDENCE)
                : facts.needEvidence(members, PARTS_EVIDENCE);
        List<ReadGrade> grades = grades(members);
        GradeChecks.check(grades, !partElements.isEmpty(), faults);
        if (faults.count() > before || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(GradeScale.builder()
                .code(code.get())
                .description(description.orElseThrow())
                .addAllGradedParts(parts)
                .gradedPartsEvidence(partsEvidence.orElseThrow())
                .addAllGrades(
                        grades.stream().flatMap(grade -> grade.grade().stream()).toList())
                .build());
    }

    private Set<NodeCode> parts(List<JsonValue> elements) {
        String expected = "the code of an instrument or of a part of one";
        Set<NodeCode> parts = new LinkedHashSet<>();
        for (JsonValue element : elements) {
            Optional<NodeCode> part = values.parsed(element, NodeCode::parse, NodeCode::code, expected);
            if (part.isPresent() && !(part.get() instanceof Instrument) && !(part.get() instanceof PartCode)) {
                faults.add(
                        INVALID_VALUE,
                        element,
                        element.describe(),
                        expected,
                        "Name an instrument (IIT, EIT, OIT) or a part of one (EIT1, EIT2).");
            } else if (part.isPresent() && !parts.add(part.get())) {
                faults.add(
                        DUPLICATE_CODE,
                        element,
                        element.describe() + " a second time",
                        "each graded part once",
                        "Remove one of the two.");
            }
        }
        return parts;
    }

    private List<ReadGrade> grades(Members members) {
        List<JsonValue> elements = members.needList("grades");
        Optional<JsonValue> list = members.find("grades");
        if (list.isPresent() && !members.hasContent("grades")) {
            faults.add(TOO_FEW, list.get(), "no grade", "at least one", "Write the grades, the best one first.");
        }
        GradeParser parser = new GradeParser(values, facts);
        List<ReadGrade> grades = new ArrayList<>();
        for (JsonValue element : elements) {
            grades.add(parser.parse(element));
        }
        return grades;
    }
}
