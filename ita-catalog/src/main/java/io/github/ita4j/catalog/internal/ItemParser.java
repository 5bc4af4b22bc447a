package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.ITEM_WITHOUT_MEASURE;
import static io.github.ita4j.catalog.validation.CatalogRule.MISPLACED;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import java.util.List;
import java.util.Optional;

/** Reads the items of one instrument. */
final class ItemParser {
    private final FileReading reading;
    private final NumberedCodes<ItemCode> codes;

    ItemParser(FileReading reading, JsonValue instrumentObject, Optional<Instrument> instrument, Numbering numbers) {
        this.reading = reading;
        this.codes = new NumberedCodes<>(
                reading,
                instrumentObject,
                numbers,
                value -> reading.values.parsed(value, ItemCode::parse, ItemCode::code, "form.item"),
                ItemCode::number,
                instrument.map(i -> new NumberedCodes.Parent<>(
                        "item", i.code(), String.valueOf(i.itemLetter()), code -> code.instrument() == i)));
    }

    List<Item> parse(List<Members> objects) {
        return Members.parsed(objects, this::item);
    }

    private Optional<Item> item(Members members) {
        Optional<ItemCode> code = codes.next(members.need("code"));
        Item.Builder item = Item.builder();
        reading.values.weight(members.find("weight")).ifPresent(item::weight);
        boolean titled = members.has("title");
        if (titled) {
            item.title(reading.values.words(members.find("title")));
        }
        item.titleEvidence(members.evidence("titleEvidence", titled))
                .answerScale(scale(members.find("answerScale")))
                .answerScaleEvidence(members.evidence("answerScaleEvidence", members.has("answerScale")));
        for (JsonValue element : members.findList("parts")) {
            Optional<AnswerScale> part = scale(element);
            if (part.isPresent()) {
                item.addParts(part.get());
            }
        }
        List<Topic> topics = Definitions.resolveAll(
                reading.definitions.topics, members.findList("topics"), "form.topic", "topic", reading.values);
        item.addAllTopics(topics).topicsEvidence(members.findEvidence("topicsEvidence", members.hasContent("topics")));
        List<Requirement> requirements = MeasureParser.requirements(members, "requirements");
        item.addAllRequirements(requirements)
                .requirementsEvidence(members.findEvidence("requirementsEvidence", members.hasContent("requirements")));
        List<Requirement> carried = MeasureParser.requirements(members, "carriedRequirements");
        if (code.isPresent()) {
            checkMeasure(members, code.get());
        }
        members.done();
        if (reading.broken()) {
            return Optional.empty();
        }
        if (code.orElseThrow().instrument() == Instrument.OIT) {
            RequiredMeasure.Builder measure =
                    RequiredMeasure.builder().item(code.get()).addAllTopics(topics);
            reading.measures.put(
                    code.get().code(), measure.addAllElements(requirements.isEmpty() ? carried : requirements));
        }
        return Optional.of(item.code(code.get()).build());
    }

    private Optional<AnswerScale> scale(JsonValue value) {
        return Definitions.resolve(reading.definitions.answerScales, value, "form.answer-scale", reading.values);
    }

    /**
     * An o-item gets its required measure through its topics; other items are never published or not, and have none.
     */
    private void checkMeasure(Members members, ItemCode code) {
        if (code.instrument() != Instrument.OIT) {
            for (String name : List.of("topics", "requirements", "carriedRequirements")) {
                if (members.has(name)) {
                    reading.faults.add(MISPLACED, "of-survey-item", members.find(name), "name", name, "item", code);
                }
            }
        } else if (!members.hasContent("topics")) {
            reading.faults.add(ITEM_WITHOUT_MEASURE, members.object(), "item", code);
        }
    }
}
