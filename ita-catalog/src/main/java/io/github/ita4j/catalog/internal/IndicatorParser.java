package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.ITEMS_BESIDE_SUB_INDICATORS;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import java.util.List;
import java.util.Optional;

/** Reads the indicators and sub-indicators of one instrument. */
final class IndicatorParser {
    static final int MAX_NUMBER = 99;

    private final FileReading reading;
    private final JsonValue instrumentObject;
    private final NumberedCodes<IndicatorNumber> numbers;
    private final Numbering itemNumbers;
    private final ItemParser items;

    IndicatorParser(
            FileReading reading, JsonValue instrumentObject, Optional<Instrument> instrument, Numbering numbering) {
        this.reading = reading;
        this.instrumentObject = instrumentObject;
        this.numbers = new NumberedCodes<>(
                reading, instrumentObject, numbering, this::number, IndicatorNumber::number, Optional.empty());
        this.itemNumbers = new Numbering("item", instrument.map(Instrument::itemLetter), reading.faults);
        this.items = new ItemParser(reading, instrumentObject, instrument, itemNumbers);
    }

    private Optional<IndicatorNumber> number(JsonValue value) {
        int number = reading.values.whole(value, 1, MAX_NUMBER);
        return number == 0 ? Optional.empty() : Optional.of(IndicatorNumber.of(number));
    }

    Optional<Indicator> parse(Members members) {
        Optional<IndicatorNumber> number = numbers.next(members.need("number"));
        Indicator.Builder indicator =
                Indicator.builder().title(members.words("title")).titleEvidence(members.evidence("titleEvidence"));
        boolean english = members.has("officialEnglish");
        if (english) {
            indicator.officialEnglish(reading.values.text(members.find("officialEnglish")));
        }
        indicator.officialEnglishEvidence(members.findEvidence("officialEnglishEvidence", english));
        List<Members> itemObjects = members.objects("items");
        List<Members> subIndicatorObjects = members.objects("subIndicators");
        boolean known = members.hasContent("items") || members.hasContent("subIndicators");
        indicator.itemsEvidence(members.evidence("itemsEvidence", known));
        if (!itemObjects.isEmpty() && !subIndicatorObjects.isEmpty()) {
            reading.faults.add(ITEMS_BESIDE_SUB_INDICATORS, members.object());
        }
        indicator.addAllItems(items.parse(itemObjects)).addAllSubIndicators(subIndicators(subIndicatorObjects, number));
        if (itemObjects.isEmpty() && subIndicatorObjects.isEmpty() && members.isObject()) {
            itemNumbers.allowHole();
        }
        members.done();
        return reading.broken()
                ? Optional.empty()
                : Optional.of(indicator.number(number.orElseThrow()).build());
    }

    private List<SubIndicator> subIndicators(List<Members> objects, Optional<IndicatorNumber> indicator) {
        Numbering numbering = new Numbering("sub-indicator", indicator.map(i -> i + "."), reading.faults);
        NumberedCodes<SubIndicatorNumber> subNumbers = new NumberedCodes<>(
                reading,
                instrumentObject,
                numbering,
                value -> reading.values.parsed(
                        value, SubIndicatorNumber::parse, SubIndicatorNumber::code, "form.sub-indicator"),
                SubIndicatorNumber::number,
                indicator.map(i -> new NumberedCodes.Parent<>(
                        "sub-indicator", i, "", number -> number.indicator().equals(i))));
        return Members.parsed(objects, members -> subIndicator(members, subNumbers));
    }

    private Optional<SubIndicator> subIndicator(Members members, NumberedCodes<SubIndicatorNumber> subNumbers) {
        Optional<SubIndicatorNumber> number = subNumbers.next(members.need("number"));
        SubIndicator.Builder sub =
                SubIndicator.builder().title(members.words("title")).titleEvidence(members.evidence("titleEvidence"));
        List<Members> objects = members.needObjects("items", "items");
        sub.addAllItems(items.parse(objects));
        if (objects.isEmpty() && members.isObject()) {
            itemNumbers.allowHole();
        }
        members.done();
        return reading.broken()
                ? Optional.empty()
                : Optional.of(sub.number(number.orElseThrow()).build());
    }
}
