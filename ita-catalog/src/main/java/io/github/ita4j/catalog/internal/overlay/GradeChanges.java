package io.github.ita4j.catalog.internal.overlay;

import static io.github.ita4j.catalog.validation.CatalogRule.MISPLACED;
import static io.github.ita4j.catalog.validation.CatalogRule.NOT_IN_BASE;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.Values;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a grade scale of its own from the one of the base and the members of single grades that an overlay changes. Its
 * code is the old one, a hyphen and the edition of the overlay, so that no two scales have the same code.
 */
record GradeChanges(Overlay overlay, BaseCatalog base, BaseCatalogs bases, Values values) {
    private static final String LIST = "gradeScales";
    private static final String PARTS = "gradedParts";
    private static final String PARTS_EVIDENCE = "gradedPartsEvidence";
    static final List<String> MEMBERS = List.of(PARTS, PARTS_EVIDENCE);

    /** The new scale, or empty if no grade is changed or the scale is not known. */
    Optional<JsonValue> scale() {
        return overlay.document()
                .member("grades")
                .filter(grades -> values.object(grades).isObject())
                .filter(grades -> !grades.members().isEmpty())
                .or(() -> overlay.document().member(PARTS).map(parts -> parts.withMembers(Map.of())))
                .flatMap(this::scale);
    }

    private Optional<JsonValue> scale(JsonValue grades) {
        Optional<JsonValue> named = overlay.document().member("gradeScale").or(() -> base.member("gradeScale"));
        String code = named.map(JsonValue::text).orElse("");

        if (find(code, BaseCatalog.elements(overlay.document(), LIST)).isPresent()) {
            values.faults().add(MISPLACED, "own-scale", grades, "code", InputText.quote(code));
            return Optional.empty();
        }
        Optional<JsonValue> ofBase = base.member(LIST).flatMap(list -> find(code, list.elements()));
        BaseValueCopier borrower = new BaseValueCopier(
                ofBase.isPresent() ? base.name() : CatalogFaults.text("shared-definitions"), Optional.empty());
        return ofBase.or(() -> bases.gradeScale(code)).map(scale -> changed(scale, grades, borrower));
    }

    private static Optional<JsonValue> find(String code, List<JsonValue> scales) {
        return scales.stream()
                .filter(scale -> scale.get("code").text().equals(code))
                .findFirst();
    }

    private JsonValue changed(JsonValue scale, JsonValue grades, BaseValueCopier borrower) {
        Map<String, JsonValue> members = borrower.members(scale, grades);
        // What is wrong with the edition is for the parser to say.
        String edition = overlay.document()
                .member("edition")
                .map(new Values(new CatalogFaults())::code)
                .filter(code -> !code.isEmpty())
                .orElse("overlay");
        members.put("code", grades.withText(scale.get("code").text() + "-" + edition));

        overlay.document().member(PARTS).ifPresent(parts -> {
            members.put(PARTS, parts);
            Optional<JsonValue> evidence = overlay.document().member(PARTS_EVIDENCE);
            members.put(
                    PARTS_EVIDENCE,
                    evidence.orElseGet(() -> Changes.evidenceMissing(parts, PARTS_EVIDENCE, values.faults())));
        });
        scale.member("grades").ifPresent(list -> members.put("grades", list(list, grades, borrower)));
        return borrower.empty(scale, grades).withMembers(members);
    }

    private JsonValue list(JsonValue list, JsonValue grades, BaseValueCopier borrower) {
        Map<String, JsonValue> open = new LinkedHashMap<>(grades.members());
        List<JsonValue> changed = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (JsonValue grade : list.elements()) {
            String code = grade.get("code").text();
            codes.add(code);
            changed.add(grade(grade, Optional.ofNullable(open.remove(code)), grades, borrower));
        }
        open.forEach((code, change) -> {
            Map<String, Object> shown = Texts.values(
                    "code", InputText.quote(code),
                    "codes", String.join(", ", codes),
                    "hint", CatalogFaults.didYouMean(code, codes));
            values.faults().add(NOT_IN_BASE, "grade", change, shown);
        });

        return borrower.empty(list, grades).withElements(changed);
    }

    private JsonValue grade(JsonValue grade, Optional<JsonValue> change, JsonValue grades, BaseValueCopier borrower) {
        JsonValue where = change.orElse(grades);
        Map<String, JsonValue> members = borrower.members(grade, where);
        change.filter(value -> values.object(value).isObject()).ifPresent(value -> {
            value.members().forEach((name, member) -> {
                if (name.equals("code")) {
                    values.faults().add(MISPLACED, "code-of-grade", member);
                } else {
                    members.put(name, member);
                }
            });
            if (!value.members().isEmpty() && value.member("evidence").isEmpty()) {
                members.put("evidence", Changes.evidenceMissing(value, "evidence", values.faults()));
            }
        });
        return borrower.empty(grade, where).withMembers(members);
    }
}
