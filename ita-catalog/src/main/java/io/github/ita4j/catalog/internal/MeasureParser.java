package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.MEASURE_FOR_NO_ITEM;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.NearestName;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.text.InputText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the required measure of every o-item. Its topics are those of the item. Its elements are the ones a catalogue
 * gives for the measure itself; else the requirements of the year; else those carried over from other years.
 */
final class MeasureParser {
    private final Reading reading;
    private final Map<ItemCode, List<Requirement>> given = new HashMap<>();

    MeasureParser(Reading reading) {
        this.reading = reading;
    }

    /** Reads the elements that a catalogue gives by item; to be called when all items are known. */
    void parse(JsonValue value) {
        reading.values
                .object(value)
                .ifPresent(members -> value.members().forEach((name, measure) -> {
                    members.find(name);
                    Optional<ItemCode> item = item(name, measure);
                    reading.values.object(measure).ifPresent(parts -> {
                        List<Requirement> elements = new RequirementParser(reading).parse(parts.needList("elements"));
                        parts.done();
                        item.ifPresent(code -> given.put(code, elements));
                    });
                }));
    }

    private Optional<ItemCode> item(String name, JsonValue measure) {
        Optional<ItemCode> item;
        try {
            item = Optional.of(ItemCode.parse(name))
                    .filter(code -> code.code().equals(name))
                    .filter(code -> code.instrument() == Instrument.OIT)
                    .filter(reading.nodes::mayContain);
        } catch (IllegalArgumentException e) {
            item = Optional.empty();
        }
        if (item.isEmpty()) {
            List<String> items = reading.nodes.itemCodes().stream()
                    .filter(code -> code.startsWith("o"))
                    .toList();
            reading.faults.add(
                    MEASURE_FOR_NO_ITEM,
                    measure,
                    "a measure for " + InputText.quote(name),
                    "the code of an o-item of this catalogue",
                    (name.startsWith("o") ? NearestName.question(name, items) : "")
                            + "Correct the code, or remove the measure.");
        }
        return item;
    }

    /** The measures of all o-items in their order. */
    Map<ItemCode, RequiredMeasure> measures(List<InstrumentCriteria> instruments) {
        Map<ItemCode, RequiredMeasure> measures = new LinkedHashMap<>();
        for (InstrumentCriteria instrument : instruments) {
            for (Indicator indicator : instrument.indicators()) {
                for (Item item : indicator.allItems()) {
                    if (item.code().instrument() == Instrument.OIT) {
                        measures.put(item.code(), measure(item));
                    }
                }
            }
        }
        return measures;
    }

    private RequiredMeasure measure(Item item) {
        List<Requirement> elements = item.requirements().isEmpty()
                ? reading.carriedRequirements.getOrDefault(item.code(), List.of())
                : item.requirements();
        return RequiredMeasure.builder()
                .item(item.code())
                .addAllTopics(item.topics())
                .addAllElements(given.getOrDefault(item.code(), elements))
                .build();
    }
}
