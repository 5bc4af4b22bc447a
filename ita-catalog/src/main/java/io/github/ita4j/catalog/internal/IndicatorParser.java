package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.ITEMS_BESIDE_SUB_INDICATORS;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.ITEM_WITHOUT_SUB_INDICATOR;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.TOO_FEW;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the indicators and sub-indicators of one instrument. */
final class IndicatorParser {
    static final int MAX_NUMBER = 99;

    private final Reading reading;
    private final JsonValue instrumentObject;
    private final Optional<Instrument> instrument;
    private final NumberedCodes<IndicatorNumber> numbers;
    private final Numbering itemNumbers;
    private final ItemParser items;

    IndicatorParser(Reading reading, JsonValue instrumentObject, Optional<Instrument> instrument, Numbering numbering) {
        this.reading = reading;
        this.instrumentObject = instrumentObject;
        this.instrument = instrument;
        this.numbers = new NumberedCodes<>(
                reading,
                instrumentObject,
                numbering,
                value -> reading.values.whole(value, 1, MAX_NUMBER).map(IndicatorNumber::of),
                IndicatorNumber::number,
                Optional.empty());
        this.itemNumbers = new Numbering(
                instrument.isPresent() ? String.valueOf(instrument.get().itemLetter()) : "item ",
                "Items are numbered 1, 2, 3 and so on through the whole instrument; renumber this one, or add"
                        + " the one that is missing.",
                reading.faults);
        this.items = new ItemParser(reading, instrumentObject, instrument, itemNumbers);
    }

    Optional<Indicator> parse(JsonValue value) {
        Optional<Members> members = reading.values.object(value);
        if (members.isEmpty()) {
            numbers.skip();
            return Optional.empty();
        }
        return indicator(members.get());
    }

    private Optional<Indicator> indicator(Members members) {
        Optional<IndicatorNumber> number = numbers.next(members.need("number"));
        Optional<LocalizedText> title = reading.facts.needText(members, "title");
        Optional<Evidence> titleEvidence = reading.facts.needEvidence(members, "titleEvidence");
        Optional<JsonValue> english = members.find("officialEnglish");
        Optional<String> officialEnglish = english.isPresent() ? reading.values.text(english.get()) : Optional.empty();
        Optional<Evidence> officialEnglishEvidence =
                reading.facts.findEvidence(members, "officialEnglishEvidence", english.isPresent());
        List<JsonValue> itemElements = members.findList("items");
        List<JsonValue> subIndicatorElements = members.findList("subIndicators");
        boolean known = members.hasContent("items") || members.hasContent("subIndicators");
        Optional<Evidence> itemsEvidence = reading.facts.needEvidence(members, "itemsEvidence", known);
        checkPlace(members, itemElements, subIndicatorElements);
        List<Item> directItems = items.parse(itemElements);
        List<SubIndicator> subIndicators = subIndicators(subIndicatorElements, number);
        if (itemElements.isEmpty() && subIndicatorElements.isEmpty()) {
            itemNumbers.allowHole();
        }
        members.done();
        if (reading.broken()) {
            return Optional.empty();
        }
        return Optional.of(Indicator.builder()
                .number(number.orElseThrow())
                .title(title.orElseThrow())
                .titleEvidence(titleEvidence.orElseThrow())
                .officialEnglish(officialEnglish)
                .officialEnglishEvidence(officialEnglishEvidence.orElseThrow())
                .addAllItems(directItems)
                .addAllSubIndicators(subIndicators)
                .itemsEvidence(itemsEvidence.orElseThrow())
                .build());
    }

    private void checkPlace(Members members, List<JsonValue> items, List<JsonValue> subIndicators) {
        if (!items.isEmpty() && !subIndicators.isEmpty()) {
            reading.faults.add(
                    ITEMS_BESIDE_SUB_INDICATORS,
                    members.object(),
                    "both 'items' and 'subIndicators'",
                    "one of the two",
                    "Move the items into a sub-indicator.");
        } else if (!items.isEmpty() && instrument.isPresent() && instrument.get() == Instrument.OIT) {
            reading.faults.add(
                    ITEM_WITHOUT_SUB_INDICATOR,
                    members.find("items").orElse(members.object()),
                    items.size() + " item(s) directly under an indicator of the OIT",
                    "items in sub-indicators",
                    "An indicator of the OIT is the mean of its sub-indicators; put the items into 'subIndicators'.");
        }
    }

    private List<SubIndicator> subIndicators(List<JsonValue> elements, Optional<IndicatorNumber> indicator) {
        Numbering numbering = new Numbering(
                indicator.isPresent() ? indicator.get() + "." : "sub-indicator ",
                "Sub-indicators are numbered 1, 2, 3 and so on within their indicator; renumber this one, or"
                        + " add the one that is missing.",
                reading.faults);
        NumberedCodes<SubIndicatorNumber> subNumbers = new NumberedCodes<>(
                reading,
                instrumentObject,
                numbering,
                value -> reading.values.parsed(
                        value,
                        SubIndicatorNumber::parse,
                        SubIndicatorNumber::code,
                        "the number of a sub-indicator, such as \"9.1\""),
                SubIndicatorNumber::number,
                indicator.map(i -> new NumberedCodes.Parent<>(
                        "indicator " + i,
                        "a sub-indicator of indicator " + i,
                        number -> number.indicator().equals(i))));
        List<SubIndicator> subIndicators = new ArrayList<>();
        for (JsonValue element : elements) {
            Optional<Members> members = reading.values.object(element);
            if (members.isEmpty()) {
                subNumbers.skip();
                continue;
            }
            Optional<SubIndicator> subIndicator = subIndicator(members.get(), subNumbers);
            if (subIndicator.isPresent()) {
                subIndicators.add(subIndicator.get());
            }
        }
        return subIndicators;
    }

    private Optional<SubIndicator> subIndicator(Members members, NumberedCodes<SubIndicatorNumber> subNumbers) {
        Optional<SubIndicatorNumber> number = subNumbers.next(members.need("number"));
        Optional<LocalizedText> title = reading.facts.needText(members, "title");
        Optional<Evidence> titleEvidence = reading.facts.needEvidence(members, "titleEvidence");
        List<JsonValue> elements = members.needList("items");
        List<Item> subItems = items.parse(elements);
        if (elements.isEmpty()) {
            itemNumbers.allowHole();
        }
        Optional<JsonValue> list = members.find("items");
        if (list.isPresent() && !members.hasContent("items")) {
            reading.faults.add(
                    TOO_FEW, list.get(), "no item", "at least one", "Write the items, or remove the sub-indicator.");
        }
        members.done();
        if (reading.broken()) {
            return Optional.empty();
        }
        return Optional.of(SubIndicator.builder()
                .number(number.orElseThrow())
                .title(title.orElseThrow())
                .titleEvidence(titleEvidence.orElseThrow())
                .addAllItems(subItems)
                .build());
    }
}
