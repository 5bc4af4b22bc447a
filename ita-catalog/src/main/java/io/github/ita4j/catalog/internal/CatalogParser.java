package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.DANGLING_CODE;
import static io.github.ita4j.catalog.validation.CatalogRule.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogRule.ONE_TOPIC;
import static io.github.ita4j.catalog.validation.CatalogRule.THAI_ONLY;
import static io.github.ita4j.catalog.validation.CatalogRule.UNSUPPORTED_FORMAT;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the document of a catalogue file as a whole. */
record CatalogParser(FileReading reading, boolean official) {
    /** The number of the file format; it changes when older versions of ita4j could not read a file any more. */
    private static final String FORMAT = "1";

    /** Fewer o-items than this may well be about one thing. */
    private static final int FEWEST_ITEMS = 5;

    private static final Pattern VERSION =
            Pattern.compile("(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8})){2}(?:-[0-9A-Za-z.-]{1,40})?");

    /** The catalogue, or empty if anything is wrong with it. */
    Optional<Catalog> parse(JsonValue document) {
        Members members = reading.values.object(document);
        return members.isObject() ? catalog(members) : Optional.empty();
    }

    /** Checks nothing but which catalogue a file says it is: all that can be checked of an overlay without its base. */
    void checkHead(JsonValue document) {
        head(reading.values.object(document));
    }

    /** A file without a format is read as far as it goes; one of another format is not, for it may mean anything. */
    static boolean isSupported(JsonValue document, CatalogFaults faults) {
        JsonValue format = document.get("format");
        boolean supported = format.type() == JsonValue.Type.ABSENT
                || (format.type() == JsonValue.Type.NUMBER && format.text().equals(FORMAT));
        if (!supported) {
            faults.add(UNSUPPORTED_FORMAT, format, "format", FORMAT);
        }
        return supported;
    }

    private Optional<Catalog> catalog(Members members) {
        Head head = head(members);
        Catalog.Builder catalog = Catalog.builder().official(official);
        if (members.has("body")) {
            catalog.body(members.words("body"));
            reading.definitions.claimNothing();
        }
        catalog.meanOfItems(reading.values.flag(members.find("meanOfItems")));
        new DefinitionsParser(reading.values, reading.definitions).parse(members, "ruleDefinitions");
        if (head.year().isPresent()) {
            reading.definitions.claimFor(head.year().get());
        }
        Optional<GradeScale> gradeScale = Definitions.resolve(
                reading.definitions.gradeScales, members.need("gradeScale"), "form.grade-scale", reading.values);
        catalog.gradeScaleEvidence(members.evidence("gradeScaleEvidence"));
        members.need("rules");
        catalog.addAllRules(Definitions.resolveAll(
                reading.definitions.rules, members.findList("rules"), "form.rule", "rule", reading.values));
        List<InstrumentCriteria> instruments = new InstrumentParser(reading).parse(members);
        if (gradeScale.isPresent()) {
            checkGradedParts(gradeScale.get(), members);
        }
        new MeasureParser(reading).parse(members.find("requiredMeasures"));
        checkTopics(instruments, members);
        YearParser year = new YearParser(reading);
        catalog.addAllCalendar(year.calendar(members)).addAllLeastSamples(year.leastSamples(members));
        members.done();
        if (reading.broken()) {
            return Optional.empty();
        }
        for (RequiredMeasure.Builder each : reading.measures.values()) {
            RequiredMeasure measure = each.build();
            catalog.putRequiredMeasures(measure.item(), measure);
        }
        return Optional.of(catalog.fiscalYear(head.year().orElseThrow())
                .edition(head.edition())
                .version(head.version())
                .addAllInstruments(instruments)
                .gradeScale(gradeScale.orElseThrow())
                .addAllThemes(
                        reading.definitions.themes.values().stream().sorted().toList())
                .build());
    }

    /** Which catalogue it is. */
    private record Head(Optional<FiscalYear> year, String edition, String version) {}

    private Head head(Members members) {
        members.need("format");
        // Editors look at this member to find the schema; it says nothing about the catalogue.
        reading.values.text(members.find("$schema"));
        JsonValue language = members.find("language");
        if (language.text().equals("th")) {
            reading.faults.add(THAI_ONLY, language);
        } else if (members.has("language")) {
            reading.faults.add(INVALID_VALUE, "language", language);
        }
        Optional<FiscalYear> year = reading.values.fiscalYear(members.need("fiscalYear"));
        String edition = reading.values.code(members.need("edition"));
        return new Head(year, edition, reading.values.matching(members.need("version"), VERSION, "version"));
    }

    /** One topic for all is most likely a placeholder. */
    private void checkTopics(List<InstrumentCriteria> instruments, Members members) {
        List<List<Topic>> topics = instruments.stream()
                .filter(criteria -> criteria.instrument() == Instrument.OIT)
                .flatMap(criteria -> criteria.indicators().stream())
                .flatMap(indicator -> indicator.allItems().stream())
                .map(Item::topics)
                .toList();
        if (topics.size() >= FEWEST_ITEMS
                && topics.get(0).size() == 1
                && Collections.frequency(topics, topics.get(0)) == topics.size()) {
            String topic = topics.get(0).get(0).id();
            reading.faults.add(ONE_TOPIC, members.find("instruments"), "topic", topic, "items", topics.size());
        }
    }

    /** A grade scale may serve many years; that its parts are there is a matter of the catalogue that names it. */
    private void checkGradedParts(GradeScale scale, Members members) {
        for (NodeCode part : scale.gradedParts()) {
            if (!reading.nodes.mayContain(part)) {
                JsonValue where = members.find("gradeScale");
                reading.faults.add(DANGLING_CODE, "graded-part", where, "scale", scale.code(), "part", part.code());
            }
        }
    }
}
