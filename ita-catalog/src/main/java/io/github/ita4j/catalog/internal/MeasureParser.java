package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.MEASURE_FOR_NO_ITEM;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the required measure of every o-item. Its topics are those of the item. Its elements are the ones a catalogue
 * gives for the measure itself; else the requirements of the year; else those carried over from other years.
 */
record MeasureParser(FileReading reading) {
    /** Reads the elements that a catalogue gives by item; to be called when all items are known. */
    void parse(JsonValue value) {
        Members measures = reading.values.object(value);
        for (String name : measures.object().members().keySet()) {
            JsonValue where = measures.find(name);
            checkItem(name, where);
            Members measure = reading.values.object(where);
            measure.need("elements");
            List<Requirement> elements = requirements(measure, "elements");
            measure.done();
            RequiredMeasure.Builder known = reading.measures.get(name);
            if (known != null) {
                known.elements(elements);
            }
        }
    }

    /** Reads a list of required elements. */
    static List<Requirement> requirements(Members members, String list) {
        List<Requirement> requirements = new ArrayList<>();
        for (Members element : members.objects(list)) {
            LocalizedText text = element.words("text");
            Evidence evidence = element.evidence("evidence");
            element.done();
            requirements.add(Requirement.of(text, evidence));
        }
        return requirements;
    }

    private void checkItem(String name, JsonValue measure) {
        boolean known = NodeCode.find(name).orElse(Overall.OVERALL) instanceof ItemCode item
                && item.code().equals(name)
                && item.instrument() == Instrument.OIT
                && reading.nodes.mayContain(item);
        if (!known) {
            List<String> items = reading.nodes.itemCodes().stream()
                    .filter(code -> code.startsWith("o"))
                    .toList();
            Object hint = name.startsWith("o") ? CatalogFaults.didYouMean(name, items) : Optional.empty();
            reading.faults.add(MEASURE_FOR_NO_ITEM, measure, "name", InputText.quote(name), "hint", hint);
        }
    }
}
