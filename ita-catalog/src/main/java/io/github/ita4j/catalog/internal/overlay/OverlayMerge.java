package io.github.ita4j.catalog.internal.overlay;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.IDENTITY_TAKEN;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.UNKNOWN_BASE;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
import io.github.ita4j.core.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one document out of an overlay and the catalogue it lies on. */
public final class OverlayMerge {
    private static final String OVERLAY_OF = "overlayOf";
    private static final List<String> TAKEN_AS_WRITTEN =
            List.of("$schema", "format", "fiscalYear", "edition", "version");
    private static final List<String> REPLACED = List.of("gradeScale", "gradeScaleEvidence", "rules", "leastSamples");

    private final Values values;
    private final Faults faults;
    private final BaseCatalogs bases;

    /**
     * A merge of one file.
     *
     * @param values reads values, and knows where faults go
     * @param bases the catalogues that an overlay may lie on
     */
    public OverlayMerge(Values values, BaseCatalogs bases) {
        this.values = values;
        this.faults = values.faults();
        this.bases = bases;
    }

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
        return values.object(document).flatMap(file -> file.need(OVERLAY_OF).flatMap(of -> merged(file, of)));
    }

    private Optional<JsonValue> merged(Members file, JsonValue overlayOf) {
        Overlay overlay = new OverlayParser(values).parse(file, overlayOf);
        checkIdentity(file.object());
        return base(overlayOf).map(base -> {
            OverlayChecks.check(overlay, base, faults);
            return merged(overlay, base);
        });
    }

    private Optional<BaseCatalog> base(JsonValue overlayOf) {
        return values.object(overlayOf).flatMap(members -> {
            Optional<FiscalYear> year = members.need("fiscalYear").flatMap(values::fiscalYear);
            Optional<String> edition = members.need("edition").flatMap(values::code);
            Optional<String> version = members.find("version").flatMap(values::text);
            members.done();
            return year.flatMap(y -> edition.flatMap(e -> base(overlayOf, e + " of " + y, bases.find(y, e), version)));
        });
    }

    private Optional<BaseCatalog> base(
            JsonValue overlayOf, String name, Optional<JsonValue> document, Optional<String> version) {
        if (document.isEmpty()) {
            faults.add(
                    UNKNOWN_BASE,
                    overlayOf,
                    "the catalogue " + name,
                    "a catalogue that comes with ita4j",
                    "There are " + String.join(", ", bases.names())
                            + "; name one of them. What the overlay changes has not been checked.");
            return Optional.empty();
        }
        String there =
                document.flatMap(d -> d.member("version")).map(JsonValue::text).orElse("");
        if (version.isPresent() && !version.get().equals(there)) {
            JsonValue where = overlayOf.member("version").orElse(overlayOf);
            faults.add(
                    UNKNOWN_BASE,
                    where,
                    where.describe(),
                    "'" + there + "', the version of " + name + " that comes with this ita4j",
                    "See what has changed in the base, then name the new version, or remove 'version' to lie on"
                            + " any.");
        }
        return document.map(d -> new BaseCatalog(name, d));
    }

    /**
     * Whoever reads a result must see from its stamp that another catalogue was at work, even where 'official' is
     * lost.
     */
    private void checkIdentity(JsonValue document) {
        // What is wrong with the year is for the parser to say.
        Optional<FiscalYear> year = document.member("fiscalYear").flatMap(new Values(new Faults())::fiscalYear);
        Optional<String> edition = document.member("edition").map(JsonValue::text);
        Optional<JsonValue> version = document.member("version");
        Optional<String> taken = year.flatMap(y -> edition.flatMap(e -> bases.find(y, e)))
                .flatMap(base -> base.member("version"))
                .map(JsonValue::text);
        version.filter(value -> taken.filter(value.text()::equals).isPresent())
                .ifPresent(value -> faults.add(
                        IDENTITY_TAKEN,
                        value,
                        "edition '" + edition.orElse("") + "' of "
                                + year.map(FiscalYear::toString).orElse("") + " in version " + value.describe()
                                + ", which comes with ita4j",
                        "an edition or a version of its own",
                        "Name the edition after whoever makes the overlay, so that results show which criteria"
                                + " were used."));
    }

    private JsonValue merged(Overlay overlay, BaseCatalog base) {
        Borrower borrower = new Borrower(base.name(), carriedEvidence(overlay, base));
        StructureMerge structure = new StructureMerge(overlay, base, borrower);
        DefinitionMerge definitions = new DefinitionMerge(overlay, base);
        Optional<JsonValue> scale = new GradeChanges(overlay, base, bases, values).scale();
        Optional<JsonValue> rule = new OverallRule(overlay, base).definition();
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
                        .merged(list, derived(list, scale, rule))
                        .ifPresent(value -> members.put(list, value)));
        structure.instruments().ifPresent(value -> members.put(Level.INSTRUMENT.list(), value));
        structure.requiredMeasures().ifPresent(value -> members.put("requiredMeasures", value));
        return document.withMembers(members);
    }

    private Optional<JsonValue> checkGradeScaleEvidence(JsonValue document) {
        return document.member("gradeScale")
                .filter(value -> document.member("gradeScaleEvidence").isEmpty())
                .map(value -> Changes.evidenceMissing(value, "gradeScaleEvidence", faults));
    }

    private static Optional<JsonValue> derived(String list, Optional<JsonValue> scale, Optional<JsonValue> rule) {
        return switch (list) {
            case "gradeScales" -> scale;
            case "ruleDefinitions" -> rule;
            default -> Optional.empty();
        };
    }

    private static Optional<CarriedEvidence> carriedEvidence(Overlay overlay, BaseCatalog base) {
        Optional<String> year = base.member("fiscalYear").map(JsonValue::text);
        Optional<String> edition = base.member("edition").map(JsonValue::text);
        boolean same =
                overlay.document().member("fiscalYear").map(JsonValue::text).equals(year);
        return same ? Optional.empty() : year.flatMap(y -> edition.map(e -> new CarriedEvidence(y, e)));
    }
}
