package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.DANGLING_CODE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.UNSUPPORTED_FORMAT;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
import io.github.ita4j.core.criteria.CalendarEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.LeastSample;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the document of a catalogue file as a whole. */
final class CatalogParser {
    /** The number of the file format; it changes when older versions of ita4j could not read a file any more. */
    private static final String FORMAT = "1";

    private static final Pattern VERSION =
            Pattern.compile("(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8})){2}(?:-[0-9A-Za-z.-]{1,40})?");

    private final Reading reading;
    private final boolean official;

    CatalogParser(Values values, Definitions definitions, boolean official) {
        this.reading = new Reading(values, definitions);
        this.official = official;
    }

    /** The catalogue, or empty if anything is wrong with it. */
    Optional<Catalog> parse(JsonValue document) {
        Optional<Members> members = reading.values.object(document);
        return members.isPresent() ? catalog(members.get()) : Optional.empty();
    }

    /** Checks nothing but which catalogue a file says it is: all that can be checked of an overlay without its base. */
    void checkHead(JsonValue document) {
        Optional<Members> members = reading.values.object(document);
        if (members.isPresent()) {
            head(members.get());
        }
    }

    /** A file without a format is read as far as it goes; one of another format is not, for it may mean anything. */
    static boolean isSupported(JsonValue document, Faults faults) {
        Optional<JsonValue> format = document.member("format");
        boolean supported = format.isEmpty()
                || (format.get().type() == JsonValue.Type.NUMBER
                        && format.get().text().equals(FORMAT));
        if (!supported) {
            faults.add(
                    UNSUPPORTED_FORMAT,
                    format.get(),
                    format.get().describe(),
                    "the number " + FORMAT,
                    "This version of ita4j reads format " + FORMAT
                            + " only; use a version that knows the format of the file.");
        }
        return supported;
    }

    private Optional<Catalog> catalog(Members members) {
        Head head = head(members);
        new DefinitionsParser(reading.values, reading.definitions).parse(members, "ruleDefinitions");
        head.year().ifPresent(reading.definitions::claimFor);
        Optional<GradeScale> gradeScale = gradeScale(members.need("gradeScale"));
        Optional<Evidence> gradeScaleEvidence = reading.facts.needEvidence(members, "gradeScaleEvidence");
        List<ScoringRule> rules = Definitions.resolveAll(
                reading.definitions.rules,
                members.needList("rules"),
                "the step of a scoring rule",
                "each rule once",
                reading.values);
        List<InstrumentCriteria> instruments = instruments(members.need("instruments"));
        if (gradeScale.isPresent()) {
            checkGradedParts(gradeScale.get(), members);
        }
        MeasureParser measures = new MeasureParser(reading);
        Optional<JsonValue> givenMeasures = members.find("requiredMeasures");
        if (givenMeasures.isPresent()) {
            measures.parse(givenMeasures.get());
        }
        YearParser year = new YearParser(reading);
        List<CalendarEntry> calendar = year.calendar(members);
        List<LeastSample> leastSamples = year.leastSamples(members);
        members.done();
        if (reading.broken()) {
            return Optional.empty();
        }
        return Optional.of(Catalog.builder()
                .addAllCalendar(calendar)
                .addAllLeastSamples(leastSamples)
                .fiscalYear(head.year().orElseThrow())
                .edition(head.edition().orElseThrow())
                .version(head.version().orElseThrow())
                .official(official)
                .addAllInstruments(instruments)
                .gradeScale(gradeScale.orElseThrow())
                .gradeScaleEvidence(gradeScaleEvidence.orElseThrow())
                .addAllThemes(themes())
                .addAllRules(rules)
                .putAllRequiredMeasures(measures.measures(instruments))
                .build());
    }

    /** Which catalogue it is. */
    private record Head(Optional<FiscalYear> year, Optional<String> edition, Optional<String> version) {}

    private Head head(Members members) {
        members.need("format");
        // Editors look at this member to find the schema; it says nothing about the catalogue.
        Optional<JsonValue> schema = members.find("$schema");
        if (schema.isPresent()) {
            reading.values.text(schema.get());
        }
        Optional<JsonValue> year = members.need("fiscalYear");
        Optional<String> edition = reading.values.code(members.need("edition"));
        Optional<JsonValue> version = members.need("version");
        return new Head(
                year.isPresent() ? reading.values.fiscalYear(year.get()) : Optional.empty(),
                edition,
                version.isPresent() ? version(version.get()) : Optional.empty());
    }

    private Optional<String> version(JsonValue value) {
        return reading.values.matching(
                value, VERSION, "a version", "Write three numbers with dots between them, such as 1.0.0.");
    }

    private List<InstrumentCriteria> instruments(Optional<JsonValue> list) {
        if (list.isEmpty()) {
            reading.nodes.addUnreadable();
            return List.of();
        }
        return new InstrumentParser(reading).parse(list.get());
    }

    private Optional<GradeScale> gradeScale(Optional<JsonValue> value) {
        return value.isPresent()
                ? Definitions.resolve(
                        reading.definitions.gradeScales, value.get(), "the code of a grade scale", reading.values)
                : Optional.empty();
    }

    /** A grade scale may serve many years; that its parts are there is a matter of the catalogue that names it. */
    private void checkGradedParts(GradeScale scale, Members members) {
        for (NodeCode part : scale.gradedParts()) {
            if (!reading.nodes.mayContain(part)) {
                reading.faults.add(
                        DANGLING_CODE,
                        members.find("gradeScale").orElse(members.object()),
                        "'" + scale.code() + "', whose graded part " + part.code() + " is not in this catalogue",
                        "a grade scale whose graded parts are there",
                        "Add the part to its instrument, or name another grade scale.");
            }
        }
    }

    private List<ImprovementTheme> themes() {
        return reading.definitions.themes.values().stream().sorted().toList();
    }
}
