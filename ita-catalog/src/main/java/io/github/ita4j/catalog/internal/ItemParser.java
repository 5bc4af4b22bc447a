package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.ITEM_WITHOUT_MEASURE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.MISPLACED;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the items of one instrument. */
final class ItemParser {
    private final Reading reading;
    private final NumberedCodes<ItemCode> codes;

    ItemParser(Reading reading, JsonValue instrumentObject, Optional<Instrument> instrument, Numbering numbers) {
        this.reading = reading;
        this.codes = new NumberedCodes<>(
                reading,
                instrumentObject,
                numbers,
                value -> reading.values.parsed(
                        value, ItemCode::parse, ItemCode::code, "the code of an item, such as o12"),
                ItemCode::number,
                instrument.map(i -> new NumberedCodes.Parent<>(
                        i.code(), "an item whose code begins with " + i.itemLetter(), code -> code.instrument() == i)));
    }

    List<Item> parse(List<JsonValue> elements) {
        List<Item> items = new ArrayList<>();
        for (JsonValue element : elements) {
            Optional<Members> members = reading.values.object(element);
            if (members.isEmpty()) {
                codes.skip();
                continue;
            }
            Optional<Item> item = item(members.get());
            if (item.isPresent()) {
                items.add(item.get());
            }
        }
        return items;
    }

    private Optional<Item> item(Members members) {
        Optional<ItemCode> code = codes.next(members.need("code"));
        Optional<JsonValue> titleValue = members.find("title");
        Optional<LocalizedText> title =
                titleValue.isPresent() ? reading.facts.text(titleValue.get()) : Optional.empty();
        Optional<Evidence> titleEvidence = reading.facts.needEvidence(members, "titleEvidence", titleValue.isPresent());
        Optional<JsonValue> scaleValue = members.find("answerScale");
        Optional<AnswerScale> scale = scaleValue.isPresent() ? scale(scaleValue.get()) : Optional.empty();
        Optional<Evidence> scaleEvidence =
                reading.facts.needEvidence(members, "answerScaleEvidence", scaleValue.isPresent());
        List<AnswerScale> parts = new ArrayList<>();
        for (JsonValue element : members.findList("parts")) {
            Optional<AnswerScale> part = scale(element);
            if (part.isPresent()) {
                parts.add(part.get());
            }
        }
        List<Topic> topics = Definitions.resolveAll(
                reading.definitions.topics,
                members.findList("topics"),
                "the id of a topic",
                "each topic of an item once",
                reading.values);
        Optional<Evidence> topicsEvidence = listEvidence(members, "topics", "topicsEvidence");
        List<Requirement> requirements = new RequirementParser(reading).parse(members.findList("requirements"));
        Optional<Evidence> requirementsEvidence = listEvidence(members, "requirements", "requirementsEvidence");
        List<Requirement> carried = new RequirementParser(reading).parse(members.findList("carriedRequirements"));
        checkMeasure(members, code);
        members.done();
        if (reading.broken()) {
            return Optional.empty();
        }
        reading.carriedRequirements.put(code.orElseThrow(), carried);
        return Optional.of(Item.builder()
                .code(code.orElseThrow())
                .title(title)
                .titleEvidence(titleEvidence.orElseThrow())
                .answerScale(scale)
                .answerScaleEvidence(scaleEvidence.orElseThrow())
                .addAllParts(parts)
                .addAllTopics(topics)
                .topicsEvidence(topicsEvidence.orElseThrow())
                .addAllRequirements(requirements)
                .requirementsEvidence(requirementsEvidence.orElseThrow())
                .build());
    }

    private Optional<AnswerScale> scale(JsonValue value) {
        return Definitions.resolve(
                reading.definitions.answerScales, value, "the code of an answer scale", reading.values);
    }

    private Optional<Evidence> listEvidence(Members members, String list, String evidence) {
        boolean present = members.hasContent(list);
        return reading.facts.findEvidence(members, evidence, present);
    }

    /**
     * An o-item gets its required measure through its topics; other items are never published or not, and have none.
     */
    private void checkMeasure(Members members, Optional<ItemCode> code) {
        if (code.isEmpty()) {
            return;
        }
        if (code.get().instrument() != Instrument.OIT) {
            for (String name : List.of("topics", "requirements", "carriedRequirements")) {
                Optional<JsonValue> value = members.find(name);
                if (value.isPresent()) {
                    reading.faults.add(
                            MISPLACED,
                            value.get(),
                            "'" + name + "' of the survey item " + code.get(),
                            "this member at o-items only",
                            "Remove the member; only o-items ask for something to be published.");
                }
            }
        } else if (!members.hasContent("topics")) {
            reading.faults.add(
                    ITEM_WITHOUT_MEASURE,
                    members.object(),
                    "no topic for o-item " + code.get(),
                    "at least one in 'topics'",
                    "The topics say which measure answers a zero; name them.");
        }
    }
}
