package io.github.ita4j.catalog.internal.overlay;

import static io.github.ita4j.catalog.validation.CatalogRule.IDENTITY_TAKEN;
import static io.github.ita4j.catalog.validation.CatalogRule.UNKNOWN_BASE;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.Members;
import io.github.ita4j.catalog.internal.Values;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one document out of an overlay and the catalogue it lies on.
 *
 * @param values reads values, and knows where faults go
 * @param bases the catalogues that an overlay may lie on
 */
public record OverlayMerge(Values values, BaseCatalogs bases) {
    private static final String OVERLAY_OF = "overlayOf";
    static final List<String> TAKEN_AS_WRITTEN =
            List.of("$schema", "format", "fiscalYear", "edition", "version", "language", "body", "meanOfItems");
    static final List<String> REPLACED = List.of("gradeScale", "gradeScaleEvidence", "rules", "leastSamples");

    /**
     * Whether a file is an overlay.
     *
     * @param document the file
     * @return whether it names what it lies on
     */
    public static boolean isOverlay(JsonValue document) {
        return document.member(OVERLAY_OF).isPresent();
    }

    /**
     * The whole catalogue that an overlay stands for. What the overlay cannot do is reported and left out of it.
     *
     * @param document an overlay
     * @return the document, or empty if the base is not known
     */
    public Optional<JsonValue> merged(JsonValue document) {
        Members file = values.object(document);
        JsonValue overlayOf = file.need(OVERLAY_OF);
        Overlay overlay = new OverlayParser(values).parse(file, overlayOf);
        checkIdentity(document);
        Optional<BaseCatalog> base = base(overlayOf);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        OverlayChecks.check(overlay, base.get(), values.faults());
        return Optional.of(merged(overlay, base.get()));
    }

    private Optional<BaseCatalog> base(JsonValue overlayOf) {
        Members members = values.object(overlayOf);
        Optional<FiscalYear> year = values.fiscalYear(members.need("fiscalYear"));
        String edition = values.code(members.need("edition"));
        String version = values.text(members.find("version"));
        members.done();
        if (year.isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        LocalizedText name = CatalogFaults.text("edition-of-year", "edition", edition, "year", year.get());
        Optional<JsonValue> document = bases.find(year.get(), edition);
        if (document.isEmpty()) {
            values.faults().add(UNKNOWN_BASE, overlayOf, "name", name, "names", bases.names());
            return Optional.empty();
        }
        String there = document.get().get("version").text();
        if (!version.isEmpty() && !version.equals(there)) {
            values.faults().add(UNKNOWN_BASE, "version", members.find("version"), "there", there, "name", name);
        }
        return Optional.of(new BaseCatalog(name, document.get()));
    }

    /**
     * Whoever reads a result must see from its stamp that another catalogue was at work, even where 'official' is
     * lost.
     */
    private void checkIdentity(JsonValue document) {
        // What is wrong with the year is for the parser to say.
        Optional<FiscalYear> year = new Values(new CatalogFaults()).fiscalYear(document.get("fiscalYear"));
        String edition = document.get("edition").text();
        JsonValue version = document.get("version");
        Optional<JsonValue> taken = year.isEmpty() ? Optional.empty() : bases.find(year.get(), edition);
        if (taken.isPresent()
                && !version.text().isEmpty()
                && taken.get().get("version").text().equals(version.text())) {
            values.faults().add(IDENTITY_TAKEN, version, "edition", edition, "year", year.orElseThrow());
        }
    }

    private JsonValue merged(Overlay overlay, BaseCatalog base) {
        BaseValueCopier borrower = new BaseValueCopier(base.name(), carriedEvidence(overlay, base));
        StructureMerge structure = new StructureMerge(overlay, base, borrower);
        DefinitionMerge definitions = new DefinitionMerge(overlay, base);
        Optional<JsonValue> scale = new GradeChanges(overlay, base, bases, values).scale();
        Map<String, Optional<JsonValue>> derived =
                Map.of("gradeScales", scale, "ruleDefinitions", new OverallRule(overlay, base).definition());
        JsonValue document = overlay.document();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        TAKEN_AS_WRITTEN.forEach(name -> document.member(name).ifPresent(value -> members.put(name, value)));
        REPLACED.forEach(name -> document.member(name)
                .or(() -> base.member(name).map(value -> borrower.borrow(name, value, overlay.overlayOf())))
                .ifPresent(value -> members.put(name, value)));
        // The days of one year are not those of another.
        document.member("calendar")
                .or(() -> carriedEvidence(overlay, base).isEmpty()
                        ? base.member("calendar").map(value -> borrower.borrow("calendar", value, overlay.overlayOf()))
                        : Optional.empty())
                .ifPresent(value -> members.put("calendar", value));
        checkGradeScaleEvidence(document).ifPresent(value -> members.put("gradeScaleEvidence", value));
        scale.flatMap(value -> value.member("code")).ifPresent(code -> members.put("gradeScale", code));
        DefinitionMerge.LISTS
                .keySet()
                .forEach(list -> definitions
                        .merged(list, derived.getOrDefault(list, Optional.empty()))
                        .ifPresent(value -> members.put(list, value)));
        structure.instruments().ifPresent(value -> members.put(StructureLevel.INSTRUMENT.list(), value));
        structure.requiredMeasures().ifPresent(value -> members.put("requiredMeasures", value));
        return document.withMembers(members);
    }

    private Optional<JsonValue> checkGradeScaleEvidence(JsonValue document) {
        return document.member("gradeScale")
                .filter(value -> document.member("gradeScaleEvidence").isEmpty())
                .map(value -> Changes.evidenceMissing(value, "gradeScaleEvidence", values.faults()));
    }

    private static Optional<CarriedEvidence> carriedEvidence(Overlay overlay, BaseCatalog base) {
        Optional<String> year = base.member("fiscalYear").map(JsonValue::text);
        Optional<String> edition = base.member("edition").map(JsonValue::text);
        boolean sameYear =
                overlay.document().member("fiscalYear").map(JsonValue::text).equals(year);
        boolean otherBody = overlay.document().member("body").isPresent();
        return sameYear && !otherBody
                ? Optional.empty()
                : year.flatMap(y -> edition.map(e -> new CarriedEvidence(y, e, otherBody)));
    }
}
