package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.MISPLACED;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.PARTS_NOT_TWO;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.TOO_FEW;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.WEIGHTS_NOT_100;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the instruments with all that is in them. */
final class InstrumentParser {
    private final Reading reading;
    private final Numbering indicatorNumbers;
    private final List<Integer> weights = new ArrayList<>();
    private Optional<Instrument> previous = Optional.empty();

    InstrumentParser(Reading reading) {
        this.reading = reading;
        this.indicatorNumbers = new Numbering(
                "",
                "Indicators are numbered 1, 2, 3 and so on through all instruments; renumber this one, or add"
                        + " the one that is missing.",
                reading.faults);
    }

    /** Reads the list of instruments. */
    List<InstrumentCriteria> parse(JsonValue list) {
        Optional<List<JsonValue>> elements = reading.values.list(list);
        if (elements.isEmpty()) {
            reading.nodes.addUnreadable();
            return List.of();
        }
        List<InstrumentCriteria> instruments = new ArrayList<>();
        for (JsonValue element : elements.get()) {
            Optional<Members> members = reading.values.object(element);
            if (members.isEmpty()) {
                reading.nodes.addUnreadable();
                indicatorNumbers.allowHole();
                continue;
            }
            Optional<InstrumentCriteria> instrument = instrument(members.get());
            if (instrument.isPresent()) {
                instruments.add(instrument.get());
            }
        }
        if (elements.get().isEmpty()) {
            reading.nodes.addUnreadable();
            reading.faults.add(
                    TOO_FEW, list, "no instrument", "at least one", "Write the instruments IIT, EIT and OIT.");
        } else if (weights.size() == elements.get().size()) {
            checkWeights(list);
        }
        return instruments;
    }

    private Optional<InstrumentCriteria> instrument(Members members) {
        Optional<Instrument> code = code(members);
        if (code.isEmpty()) {
            reading.nodes.addUnreadable();
        }
        Optional<LocalizedText> title = reading.facts.needText(members, "title");
        Optional<Integer> weight = reading.values.whole(members.need("weight"), 1, 100);
        if (weight.isPresent()) {
            weights.add(weight.get());
        }
        Optional<Evidence> weightEvidence = reading.facts.needEvidence(members, "weightEvidence");
        List<InstrumentPart> parts = parts(members, code);
        List<Indicator> indicators = indicators(members, code);
        members.done();
        if (reading.broken()) {
            return Optional.empty();
        }
        return Optional.of(InstrumentCriteria.builder()
                .instrument(code.orElseThrow())
                .title(title.orElseThrow())
                .weight(weight.orElseThrow())
                .weightEvidence(weightEvidence.orElseThrow())
                .addAllParts(parts)
                .addAllIndicators(indicators)
                .build());
    }

    private Optional<Instrument> code(Members members) {
        Optional<JsonValue> member = members.need("code");
        if (member.isEmpty()) {
            return Optional.empty();
        }
        JsonValue value = member.get();
        Optional<Instrument> code =
                reading.values.parsed(value, Instrument::parse, Instrument::code, "one of IIT, EIT, OIT");
        if (code.isPresent() && reading.nodes.add(code.get(), value, members.object())) {
            if (previous.isPresent() && previous.get().compareTo(code.get()) > 0) {
                reading.faults.add(
                        MISPLACED,
                        value,
                        code.get() + " after " + previous.get(),
                        "the instruments in the order IIT, EIT, OIT",
                        "Move the instrument to its place.");
            }
            previous = code;
        }
        return code;
    }

    private List<InstrumentPart> parts(Members members, Optional<Instrument> instrument) {
        List<InstrumentPart> parts = new ArrayList<>();
        NumberedCodes<PartCode> codes = new NumberedCodes<>(
                reading,
                members.object(),
                new Numbering(
                        instrument.isPresent() ? instrument.get().code() : "part ",
                        "Parts are numbered 1, 2, 3 and so on; renumber this one, or add the one that is missing.",
                        reading.faults),
                value -> reading.values.parsed(
                        value, PartCode::parse, PartCode::code, "the code of a part, such as EIT1"),
                PartCode::number,
                instrument.map(
                        i -> new NumberedCodes.Parent<>(i.code(), "a part of " + i, code -> code.instrument() == i)));
        List<JsonValue> elements = members.findList("parts");
        if (members.isNoList("parts")) {
            reading.nodes.addUnreadable();
        }
        if (!elements.isEmpty() && elements.size() != 2) {
            reading.faults.add(
                    PARTS_NOT_TWO,
                    members.find("parts").orElse(members.object()),
                    elements.size() + " part(s)",
                    "two parts, or none",
                    "An instrument is collected as one or in two parts; correct the list, or remove it.");
        }
        for (JsonValue element : elements) {
            Optional<Members> object = reading.values.object(element);
            if (object.isEmpty()) {
                codes.skip();
                continue;
            }
            Members part = object.get();
            Optional<PartCode> code = codes.next(part.need("code"));
            Optional<LocalizedText> title = reading.facts.needText(part, "title");
            Optional<Evidence> evidence = reading.facts.needEvidence(part, "evidence");
            part.done();
            if (code.isPresent() && title.isPresent() && evidence.isPresent()) {
                parts.add(InstrumentPart.of(code.get(), title.get(), evidence.get()));
            }
        }
        return parts;
    }

    private List<Indicator> indicators(Members members, Optional<Instrument> instrument) {
        IndicatorParser parser = new IndicatorParser(reading, members.object(), instrument, indicatorNumbers);
        List<JsonValue> elements = members.needList("indicators");
        List<Indicator> indicators = new ArrayList<>();
        for (JsonValue element : elements) {
            Optional<Indicator> indicator = parser.parse(element);
            if (indicator.isPresent()) {
                indicators.add(indicator.get());
            }
        }
        if (elements.isEmpty()) {
            indicatorNumbers.allowHole();
        }
        Optional<JsonValue> list = members.find("indicators");
        if (list.isPresent() && !members.hasContent("indicators")) {
            reading.faults.add(
                    TOO_FEW,
                    list.get(),
                    "no indicator",
                    "at least one",
                    "Write the indicators of the instrument, or remove the instrument.");
        }
        return indicators;
    }

    private void checkWeights(JsonValue list) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        if (sum != 100) {
            String terms = weights.stream().map(String::valueOf).collect(Collectors.joining(" + "));
            reading.faults.add(
                    WEIGHTS_NOT_100,
                    list,
                    "the weights " + terms + (weights.size() > 1 ? " = " + sum : ""),
                    "weights that sum to 100",
                    "Weights are percents of the overall score; correct them.");
        }
    }
}
